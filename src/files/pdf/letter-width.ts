/** Widths of letters in parts of their size, as the usual serif faces have them; marks take no room. */
const WIDTHS: Readonly<Record<string, number>> = {
  i: 0.28,
  j: 0.28,
  l: 0.28,
  t: 0.29,
  f: 0.33,
  r: 0.34,
  s: 0.39,
  c: 0.44,
  a: 0.46,
  e: 0.44,
  m: 0.8,
  w: 0.72,
  ".": 0.25,
  ",": 0.25,
  "-": 0.33,
  "/": 0.28,
  I: 0.33,
  J: 0.4,
  M: 0.9,
  W: 0.95,
};

/**
 * What letters take up, in parts of their size: for fonts that state no width for composed letters, so that the gap
 * to the next piece would look like a blank.
 */
export function letterWidth(text: string): number {
  let width = 0;
  for (const letter of text.normalize("NFD")) {
    if (/\p{M}/u.test(letter)) {
      if (letter === "\u031b") width += 0.06;
      continue;
    }
    width += WIDTHS[letter] ?? (/\p{Lu}/u.test(letter) ? 0.69 : 0.5);
  }
  return width;
}
