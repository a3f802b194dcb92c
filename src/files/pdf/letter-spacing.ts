import { letterWidth } from "./letter-width.js";
import type { Run } from "./sheet.js";

/** Fewer single letters than this in a line are items or variables. */
const LETTERS = 4;

const single = (token: string): boolean => /^\p{L}\p{M}*[.,:;]?$/u.test(token);

/** The gap between the letters of one run, in points; Infinity for a run of one letter, which tells none. */
function gapWithin(run: Run): number {
  const letters = run.text.split(/\s+/).filter(Boolean);
  if (letters.length < 2) return Number.POSITIVE_INFINITY;
  return Math.max(0, run.width - letterWidth(letters.join("")) * run.size) / (letters.length - 1);
}

/** Whether a line comes out as letters set apart («N G H Ị Q U Y Ế T»). */
export function isLetterSpaced(line: string): boolean {
  const tokens = line.split(" ");
  return tokens.filter(single).length >= Math.max(LETTERS, tokens.length * 0.8);
}

/** The words of such a line: what parts letters parts every pair of them, what parts words is clearly wider. */
export function letterSpaced(runs: readonly Run[], size: number): string {
  const gaps = runs.slice(1).map((run, i) => run.x - (runs[i] as Run).x - (runs[i] as Run).width);
  const letterGap = Math.min(...runs.map(gapWithin), ...gaps.filter((gap) => gap > 0));
  const wide = Number.isFinite(letterGap) ? 1.4 * letterGap + 0.12 * size : 0;
  return runs
    .map((run, i) => (i > 0 && (gaps[i - 1] as number) > wide ? " " : "") + run.text.replace(/\s+/g, ""))
    .join("");
}
