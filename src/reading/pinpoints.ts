import { singleBlanks } from "../model/blanks.js";

/** The place inside a document that a citation names: «điểm a khoản 2 Điều 5 của Nghị định …». */
const PART =
  "(?:điểm|tiết|khoản|điều|chương|mục|tiểu\\s+mục|phần|phụ\\s+lục|trang|đoạn|số\\s+thứ\\s+tự|gạch\\s+đầu\\s+dòng)";
const LABEL =
  "(?:thứ\\s+)?(?:số\\s+)?(?:\\d(?:[\\da-zđ.]{0,6}[\\da-zđ])?|[a-zđ]\\d?|[ivxl]{1,6})(?![a-zà-ỹđ])";
const LIST = `${PART}\\s+${LABEL}(?:\\s*(?:,|và|đến|-|hoặc)\\s*(?:${PART}\\s+)?${LABEL})*`;
const BEFORE = new RegExp(
  `(?<![a-zà-ỹđ])((?:${LIST})(?:\\s*(?:,|và|của|tại|thuộc)?\\s*(?:${LIST}))*)\\s*,?\\s*(?:của|tại|thuộc|trong|ban\\s+hành\\s+kèm\\s+theo)?\\s*(?:các\\s+)?$`,
);
const AFTER = /^\s*[,(]?\s*(?:tại|ở)?\s*(trang\s+\d+)/;

export interface Pinpoint {
  /** The words as printed, blanks single. */
  readonly text: string;
  /** The view offset at which they begin; after the citation for page numbers. */
  readonly start: number;
}

/** The pinpoint that leads to the citation at `start`, or follows the one that ends at `end`. */
export function pinpointAt(text: string, lower: string, start: number, end: number): Pinpoint | null {
  const from = Math.max(0, start - 160);
  const window = lower.slice(from, start);
  const stop = Math.max(window.lastIndexOf(";"), window.lastIndexOf("\n\n"), window.lastIndexOf("|"));
  const m = BEFORE.exec(window.slice(stop + 1));
  if (m) {
    const at = from + stop + 1 + m.index;
    return { text: singleBlanks(text.slice(at, at + (m[1] as string).length)), start: at };
  }
  const page = AFTER.exec(lower.slice(end, end + 30));
  return page ? { text: singleBlanks(page[1] as string), start: end } : null;
}
