/**
 * Whether a letter or digit stands at `i`. Patterns that look back at every place are the dear ones: it is cheaper to
 * match the words first and ask for their edges after.
 */
export function isLetterAt(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  if (c < 0xaa) return (c > 96 && c < 123) || (c > 47 && c < 58) || (c > 64 && c < 91);
  return (c >= 0xc0 && c < 0x2000 && c !== 0xd7 && c !== 0xf7) || c >= 0x3040;
}

/** Whether `start`–`end` is words of their own: no letter touches them. */
export const standsAlone = (text: string, start: number, end: number): boolean =>
  (start === 0 || !isLetterAt(text, start - 1)) && !isLetterAt(text, end);
