import { isoDate } from "../dates.js";
import type { Recurrence } from "./task.js";

export interface Due {
  readonly due: string | null;
  readonly recurrence: Recurrence | null;
}

const QUARTERS: Readonly<Record<string, string>> = {
  i: "1",
  ii: "2",
  iii: "3",
  iv: "4",
  1: "1",
  2: "2",
  3: "3",
  4: "4",
};
const YEAR = "((?:19|20)\\d{2})";
const DAY = `(?:ngày\\s+)?(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})(?:\\s?[/.-]\\s?${YEAR})?(?![\\d/%])`;
const DAY_WORDS = `(?:ngày\\s+)?(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:\\s+năm\\s+${YEAR})?`;
const QUARTER = `qu[ýí]\\s+(iv|i{1,3}|[1-4])(?:\\s*(?:/|năm|-)\\s*${YEAR})?`;
const MONTH = `tháng\\s+(\\d{1,2})(?:\\s*(?:/|-|năm)\\s*${YEAR})`;
const POINT = `(?:${DAY_WORDS}|${DAY}|${QUARTER}|${MONTH}|(?:năm\\s+)?${YEAR})`;
const ANY = new RegExp(`(?<![\\d/.a-zà-ỹđ-])${POINT}(?![\\d%])`, "g");
/** Every point of time has a figure, or the Roman number of a quarter. */
const MAY_HAVE_TIME = /\d|qu[ýí]\s/;
/** No points: what `matchAll` gives where there is nothing to look for. */
const NONE: readonly RegExpExecArray[] = [];
const pointsIn = (lower: string): Iterable<RegExpExecArray> =>
  MAY_HAVE_TIME.test(lower) ? lower.matchAll(ANY) : NONE;

interface Point {
  readonly due: string;
  readonly end: number;
}

function pointOf(m: RegExpExecArray): Point | null {
  const [, wDay, wMonth, wYear, day, month, dYear, quarter, qYear, mMonth, mYear, year] = m;
  const end = m.index + m[0].length;
  if (wYear) return dated(wDay, wMonth, wYear, end);
  if (dYear) return dated(day, month, dYear, end);
  if (quarter && qYear) return { due: `${qYear}-Q${QUARTERS[quarter]}`, end };
  if (mMonth && mYear && Number(mMonth) <= 12) return { due: `${mYear}-${mMonth.padStart(2, "0")}`, end };
  if (year && !wDay && !day) return { due: year, end };
  return null;
}

function dated(day: string | undefined, month: string | undefined, year: string, end: number): Point | null {
  const iso = isoDate(day ?? "", month ?? "", year);
  return iso ? { due: iso, end } : null;
}

const RECURRENT: readonly (readonly [RegExp, Recurrence])[] = [
  [/(?:hằng|hàng|mỗi|từng)\s+tháng|tháng\s+một\s+lần/u, "MONTHLY"],
  [/(?:hằng|hàng|mỗi|từng)\s+quý/u, "QUARTERLY"],
  [/(?:06|6|sáu)\s+tháng(?:\s+(?:đầu|một\s+lần|một|01|1|\/)|\s*,|\s*$)|nửa\s+năm/u, "HALF_YEARLY"],
  [/(?:hằng|hàng|mỗi|từng)\s+năm|năm\s+một\s+lần/u, "YEARLY"],
];

/** What repeats, as a cell of a table or a phrase says it. */
export function recurrenceOf(lower: string): Recurrence | null {
  let first: { at: number; recurrence: Recurrence } | null = null;
  for (const [pattern, recurrence] of RECURRENT) {
    const m = pattern.exec(lower);
    if (m && (first === null || m.index < first.at)) first = { at: m.index, recurrence };
  }
  return first?.recurrence ?? null;
}

const FROM_ONLY = /^\s*(?:kể\s+)?từ\s/u;
const DONE = /đã\s+hoàn\s+thành|thường\s+xuyên|theo\s+(?:kế\s+hoạch|yêu\s+cầu|tiến\s+độ|quy\s+định)/u;

/** «giai đoạn 2026-2030 và những năm tiếp theo» ends nowhere. */
const OPEN_END = /(?:những\s+năm|và|các\s+năm)\s+(?:tiếp\s+theo|sau)|trở\s+đi/u;

/** The time a cell or a label gives: the last point named; what only begins («từ quý II/2027») has none. */
export function dueOfCell(lower: string): Due {
  const points: Point[] = [];
  for (const m of pointsIn(lower)) {
    const point = pointOf(m);
    if (point) points.push(point);
  }
  const recurrence = recurrenceOf(lower);
  const last = points.at(-1) ?? null;
  const span = [...lower.matchAll(/(?<!\d)(?:19|20)\d{2}\s*[-–]\s*((?:19|20)\d{2})(?!\d)/gu)].at(-1);
  if (last && OPEN_END.test(lower)) return { due: null, recurrence };
  if (span?.[1]) return { due: span[1], recurrence };
  const range = points.length > 1 || /đến|[-–]\s*(?:19|20)\d{2}/u.test(lower);
  if (last && FROM_ONLY.test(lower) && !range) return { due: null, recurrence };
  if (!last && DONE.test(lower)) return { due: null, recurrence };
  return { due: last?.due ?? null, recurrence };
}

