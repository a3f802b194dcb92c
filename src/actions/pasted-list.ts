/** Bullets and running numbers before a citation: «- », «• », «1. », «2) », and a cell of its own with the number. */
const BULLET = /^(?:[\s\p{Cf}•▪●*·–—-]+|\d{1,4}(?:[.)]\s+|[^\S\t]*\t\s*))+/u;

/** A number with the letters of a symbol after it. */
const SYMBOL = /\d\s?[-/]\s?(?:\d{4}\s?\/\s?)?\p{L}/u;

/** Pieces are citations of their own where each has a symbol: a title has a semicolon, a row has cells of one document. */
function apart(line: string, sign: ";" | "\t"): string[] {
  const pieces = line.split(sign).filter((piece) => piece.trim() !== "");
  return pieces.every((piece) => SYMBOL.test(piece)) ? pieces : [line];
}

const unmarked = (line: string): string => line.replace(BULLET, "").replace(/\t+/g, " ").trim();

/**
 * The citations of a pasted list, in its order: one a line, several where a line parts them by «;» or by cells and each
 * has a symbol. Bullets, running numbers and blank lines are left out.
 */
export const citationLines = (text: string): string[] =>
  text
    .split(/\r\n|[\r\n]/)
    .flatMap((line) => apart(line, ";"))
    .flatMap((line) => apart(line, "\t"))
    .map(unmarked)
    .filter((line) => line !== "");
