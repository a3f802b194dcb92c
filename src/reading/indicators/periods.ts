/** A time named in a sentence: `period` as the Reading writes it, `last` its last year. View offsets. */
export interface PeriodToken {
  readonly start: number;
  readonly end: number;
  /** Null: a time without years, «trong 5 năm qua». */
  readonly period: string | null;
  readonly last: number | null;
  /** «so với năm 2015», «gấp 2 lần năm 2015»: a time compared with, not the time of a value. */
  readonly compared: boolean;
}

const TOKEN =
  /ngày\s+\d{1,2}\s?(?:[-/.]|tháng)\s?\d{1,2}\s?(?:[-/.]|năm)\s?\d{4}|(\d{4})\s{0,3}-\s{0,3}(\d{4})|từ\s+(?:đầu\s+|cuối\s+)?năm\s+(\d{4})\s+đến\s+(?:(?:hết\s+|cuối\s+)?năm\s+(\d{4})|nay)|tháng\s+(\d{1,2})\s?(?:[/-]|năm)\s?(\d{4})|qu[ýí]\s+(i{1,3}|iv|[1-4])\s?(?:[/-]|năm)\s?(\d{4})|năm\s+(\d{4})(?!\s?-\s?(?:19|20)\d\d)|((?:hằng|hàng|mỗi)\s+năm)|((?:trong|qua)\s+(?:\d{1,2}|hai|ba|bốn|năm)\s+năm(?:\s+qua)?(?!\s+(?:một|\d|tới|tiếp|sau))|trong\s+nhiệm\s+kỳ(?:\s+qua)?(?!\s+\d))|(?<![\d.,]\s)(?:đến|tới|vào)\s+((?:19|20)\d\d)(?=\s*[:;),]|\s+(?:đạt|đón|có|còn|thu|tăng|giảm|phấn|sẽ|phải|là)(?![\p{L}]))/gu;
const COMPARED =
  /(?:giá\s+(?:so\s+sánh|cố\s+định|ss)|so\s+với|kể\s+từ|trước|(?:cao|thấp|nhiều|ít|lớn|nhỏ|tăng|giảm)\s+hơn)(?:\s+(?:cùng\s+kỳ|cuối|đầu|kế\s+hoạch|thực\s+hiện|giai\s+đoạn|thời\s+kỳ|nhiệm\s+kỳ|với))*\s*$|\d\s+lần\s+$/;

const quarterOf = (printed: string): string =>
  /^\d/.test(printed) ? printed : String(ROMAN.indexOf(printed));
const ROMAN = ["", "i", "ii", "iii", "iv"];

/**
 * The times of the text in lower case between `start` and `end`; days are of documents, no times of values. «từ năm
 * 2016 đến nay» ends in the year the text speaks at.
 */
export function findPeriods(lower: string, start: number, end: number, asOf: number | null): PeriodToken[] {
  const found: PeriodToken[] = [];
  for (const m of lower.slice(start, end).matchAll(TOKEN)) {
    const [, from, to, first, last, month, ofMonth, quarter, ofQuarter, named, yearly, unnamed, until] = m;
    const year = named ?? until;
    const at = start + m.index;
    const base = {
      start: at,
      end: at + m[0].length,
      compared: COMPARED.test(lower.slice(Math.max(start, at - 40), at)),
    };
    const a = from ?? first;
    const b = to ?? last ?? (first && asOf !== null ? String(asOf) : undefined);
    if (a && b) found.push({ ...base, period: `${a}-${b}`, last: Number(b) });
    else if (month && ofMonth)
      found.push({ ...base, period: `${ofMonth}-${month.padStart(2, "0")}`, last: Number(ofMonth) });
    else if (quarter && ofQuarter)
      found.push({ ...base, period: `${ofQuarter}-Q${quarterOf(quarter)}`, last: Number(ofQuarter) });
    else if (year) found.push({ ...base, period: year, last: Number(year) });
    else if (yearly) found.push({ ...base, period: "YEARLY", last: null });
    else if (unnamed) found.push({ ...base, period: null, last: null });
  }
  return found;
}

