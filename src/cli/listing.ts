import { type Cell, csv } from "../exports/csv.js";
import { counted, print, printJson, say } from "./output.js";

/** How a list is printed: a table for people, one JSON object a line, or CSV. */
export interface ListingOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** A column: its title, its value, and the widest it is in a table. */
export interface Column<T> {
  readonly title: string;
  readonly value: (row: T) => Cell | readonly string[];
  readonly width?: number;
}

const WIDEST = 40;
const text = (value: Cell | readonly string[]): Cell =>
  Array.isArray(value) ? value.join("; ") : (value as Cell);
const cut = (words: string, width: number): string =>
  words.length > width ? `${words.slice(0, width - 1)}…` : words;

function table<T>(columns: readonly Column<T>[], rows: readonly T[]): string[] {
  const shown = rows.map((row) =>
    columns.map(({ value, width = WIDEST }) =>
      cut(String(text(value(row)) ?? "").replace(/\s+/g, " "), width),
    ),
  );
  const titles = columns.map(({ title }) => title);
  const widths = titles.map((title, i) =>
    Math.max(title.length, ...shown.map((cells) => cells[i]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join("  ")
      .trimEnd();
  return [line(titles), ...shown.map(line)];
}

/** Prints a list as asked. An empty one is no failure: it is said on stderr. */
export async function printListing<T extends object>(
  rows: AsyncIterable<T>,
  columns: readonly Column<T>[],
  { json, csv: asCsv }: ListingOptions,
): Promise<void> {
  if (json) {
    for await (const row of rows) printJson(row);
    return;
  }
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  const titles = columns.map(({ title }) => title);
  if (asCsv) {
    const cells = all.map((row) => columns.map(({ value }) => text(value(row))));
    process.stdout.write(csv(titles, cells));
  } else {
    for (const line of all.length > 0 ? table(columns, all) : []) print(line);
    say(counted(all.length, "line"));
  }
}
