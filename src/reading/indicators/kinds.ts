import type { Zone } from "../../vocabulary/indicators/zones.js";
import type { Said } from "./said.js";

export type Kind = "TARGET" | "ACTUAL" | "BASELINE";

/** «Đến năm 2030, …» at the beginning of a sentence, or after what it is about: «Về xã hội: Đến năm 2030, …». */
const OPENS_UNTIL = /^[-+•\s]*(?:[^:;.,\d]{0,40}:\s*)?(?:đến|tới)\s+(?:hết\s+|cuối\s+|trước\s+)?năm\s+\d{4}/;

export interface KindContext {
  readonly zone: Zone | null;
  /** The sentence up to the value, in lower case. */
  readonly before: string;
  /** In those words. */
  readonly said: Said;
  /** From the value on, up to the next one. */
  readonly after: string;
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
}

/** «… chỉ 5%, đạt chỉ tiêu»: judged just after it. */
const JUDGED = /^[^.;]{0,40}(?:đạt|vượt)\s+(?:chỉ\s+tiêu|kế\s+hoạch)/;

/** Whether a value is set or told: by its time against the text's, by the words before it, by its heading. */
export function kindOf(context: KindContext): Kind {
  const { zone, before, said, after, lastYear, asOf, dated, setting: whole, firstSet, bound } = context;
  const told = (): boolean => said.tells || JUDGED.test(after);
  const setting = zone === "GOALS" || zone === "TASKS" || zone === "LEGAL";
  if (lastYear !== null && asOf !== null) {
    if (lastYear < asOf) return "ACTUAL";
    if (lastYear > asOf && (setting || (zone === null && (dated || whole)))) return "TARGET";
    if (lastYear > asOf && said.setsStrongly && !told()) return "TARGET";
    if (lastYear === asOf && setting) return said.tells && !said.setsStrongly ? "ACTUAL" : "TARGET";
  }
  if (zone === "RESULTS") return said.setsStrongly && !told() ? "TARGET" : "ACTUAL";
  if (setting) return said.tells && !said.setsPlainly ? "ACTUAL" : "TARGET";
  if (said.setsStrongly) return "TARGET";
  if (told()) return "ACTUAL";
  // A text that sets values for 2030 tells those of the years before.
  if (lastYear !== null && firstSet !== null && lastYear < firstSet) return "ACTUAL";
  return whole || bound || OPENS_UNTIL.test(before) ? "TARGET" : "ACTUAL";
}
