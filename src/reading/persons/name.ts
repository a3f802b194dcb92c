/** A syllable of a name, what stands between two, and a name of two to five syllables; sources of patterns. */
export const CAP = "\\p{Lu}[\\p{Ll}\\p{M}'’]+";
export const GAP = "(?: +|[ ]*\\n[ ]*|-)";
export const NAME = `${CAP}(?:${GAP}${CAP}){1,4}`;

/** Names of natural persons as spans. No name leaves this room as a value. */
export interface PersonSpan {
  readonly start: number;
  readonly end: number;
}
