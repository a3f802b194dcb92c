import { joinedLines } from "../joined-lines.js";
import { linesOf } from "./lines.js";
import type { Rule, Run, Sheet } from "./sheet.js";

/** Rules nearer than this are one: borders are drawn cell by cell, with small slips. In points. */
const NEAR = 3.5;

/** A ruled table: its place in the sheet and its rows of cells. Cells that span rows stand in their first. */
export interface Table {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Where its columns begin and end, from left to right. */
  readonly columns: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

const isHorizontal = (rule: Rule): boolean => rule.y1 === rule.y2;
const touch = (a: Rule, b: Rule): boolean =>
  a.x1 <= b.x2 + NEAR && b.x1 <= a.x2 + NEAR && a.y1 <= b.y2 + NEAR && b.y1 <= a.y2 + NEAR;

/** Rules that hang together: each group is the frame of one table, or no table. */
function frames(rules: readonly Rule[]): Rule[][] {
  const group = rules.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (group[at] !== at) at = group[at] as number;
    return at;
  };
  const sorted = rules.map((rule, i) => ({ rule, i })).sort((a, b) => a.rule.y1 - b.rule.y1);
  sorted.forEach(({ rule, i }, at) => {
    for (const other of sorted.slice(at + 1)) {
      if (other.rule.y1 > rule.y2 + NEAR) break;
      if (touch(rule, other.rule)) group[root(other.i)] = root(i);
    }
  });
  const found = new Map<number, Rule[]>();
  rules.forEach((rule, i) => {
    const key = root(i);
    found.set(key, [...(found.get(key) ?? []), rule]);
  });
  return [...found.values()];
}

/** The distinct positions among `values`, in order. */
function positions(values: readonly number[]): number[] {
  const distinct: number[] = [];
  for (const value of [...values].sort((a, b) => a - b))
    if (distinct.length === 0 || value - (distinct.at(-1) as number) > NEAR) distinct.push(value);
  return distinct;
}

interface Cell {
  row: number;
  column: number;
  runs: Run[];
}

/** The cells of a grid, joined where no rule parts them. */
function cellsOf(
  xs: readonly number[],
  ys: readonly number[],
  rules: readonly Rule[],
): (row: number, column: number) => Cell {
  const columns = xs.length - 1;
  const middle = (at: readonly number[], i: number) => ((at[i] as number) + (at[i + 1] as number)) / 2;
  const upright = rules.filter((rule) => !isHorizontal(rule));
  const level = rules.filter(isHorizontal);
  const parted = (x: number, y: number) =>
    upright.some((r) => Math.abs(r.x1 - x) <= NEAR && r.y1 - NEAR <= y && y <= r.y2 + NEAR);
  const floored = (x: number, y: number) =>
    level.some((r) => Math.abs(r.y1 - y) <= NEAR && r.x1 - NEAR <= x && x <= r.x2 + NEAR);
  const grid: Cell[] = [];
  for (let row = 0; row < ys.length - 1; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const left = column > 0 ? grid[row * columns + column - 1] : undefined;
      const above = row > 0 ? grid[(row - 1) * columns + column] : undefined;
      if (left && !parted(xs[column] as number, middle(ys, row))) grid.push(left);
      else if (above && !floored(middle(xs, column), ys[row] as number)) grid.push(above);
      else grid.push({ row, column, runs: [] });
    }
  return (row, column) => grid[row * columns + column] as Cell;
}

const within = (at: readonly number[], value: number): number => {
  for (let i = 0; i < at.length - 1; i += 1)
    if (value >= (at[i] as number) - 1 && value < (at[i + 1] as number) - 1) return i;
  return -1;
};

/** A lone cell is the rest of a row that the page before began, if it is short and narrow; else a frame about text. */
function isRemainder({ column, runs }: Cell, xs: readonly number[]): boolean {
  const width = (xs[column + 1] as number) - (xs[column] as number);
  return width < 0.6 * ((xs.at(-1) as number) - (xs[0] as number)) && linesOf(runs).length <= 12;
}

function tableOf(rules: readonly Rule[], runs: readonly Run[], taken: Set<Run>): Table | null {
  const xs = positions(rules.filter((rule) => !isHorizontal(rule)).map((rule) => rule.x1));
  const ys = positions(rules.filter(isHorizontal).map((rule) => rule.y1));
  if (xs.length < 3 || ys.length < 2 || xs.length * ys.length > 20_000) return null;
  const cell = cellsOf(xs, ys, rules);
  const cells = new Set<Cell>();
  for (const run of runs) {
    const row = within(ys, run.y - run.size * 0.3);
    const column = within(xs, run.x + Math.min(run.width / 2, run.size));
    if (row < 0 || column < 0 || taken.has(run)) continue;
    taken.add(run);
    const at = cell(row, column);
    at.runs.push(run);
    cells.add(at);
  }
  if (cells.size < 2 && ![...cells].some((only) => isRemainder(only, xs))) {
    for (const { runs: inside } of cells) for (const run of inside) taken.delete(run);
    return null;
  }
  const rows = ys.slice(1).map((_, row) => {
    const line = xs.slice(1).map((__, column) => cell(row, column));
    return [...new Set(line)]
      .filter((at) => at.row === row || at.runs.length === 0)
      .map((at) => joinedLines(linesOf(at.runs).map(({ text }) => text)));
  });
  return {
    top: ys[0] as number,
    bottom: ys.at(-1) as number,
    left: xs[0] as number,
    right: xs.at(-1) as number,
    columns: xs,
    rows: rows.filter((row) => row.some((text) => text !== "")),
  };
}

/** The ruled tables of a sheet, and the runs that stand in none. */
export function tablesOf(sheet: Sheet): { readonly tables: Table[]; readonly rest: Run[] } {
  const taken = new Set<Run>();
  const tables = frames(sheet.rules)
    .map((rules) => tableOf(rules, sheet.runs, taken))
    .filter((table) => table !== null);
  return { tables, rest: sheet.runs.filter((run) => !taken.has(run)) };
}
