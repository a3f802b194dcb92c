/** A time named in a sentence: `period` as the Reading writes it, `last` its last year. View offsets. */
export interface PeriodToken {
  readonly start: number;
  readonly end: number;
  readonly period: string;
  readonly last: number | null;
  /** «so với năm 2015»: a time compared with, not the time of a value. */
  readonly compared: boolean;
}

const TOKEN =
  /ngày\s+\d{1,2}\s?(?:[-/.]|tháng)\s?\d{1,2}\s?(?:[-/.]|năm)\s?\d{4}|(\d{4})\s?-\s?(\d{4})|từ\s+(?:đầu\s+)?năm\s+(\d{4})\s+đến\s+(?:hết\s+|cuối\s+)?năm\s+(\d{4})|tháng\s+(\d{1,2})\s?(?:[/-]|năm)\s?(\d{4})|năm\s+(\d{4})|((?:hằng|hàng|mỗi)\s+năm)/g;
const COMPARED =
  /(?:so\s+với|kể\s+từ|trước)(?:\s+(?:cùng\s+kỳ|cuối|đầu|kế\s+hoạch|thực\s+hiện|giai\s+đoạn|nhiệm\s+kỳ|với))*\s*$/;

/** The times of the text in lower case between `start` and `end`; days are of documents, no times of values. */
export function findPeriods(lower: string, start: number, end: number): PeriodToken[] {
  const found: PeriodToken[] = [];
  for (const m of lower.slice(start, end).matchAll(TOKEN)) {
    const [, from, to, first, last, month, ofMonth, year, yearly] = m;
    const at = start + m.index;
    const base = {
      start: at,
      end: at + m[0].length,
      compared: COMPARED.test(lower.slice(Math.max(start, at - 40), at)),
    };
    const a = from ?? first;
    const b = to ?? last;
    if (a && b) found.push({ ...base, period: `${a}-${b}`, last: Number(b) });
    else if (month && ofMonth)
      found.push({ ...base, period: `${ofMonth}-${month.padStart(2, "0")}`, last: Number(ofMonth) });
    else if (year) found.push({ ...base, period: year, last: Number(year) });
    else if (yearly) found.push({ ...base, period: "YEARLY", last: null });
  }
  return found;
}

const CLAUSE_END = /[;,.()|]/;

/**
 * The time of a value between `start` and `end`: named just after it in its clause (up to `next`, where another value
 * begins), else the nearest one before it in the sentence.
 */
export function periodOf(
  lower: string,
  periods: readonly PeriodToken[],
  start: number,
  end: number,
  next: number,
): PeriodToken | null {
  const limit = Math.min(next, end + 60);
  const stop = lower.slice(end, limit).search(CLAUSE_END);
  const reach = stop < 0 ? limit : end + stop;
  const after = periods.find((p) => p.start >= end && p.end <= reach && !p.compared);
  if (after) return after;
  const before = periods.filter((p) => p.end <= start && !p.compared);
  const nearest = before.at(-1);
  const span = before.findLast((p) => p.last !== null);
  return nearest?.period === "YEARLY" || !span ? (nearest ?? null) : span;
}
