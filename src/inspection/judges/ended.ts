import { Status } from "../../generated/enums.js";
import type { Hit } from "../hit.js";
import type { Judge, StatusOf } from "../judge.js";
import { liesIn } from "../pinpoints.js";
import { ENDED } from "../says.js";
import { said } from "./said.js";

const OVER: ReadonlySet<Status> = new Set([Status.SUPERSEDED, Status.REPEALED, Status.EXPIRED]);

/** What was repealed of a document in part and is rested upon, told as such; null where that is not sure. */
function endedPart(hit: Hit): Hit | null {
  const { cited, parts, b } = hit.facts as {
    cited?: readonly string[];
    parts?: readonly string[];
    b?: string;
  };
  const part = (cited ?? []).find((place) => (parts ?? []).some((gone) => liesIn(place, gone)));
  if (part === undefined) return null;
  return { ...hit, facts: { ...hit.facts, b: `${part} của ${b}`, ended: ENDED.REPEALS ?? "" } };
}

async function endedWhole(hit: Hit, statusOf: StatusOf): Promise<boolean> {
  const day = String(hit.facts.cDate ?? hit.facts.since);
  return OVER.has(await statusOf(hit.about[1] ?? "", day));
}

/**
 * Only where the second document of the hit had ended, by the table of statuses, on the day it was rested upon; or where
 * the very part that is rested upon had been repealed.
 */
export const ended: Judge = async (hits, ask, statusOf) => {
  const whole: Hit[] = [];
  const parts: Hit[] = [];
  for (const hit of hits) {
    if (hit.facts.relation === "AMENDS") parts.push(...[endedPart(hit)].filter((one) => one !== null));
    else if (await endedWhole(hit, statusOf)) whole.push(hit);
  }
  return [...(await said(whole, ask, statusOf)), ...parts];
};
