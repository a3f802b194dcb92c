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
  const inPart = hits.filter((hit) => hit.facts.relation === "AMENDS");
  const inWhole = hits.filter((hit) => hit.facts.relation !== "AMENDS");
  const over = await Promise.all(inWhole.map((hit) => endedWhole(hit, statusOf)));
  const whole = inWhole.filter((_, i) => over[i]);
  const parts = inPart.map(endedPart).filter((one) => one !== null);
  return [...(await said(whole, ask, statusOf)), ...parts];
};
