const UNEVEN = / {2}|[^\S ]/;
const RUN = /\s+/g;

/** Every run of blanks and line breaks as one blank. Most words have nothing to even out, and asking first is faster. */
export const singleBlanks = (words: string): string => (UNEVEN.test(words) ? words.replace(RUN, " ") : words);
