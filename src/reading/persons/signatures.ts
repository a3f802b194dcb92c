import { NAME } from "./name.js";
import { FAMILY_NAMES, NO_NAME, OFFICE_LINE } from "./words.js";

const LINE_NAME = new RegExp(`^${NAME}$`, "u");
const SHOUTED_LINE = new RegExp(`^(?:${FAMILY_NAMES.toUpperCase()})(?: \\p{Lu}{2,}){1,4}$`, "u");

/** Bars of tables, marks of emphasis and headings, drawn lines. */
const RULED = /[|*_#]/;
const RULES = /[|*_#]+/g;

/** How many lines below an office the signer's name may stand. */
const SIGNED_WITHIN = 18;

/** Names on lines of their own under an office, or just above one. */
export function signatures(text: string, add: (start: number, end: number) => void): void {
  let office = Number.NEGATIVE_INFINITY;
  let waiting: { start: number; end: number; line: number } | null = null;
  let at = 0;
  let n = 0;
  for (const raw of text.split("\n")) {
    const line = (RULED.test(raw) ? raw.replace(RULES, " ") : raw).trim();
    const start = at + raw.indexOf(line);
    at += raw.length + 1;
    n += 1;
    if (line === "") continue;
    if (line.length > 90) office = Number.NEGATIVE_INFINITY;
    const isOffice = line.length <= 90 && OFFICE_LINE.test(line);
    if (isOffice && waiting && n - waiting.line <= 5 && n > waiting.line) add(waiting.start, waiting.end);
    waiting = null;
    if (isOffice) {
      office = n;
      continue;
    }
    const named =
      line.length <= 40 && ((LINE_NAME.test(line) && !NO_NAME.test(line)) || SHOUTED_LINE.test(line));
    if (!named) continue;
    if (raw.indexOf(line) < 0) continue;
    if (n - office <= SIGNED_WITHIN) add(start, start + line.length);
    else waiting = { start, end: start + line.length, line: n };
  }
}
