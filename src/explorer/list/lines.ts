/** Most citations that the API takes at once. */
export const MOST = 500;

/** Bullets and running numbers before a citation: «- », «• », «1. », «2) ». */
const BULLET = /^(?:[\s\p{Cf}•▪●*·–—-]+|\d{1,4}[.)]\s+)+/u;

/** A number with the letters of a symbol after it. */
const SYMBOL = /\d\s?[-/]\s?(?:\d{4}\s?\/\s?)?\p{L}/u;

/** «A; B» is two citations where each has a symbol of its own; a title may have a semicolon too. */
function apart(line: string): string[] {
  const pieces = line.split(";").filter((piece) => piece.trim() !== "");
  return pieces.every((piece) => SYMBOL.test(piece)) ? pieces : [line];
}

/** The citations of a pasted list: one a line or cell, or parted by «;», without bullets; blank lines are left out. */
export const citationLines = (text: string): string[] =>
  text
    .split(/[\r\n\t]+/)
    .flatMap(apart)
    .map((line) => line.replace(BULLET, "").trim())
    .filter((line) => line !== "");
