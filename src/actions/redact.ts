/** UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const LETTERS = /[\p{L}\p{N}\p{M}]/gu;

/**
 * The words of a restricted passage as readers may see them: every letter and digit becomes `█`, one for each UTF-16
 * unit so that offsets still hold, but for the spans `kept`.
 */
export function blanked(words: string, kept: readonly Span[]): string {
  return words.replace(LETTERS, (letter, at: number) =>
    kept.some((k) => k.start <= at && at + letter.length <= k.end) ? letter : "█".repeat(letter.length),
  );
}
