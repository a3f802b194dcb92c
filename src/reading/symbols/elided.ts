import type { View } from "../view.js";
import type { SymbolToken } from "./token.js";

/** Numbers before a symbol that share its codes: «các Kết luận số 187, 188-KL/TW». */
export function elided(view: View, token: SymbolToken): SymbolToken[] {
  const before = /(?:số|sô)\s*:?\s*((?:\d{1,4}\s*(?:,|và)\s*)+)$/.exec(
    view.lower.slice(Math.max(0, token.start - 60), token.start),
  );
  if (!before) return [];
  const list = before[1] as string;
  const from = token.start - list.length;
  const suffix = token.canonical.slice(token.number.length);
  return [...list.matchAll(/\d+/g)].map((n, k) => ({
    ...token,
    start: from + n.index,
    end: from + n.index + n[0].length,
    number: n[0],
    canonical: n[0] + suffix,
    weak: k === 0,
  }));
}
