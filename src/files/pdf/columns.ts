import { COLUMN_GAP, lineOf } from "./lines.js";
import type { Line, Run } from "./sheet.js";

/** A line and how it stands: `side` tells lines of a letterhead's or signature block's columns from the text. */
export interface Placed {
  readonly line: Line;
  readonly side: "left" | "right" | null;
  /** Goes up with every block of columns, so that no two blocks are taken for one. */
  readonly block: number;
}

interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** The parts of a line that wide gaps set apart. */
export function partsOf(line: Line): Run[][] {
  const parts: Run[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of line.runs) {
    const part = parts.at(-1);
    if (part && run.x - right < COLUMN_GAP * line.size) part.push(run);
    else parts.push([run]);
    right = Math.max(right, run.x + run.width);
  }
  return parts;
}

function gutterOf(line: Line): Gutter | null {
  const parts = partsOf(line).map(lineOf);
  const [left, right] = parts;
  return parts.length === 2 && left && right ? { from: left.right, to: right.x } : null;
}

/** The gutter that is left when `line` stands beside it too; null when the line crosses it. */
function narrowed(gutter: Gutter, line: Line): Gutter | null {
  const own = gutterOf(line);
  let { from, to } = gutter;
  if (own) {
    from = Math.max(from, own.from);
    to = Math.min(to, own.to);
  } else if (line.right <= gutter.to) from = Math.max(from, line.right);
  else if (line.x >= gutter.from) to = Math.min(to, line.x);
  else return null;
  return to - from > 0.4 * line.size ? { from, to } : null;
}

/** The gutter left when a line above has a gap of its own there, too small to be told from a blank without the block. */
function gapAt(gutter: Gutter, line: Line): Gutter | null {
  let right = Number.NEGATIVE_INFINITY;
  let best: Gutter | null = null;
  for (const run of line.runs) {
    const gap = { from: Math.max(right, gutter.from), to: Math.min(run.x, gutter.to) };
    if (right > 0 && gap.to - gap.from > Math.max(0.8 * line.size, best ? best.to - best.from : 0))
      best = gap;
    right = Math.max(right, run.x + run.width);
  }
  return best;
}

/** A title in the middle of the page stands beside no gutter, though it may fit on one side. */
const isCentred = (line: Line, width: number): boolean =>
  Math.abs((line.x + line.right) / 2 - width / 2) < 0.04 * width;

function goesOn(gutter: Gutter, before: Line, line: Line, width: number): Gutter | null {
  const own = gutterOf(line);
  const leap = Math.abs(line.y - before.y) / Math.max(line.size, before.size);
  if (leap > (own ? 5 : 2.1)) return null;
  if (!own && isCentred(line, width)) return null;
  return narrowed(gutter, line);
}

/** The block of columns that the line at `at` begins: where it ends, and its gutter. */
function blockFrom(
  lines: readonly Line[],
  at: number,
  width: number,
): { end: number; gutter: Gutter } | null {
  const first = lines[at] as Line;
  const below = lines[at + 1];
  const near = below !== undefined && below.y - first.y < 1.6 * first.size ? gutterOf(below) : null;
  let gutter = gutterOf(first) ?? (near && gapAt(near, first));
  if (!gutter) return null;
  let end = at + 1;
  while (end < lines.length) {
    const next = goesOn(gutter, lines[end - 1] as Line, lines[end] as Line, width);
    if (!next) break;
    gutter = next;
    end += 1;
  }
  const middle = (gutter.from + gutter.to) / 2 / width;
  return end - at >= 2 && middle > 0.2 && middle < 0.75 ? { end, gutter } : null;
}

/**
 * Brings the lines of a sheet into the order they are read in: where two columns stand beside each other without
 * rules (letterhead, signature block), the left one first. A lone line with wide gaps is a row of cells.
 */
export function inReadingOrder(lines: readonly Line[], width: number): Placed[] {
  const placed: Placed[] = [];
  let block = 0;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    const found = blockFrom(lines, at, width);
    block += 1;
    if (!found) {
      const parts = partsOf(line);
      const text = parts.map((part) => lineOf(part).text).join(" | ");
      placed.push({
        line: parts.length > 1 ? { ...line, text } : line,
        side: null,
        block: parts.length > 1 ? block : 0,
      });
      at += 1;
      continue;
    }
    const { gutter, end } = found;
    const middle = (gutter.from + gutter.to) / 2;
    for (const side of ["left", "right"] as const)
      for (const { runs } of lines.slice(at, end)) {
        const own = runs.filter((run) => run.x < middle === (side === "left"));
        if (own.length > 0) placed.push({ line: lineOf(own), side, block });
      }
    at = end;
  }
  return placed;
}
