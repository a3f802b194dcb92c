import type { Judge } from "../judge.js";
import { ENDED, says } from "../says.js";

/** Puts the relations that a hit tells of into words. */
export const said: Judge = (hits) =>
  hits.map((hit) => ({
    ...hit,
    facts: {
      ...hit.facts,
      says: says(hit.facts.relation),
      saysBack: says(hit.facts.back),
      ended: ENDED[String(hit.facts.relation)] ?? "sửa đổi bởi",
    },
  }));
