import { createHash } from "node:crypto";
import { fold } from "../../src/model/fold.js";

/** A query in another spelling, or null where the spelling makes no sense for it. */
export type Variant = (query: string) => string | null;

const hashOf = (text: string): number => createHash("sha256").update(text).digest().readUInt32BE(0);

/** The longest word of letters, the first of equals: the one that tells most. */
function longestWord(query: string): { readonly word: string; readonly at: number } | null {
  const words = [...query.normalize("NFC").matchAll(/(?<![\p{L}\p{N}/-])\p{L}{4,}(?![\p{L}\p{N}/-])/gu)];
  const [longest] = words.toSorted((a, b) => b[0].length - a[0].length);
  return longest ? { word: longest[0], at: longest.index } : null;
}

/** One edit within a word: a letter left out, two swapped, one struck twice, or its neighbour on the keyboard. */
function slipped(word: string, which: number): string {
  const at = 1 + (which % (word.length - 2));
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  switch ((which >> 8) % 3) {
    case 0:
      return before + after;
    case 1:
      return before + after.charAt(0) + letter + after.slice(1);
    default:
      return before + letter + letter + after;
  }
}

/** The queries as they are written, without marks, and with one slip of the fingers in their longest word. */
export const VARIANTS: Readonly<Record<string, Variant>> = {
  "with marks": (query) => query,
  "without marks": fold,
  "one slip": (query) => {
    const found = longestWord(query);
    if (!found) return null;
    const { word, at } = found;
    const wrong = slipped(word, hashOf(query));
    if (wrong === word) return null;
    return query.slice(0, at) + wrong + query.slice(at + word.length);
  },
  "one slip, without marks": (query) => {
    const wrong = VARIANTS["one slip"]?.(query);
    return wrong ? fold(wrong) : null;
  },
};
