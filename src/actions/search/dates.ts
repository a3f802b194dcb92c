import { fold } from "../../model/fold.js";

/** A text without the date in it, and that date: an ISO date, `2018-07` or `2018`; null without one. */
export interface Dated {
  readonly rest: string;
  readonly date: string | null;
}

const GAP = "\\s*[/.-]\\s*";
const YEAR = "((?:19|20)\\d{2})(?!\\d)";
const FREE = "(?<![\\p{L}\\p{N}/-])";
const END = "(?![\\p{L}\\p{N}])(?!\\s*/)";

/** Days and months, over folded text; the groups are day, month, year in that order, those that there are. */
const DAYS = [
  new RegExp(`${FREE}(?:ngay\\s*)?(\\d{1,2})${GAP}(\\d{1,2})${GAP}${YEAR}${END}`, "u"),
  new RegExp(`${FREE}(?:ngay\\s*)?(\\d{1,2})\\s+thang\\s+(\\d{1,2})(?:\\s+nam\\s+|${GAP})${YEAR}${END}`, "u"),
];
const ISO = new RegExp(`${FREE}${YEAR}-(\\d{2})-(\\d{2})${END}`, "u");
const MONTH = new RegExp(`${FREE}thang\\s*(\\d{1,2})(?:\\s*,?\\s*nam\\s+|${GAP}|\\s+)${YEAR}${END}`, "u");
const YEARS = new RegExp(`${FREE}(?:nam\\s+)?${YEAR}${END}`, "gu");

const iso = (...parts: readonly (string | undefined)[]): string =>
  parts.map((part) => (part ?? "").padStart(2, "0")).join("-");

const isDate = (date: string): boolean => {
  const whole = date.length === 7 ? `${date}-01` : date;
  const parsed = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(whole);
};

/** What is left of `text` without what was matched; `folded` is as long as `text`, so that places agree. */
const without = (text: string, { index, 0: { length } }: RegExpMatchArray): string =>
  `${text.slice(0, index)} ${text.slice((index ?? 0) + length)}`;

/** A whole day in the text: `25/7/2018`, `25-7-2018`, `ngày 25 tháng 7 năm 2018`, `2018-07-25`. NFC. */
export function dayIn(text: string): Dated {
  const folded = fold(text);
  for (const pattern of DAYS) {
    const m = pattern.exec(folded);
    const date = m ? iso(m[3], m[2], m[1]) : "";
    if (m && isDate(date)) return { rest: without(text, m), date };
  }
  const m = ISO.exec(folded);
  const date = m ? iso(m[1], m[2], m[3]) : "";
  return m && isDate(date) ? { rest: without(text, m), date } : { rest: text, date: null };
}

/**
 * A month or a year in the text: `tháng 7/2018`, `năm 2018`, `2018`. Two years are a span that a title names, and no
 * date. NFC. A year stays in the rest too, since a title may hold it.
 */
export function monthOrYearIn(text: string): Dated {
  const folded = fold(text);
  const m = MONTH.exec(folded);
  const month = m ? iso(m[2], m[1]) : "";
  if (m && isDate(month)) return { rest: without(text, m), date: month };
  const years = [...folded.matchAll(YEARS)];
  const [only] = years;
  return only && years.length === 1
    ? { rest: without(text, only), date: only[1] ?? null }
    : { rest: text, date: null };
}
