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

/** The ISO date of a day, month and year of the calendar; null for 31/02 and the like. */
export function isoDate(day: string, month: string, year: string): string | null {
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const t = new Date(`${iso}T00:00:00Z`);
  return Number(year) >= 1930 &&
    Number(year) < 2100 &&
    !Number.isNaN(t.getTime()) &&
    t.toISOString().startsWith(iso)
    ? iso
    : null;
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
