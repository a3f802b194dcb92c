import { Status } from "../../generated/enums.js";
import type { Hit } from "../hit.js";
import type { Judge } from "../judge.js";
import { said } from "./said.js";

const ENDED: ReadonlySet<Status> = new Set([Status.SUPERSEDED, Status.REPEALED, Status.EXPIRED]);

/** Only where the second document of the hit had ended, by the table of statuses, on the day it was rested upon. */
export const ended: Judge = async (hits, ask, statusOf) => {
  const found: Hit[] = [];
  for (const hit of hits) {
    const day = String(hit.facts.cDate ?? hit.facts.since);
    if (ENDED.has(await statusOf(hit.about[1] ?? "", day))) found.push(hit);
  }
  return said(found, ask, statusOf);
};
