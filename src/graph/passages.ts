import { VanbanError } from "../model/errors.js";
import { fold } from "../model/fold.js";
import type { ReadPassage } from "../model/reading.js";
import { passageHash } from "./review-keys.js";

/**
 * A paragraph as it is stored. Passages tile the text: `text` is what lies from `start` to `end`, `gap` the blanks up
 * to the next one, so that all texts and gaps in their order are the source's whole text and any span can be cut.
 */
export interface StoredPassage {
  readonly id: string;
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly gap: string;
  readonly heading: string | null;
  readonly restricted: boolean;
  /** Of its words; `twin` counts the passages of the same words before it. Reviews hang on both. */
  readonly hash: string;
  readonly twin: number;
  /** For search; null where the passage is restricted, which is in no full-text index. */
  readonly textFolded: string | null;
  /** Labels beside `Passage`. */
  readonly labels: readonly string[];
}

const isBlank = (text: string) => text.trim() === "";

function checked(passages: readonly ReadPassage[], length: number): ReadPassage[] {
  const ordered = passages.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let last = 0;
  for (const { start, end } of ordered) {
    if (start < last || end <= start || end > length)
      throw new VanbanError(
        "BAD_INPUT",
        `The reading has a passage at ${start}–${end} of ${length} characters; passages must lie in the text and apart.`,
      );
    last = end;
  }
  return ordered;
}

/** Text that no passage holds becomes a passage of its own; beside a restricted one it is restricted too. */
function tiled(passages: readonly ReadPassage[], text: string): ReadPassage[] {
  const tiles: ReadPassage[] = [];
  let at = 0;
  const fill = (to: number, restricted: boolean) => {
    const blank = isBlank(text.slice(at, to));
    if (!blank || (tiles.length === 0 && to > at))
      tiles.push({ start: at, end: to, heading: null, restricted });
  };
  for (const passage of passages) {
    fill(passage.start, passage.restricted || (tiles.at(-1)?.restricted ?? false));
    tiles.push(passage);
    at = passage.end;
  }
  fill(text.length, tiles.at(-1)?.restricted ?? false);
  return tiles;
}

/**
 * The passages of a text as rows. `source` begins their ids.
 * @throws VanbanError BAD_INPUT when passages overlap or leave the text
 */
export function storedPassages(
  passages: readonly ReadPassage[],
  text: string,
  source: string,
): StoredPassage[] {
  const tiles = tiled(checked(passages, text.length), text);
  const twins = new Map<string, number>();
  return tiles.map(({ start, end, heading, restricted }, ordinal) => {
    const words = text.slice(start, end);
    const hash = passageHash(words);
    const twin = twins.get(hash) ?? 0;
    twins.set(hash, twin + 1);
    return {
      id: `${source}/p${ordinal}`,
      ordinal,
      start,
      end,
      text: words,
      gap: text.slice(end, tiles[ordinal + 1]?.start ?? text.length),
      heading,
      restricted,
      hash,
      twin,
      textFolded: restricted ? null : fold(words),
      labels: restricted ? [] : ["Searchable"],
    };
  });
}

/** Ids of the passages that a span touches, in their order; the last passage before it when it lies in a gap. */
export function passagesOf(passages: readonly StoredPassage[], start: number, end: number): string[] {
  let low = 0;
  let high = passages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((passages[middle] as StoredPassage).start <= start) low = middle;
    else high = middle - 1;
  }
  const touched = [];
  for (let i = low; i < passages.length; i++) {
    const passage = passages[i] as StoredPassage;
    if (i > low && passage.start >= end) break;
    touched.push(passage.id);
  }
  return touched;
}
