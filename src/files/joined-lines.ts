const TORN = /[\p{L}\p{N}][-/\u2010\u2011\u2013]$/u;
const GOES_ON = /^[\p{L}\p{N}]/u;

/** Whether a symbol or a hyphenated word was torn between two lines: `24/2022/TT-` and `BLĐTBXH`. */
export const isTorn = (line: string, next: string): boolean => TORN.test(line) && GOES_ON.test(next);

/** Lines as one: apart by a space, except where a symbol was torn between them. */
export function joinedLines(lines: Iterable<string>): string {
  let text = "";
  for (const raw of lines) {
    const line = raw.trim();
    if (line === "") continue;
    text += text === "" || isTorn(text.slice(-2), line) ? line : ` ${line}`;
  }
  return text;
}

/** The cells of one table row as one line, apart by ` | `; null when all are empty. */
export function rowLine(cells: readonly string[]): string | null {
  const joined = cells.map((cell) => joinedLines(cell.split(/[\r\n]+/)));
  return joined.some((cell) => cell !== "") ? joined.join(" | ") : null;
}
