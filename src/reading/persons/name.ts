import { isLetterAt } from "../boundary.js";

/** A syllable of a name, what stands between two, and a name of two to five syllables; sources of patterns. */
export const CAP = "\\p{Lu}[\\p{Ll}\\p{M}'’]+";
export const GAP = "(?: +|[ ]*\\n[ ]*|-)";
export const NAME = `${CAP}(?:${GAP}${CAP}){1,4}`;

/** Names of natural persons as spans. No name leaves this room as a value. */
export interface PersonSpan {
  readonly start: number;
  readonly end: number;
}

/** Adds a name that was found in a text. */
export type Add = (start: number, end: number) => void;

/** Whether a word begins at an offset, and no initial goes before it. */
export const opensWord = (text: string, at: number): boolean =>
  at === 0 || (!isLetterAt(text, at - 1) && text.charAt(at - 1) !== ".");
