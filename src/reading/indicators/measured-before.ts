import type { View } from "../view.js";
import { headWord, isBare, lowerFirst } from "./clauses.js";
import type { Figure } from "./figures.js";
import type { Named } from "./named.js";

export const LISTED = /^(?:tỷ|tỉ)/i;
/** A growth names no measure without what grows. */
const GROWTH = /^(?:tốc độ )?tăng trưởng$/iu;

/** The last measure of the figure's own sentence that is such; `named` are in the order of the text. */
export function lastInSentence(
  named: readonly Named[],
  { sentence }: Figure,
  is: (named: Named) => boolean,
): Named | null {
  for (let i = named.length - 1; named[i]?.figure.sentence === sentence; i -= 1)
    if (is(named[i] as Named)) return named[i] as Named;
  return null;
}

/** The measure named before the bracket that a value stands in. */
export function bracketed(seen: View, figure: Figure, named: readonly Named[]): Named | null {
  const before = seen.text.slice(Math.max(figure.sentence.start, figure.start - 300), figure.start);
  const open = before.lastIndexOf("(");
  if (open < 0 || before.lastIndexOf(")") > open) return null;
  const at = figure.start - before.length + open;
  return lastInSentence(named, figure, (n) => n.figure.end <= at && at - n.figure.end < 120);
}

/** The noun phrase with what it hangs on: the measure before the bracket it stands in, or the word its list is measured by. */
export function joined(
  noun: string,
  headed: boolean,
  parent: Named | null,
  last: Named | null,
  figure: Figure,
  parted: boolean,
): string {
  const growth = GROWTH.test(noun) && !parted;
  if ((isBare(noun) || growth) && last && last.figure.sentence === figure.sentence) {
    const head = headWord(last.name);
    const thing = head ? last.name.slice(head.length).trim() : last.name.replace(/^Số /, "");
    return thing === "" ? noun : `${noun} ${lowerFirst(thing)}`;
  }
  if (parent && !headed) return `${parent.name} - ${lowerFirst(noun)}`;
  const goesOn = !headed && figure.family === "SHARE" && last?.figure.sentence === figure.sentence;
  return goesOn && last?.head && LISTED.test(last.head) ? `${last.head} ${lowerFirst(noun)}` : noun;
}
