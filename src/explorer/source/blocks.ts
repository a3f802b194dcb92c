import type { Piece } from "./pieces.js";

/** A stretch of the stored text, in UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Row {
  readonly start: number;
  readonly isHead: boolean;
  readonly cells: readonly Range[];
}

/** Lines of words, or lines that are the rows of a table. */
export type Block = (Range & { readonly rows?: undefined }) | (Range & { readonly rows: readonly Row[] });

/** A row of a table as texts write it: `| a | b |`. */
const ROW = /^[ \t]*\|.*\|[ \t\r]*$/;
/** The line below the heads of a table: `|---|:--:|`. */
const UNDER_HEADS = /^[ \t]*\|(?:[ \t]*:?-{2,}:?[ \t]*\|)+[ \t\r]*$/;

function trimmed(text: string, start: number, end: number): Range {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

const isEmpty = ({ start, end }: Range): boolean => start === end;

/** The cells between the bars of a line; a bar after a backslash is no bar. */
function cellsOf(text: string, { start, end }: Range): Range[] {
  const bars: number[] = [];
  for (let at = start; at < end; at++)
    if (text.charAt(at) === "|" && text.charAt(at - 1) !== "\\") bars.push(at);
  const cells = bars.map((bar, i) => trimmed(text, bar + 1, bars[i + 1] ?? end));
  // Behind the last bar there is nothing, unless it is no bar.
  return cells.filter((cell, i) => i < bars.length - 1 || !isEmpty(cell));
}

/** The rows that hold words; columns that are empty in all of them are left out. */
function rowsOf(text: string, lines: readonly Range[]): Row[] {
  const isUnder = (line: Range | undefined) => line && UNDER_HEADS.test(text.slice(line.start, line.end));
  const rows = lines.flatMap((line, i) =>
    isUnder(line)
      ? []
      : [{ start: line.start, isHead: isUnder(lines[i + 1]) === true, cells: cellsOf(text, line) }],
  );
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const kept = Array.from({ length: columns }, (_, at) => at).filter((at) =>
    rows.some(({ cells }) => cells[at] && !isEmpty(cells[at])),
  );
  return rows
    .map((row) => ({ ...row, cells: kept.map((at) => row.cells[at] ?? { start: 0, end: 0 }) }))
    .filter(({ cells }) => !cells.every(isEmpty));
}

function linesOf(text: string): Range[] {
  const lines: Range[] = [];
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf("\n", start) < 0 ? text.length : text.indexOf("\n", start);
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** A paragraph as words and tables, in order; offsets are those of the stored text, which begins at `from` here. */
export function blocksOf(text: string, from: number): Block[] {
  const groups: { isTable: boolean; lines: Range[] }[] = [];
  for (const line of linesOf(text)) {
    const isTable = ROW.test(text.slice(line.start, line.end));
    const last = groups.at(-1);
    if (last?.isTable === isTable) last.lines.push(line);
    else groups.push({ isTable, lines: [line] });
  }
  const moved = ({ start, end }: Range): Range => ({ start: start + from, end: end + from });
  return groups.map(({ isTable, lines }) => {
    const whole = moved({ start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 });
    if (!isTable) return whole;
    const rows = rowsOf(text, lines).map((row) => ({
      ...row,
      start: row.start + from,
      cells: row.cells.map(moved),
    }));
    return { ...whole, rows };
  });
}

/** So much of these pieces as lies within a range. */
export const within = (pieces: readonly Piece[], { start, end }: Range): Piece[] =>
  pieces.flatMap((piece) => {
    const [from, to] = [Math.max(start, piece.start), Math.min(end, piece.start + piece.text.length)];
    return from < to
      ? [{ ...piece, start: from, text: piece.text.slice(from - piece.start, to - piece.start) }]
      : [];
  });
