import { singleBlanks } from "../model/blanks.js";
import { Anchored, type Searched } from "./anchors/anchored.js";

/** The place inside a document that a citation names: «điểm a khoản 2 Điều 5 của Nghị định …». */
const PART =
  "(?:điểm|tiết|khoản|điều|chương|mục|tiểu\\s+mục|phần|phụ\\s+lục|trang|đoạn|số\\s+thứ\\s+tự|gạch\\s+đầu\\s+dòng)";
/** Where none stands before a citation there is no pinpoint, and no need to look for one. */
const PARTS = new Anchored(new RegExp(PART));
const LABEL =
  "(?:thứ\\s+)?(?:số\\s+)?(?:\\d(?:[\\da-zđ.]{0,6}[\\da-zđ])?|[a-zđ]\\d?|[ivxl]{1,6})(?![a-zà-ỹđ])";
const LIST = `${PART}\\s+${LABEL}(?:\\s*(?:,|và|đến|-|hoặc)\\s*(?:${PART}\\s+)?${LABEL})*`;
const BEFORE = new RegExp(
  `(?<![a-zà-ỹđ])((?:${LIST})(?:\\s*(?:,|và|của|tại|thuộc)?\\s*(?:${LIST}))*)\\s*,?\\s*(?:của|tại|thuộc|trong|ban\\s+hành\\s+kèm\\s+theo)?\\s*(?:các\\s+)?$`,
);
/** «…; Điều 16. Đối tượng được cấp hộ chiếu của | Thông tư …»: the notes of codified texts give the article's title. */
const TITLED = /(?:^|;|liên\s+quan\s+đến)\s*(điều\s+\d{1,3}[a-zđ]?)\.\s+[^;]{3,}\scủa\s+$/;
const NOTED = /liên\s+quan\s+đến\s/;
const AFTER = /^\s*[,(]?\s*(?:tại|ở)?\s*(trang\s+\d+)/;

/** «… một số điều của | X» goes on with the title. */
const PART_OF = /(?:điều|khoản|nội\s+dung|quy\s+định)\s+của\s+$/;
/** How long a note of a codified text may be. UTF-16 units. */
const NOTE_LENGTH = 4000;

export interface Pinpoint {
  /** The words as printed, blanks single. */
  readonly text: string;
  /** The view offset at which they begin; after the citation for page numbers. */
  readonly start: number;
}

/** The article named with its title in a note «(Điều này có nội dung liên quan đến Điều 1. …; Điều 16. … của X)». */
function titledArticle(lower: string, start: number): { start: number; end: number } | null {
  const lead = lower.slice(Math.max(0, start - 24), start);
  if (!/\scủa\s+$/.test(lead) || PART_OF.test(lead)) return null;
  const within = lower.slice(Math.max(0, start - NOTE_LENGTH), start);
  const open = within.lastIndexOf("(");
  if (open < 0) return null;
  const opens = start - within.length + open;
  const note = within.slice(open);
  if (note.includes(")") || !NOTED.test(note)) return null;
  const clause = Math.max(note.lastIndexOf(";") + 1, note.search(NOTED));
  const m = TITLED.exec(note.slice(clause));
  if (!m) return null;
  const at = opens + clause + m.index + m[0].indexOf(m[1] as string);
  return { start: at, end: at + (m[1] as string).length };
}

/** The pinpoint that leads to the citation at `start`, or follows the one that ends at `end`. */
export function pinpointAt(searched: Searched, start: number, end: number): Pinpoint | null {
  const { text, lower, anchors } = searched;
  const from = Math.max(0, start - 160);
  const window = lower.slice(from, start);
  const stop = Math.max(window.lastIndexOf(";"), window.lastIndexOf("\n\n"), window.lastIndexOf("|"));
  const led = anchors.between(PARTS, from + stop + 1, start).some((place) => PARTS.at(lower, place));
  const m = led ? BEFORE.exec(window.slice(stop + 1)) : null;
  if (m) {
    const at = from + stop + 1 + m.index;
    return { text: singleBlanks(text.slice(at, at + (m[1] as string).length)), start: at };
  }
  const noted = titledArticle(lower, start);
  if (noted) return { text: singleBlanks(text.slice(noted.start, noted.end)), start: noted.start };
  const page = AFTER.exec(lower.slice(end, end + 30));
  return page ? { text: singleBlanks(page[1] as string), start: end } : null;
}
