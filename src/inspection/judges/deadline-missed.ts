import type { DocumentType } from "../../generated/enums.js";
import { wordOf } from "../codes.js";
import type { Judge } from "../judge.js";

/** Names the product that was due. */
export const deadlineMissed: Judge = (hits) =>
  hits.map((hit) => ({
    ...hit,
    facts: { ...hit.facts, product: wordOf(hit.facts.product as DocumentType).toLowerCase() },
  }));
