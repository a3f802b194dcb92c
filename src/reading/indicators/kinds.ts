import type { Zone } from "../../vocabulary/indicators/zones.js";
import type { Said } from "./said.js";

export type Kind = "TARGET" | "ACTUAL" | "BASELINE";

/** «Đến năm 2030, …» at the beginning of a sentence, or after what it is about: «Về xã hội: Đến năm 2030, …». */
const OPENS_UNTIL =
  /(?:^[-+•\s]*(?:\(?\d{1,2}[.)]{1,2}\s*)?(?:[^:;.,\d]{0,40}:\s*)?|trong\s+đó,?\s+)(?:đến|tới)\s+(?:hết\s+|cuối\s+|trước\s+)?năm\s+\d{4}/;

export interface KindContext {
  readonly zone: Zone | null;
  /** The sentence up to the value, in lower case. */
  readonly before: string;
  /** In those words. */
  readonly said: Said;
  /** What follows the value in its sentence. */
  readonly rest: string;
  /** The last year of its period. */
  readonly lastYear: number | null;
  /** The year the text speaks at; `dated` when its header tells it, else it is the least that it may be. */
  readonly asOf: number | null;
  readonly dated: boolean;
  /** Whether the text on the whole sets values rather than tells them. */
  readonly setting: boolean;
  /** The first year that the text sets values for; null where it names none. */
  readonly firstSet: number | null;
  /** «90% trở lên», «không quá 5%»: a bound is set more often than told. */
  readonly bound: boolean;
  /** It is the goal beside what was reached: «(mục tiêu trên 95%)». */
  readonly beside: boolean;
  /** How the last value of the paragraph was meant; null where it has none before. */
  readonly above: Kind | null;
}

/** «… chỉ 5%, đạt chỉ tiêu», «… 18.000 tỷ đồng, vượt 28% dự toán»: judged just after it. */
const JUDGED =
  /^[^.;]{0,40}(?:đạt|vượt)\s+(?:(?:hơn\s+|gần\s+)?\d[\d.,]*\s?%\s+(?:so\s+với\s+)?)?(?:chỉ\s+tiêu|kế\s+hoạch|dự\s+toán)|^[^.;\d]{0,12}(?:đạt|bằng)\s+(?:hơn\s+|gần\s+|trên\s+)?\d[\d.,]*\s?%\s+(?:so\s+với\s+)?(?:kế\s+hoạch|dự\s+toán|nghị\s+quyết|cùng\s+kỳ)/;
/** «vượt |28%| dự toán»: the value is the judgement. */
const JUDGES = /(?:đạt|vượt|bằng)\s+(?:hơn\s+|gần\s+|trên\s+)?$/;
const JUDGED_BY = /^\s+(?:so\s+với\s+)?(?:chỉ\s+tiêu|kế\s+hoạch|dự\s+toán)/;
/** «mục tiêu … đến năm 2025 là |1,7 tỷ USD|», whatever is told of it. */
const GOAL_IS =
  /(?:mục|chỉ)\s+tiêu(?![^;.]*\d[\d.,]*\s?(?:%|tỷ|triệu))[^;.]{0,80}(?:đến|tới)\s+(?:cuối\s+)?năm\s+\d{4}\s+(?:là|đạt)\s+$|(?:đề\s+ra|đặt)\s+(?:mục|chỉ)\s+tiêu[^;.]{0,80}giai\s+đoạn\s+\d{4}\s?[-–]\s?\d{4}\s+(?:là|đạt)\s+$/;

/** «… để giảm |2%| số hộ nghèo»: what is done for it is still to come. */
const PURPOSE =
  /(?:để|nhằm)\s+(?:giảm|tăng|nâng|đưa|phấn\s+đấu|đạt)\s[^;,.\d]{0,60}$|(?:để|nhằm)\s+(?:giảm|tăng)\s+$/;
/** «đạt so với mức trên |3%| mục tiêu kế hoạch». */
const LEVEL_OF_GOAL = /so\s+với\s+(?:mức\s+)?$/;
const GOAL_AFTER = /^\s+(?:của\s+)?(?:mục|chỉ)\s+tiêu/;

/** «đưa tỷ lệ … xuống dưới |3%| theo mục tiêu đề ra». */
const BY_GOAL = /^\s+theo\s+(?:mục|chỉ)\s+tiêu/;

/** Whether a value is set or told: by its time against the text's, by the words before it, by its heading. */
export function kindOf(context: KindContext): Kind {
  const { zone, before, said, rest, lastYear, asOf, dated, setting: whole, firstSet, bound, above } = context;
  const judged = JUDGED.test(rest) || (JUDGES.test(before) && JUDGED_BY.test(rest));
  const told = (): boolean => said.tells || judged;
  if (context.beside || GOAL_IS.test(before) || BY_GOAL.test(rest)) return "TARGET";
  if (LEVEL_OF_GOAL.test(before) && GOAL_AFTER.test(rest)) return "TARGET";
  const setting = zone === "GOALS" || zone === "TASKS" || zone === "LEGAL";
  if (lastYear !== null && asOf !== null) {
    if (lastYear < asOf) return "ACTUAL";
    if (lastYear > asOf && (setting || (zone === null && (dated || whole)))) return "TARGET";
    if (lastYear > asOf && said.setsStrongly && !told()) return "TARGET";
    if (lastYear === asOf && setting) return said.tells && !said.setsStrongly ? "ACTUAL" : "TARGET";
  }
  const purpose = PURPOSE.test(before) && (lastYear === null || asOf === null || lastYear >= asOf);
  if (purpose && zone !== "RESULTS" && !told()) return "TARGET";
  if (zone === "RESULTS") return said.setsStrongly && !told() ? "TARGET" : "ACTUAL";
  // «thu ngân sách 310 tỷ đồng, đạt 98% kế hoạch» at the head of a plan tells what was, and so does what follows it.
  const goesOn = zone === "TASKS" && above === "ACTUAL" && lastYear === null && !bound && !said.sets;
  const tells = said.tells || (zone === "TASKS" && judged) || goesOn;
  if (setting) return tells && !said.setsPlainly ? "ACTUAL" : "TARGET";
  if (said.setsStrongly && (!judged || (above === "TARGET" && !said.tells))) return "TARGET";
  if (told()) return "ACTUAL";
  // A text that sets values for 2030 tells those of the years before.
  if (lastYear !== null && firstSet !== null && lastYear < firstSet) return "ACTUAL";
  if (above === "TARGET" && zone === null && (lastYear === null || asOf === null || lastYear > asOf))
    return "TARGET";
  if (above === "ACTUAL" && !bound && !OPENS_UNTIL.test(before)) return "ACTUAL";
  const past = dated || !said.sets ? lastYear !== null && asOf !== null && lastYear <= asOf : false;
  return (whole && !past) || bound || OPENS_UNTIL.test(before) ? "TARGET" : "ACTUAL";
}
