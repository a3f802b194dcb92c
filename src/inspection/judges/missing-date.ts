import { sayDate } from "../hit.js";
import type { Judge } from "../judge.js";

/** Symbols that tell their year, or the legislature and its running number, need no date to be found. */
const TELLS_YEAR = /^[\d.]+[a-zđ]*\/\d{4}\/|QH\d+$|LCT\//iu;

export const missingDate: Judge = (hits) =>
  hits
    .filter(({ facts }) => !TELLS_YEAR.test(String(facts.symbol)))
    .map((hit) => {
      const { symbol, known } = hit.facts;
      return { ...hit, proposal: known ? `${symbol} ngày ${sayDate(String(known))}` : null };
    });
