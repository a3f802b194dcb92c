import { VanbanError } from "../model/errors.js";

/** Most bytes of a list on standard input. */
const LARGEST = 5_000_000;

/** Bullets and running numbers before a citation: «- », «• », «1. », «2) ». */
const BULLET = /^(?:[\s\p{Cf}•▪●*·–—-]+|\d{1,4}[.)]\s+)+/u;

/** A number with the letters of a symbol after it. */
const SYMBOL = /\d\s?[-/]\s?(?:\d{4}\s?\/\s?)?\p{L}/u;

/** «A; B» is two citations where each has a symbol of its own; a title may have a semicolon too. */
function apart(line: string): string[] {
  const pieces = line.split(";").filter((piece) => piece.trim() !== "");
  return pieces.every((piece) => SYMBOL.test(piece)) ? pieces : [line];
}

/** The citations of a pasted list: one a line or parted by «;», without bullets, blank lines left out. */
export const citationLines = (text: string): string[] =>
  text
    .split(/\r\n|[\r\n]/)
    .flatMap(apart)
    .map((line) => line.replace(BULLET, "").trim())
    .filter((line) => line !== "");

/** Reads a list from standard input, UTF-8. @throws VanbanError BAD_INPUT when it is empty or too large */
export async function citationsFromStdin(): Promise<string[]> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of process.stdin) {
    size += (part as Buffer).length;
    if (size > LARGEST) throw new VanbanError("BAD_INPUT", `The list is larger than ${LARGEST} bytes.`);
    parts.push(part as Buffer);
  }
  const citations = citationLines(Buffer.concat(parts).toString("utf8"));
  if (citations.length > 0) return citations;
  throw new VanbanError("BAD_INPUT", "The list on standard input is empty, expected a citation a line.");
}
