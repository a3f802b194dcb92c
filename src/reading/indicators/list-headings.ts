import { singleBlanks } from "../../model/blanks.js";
import type { Zone } from "../../vocabulary/indicators/zones.js";
import type { Unit } from "../units.js";
import type { View } from "../view.js";

/** What stands over figures; a lower level stands higher, and ends what stands at `clears` (else at its level) or below. */
export interface Heading {
  readonly level: number;
  readonly clears?: number;
  readonly zone: Zone | null;
  readonly words: string;
}

/** A heading has no more letters. */
export const LONGEST = 200;

/** «… đề ra các mục tiêu đến năm 2035 như sau:» above a list: what stands in the list is set. */
const LIST_OF_GOALS = /(?:chỉ|mục)\s+tiêu[^.;\n]{0,120}:\s*$/u;
const TOLD_LIST =
  /(?:đạt|vượt|hoàn\s+thành|kết\s+quả|thực\s+hiện)\s[^.;\n]{0,60}(?:chỉ|mục)\s+tiêu|(?:chỉ|mục)\s+tiêu[^.;\n]{0,60}\s(?:đạt|vượt|hoàn\s+thành)/u;
/** How a line of a list begins. */
export const BESIDE_LIST = /^\s*(?:[-+*•–]|\(?\d{1,2}[.)]|[a-zđ][.)])\s/u;
export const LOWEST = 9;

export function listOf(seen: View, unit: Unit): Heading | null {
  if (unit.end - unit.start > LONGEST + 60) return null;
  const lower = seen.lower.slice(unit.start, unit.end);
  if (!LIST_OF_GOALS.test(lower) || TOLD_LIST.test(lower)) return null;
  return { level: LOWEST, zone: "GOALS", words: singleBlanks(seen.text.slice(unit.start, unit.end)).trim() };
}

/** «Điều 1. Giao dự toán thu, chi ngân sách năm 2032 như sau:»: an article that sets values, or tells those of accounts. */
const SETS = /(?:dự\s+toán|chỉ\s+tiêu|mục\s+tiêu|kế\s+hoạch\s+vốn)[^;\n]{0,160}:\s*$/u;
const GOALS = /^(?:các\s+)?(?:mục|chỉ)\s+tiêu/u;
const ACCOUNTS = /quyết\s+toán[^;\n]{0,160}:\s*$/u;

/** What the words of an article's first line say of its figures; null where they say nothing. */
export function articleZone(words: string): Zone | null {
  const lower = words.toLowerCase();
  if (ACCOUNTS.test(lower)) return "RESULTS";
  return SETS.test(lower) || GOALS.test(lower) ? "GOALS" : null;
}

const LETTERED =
  /^\s*[a-zđ][.)]\s+((?:(?:các\s+)?(?:mục|chỉ)\s+tiêu|tầm\s+nhìn|(?:giai\s+đoạn|đến\s+(?:hết\s+|cuối\s+)?năm)\s+\d{4})[^;.:\n]{0,90}):?\s*$/u;
const PERIOD =
  /^\s*[-+*•]\s+((?:(?:mục|chỉ)\s+tiêu\s+)?(?:giai\s+đoạn|(?:đến|tới)\s+(?:hết\s+|cuối\s+)?năm)\s+\d{4}(?:\s?-\s?\d{4})?)\s*:\s*$/u;

/**
 * A heading that is an item of a list: «a) Mục tiêu cụ thể đến năm 2035» sets what stands below it; «- Giai đoạn
 * 2031-2035:», alone on its line, tells its time.
 */
export function itemHeading(seen: View, unit: Unit): Heading | null {
  if (unit.end - unit.start > LONGEST) return null;
  const lower = seen.lower.slice(unit.start, unit.end);
  const lettered = LETTERED.exec(lower)?.[1];
  if (lettered !== undefined) return { level: 6, zone: "GOALS", words: singleBlanks(lettered) };
  const period = PERIOD.exec(lower)?.[1];
  return period === undefined ? null : { level: 7, zone: null, words: singleBlanks(period) };
}
