const BLANK = 0x20;
/** Letters of Vietnamese stand below the wide blanks, U+2000 and up; what lies between has two blanks of its own. */
const WIDE = 0x2000;
const NO_BREAK = 0xa0;
const OGHAM = 0x1680;
const RUN = /\s+/g;

const isOther = (unit: number): boolean =>
  unit < BLANK || unit === NO_BREAK || unit === OGHAM || unit >= WIDE;

/** Whether two blanks follow each other, or a unit stands there that may be a blank of another kind. */
function mayBeUneven(words: string): boolean {
  let blank = false;
  for (let i = 0; i < words.length; i += 1) {
    const unit = words.charCodeAt(i);
    if (unit === BLANK ? blank : isOther(unit)) return true;
    blank = unit === BLANK;
  }
  return false;
}

/** Every run of blanks and line breaks as one blank. Most words have nothing to even out, and looking first is faster. */
export const singleBlanks = (words: string): string => (mayBeUneven(words) ? words.replace(RUN, " ") : words);
