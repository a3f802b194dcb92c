import { fold } from "../../model/fold.js";

/** A part of a passage: `start` is its UTF-16 offset within it, `matched` the first words found, as printed. */
export interface Excerpt {
  readonly start: number;
  readonly text: string;
  readonly matched: string;
}

const LONGEST = 400;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

const boundary = (text: string, at: number, step: 1 | -1): number => {
  let i = at;
  while (i > 0 && i < text.length && /[\p{L}\p{N}\p{M}]/u.test(text.charAt(i - 1))) i += step;
  return i;
};

/** At most 400 characters of a passage, whole words, around the first of the folded `words` it holds. */
export function excerpt(passage: string, words: readonly string[]): Excerpt {
  const wanted = new Set(words);
  const hits = [...passage.matchAll(WORD)].filter((m) => wanted.has(fold(m[0])));
  const matched = [...new Set(hits.map((m) => m[0]))].slice(0, 8).join(" ");
  if (passage.length <= LONGEST) return { start: 0, text: passage, matched };
  const around = Math.max(0, Math.min((hits[0]?.index ?? 0) - LONGEST / 4, passage.length - LONGEST));
  const start = boundary(passage, around, 1);
  const end = boundary(passage, Math.min(passage.length, start + LONGEST), -1);
  return { start, text: passage.slice(start, Math.max(start, end)), matched };
}
