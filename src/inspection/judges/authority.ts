import type { DocumentType } from "../../generated/enums.js";
import { incompetence } from "../../vocabulary/competences.js";
import type { Judge } from "../judge.js";

export const authority: Judge = (hits) =>
  hits.flatMap((hit) => {
    const { type, symbol, date } = hit.facts;
    const why = incompetence(type as DocumentType, String(symbol), String(date));
    return why ? [{ ...hit, facts: { ...hit.facts, why } }] : [];
  });
