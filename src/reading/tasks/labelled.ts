import { singleBlanks } from "../../model/blanks.js";
import type { View } from "../view.js";
import type { Block } from "./blocks.js";
import { type Column, columnOf } from "./columns.js";
import type { Range, Row } from "./rows.js";

const LABEL =
  /^[\s*+-]*((?:(?:đơn vị|cơ quan|bộ phận|ban)(?:, (?:đơn vị|cơ quan))?\s+)?(?:chủ\s+trì|phối\s+hợp|thực\s+hiện|theo\s+dõi|đầu\s+mối)(?:\s+(?:tham\s+mưu|thực\s+hiện|chính))*|thời\s+(?:gian|hạn)(?:\s+(?:hoàn\s+thành|thực\s+hiện))?|tiến\s+độ(?:\s+thực\s+hiện)?|kết\s+quả(?:\s+đạt\s+được|\s+đầu\s+ra)?|sản\s+phẩm(?:\s+đầu\s+ra)?)\s*\*?\s*:\s*\*?\s*/u;
const BARE = /^(?:thực\s+hiện|theo\s+dõi)$/u;

const ROLE = "(?:chủ trì|phối hợp|thực hiện)";
const BARE_LABEL = new RegExp(`^(?:các )?(?:cơ quan|đơn vị) ${ROLE}(?:(?:,| và) ${ROLE})*\\s*:?$`, "u");

/** «Cơ quan chủ trì, phối hợp»: a label whose value stands in the list below it. */
export const isBareLabel = (view: View, block: Block): boolean =>
  BARE_LABEL.test(singleBlanks(view.lower.slice(block.from, block.end)).trim());

interface Labelled {
  readonly column: Column;
  readonly value: Range;
}

/** What a block of the form «Đơn vị chủ trì: …» says; null for any other block. */
export function labelOf(view: View, block: Block): Labelled | null {
  const words = view.lower.slice(block.from, block.end);
  const m = LABEL.exec(words);
  if (!m || BARE.test(m[1] as string)) return null;
  const column = columnOf(m[1] as string);
  return { column, value: { start: block.from + m[0].length, end: block.end } };
}

/** How far up the words of a labelled task may reach. */
const MOST_BLOCKS = 8;

export interface LabelledRow extends Row {
  /** The blocks it is made of, by their indices: `[first, past)`. */
  readonly first: number;
  readonly past: number;
}

/** Tasks followed by lines of labels: who leads, who helps, the product, the time. */
export function labelledRows(view: View, blocks: readonly Block[]): LabelledRow[] {
  const rows: LabelledRow[] = [];
  let past = 0;
  for (let i = 0; i < blocks.length; i += 1) {
    if (!labelOf(view, blocks[i] as Block)) continue;
    let end = i;
    const labels: Labelled[] = [];
    while (end < blocks.length) {
      const label = labelOf(view, blocks[end] as Block);
      if (!label) break;
      labels.push(label);
      end += 1;
    }
    const named = (column: Column): Range | null => labels.find((l) => l.column === column)?.value ?? null;
    if (named("LEADS") || named("CARRIES_OUT")) {
      let first = i;
      while (first > past && i - first < MOST_BLOCKS && isPart(blocks, first - 1, i)) first -= 1;
      const head = blocks[first];
      if (head && first < i && !isBareLabel(view, head)) {
        const only = first === i - 1 || head.level < 4;
        const task =
          only && (head.level > 2 || first === i - 1) ? head : ((blocks[first + 1] ?? head) as Block);
        rows.push({
          task: { start: task.from, end: task.end },
          leads: named("LEADS"),
          coordinates: named("COORDINATES"),
          carriesOut: named("CARRIES_OUT"),
          monitors: named("MONITORS"),
          product: named("PRODUCT"),
          time: named("TIME"),
          start: (first < i ? task : head).start,
          end: (blocks[end - 1] as Block).end,
          first,
          past: end,
        });
      }
    }
    past = end;
    i = end - 1;
  }
  return rows;
}

/** Items belong to the task up to the numbered line above them, that line included. */
function isPart(blocks: readonly Block[], at: number, labels: number): boolean {
  const block = blocks[at] as Block;
  const below = blocks[at + 1] as Block;
  if (at + 1 < labels && below.level < 4) return false;
  return block.level >= 2;
}
