import type { Unit } from "../units.js";
import { findPeriods, type PeriodToken } from "./periods.js";
import { opensLine } from "./zones.js";

/** The sentence that begins the paragraph of `sentence`; units of the text in order. */
export function firstOf(text: string, units: readonly Unit[], sentence: Unit): Unit {
  let low = 0;
  let high = units.length - 1;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((units[mid] as Unit).start < sentence.start) low = mid + 1;
    else high = mid;
  }
  let first = sentence;
  for (let i = low; i >= 0 && low - i < FURTHEST; i -= 1) {
    first = units[i] as Unit;
    if (opensLine(text, first.start)) return first;
  }
  return first;
}

/** A paragraph of more sentences than this is looked through no further. */
const FURTHEST = 40;
/** How far from the head of the sentence its time may stand: «Theo báo cáo tại kỳ họp, năm 2031, …». */
const NEAR = 60;
/** A comma, or what the sentence goes on to speak of: «Năm 2031 tình hình kinh tế ổn định.». */
const CLOSED =
  /^\s*,|^\s+(?:phần\s+lớn|hầu\s+hết|nhiều|các|tình\s+hình|kinh\s+tế|toàn\s+(?:tỉnh|huyện|xã|thành\s+phố|đảng)|mặc\s+dù|dù|tuy)(?![a-zà-ỹđ])/;

/**
 * The time that a sentence sets for the paragraph it begins: «Năm 2031, xã có nhiều chuyển biến.», «6 tháng đầu năm
 * 2031, …», «Nhiệm kỳ 2026-2031, …» name one time at their head. «Đến cuối năm 2031, …» tells where one thing stood then, and null is where a
 * sentence names another time besides.
 */
export function introduced(lower: string, first: Unit, asOf: number | null): PeriodToken | null {
  const named = findPeriods(lower, first.start, first.end, asOf).filter((p) => !p.compared);
  const [time] = named;
  if (!time?.period || time.period === "YEARLY" || time.start - first.start > NEAR) return null;
  if (!CLOSED.test(lower.slice(time.end, time.end + 24))) return null;
  const before = lower.slice(first.start, time.start).trimEnd();
  if (!(before === "" || /(?:,|trong|tháng (?:đầu|cuối)|nhiệm kỳ|giai đoạn|thời kỳ)$/.test(before)))
    return null;
  return named.every((p) => p.period === time.period) ? time : null;
}
