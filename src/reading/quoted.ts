import { firstFrom } from "./anchors/places.js";
import { type Unit, unitAt } from "./units.js";
import type { View } from "./view.js";

/** Words that another document is to have: what stands in them is that document's, not the file's own. View offsets. */
export interface Quoted {
  /** Of the opening quotation mark. */
  readonly start: number;
  readonly end: number;
}

const MARKS = /[“”"]/g;
/** «Sửa đổi, bổ sung Điều 5 như sau: “…», «Thay thế khoản 2 Điều 5 bằng: “…» */
const AMENDS =
  /(?<![a-zà-ỹđ])(?:sửa(?:\s+đổi)?|bổ\s+sung|thay(?:\s+thế)?|điều\s+chỉnh|đính\s+chính)(?![a-zà-ỹđ])/;
const LEADS_IN = /(?::|như\s+sau|sau\s+đây)\s*$/;
/** How far before its quotation an amendment's words are looked for. UTF-16 units. */
const LEAD = 400;
/**
 * Lines at which a quotation that nobody closed ends at the latest: the next command, and the next of the file's own
 * articles, known by its number.
 */
const LINES =
  /(?:^|\n)[ |_*]*(?:điều\s+(\d{1,3})(?!\d|[a-zđ])|(?:\d{1,3}|[a-zđ])[.)]\s*(?:sửa\s+đổi|bổ\s+sung|bãi\s+bỏ|hủy\s+bỏ|thay\s+thế|thay\s+cụm\s+từ)[^\n]{0,120}?(?:điều|khoản|điểm|cụm\s+từ|phụ\s+lục|mẫu)\s)/g;

/** A straight mark opens where a word begins after a blank; the curly ones tell by themselves, but for slips at a line's end. */
function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === "”") return false;
  const begins = /\S/.test(text.charAt(at + 1)) && !/[.;,]/.test(text.charAt(at + 1));
  return mark === "“"
    ? begins || !/\S/.test(text.charAt(at - 1))
    : begins && !/[^\s(:;]/.test(text.charAt(at - 1));
}

/** Where each opening mark is closed: one pass with a stack, so that quotations may stand in each other. */
function pairs(text: string): Map<number, number | null> {
  const closedAt = new Map<number, number | null>();
  const open: number[] = [];
  for (const { index } of text.matchAll(MARKS)) {
    if (opens(text, index)) {
      closedAt.set(index, null);
      open.push(index);
    } else {
      const last = open.pop();
      if (last !== undefined) closedAt.set(last, index);
    }
  }
  return closedAt;
}

function isAmendment(view: View, units: readonly Unit[], mark: number): boolean {
  let last = mark - 1;
  while (last > 0 && /\s/.test(view.text.charAt(last))) last -= 1;
  if (!/[:uy]/.test(view.lower.charAt(last))) return false;
  const from = Math.max(unitAt(units, last)?.start ?? 0, last - LEAD);
  const lead = view.lower.slice(from, last + 1);
  return LEADS_IN.test(lead) && AMENDS.test(lead);
}

interface Line {
  readonly at: number;
  /** The article's number; null for a command. */
  readonly article: number | null;
}

const linesOf = (lower: string): Line[] =>
  [...lower.matchAll(LINES)].map((m) => ({ at: m.index, article: m[1] === undefined ? null : Number(m[1]) }));

/** Where the file's own words go on after a quotation within its `article` that nobody closed. */
function unclosed(lines: readonly Line[], from: number, article: number | null): number | null {
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    if (line.article === null || (article !== null && line.article === article + 1)) return line.at;
  }
  return null;
}

/** The quotations in which a text amends another, in order, none within another; linear in the text. */
export function findQuoted(view: View, units: readonly Unit[]): Quoted[] {
  const closedAt = pairs(view.text);
  const starts = [...closedAt.keys()].filter((mark) => isAmendment(view, units, mark));
  if (starts.length === 0) return [];
  const lines = linesOf(view.lower);
  const places = lines.map((line) => line.at);
  const quoted: Quoted[] = [];
  let article: number | null = null;
  let next = 0;
  for (const start of starts) {
    if (start < (quoted.at(-1)?.end ?? 0)) continue;
    for (; (lines[next]?.at ?? start) < start; next += 1) article = lines[next]?.article ?? article;
    const end = closedAt.get(start) ?? unclosed(lines, next, article) ?? view.text.length;
    quoted.push({ start, end });
    next = firstFrom(places, end);
  }
  return quoted;
}

/** Whether a view offset stands in one of these quotations. */
export function isQuoted(quoted: readonly Quoted[], offset: number): boolean {
  let low = 0;
  let high = quoted.length - 1;
  while (low <= high) {
    const mid = (low + high) >> 1;
    const { start, end } = quoted[mid] as Quoted;
    if (offset < start) high = mid - 1;
    else if (offset >= end) low = mid + 1;
    else return true;
  }
  return false;
}
