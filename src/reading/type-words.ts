import type { DocumentType } from "../generated/enums.js";
import { singleBlanks } from "../model/blanks.js";
import { TYPE_WORDS, typeOfWord } from "../vocabulary/types.js";
import { Anchored, type Searched } from "./anchors/anchored.js";

/** A type word of the view; `plain` is it in lower case with single blanks. */
export interface TypeWord {
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  readonly type: DocumentType;
}

const WORDS = new Anchored(
  new RegExp(`(?<![a-zà-ỹđ])(?:${TYPE_WORDS.map((w) => w.replace(/ /g, "\\s+")).join("|")})(?![a-zà-ỹđ])`),
);

/** All type words in order, the longest at each place. */
export function findTypeWords(searched: Searched): TypeWord[] {
  const found: TypeWord[] = [];
  for (const m of WORDS.in(searched)) {
    const plain = singleBlanks(m[0]);
    const type = typeOfWord(plain);
    if (type) found.push({ start: m.index, end: m.index + m[0].length, plain, type });
  }
  return found;
}

/** The last entry that ends at or before `offset`; entries are ordered by place. */
export function lastBefore<T extends { readonly end: number }>(
  entries: readonly T[],
  offset: number,
): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((entries[mid] as T).end <= offset) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}
