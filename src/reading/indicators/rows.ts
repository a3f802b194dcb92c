import { singleBlanks } from "../../model/blanks.js";
/** A cell of a table in view offsets, trimmed. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A table as rows of cells. */
export interface Table {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly (readonly Cell[])[];
}

function cellOf(text: string, from: number, to: number): Cell {
  const raw = text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const words = raw.trim();
  return { start, end: start + words.length, text: singleBlanks(words) };
}

/** The cells of one line; the bars at its ends are its frame. */
function lineCells(text: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && text.charAt(at) !== "|") continue;
    cells.push(cellOf(text, start, at));
    start = at + 1;
  }
  if (cells[0]?.text === "") cells.shift();
  if (cells.at(-1)?.text === "") cells.pop();
  return cells;
}

const RULE = /^[\s|:+=-]*$/;

/** Tables of a row a line: «| a | b |» or «a | b», two lines or more with two cells or more. */
function lineTables(text: string): Table[] {
  const tables: Table[] = [];
  let rows: Cell[][] = [];
  let start = 0;
  let apart = false;
  const close = (end: number): void => {
    if (rows.length > 1) tables.push({ start, end, rows });
    rows = [];
  };
  for (let from = 0; from < text.length; ) {
    const stop = text.indexOf("\n", from);
    const to = stop < 0 ? text.length : stop;
    const bar = text.indexOf("|", from);
    if (bar < 0 && rows.length === 0) break;
    const line = text.slice(from, to);
    const cells = bar >= 0 && bar < to ? lineCells(text, from, to) : [];
    if (cells.length > 1 && RULE.test(line)) {
      // A rule between the heading and the body.
    } else if (cells.length > 1) {
      if (apart && cells.length !== rows[0]?.length) close(from);
      if (rows.length === 0) start = from;
      rows.push(cells);
      apart = false;
    } else if (line.trim() === "" && rows.length > 0) {
      apart = true;
    } else {
      close(from);
      if (bar > to) {
        from = text.lastIndexOf("\n", bar) + 1;
        continue;
      }
    }
    from = to + 1;
  }
  close(text.length);
  return tables;
}

const LONE = /(?:^|\n)[ ]*\|[ ]*(?=\n|$)/g;
const FAR = 900;

/** Tables with a bar on a line of its own between cells, and two such bars between rows. */
function barTables(text: string): Table[] {
  const bars = [...text.matchAll(LONE)].map((m) => m.index + m[0].indexOf("|"));
  const tables: Table[] = [];
  let rows: Cell[][] = [];
  let row: Cell[] = [];
  let start = bars[0] ?? 0;
  const close = (end: number): void => {
    if (row.length > 0) rows.push(row);
    if (rows.length > 1) tables.push({ start, end, rows });
    rows = [];
    row = [];
  };
  for (const [i, bar] of bars.entries()) {
    const next = bars[i + 1];
    if (next === undefined || next - bar > FAR) {
      close(bar);
      start = next ?? bar;
      continue;
    }
    const cell = cellOf(text, bar + 1, next);
    if (cell.text !== "") row.push(cell);
    else {
      if (row.length > 0) rows.push(row);
      row = [];
    }
  }
  return tables;
}

/** The tables of a text in order. */
export function findTables(text: string): Table[] {
  if (!text.includes("|")) return [];
  return [...lineTables(text), ...barTables(text)].sort((a, b) => a.start - b.start);
}
