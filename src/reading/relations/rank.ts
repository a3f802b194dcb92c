import type { DocumentType, Relation } from "../../generated/enums.js";
import type { Found } from "../found.js";
import { isCentralCode } from "../source-place.js";

/**
 * Who may change whom (Law 64/2025/QH15, Articles 4 and 8): an act amends and ends acts of its own rank or below, never
 * one above. Types without a rank may do either; a resolution may be the National Assembly's.
 */
const RANK: Partial<Record<DocumentType, number>> = {
  CONSTITUTION: 4,
  LAW: 4,
  ORDINANCE: 4,
  RESOLUTION: 4,
  DECREE: 3,
  DECISION: 2,
  CIRCULAR: 2,
  JOINT_CIRCULAR: 2,
  OFFICIAL_LETTER: 1,
  PLAN: 1,
  REPORT: 1,
};
const CHANGES: ReadonlySet<Relation> = new Set<Relation>([
  "AMENDS",
  "REPEALS",
  "SUPERSEDES",
  "SUSPENDS",
  "CORRECTS",
]);

/** Whether a document of this type cannot do so to one of that type: «… Luật X được sửa đổi bởi Thông tư Y». */
export function outranked(relation: Relation, from: DocumentType, to: DocumentType): boolean {
  const [acting, upon] = [RANK[from], RANK[to]];
  if (!CHANGES.has(relation) || acting === undefined || upon === undefined || upon < 3) return false;
  return to !== "RESOLUTION" && acting < upon;
}

const CARRIES_OUT: ReadonlySet<Relation> = new Set<Relation>(["IMPLEMENTS", "CONTINUES", "DETAILS"]);
/** Codes of the bodies of a province and below, also with the number of the term: `NQ-HĐND17`. */
const OF_A_PLACE = /^(?:TU|HU|QU|THU|TXU|ĐU|(?:UBND|HĐND|UB)\d{0,2})$/i;

/** Whether a centre's document is said to carry out a province's: tasks go down from the centre, never up to it. */
export function carriesOutBelow(relation: Relation, from: Found, to: Found): boolean {
  if (!CARRIES_OUT.has(relation) || !from.symbol || !to.symbol) return false;
  const below = to.symbol.codes.some((code) => OF_A_PLACE.test(code)) && !to.symbol.codes.some(isCentralCode);
  return below && from.symbol.codes.some(isCentralCode);
}
