import type { View } from "../view.js";
import type { Block } from "./blocks.js";
import { type Column, columnOf } from "./columns.js";
import { isBareLabel, labelOf } from "./labelled.js";
import type { Range, Row } from "./rows.js";

/**
 * Plans that say who leads in a list of its own: «1. Nội dung: a) …; b) … 2. Cơ quan chủ trì: - Bộ A. - Bộ B. 3. Thời
 * gian: …». What stands in the list before is theirs to do.
 */
const SHORTEST = 25;

/** Rows with the blocks they are made of: `[first, past)`. */
export interface GroupedRow extends Row {
  readonly first: number;
  readonly past: number;
}

const words = (view: View, block: Block): string => view.lower.slice(block.from, block.end).trim();

/** The items of the list that ends before block `at`, which stands as deep as the list's heading. */
function itemsBefore(blocks: readonly Block[], at: number, level: number): number[] {
  let first = at;
  while (first > 0 && (blocks[first - 1] as Block).level > level) first -= 1;
  const heading = blocks[first - 1];
  const rank = blocks[first]?.level;
  if (!heading || heading.level !== level || first === at) return [];
  return Array.from({ length: at - first }, (_, n) => first + n).filter((i) => blocks[i]?.level === rank);
}

interface Who {
  readonly cells: Map<Column, Range>;
  readonly past: number;
}

/** Who does what in the labels from block `at` on, each with a value or a list of its own. */
function whoFrom(view: View, blocks: readonly Block[], at: number): Who {
  const { level } = blocks[at] as Block;
  const cells = new Map<Column, Range>();
  let label: { readonly column: Column; readonly level: number } | null = null;
  let i = at;
  for (; i < blocks.length; i += 1) {
    const block = blocks[i] as Block;
    const value = labelOf(view, block);
    if (value) {
      if (!cells.has(value.column)) cells.set(value.column, value.value);
      label = null;
    } else if (isBareLabel(view, block)) label = { column: columnOf(words(view, block)), level: block.level };
    else if (label && block.level > label.level) {
      const open: Range | undefined = cells.get(label.column);
      cells.set(label.column, { start: open?.start ?? block.from, end: block.end });
    } else if (block.level <= level || !label) break;
  }
  return { cells, past: i };
}

/** Tasks whose bodies are listed beside them, one row for each. */
export function groupedRows(view: View, blocks: readonly Block[]): GroupedRow[] {
  const rows: GroupedRow[] = [];
  for (let i = 1; i < blocks.length; i += 1) {
    const head = blocks[i] as Block;
    if (head.level >= 5 || !isBareLabel(view, head)) continue;
    const items = itemsBefore(blocks, i, head.level);
    const { cells, past } = whoFrom(view, blocks, i);
    const cell = (column: Column): Range | null => cells.get(column) ?? null;
    if (items.length > 0 && (cell("LEADS") || cell("CARRIES_OUT"))) {
      for (const item of items) {
        const block = blocks[item] as Block;
        const end = (blocks[item + 1] as Block).start;
        const task = { start: block.from, end: block.end };
        if (task.end - task.start < SHORTEST || end > head.start) continue;
        rows.push({
          task,
          leads: cell("LEADS"),
          coordinates: cell("COORDINATES"),
          carriesOut: cell("CARRIES_OUT"),
          monitors: null,
          product: null,
          time: cell("TIME"),
          start: head.start,
          end: (blocks[past - 1] as Block).end,
          first: items[0] as number,
          past,
        });
      }
    }
    i = Math.max(i, past - 1);
  }
  return rows;
}