/** What may stand between a value and its own time after it: no other value, no end of the clause. */
const BETWEEN = /^(?:\s*trở\s+(?:lên|xuống))?\s*(?:\([^()]{0,80}\)|\))?[^;,.()|\d]{0,50}$/;
/** «dưới 2% và đạt chuẩn nông thôn mới vào năm 2030»: what else is reached by then. */
const AND_REACHES = /^[^;,.()|\d]*\svà\s+(?:đạt|hoàn\s+thành|được|trở\s+thành)\s+\p{L}/u;
/** «cao hơn cùng kỳ năm 2034 (|7,6%|)»: the time compared with is that of the bracket after it. */
const OPENED = /^\s*\((?:(?:là|đạt|chỉ\s+đạt|tăng|giảm|:)\s*)?$/;
/** «… bình quân giai đoạn 2031-2035 đạt 8%; …»: a span that is averaged over holds for its own value. */
const AVERAGED =
  /bình\s+quân\s+(?:(?:hằng|hàng|mỗi)\s+năm\s+)?(?:(?:trong|của)\s+)?(?:\d\s+năm\s+)?(?:(?:giai\s+đoạn|thời\s+kỳ|nhiệm\s+kỳ)\s+)?$/;
const BRACKETED = /^\s*(?:=\s*\d[\d.,]*\s?%\s*)?\(\s*$/;
const LEAD = 40;
/** Before a time that closes what it is the time of. */
const TRAILS = /[^\s,;.:(-]\s+vào\s+(?:cuối\s+|hết\s+)?$/;
const ENDED = /\.\s|\n\s*[-+•]/;

/** «… 60 triệu đồng mỗi năm; …»: what closes one value is not the time of the next. */
const closes = (lower: string, { period, start, end }: PeriodToken): boolean =>
  period === "YEARLY" &&
  /\d[\d.,]*\s[^\d;,.:()]{1,30}$/.test(lower.slice(Math.max(0, start - 44), start)) &&
  /^\s*[;,.)]/.test(lower.slice(end, end + 3));

/**
 * The time of a value between `start` and `end`: named just after it in its clause, else before it in its part of the
 * sentence, else at the sentence's begin; in a sentence that goes through several years, none.
 */
export function periodOf(
  lower: string,
  periods: readonly PeriodToken[],
  start: number,
  end: number,
  sentence: number,
): PeriodToken | null {
  const first = periods.find((p) => p.start >= end && !p.compared);
  const reaches = first !== undefined && AND_REACHES.test(lower.slice(end, first.start));
  if (first && !reaches && first.start - end < 140 && BETWEEN.test(lower.slice(end, first.start)))
    return first;
  // «10 triệu đồng (năm 2030) lên 17 triệu đồng (năm 2034)»: what stands in brackets just after it is its own.
  if (first && BRACKETED.test(lower.slice(end, first.start)) && lower.charAt(first.end) === ")") return first;
  const compared = periods.findLast((p) => p.end <= start);
  if (compared?.compared && OPENED.test(lower.slice(compared.end, start)))
    return { ...compared, compared: false };
  const earlier = periods.filter((p) => p.end <= start && !p.compared && !closes(lower, p));
  // «Giai đoạn 2031-2035, … bình quân hằng năm tăng 6%»: the average of a year in that span.
  const averaged = earlier.some((p) => p.period?.includes("-"));
  const before = averaged
    ? earlier.filter(
        (p) => p.period !== "YEARLY" || !/bình\s+quân\s+$/.test(lower.slice(p.start - 12, p.start)),
      )
    : earlier;
  const trails = (p: PeriodToken): boolean =>
    TRAILS.test(lower.slice(Math.max(sentence, p.start - 14), p.start));
  // «60% ở thành thị và 40% ở nông thôn vào năm 2025, 90% và 80% vào năm 2030»: where times follow, the next one holds.
  if (
    first &&
    !reaches &&
    trails(first) &&
    before.every(trails) &&
    !ENDED.test(lower.slice(end, first.start))
  )
    return first;
  const nearest = before.at(-1);
  if (!nearest) return null;
  // «Năm 2018: …; …; năm 2019: …; …»: a time before a colon holds up to the next one.
  if (/^\s*:/.test(lower.slice(nearest.end, nearest.end + 3))) return nearest;
  const part = Math.max(sentence, lower.lastIndexOf(";", start) + 1);
  if (nearest.start >= part) return nearest;
  if (AVERAGED.test(lower.slice(Math.max(sentence, nearest.start - 50), nearest.start))) return null;
  const opens = before.filter((p) => p.start - sentence < LEAD);
  // «Qua 10 năm (2021-2030), …»: the years in the bracket are those of the span before it.
  const opening = opens.find((p) => p.period !== null) ?? opens[0];
  if (opening) return opening;
  return new Set(before.map((p) => p.period)).size === 1 ? nearest : null;
}
