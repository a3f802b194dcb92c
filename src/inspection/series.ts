import type { DocumentSystem } from "../generated/enums.js";
import { CENTRAL_TERMS, PROVINCIAL_CONGRESS_YEARS } from "../vocabulary/terms.js";

/** How a document is numbered: where, whose, and the rest of its folded symbol. */
export interface Numbered {
  readonly place: string;
  readonly system: DocumentSystem | null;
  /** The series as the graph keeps it: `kon-tum/ctr-tu`, `vn/2015-ndd-cp`. */
  readonly series: string;
}

/** Symbols that carry their year, or the legislature they are numbered in, end a series by themselves. */
const BOUNDED = /\/\d{4}-|(?:ubtv)?qh\d+|hddnd\d+/;

/** New communes, merged provinces and the bodies in them began again at 01 on this day. */
const RESTART_2025 = "2025-07-01";

/**
 * Which term of a Party committee a day lies in, as a number; null where the days of a congress leave it open.
 * Congresses below the province come before it, from the spring of its year.
 */
function partyTerm(place: string, day: string): number | null {
  if (place === "vn") {
    const terms = Object.values(CENTRAL_TERMS);
    const inside = terms.map(({ from, to }) => from <= day && (to === null || day <= to));
    const first = inside.indexOf(true);
    return first === -1 || first !== inside.lastIndexOf(true) ? null : first;
  }
  const year = Number(day.slice(0, 4));
  const opened = PROVINCIAL_CONGRESS_YEARS.filter((congress) => congress <= year).length;
  if (!PROVINCIAL_CONGRESS_YEARS.includes(year)) return opened;
  const [from, to] = place.includes(".") ? ["03-01", "10-31"] : ["09-01", "11-30"];
  const inYear = day.slice(5);
  if (inYear < from) return opened - 1;
  return inYear > to ? opened : null;
}

/**
 * Whether two days surely lie in one run of a series, so that numbers grow with days between them. Party numbers run
 * by term, the State's by year (docs/vocabulary); both began again in places merged or new on 1/7/2025.
 */
export function inOneRun({ place, system, series }: Numbered, a: string, b: string): boolean {
  const [early, late] = a < b ? [a, b] : [b, a];
  if (place.startsWith("o-")) return false;
  if (place !== "vn" && early < RESTART_2025 && late >= RESTART_2025) return false;
  if (system === "STATE") return BOUNDED.test(series) || early.slice(0, 4) === late.slice(0, 4);
  const [first, last] = [partyTerm(place, early), partyTerm(place, late)];
  return first !== null && first === last && first >= 0;
}
