import { SETTING, TELLING, type Zone } from "../../vocabulary/indicators/zones.js";
import { Anchored, type Searched } from "../anchors/anchored.js";

export type Kind = "TARGET" | "ACTUAL" | "BASELINE";

const words = (list: readonly string[]): RegExp =>
  new RegExp(`(?<![a-zà-ỹđ])(?:${list.join("|").replace(/ /g, "\\s+")})(?![a-zà-ỹđ])`);
const SETS = words(SETTING.filter((w) => !/tiêu/.test(w)));
const SETS_STRONGLY =
  /(?<![a-zà-ỹđ])(?:phấn\s+đấu(?<!đăng\s+ký\s+phấn\s+đấu)|phải\s+đạt|dự\s+kiến\s+(?:đạt|đến|năm|tăng|thu|giảm)|(?:(?:để|nhằm|hướng\s+tới|tới)\s+đạt\s+|(?=(?:mục|chỉ)\s+tiêu)(?<!(?:đạt|vượt|hoàn\s+thành|so\s+với|giao|%|\d)[^;.,:]{0,24}|chương\s+trình\s+))(?:mục|chỉ)\s+tiêu)(?![a-zà-ỹđ])/;
/** «Đến năm 2030, …» at the beginning of a sentence. */
const OPENS_UNTIL = /^[-+•\s]*(?:đến|tới)\s+(?:hết\s+|cuối\s+|trước\s+)?năm\s+\d{4}/;
const TELLS = words(TELLING);

export interface KindContext {
  readonly zone: Zone | null;
  /** The sentence up to the value, in lower case. */
  readonly before: string;
  /** From the value on, up to the next one. */
  readonly after: string;
  /** The last year of its period. */
  readonly lastYear: number | null;
  /** The year the text speaks at; `dated` when its header tells it, else it is the least that it may be. */
  readonly asOf: number | null;
  readonly dated: boolean;
  /** Whether the text on the whole sets values rather than tells them. */
  readonly setting: boolean;
  /** «90% trở lên», «không quá 5%»: a bound is set more often than told. */
  readonly bound: boolean;
}

/** Whether the sentence so far sets a value. */
export const sets = (before: string): boolean => SETS.test(before) || SETS_STRONGLY.test(before);
export const setsStrongly = (before: string): boolean => SETS_STRONGLY.test(before);
export const tells = (before: string): boolean => TELLS.test(before);

const EVERY_SETTING = new Anchored(SETS_STRONGLY);
const EVERY_TELLING = new Anchored(TELLS);

/** Whether a text without headings that say so sets values on the whole: words that set outnumber those that tell. */
export function settingOnTheWhole(searched: Searched): boolean {
  const count = (pattern: Anchored): number => [...pattern.in(searched)].length;
  return count(EVERY_SETTING) > count(EVERY_TELLING);
}

/** Whether a value is set or told: by its time against the text's, by the words before it, by its heading. */
export function kindOf(context: KindContext): Kind {
  const { zone, before, after, lastYear, asOf, dated, setting: whole, bound } = context;
  const strong = SETS_STRONGLY.test(before);
  const told = TELLS.test(before) || /^[^.;]{0,40}(?:đạt|vượt)\s+(?:chỉ\s+tiêu|kế\s+hoạch)/.test(after);
  const setting = zone === "GOALS" || zone === "TASKS" || zone === "LEGAL";
  if (lastYear !== null && asOf !== null) {
    if (lastYear < asOf) return "ACTUAL";
    if (lastYear > asOf && (setting || (zone === null && (dated || whole)))) return "TARGET";
    if (lastYear > asOf && strong && !told) return "TARGET";
    if (lastYear === asOf && setting) return TELLS.test(before) && !strong ? "ACTUAL" : "TARGET";
  }
  if (zone === "RESULTS") return strong && !told ? "TARGET" : "ACTUAL";
  if (setting) return TELLS.test(before) && !SETS.test(before) ? "ACTUAL" : "TARGET";
  if (strong) return "TARGET";
  if (told) return "ACTUAL";
  return whole || bound || OPENS_UNTIL.test(before) ? "TARGET" : "ACTUAL";
}
