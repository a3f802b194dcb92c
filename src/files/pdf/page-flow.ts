import { inReadingOrder } from "./columns.js";
import type { Layout } from "./layout.js";
import { marginsOf, paragraphsOf, type SetLine } from "./paragraphs.js";
import type { Line } from "./sheet.js";
import type { Table } from "./tables.js";

type Block = { readonly lines: SetLine[] } | { readonly table: Table; readonly rows: string[][] };

/** The blocks of one sheet, from top to bottom: runs of lines, and tables between them. */
function blocksOf({ sheet, tables, lines }: Layout): Block[] {
  const margins = marginsOf(lines, sheet.width);
  const blocks: Block[] = [];
  const flow = (some: readonly Line[]) => {
    const set = inReadingOrder(some, sheet.width).map((placed) => ({ placed, page: sheet.page, margins }));
    if (set.length > 0) blocks.push({ lines: set });
  };
  let from = 0;
  for (const table of [...tables].sort((a, b) => a.top - b.top)) {
    const until = lines.findIndex((line, i) => i >= from && line.y > table.top);
    const end = until < 0 ? lines.length : until;
    flow(lines.slice(from, end));
    blocks.push({ table, rows: table.rows.map((row) => [...row]) });
    from = end;
  }
  flow(lines.slice(from));
  return blocks;
}

const sameColumns = (a: Table, b: Table): boolean =>
  a.columns.length === b.columns.length &&
  a.columns.every(
    (x, i) =>
      Math.abs(x - (a.columns[0] as number) - ((b.columns[i] as number) - (b.columns[0] as number))) < 6,
  );

/** A table that goes on on the next page: its head is not said twice, and a row the page broke is one row. */
function continued(rows: string[][], next: readonly string[][]): string[][] {
  const head = rows[0]?.join("|");
  const more = next[0]?.join("|") === head ? next.slice(1) : [...next];
  const last = rows.at(-1);
  const first = more[0];
  const broken =
    last && first && first.length === last.length && last.length > 1 && first[0] === "" && rows.length > 1;
  if (!broken) return [...rows, ...more];
  const whole = last.map((cell, i) => [cell, first[i] ?? ""].filter(Boolean).join(" "));
  return [...rows.slice(0, -1), whole, ...more.slice(1)];
}

function joined(blocks: readonly Block[]): Block[] {
  const merged: Block[] = [];
  for (const block of blocks) {
    const last = merged.at(-1);
    if (last && "table" in last && "table" in block && sameColumns(last.table, block.table))
      merged[merged.length - 1] = { table: last.table, rows: continued(last.rows, block.rows) };
    else if (last && "lines" in last && "lines" in block)
      merged[merged.length - 1] = { lines: [...last.lines, ...block.lines] };
    else merged.push(block);
  }
  return merged;
}

const rowText = (row: readonly string[]): string =>
  row.filter((cell) => cell !== "").length === 1 ? row.join("") : row.join(" | ");

/** The text of all sheets, in reading order. */
export function flowOf(layouts: readonly Layout[]): string {
  return joined(layouts.flatMap(blocksOf))
    .map((block) => ("table" in block ? block.rows.map(rowText).join("\n") : paragraphsOf(block.lines)))
    .join("\n\n");
}
