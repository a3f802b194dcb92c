import { headIn, isAction, isNoun, nounOf, tidy } from "./clauses.js";

const TOTAL = /^(?:tổng số|số lượng|quy mô)$/i;
/** «ngành nông nghiệp, thủy sản đạt |3.600 tỷ đồng|»: a branch named over commas. */
const BRANCH = /^\s*(?:ngành|khu vực|lĩnh vực)\s(?!tỉnh|huyện|liên quan|chức năng)/iu;

/** «tỷ trọng nông, lâm, thủy sản»: a name that goes on over commas, taken whole where a head begins it. */
function coordinated(clauses: readonly string[]): string {
  const [near = ""] = clauses;
  let whole = near;
  for (const clause of clauses.slice(1, 5)) {
    whole = `${clause},${whole}`;
    const at = headIn(clause, true) ?? BRANCH.exec(clause)?.index ?? null;
    if (at !== null) return nounOf(near) === "" ? near : whole.slice(at);
    if (tidy(clause) === "" || tidy(clause).split(" ").length > 5) return near;
  }
  return near;
}

/** The clause just before a value, or the nearest one with a head: what it is said to measure. */
export function leftOf(clauses: readonly string[]): { noun: string; headed: boolean; near: boolean } | null {
  for (const [i, clause] of clauses.entries()) {
    const first = headIn(clause, false);
    const at = i > 0 && first !== null && first > 4 ? headIn(clause, true) : first;
    const noun = nounOf(at === null ? (i === 0 ? coordinated(clauses) : clause) : clause.slice(at));
    const owner = at !== null && TOTAL.test(noun) ? nounOf(clause.slice(0, at)) : "";
    if (isNoun(owner) && !isAction(owner)) return { noun: owner, headed: true, near: i === 0 };
    if (at === null && i === 0 && headIn(noun, false) === 0) return { noun, headed: true, near: true };
    if (!isNoun(noun) || (at === null && i > 0 && noun.split(" ").length > 14)) continue;
    return { noun, headed: at !== null, near: i === 0 };
  }
  return null;
}
