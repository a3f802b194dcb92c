import { singleBlanks } from "../../model/blanks.js";
import { type TextVerdict, VERDICT_OBJECT, VERDICTS } from "../../vocabulary/indicators/verdicts.js";
import type { View } from "../view.js";

const spaced = (s: string): string => s.replace(/ /g, "\\s+");
const MATCHERS = VERDICTS.map((v) => ({
  verdict: v.verdict,
  pattern: new RegExp(
    `(?<![a-zà-ỹđ])(?:${v.phrases.map(spaced).join("|")})${spaced(VERDICT_OBJECT)}(?![a-zà-ỹđ])`,
  ),
}));

/** How the text judges a value; `start`–`end` are the words that say so, view offsets. */
export interface Judged {
  readonly verdict: TextVerdict;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** The judgement in the view between `start` and `end`, or null. */
export function judgedIn(seen: View, start: number, end: number): Judged | null {
  const lower = seen.lower.slice(start, end);
  if (!/(?:chỉ\s+tiêu|mục\s+tiêu|kế\s+hoạch)/.test(lower)) return null;
  for (const { verdict, pattern } of MATCHERS) {
    const m = pattern.exec(lower);
    if (!m) continue;
    const from = start + m.index;
    const to = from + m[0].length;
    return { verdict, words: singleBlanks(seen.text.slice(from, to)), start: from, end: to };
  }
  return null;
}
