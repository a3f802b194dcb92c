import { singleBlanks } from "../../model/blanks.js";
import { isLetterSpaced, letterSpaced } from "./letter-spacing.js";
import { letterWidth } from "./letter-width.js";
import type { Line, Run } from "./sheet.js";

/** Gaps in parts of the letter size: from here on a blank, from here on a gap between columns. */
const BLANK = 0.16;
/** A blank that the file sets may be pressed together to this. */
const TIGHT = 0.06;
export const COLUMN_GAP = 1.8;
/** Stands before and after a raised number, until it is known whether a footnote answers it. */
export const RAISED = "\uE001";

/** Whether `run` stands on the line of `base`: about the same base line, or raised beside larger letters. */
function onLine(run: Run, base: Run): boolean {
  const off = Math.abs(run.y - base.y);
  const larger = Math.max(run.size, base.size);
  const smaller = Math.min(run.size, base.size);
  return off < 0.3 * larger || (smaller < 0.8 * larger && off < 0.55 * larger);
}

/** A footnote's mark: digits, small and above the base line. */
export const isRaised = (run: Run, line: { readonly y: number; readonly size: number }): boolean =>
  run.size < 0.8 * line.size && line.y - run.y > 0.15 * line.size && /^\s*\[?\d{1,3}\]?\s*$/.test(run.text);

const endsBlank = (text: string): boolean => /\s$/.test(text);

/** The words of a line. Gaps decide where blanks are: letters set apart one by one still make one word. */
function wordsOf(runs: readonly Run[], line: { readonly y: number; readonly size: number }): string {
  let text = "";
  let right = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    const gap = run.x - right;
    const raised = isRaised(run, line);
    if (
      text !== "" &&
      (gap > BLANK * line.size || (run.blank && gap > TIGHT * line.size)) &&
      !endsBlank(text) &&
      !raised
    )
      text += " ";
    text += raised ? RAISED + run.text.trim() + RAISED : run.text;
    right = Math.max(right, run.x + (run.width || letterWidth(run.text) * run.size));
  }
  const words = singleBlanks(text).trim();
  return isLetterSpaced(words) ? letterSpaced(runs, line.size) : words;
}

/** A line of `runs` that stand beside each other. */
export function lineOf(runs: readonly Run[]): Line {
  const sorted = [...runs].sort((a, b) => a.x - b.x);
  const weight = (run: Run) => run.size * run.text.length;
  const base = sorted.reduce((best, run) => (weight(run) > weight(best) ? run : best));
  const right = Math.max(...sorted.map((run) => run.x + run.width));
  const place = { x: sorted[0]?.x ?? 0, right, y: base.y, size: base.size };
  return { ...place, text: wordsOf(sorted, place), runs: sorted };
}

/** A line drawn with letters, under a letterhead or a title. */
const DRAWN = /^[\s_\-–—=*]{3,}$/u;

/** The lines of a sheet, from top to bottom. */
export function linesOf(runs: readonly Run[]): Line[] {
  const rows: { base: Run; runs: Run[] }[] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.slice(-3).find(({ base }) => onLine(run, base));
    if (!row) rows.push({ base: run, runs: [run] });
    else {
      row.runs.push(run);
      if (run.size > row.base.size) row.base = run;
    }
  }
  return rows
    .map((row) => lineOf(row.runs))
    .filter((line) => line.text !== "" && !DRAWN.test(line.text))
    .sort((a, b) => a.y - b.y);
}
