/** A date as printed: `iso` a whole date, else `month` (`2020-06`) or `year`; view offsets. */
export interface DateToken {
  readonly start: number;
  readonly end: number;
  readonly iso: string | null;
  readonly year: string;
}

const D = "(\\d\\s?\\d?)";
const Y = "(\\d\\s?\\d\\s?\\d\\s?\\d)";
const WORDS = `(?:ngày\\s*)?${D}\\s*tháng\\s*${D}\\s*năm\\s*${Y}`;
const FIGURES = `(?:ngày\\s*)?(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{4})(?![\\d/-]|\\.\\d)`;
const YEAR = "(?:tháng\\s*\\d{1,2}\\s*(?:năm|[-/])\\s*(\\d{4})|năm\\s*(\\d{4}))(?!\\d|\\s?-\\s?\\d)";
const ALL = new RegExp(`(?<![\\d/.-])(?:${WORDS}|${FIGURES}|${YEAR})`, "g");
/** The same rules at one place. */
const AT = new RegExp(`(?:${WORDS}|${FIGURES}|${YEAR})`, "y");

const squeeze = (s: string | undefined): string => (s ?? "").replace(/\s/g, "");

const daysIn = (month: number, year: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** The ISO date of a day, month and year of the calendar; null for 31/02 and the like. */
export function isoDate(day: string, month: string, year: string): string | null {
  const [d, m, y] = [Number(day), Number(month), Number(year)];
  if (!(y >= 1930 && y < 2100 && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(m, y))) return null;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function tokenOf(m: RegExpExecArray): DateToken | null {
  const start = m.index;
  const end = start + m[0].length;
  const [, d1, m1, y1, d2, , m2, y2, yMonth, yOnly] = m;
  const year = squeeze(y1 ?? y2 ?? yMonth ?? yOnly);
  if (yMonth !== undefined || yOnly !== undefined) return { start, end, iso: null, year };
  const iso = isoDate(squeeze(d1 ?? d2), squeeze(m1 ?? m2), year);
  return iso ? { start, end, iso, year } : null;
}

/** Every date of a text in lower case, in order. */
export function findDates(lower: string): DateToken[] {
  const found: DateToken[] = [];
  for (const m of lower.matchAll(ALL)) {
    const token = tokenOf(m as RegExpExecArray);
    if (token) found.push(token);
  }
  return found;
}

/** The date that stands just at `position`, or null. */
export function dateAt(lower: string, position: number): DateToken | null {
  AT.lastIndex = position;
  const m = AT.exec(lower);
  return m ? tokenOf(m) : null;
}
