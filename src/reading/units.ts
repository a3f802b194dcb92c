/** A sentence, list item or cell of the view: the room in which a relation is looked for. View offsets. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  /** Whether it begins a line of its own (an item, a paragraph), not just a sentence within one. */
  readonly opensLine: boolean;
}

const ITEM =
  "(?:[-+•·‐]\\s|\\d{1,3}(?:\\.\\d{1,3}){0,3}[.)]\\s|[a-zđ]{1,2}[.)]\\s|[IVXLC]{1,5}[.)]\\s|Điều\\s+\\d+|ĐIỀU\\s+\\d+|Chương\\s+[IVX\\d]|Mục\\s+[IVX\\d]|Phần\\s+thứ|Căn\\s+cứ\\s|Theo\\s+đề\\s+nghị|Xét\\s|V/v\\s|V/V\\s|\\(\\d{1,2}\\)\\s|\\[\\d{1,3}\\]\\s|#)";
const EDGE = new RegExp(
  `\\n[ ]*\\n\\s*|\\n\\s*(?=${ITEM})|\\||([.!?…]["”')]?)[ \\n]+(?=["“(]?[\\p{Lu}\\d-])|(:)[ ]*\\n\\s*(?=["“(]?\\p{Lu})|(\\n)[ ]*(?=["“(]?\\p{Lu}\\p{Ll})`,
  "gu",
);
/** Symbols have small letters of their own also in a title in capitals: `12-CTr/TU`. */
const SYMBOLS = /\S*\/\S*/g;
const CAPITAL_WORDS = /\p{Lu}{2,}/gu;
const LONGEST_LINE = 400;
/** A full stop that ends no sentence: abbreviations, and the number of an item that just began. */
const NO_STOP =
  /(?:(?<![\p{L}\p{N}])(?:TP|Tp|TT|ThS|TS|PGS|GS|Nxb|tr|v\.v)|(?:^|[\n|;:])\s*(?:\d{1,3}(?:\.\d{1,3})*|[a-zđ]|[IVXLC]{1,5}))$/u;

/** Whether the line that ends at `end` is one of a title, two words or more in capitals: the sentence on the next line is no part of it. */
function endsTitle(text: string, end: number): boolean {
  const start = text.lastIndexOf("\n", end - 1) + 1;
  if (end - start > LONGEST_LINE) return false;
  const words = text.slice(start, end).replace(SYMBOLS, "");
  return !/\p{Ll}/u.test(words) && (words.match(CAPITAL_WORDS)?.length ?? 0) > 1;
}

/** Cuts the view at blank lines, item marks, cells, the ends of sentences, and where a title in capitals ends. */
export function findUnits(text: string): Unit[] {
  const units: Unit[] = [];
  let start = 0;
  let opensLine = true;
  const add = (end: number): void => {
    if (text.slice(start, end).trim() !== "") units.push({ start, end, opensLine });
  };
  for (const m of text.matchAll(EDGE)) {
    const stop = m[1]?.length ?? 0;
    const colon = m[2]?.length ?? 0;
    if (stop > 0 && NO_STOP.test(text.slice(Math.max(start, m.index - 12), m.index))) continue;
    if (m[3] && !endsTitle(text, m.index)) continue;
    add(m.index + stop + colon);
    start = m.index + m[0].length;
    opensLine = stop === 0;
  }
  add(text.length);
  return units;
}

/** The unit that holds a view offset; units are ordered and do not overlap. */
export function unitAt(units: readonly Unit[], offset: number): Unit | undefined {
  let low = 0;
  let high = units.length - 1;
  while (low <= high) {
    const mid = (low + high) >> 1;
    const unit = units[mid] as Unit;
    if (offset < unit.start) high = mid - 1;
    else if (offset >= unit.end) low = mid + 1;
    else return unit;
  }
  return undefined;
}
