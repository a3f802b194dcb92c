import type { View } from "../view.js";
import { type Column, columnOf, isTaskHeader } from "./columns.js";
import type { Range, Row } from "./rows.js";

interface Cell extends Range {
  readonly words: string;
}

const MOST_COLUMNS = 9;

/** Runs of the view in which bars stand between cells: every bar within 4,000 characters of the next. */
function* cellsIn(view: View): Iterable<Cell> {
  let from = view.text.indexOf("|");
  while (from >= 0) {
    const to = view.text.indexOf("|", from + 1);
    if (to < 0) return;
    yield { start: from + 1, end: to, words: view.lower.slice(from + 1, to).trim() };
    from = to;
  }
}

/** One line a row: «a | b | c», with or without bars at its ends. */
function lineRows(view: View): { cells: Cell[]; start: number; end: number }[] {
  const rows: { cells: Cell[]; start: number; end: number }[] = [];
  let at = 0;
  for (const line of view.text.split("\n")) {
    const start = at;
    at += line.length + 1;
    if (!line.includes("|") || line.trim() === "|") continue;
    const cells: Cell[] = [];
    let from = 0;
    for (const part of line.split("|")) {
      cells.push({ start: start + from, end: start + from + part.length, words: part.toLowerCase().trim() });
      from += part.length + 1;
    }
    if (cells[0]?.words === "") cells.shift();
    if (cells.at(-1)?.words === "") cells.pop();
    rows.push({ cells, start, end: start + line.length });
  }
  return rows;
}

function rowOf(columns: readonly Column[], cells: readonly Cell[]): Row | null {
  const of = (column: Column): Range | null => {
    const cell = cells[columns.indexOf(column)];
    return columns.includes(column) && cell && cell.words !== "" ? cell : null;
  };
  const task = of("TASK");
  if (!task || task.end - task.start < 8) return null;
  const leads = of("LEADS");
  const carriesOut = of("CARRIES_OUT");
  if (!leads && !carriesOut && !of("TIME")) return null;
  return {
    task,
    leads,
    coordinates: of("COORDINATES"),
    carriesOut,
    monitors: of("MONITORS"),
    product: of("PRODUCT"),
    time: of("TIME"),
    start: (cells[0] as Cell).start,
    end: (cells.at(-1) as Cell).end,
  };
}

function rowsOfLines(view: View): Row[] {
  const rows: Row[] = [];
  let columns: Column[] | null = null;
  let last = 0;
  for (const line of lineRows(view)) {
    const named = line.cells.map((c) => columnOf(c.words));
    if (isTaskHeader(named)) columns = named;
    else if (line.start - last > 1_500) columns = null;
    else if (columns && line.cells.length === columns.length) {
      const row = rowOf(columns, line.cells);
      if (row) rows.push(row);
    }
    last = line.end;
  }
  return rows;
}

const isHeading = (cell: Cell | undefined): boolean =>
  cell !== undefined && cell.words !== "" && cell.words.length <= 90;

/** A bar on a line of its own between cells: an empty cell between two bars ends a row. */
function rowsOfBars(view: View): Row[] {
  const cells = [...cellsIn(view)];
  const rows: Row[] = [];
  for (let i = 0; i + 2 < cells.length; i += 1) {
    if (!isHeading(cells[i]) || !/chủ trì|thực hiện/.test((cells[i] as Cell).words)) continue;
    let first = i;
    while (i - first < MOST_COLUMNS && isHeading(cells[first - 1])) first -= 1;
    let past = i;
    while (past - first < MOST_COLUMNS && isHeading(cells[past])) past += 1;
    const named = cells.slice(first, past).map((c) => columnOf(c.words));
    const columns = named.slice(
      named.findIndex((c) => c !== "OTHER"),
      named.findLastIndex((c) => c !== "OTHER") + 1,
    );
    if (!isTaskHeader(columns)) continue;
    let at = past;
    while (at + columns.length <= cells.length) {
      while (at < cells.length && (cells[at] as Cell).words === "") at += 1;
      const group = cells.slice(at, at + columns.length);
      const width = group.findIndex((c) => c.words === "");
      if (group.some((c) => c.end - c.start > 4_000)) break;
      if (width >= 0 && width < 3) {
        at += width;
        continue;
      }
      const row = rowOf(columns, group);
      if (row) rows.push(row);
      at += columns.length;
    }
    i = at;
  }
  return rows;
}

/** Every row of every table of tasks whose cells stand between bars. */
export function pipedRows(view: View): Row[] {
  if (!view.text.includes("|")) return [];
  const lines = rowsOfLines(view);
  return lines.length > 0 ? lines : rowsOfBars(view);
}
