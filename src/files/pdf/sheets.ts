import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { glyphRuns } from "./glyph-runs.js";
import { COLUMN_GAP, linesOf } from "./lines.js";
import { type Turned, type Turns, turnsOf, upright, uprightRule } from "./quarter-turns.js";
import { rulesOf } from "./rules.js";
import type { Rule, Run, Sheet } from "./sheet.js";

export interface PageContent {
  /** What reads in one direction each, the one with most letters first. */
  readonly sheets: readonly Sheet[];
  readonly letters: number;
  /** Whether a page of hardly any letters shows a picture: a scan. */
  readonly pictured: boolean;
}

/** A page with fewer letters than this holds no text of its own: a running head, a stamp, a signature. */
export const FEW_LETTERS = 120;

/** pdfjs gives a gap that it takes for a blank the gap's own width; one that the file sets comes out narrower. */
const SET_BLANK = 0.08;

async function runsOf(page: PDFPageProxy, width: number, height: number): Promise<Turned[]> {
  const [left = 0, bottom = 0] = page.view;
  const { items } = await page.getTextContent();
  const runs: Turned[] = [];
  let blank = false;
  for (const item of items) {
    if (!("str" in item)) continue;
    if (item.str.trim() === "") {
      const [, , c = 0, d = 0] = item.transform as number[];
      blank = item.str === "" ? blank : item.width < SET_BLANK * Math.hypot(c, d);
      continue;
    }
    const [a, b, c, d, e, f] = item.transform as [number, number, number, number, number, number];
    const turns = turnsOf(a, b);
    const [x, y] = upright(turns, e - left, f - bottom, width, height);
    const size = Math.hypot(c, d) || item.height;
    if (Number.isFinite(x + y + size + item.width) && size > 0)
      runs.push({ text: item.str, x, y, width: item.width, size, turns, blank });
    blank = false;
  }
  return runs;
}

/** Pieces that lie over each other: letters of another font fill holes in the first. */
function overlaps(runs: readonly Run[]): boolean {
  return linesOf(runs).some((line) =>
    line.runs.some((run, i) => {
      const before = line.runs[i - 1];
      return before !== undefined && before.x + before.width - run.x > 0.25 * line.size;
    }),
  );
}

/** Tables show themselves as lines with wide gaps; only then the drawing is looked at, which costs time. */
function looksTabular(runs: readonly Run[]): boolean {
  const gaps = linesOf(runs).filter((line) =>
    line.runs.some((run, i) => {
      const before = line.runs[i - 1];
      return before !== undefined && run.x - before.x - before.width > COLUMN_GAP * line.size * 0.5;
    }),
  );
  return gaps.length >= 2;
}

/** The runs by direction of reading, the one with most runs first. */
const grouped = (runs: readonly Turned[]): { readonly turns: Turns; readonly runs: readonly Turned[] }[] =>
  ([0, 1, 2, 3] as const)
    .map((turns) => ({ turns, runs: runs.filter((run) => run.turns === turns) }))
    .filter((group) => group.runs.length > 0)
    .sort((a, b) => b.runs.length - a.runs.length);

const PICTURES = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
]);

/** Reads one page: its runs by direction of reading, with the rules drawn on it where it may hold a table. */
export async function pageContent(page: PDFPageProxy): Promise<PageContent> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const width = right - left;
  const height = top - bottom;
  const items = await runsOf(page, width, height);
  const letters = items.reduce((sum, run) => sum + (run.text.match(/\p{L}/gu)?.length ?? 0), 0);
  const sparse = letters < FEW_LETTERS;
  const torn = grouped(items).some((group) => overlaps(group.runs));
  const drawn = sparse || torn || grouped(items).some((group) => looksTabular(group.runs));
  const operators = drawn ? await page.getOperatorList() : null;
  const byTurns = grouped(torn && operators ? glyphRuns(page, operators) : items);
  const rules: Rule[] = operators ? rulesOf(operators) : [];
  const moved = (turns: Turns) => {
    const shifted = (r: Rule): Rule => ({
      x1: r.x1 - left,
      x2: r.x2 - left,
      y1: r.y1 - bottom,
      y2: r.y2 - bottom,
    });
    return rules.map((rule) => uprightRule(turns, shifted(rule), width, height));
  };
  page.cleanup();
  return {
    letters,
    pictured: sparse && (operators?.fnArray.some((op) => PICTURES.has(op)) ?? false),
    sheets: byTurns.map((group) => ({
      page: page.pageNumber,
      width: group.turns % 2 ? height : width,
      height: group.turns % 2 ? width : height,
      runs: group.runs,
      rules: moved(group.turns),
    })),
  };
}
