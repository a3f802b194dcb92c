import { isTorn } from "../joined-lines.js";
import type { Placed } from "./columns.js";
import type { Line } from "./sheet.js";

/** The text's left and right edge on one sheet. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** The left edge is where most lines begin; the right edge is where the longest end. */
export function marginsOf(lines: readonly Line[], width: number): Margins {
  const starts = new Map<number, number>();
  for (const { x } of lines) starts.set(Math.round(x / 3), (starts.get(Math.round(x / 3)) ?? 0) + 1);
  const common = [...starts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
  const left =
    common === undefined
      ? width * 0.12
      : Math.min(...lines.filter(({ x }) => Math.round(x / 3) === common).map(({ x }) => x));
  const ends = lines.map(({ right }) => right).sort((a, b) => a - b);
  return { left, right: Math.max(ends[Math.floor(ends.length * 0.95)] ?? width * 0.9, left + width * 0.4) };
}

const ITEM =
  /^(?:Điều\s+\d+|Chương\s+[IVXLC\d]+|Mục\s+[IVXLC\d]+|Phần\s|Phụ lục|[IVXLC]{1,5}\.|\d{1,3}(?:\.\d+)*[.)]|[a-zđ]{1,2}\)|[-+•*–])\s/u;
const PAUSED = /[.;:!?,…][”"’»)]?$/u;
const ENDED = /[.;:!?…][”"’»)]?$/u;
/** A title's line that the next one goes on: it ends with a comma or a dash, or the next begins small. */
const OPEN_END = /[,–-]$/u;

const firstWord = (line: Line): number =>
  ((line.right - line.x) / Math.max(1, line.text.length)) *
  (line.text.indexOf(" ") < 0 ? line.text.length : line.text.indexOf(" "));

/** A line as it stands between its margins. */
export interface SetLine {
  readonly placed: Placed;
  readonly page: number;
  readonly margins: Margins;
}

const centred = ({ placed: { line }, margins }: SetLine): boolean =>
  line.x - margins.left > 1.5 * line.size &&
  margins.right - line.right > 1.2 * line.size &&
  Math.abs(line.x - margins.left - (margins.right - line.right)) < 2.5 * line.size;

/** Whether the next line's first word would still have found room: then the break was meant. */
const hadRoom = (before: SetLine, next: SetLine): boolean =>
  before.placed.line.right + 0.3 * before.placed.line.size + firstWord(next.placed.line) <
  before.margins.right - 0.2 * next.placed.line.size;

const indent = ({ placed: { line }, margins }: SetLine): number => (line.x - margins.left) / line.size;

type Break = "" | " " | "\n" | "\n\n";

function betweenCentred(before: Line, next: Line): Break {
  if (isTorn(before.text, next.text)) return "";
  if (OPEN_END.test(before.text)) return " ";
  return /^[\p{Ll}\d(]/u.test(next.text) && before.text !== before.text.toUpperCase() ? " " : "\n";
}

/** What parts two lines that follow each other: nothing, a blank, a line end within a block, or a paragraph's end. */
function breakBetween(before: SetLine, next: SetLine): Break {
  const a = before.placed;
  const b = next.placed;
  if (a.block !== b.block || a.side !== b.side) return "\n\n";
  const glue = isTorn(a.line.text, b.line.text) ? "" : " ";
  if (a.side) return glue === "" || /^(?:\p{Ll}|\d+$)/u.test(b.line.text) ? glue : "\n";
  const apart = before.page === next.page ? (b.line.y - a.line.y) / Math.max(a.line.size, b.line.size) : 1;
  if (Math.abs(a.line.size - b.line.size) > 1.2 || apart > 2.8) return "\n\n";
  if (/^\p{Ll}/u.test(b.line.text) && !ENDED.test(a.line.text) && !ITEM.test(b.line.text)) return glue;
  if (centred(before) && centred(next)) return apart < 1.9 ? betweenCentred(a.line, b.line) : "\n\n";
  if (hadRoom(before, next)) return "\n\n";
  const ended = ENDED.test(a.line.text);
  if (PAUSED.test(a.line.text) && ITEM.test(b.line.text)) return "\n\n";
  const hanging = Math.abs(b.line.x - a.line.x) < 2 && !ended;
  if (indent(next) > 0.9 && !hanging) return centred(before) || !centred(next) || ended ? "\n\n" : glue;
  return glue;
}

/** Lines as paragraphs: one paragraph is one line of text, however often the page broke it. */
export function paragraphsOf(lines: readonly SetLine[]): string {
  let text = "";
  lines.forEach((next, i) => {
    const before = lines[i - 1];
    text += (before ? breakBetween(before, next) : "") + next.placed.line.text;
  });
  return text;
}