const BEFORE =
  /(?:(trước|chậm\s+nhất|muộn\s+nhất|hết|xong|hoàn\s+thành)(?:\s+(?:là|vào|lúc|trong|trước|cuối|đến|hết|ngày|\d{1,2}\s*(?:giờ|h)(?:\s*\d{1,2})?(?:\s*phút)?))*|(trong)|(đến|vào)(?:\s+(?:cuối|hết|ngày))*)\s*$/u;
const FINISHES = /hoàn\s+thành|xong|trình|phê\s+duyệt|ban\s+hành|giải\s+quyết|gửi|báo\s+cáo/u;
const OPENS = /(?:^|[.;:]\s*|,\s*|phấn\s+đấu\s+|mục\s+tiêu\s+)(?:đến|tới)(?:\s+(?:cuối|hết))*\s*$/u;
const REPEATS = /^\s*,?\s*\(?(?:của\s+)?(?:hằng|hàng|mỗi)\s+(năm|quý|tháng)/u;
/** «trước ngày 15 hằng tháng», «ngày 20 của tháng cuối quý»: a day of every month or quarter. */
const DAY_OF_EACH =
  /ngày\s+\d{1,2}\s+(?:của\s+)?(?:(?:hằng|hàng|mỗi)\s+tháng|tháng\s+cuối\s+(?:cùng\s+)?(?:của\s+)?(?:(?:mỗi|hằng|hàng)\s+)?quý)/u;
/** Words that every repeated time has. */
const MAY_REPEAT = /(?:hằng|hàng|mỗi|từng)\s|tháng/;
const NAMES: Readonly<Record<string, Recurrence>> = { năm: "YEARLY", quý: "QUARTERLY", tháng: "MONTHLY" };
const PERIODIC =
  /(?:định\s+kỳ|báo\s+cáo|^\W*)[^.;]{0,45}?(?:(?:hằng|hàng|mỗi)\s+(?:năm|quý|tháng)|(?:06|6|sáu)\s+tháng)|(?:06|6|sáu)\s+tháng\s+(?:một|01|1)\s+lần/u;

/** «(dự kiến tổ chức vào tháng 12/2017)» tells of something else that is looked forward to. */
const EXPECTED = /\((?:dự kiến|có hiệu lực|kể từ|từ)[^()]*$/u;

/** «nộp trước ngày … thì áp dụng …» tells of a case, and sets no time. */
const CASE = /^(?:(?!nếu|trường hợp)[^.;,]){0,60}(?:,\s*|\s)thì(?!\p{L})/u;

/** The words of its clause before a point: what was finished in another says nothing of it. */
const clauseBefore = (lower: string, at: number): string =>
  lower
    .slice(Math.max(0, at - 240), at)
    .split(/[.;]\s/)
    .at(-1) ?? "";

/** Whether a point at `at` of the sentence is its time: by the words before it, and the case it may belong to. */
function isSet(lower: string, at: number, words: string): boolean {
  if (CASE.test(lower.slice(at + words.length, at + words.length + 70))) return false;
  const before = lower.slice(Math.max(0, at - 40), at);
  if (/^\W*$/u.test(lower.slice(0, at)) && /^năm\s/u.test(words)) return true;
  const m = BEFORE.exec(before);
  if (!m) return false;
  if (m[1]) return true;
  if (m[2]) return /^(?:quý|quí|tháng)/u.test(words) || FINISHES.test(lower.slice(Math.max(0, at - 120), at));
  return (
    OPENS.test(before) ||
    /(?:hết|cuối)\s*$/u.test(before) ||
    (/vào\s*$/u.test(before) && (/^(?:tháng|quý|quí)/u.test(words) || FINISHES.test(clauseBefore(lower, at))))
  );
}

/**
 * The time a sentence sets: after «trước ngày», «chậm nhất», «hoàn thành … trong quý», «xong trong tháng»; «đến năm
 * 2025» only where it opens the clause. `skip` tells offsets inside citations, whose dates are none of the task's.
 */
export function dueOfSentence(lower: string, skip: (at: number) => boolean): Due {
  let due: string | null = null;
  /** «đến hết năm 2020» tells how long; «trong tháng 3 năm 2020» behind it tells when it is done. */
  let until: string | null = null;
  let recurrence: Recurrence | null = null;
  for (const m of pointsIn(lower)) {
    const at = m.index;
    if (skip(at)) continue;
    const repeats = REPEATS.exec(lower.slice(at + m[0].length, at + m[0].length + 24))?.[1];
    if (EXPECTED.test(lower.slice(Math.max(0, at - 60), at))) continue;
    if (!isSet(lower, at, m[0])) continue;
    if (repeats) recurrence ??= NAMES[repeats] ?? null;
    const point = pointOf(m);
    if (point && !repeats) {
      if (/đến\s+(?:(?:cuối|hết|ngày)\s+)*$/u.test(lower.slice(Math.max(0, at - 20), at)))
        until ??= point.due;
      else due ??= point.due;
    }
    if (!point && !repeats && /(?:hằng|hàng)\s+năm/u.test(lower)) recurrence ??= "YEARLY";
  }
  if (!MAY_REPEAT.test(lower)) return { due: due ?? until, recurrence };
  const each = DAY_OF_EACH.exec(lower);
  if (each) recurrence ??= /quý$/u.test(each[0]) ? "QUARTERLY" : "MONTHLY";
  const periodic = PERIODIC.exec(lower);
  if (periodic) recurrence ??= recurrenceOf(periodic[0]);
  return { due: due ?? until, recurrence };
}
