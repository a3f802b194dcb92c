import type { DocumentType } from "../../generated/enums.js";
import type { Zone } from "../../vocabulary/indicators/zones.js";
import type { Header } from "../header.js";
import type { Unit } from "../units.js";
import type { View } from "../view.js";
import { settingOnTheWhole } from "./said.js";
import { findZones, type ZoneSpan } from "./zones.js";

/** What a text as a whole says of its figures. */
export interface Context {
  /** The zone where no heading speaks. */
  readonly fallback: Zone | null;
  readonly zones: readonly ZoneSpan[];
  /** The year it speaks at; `dated` when its header tells it. */
  readonly asOf: number | null;
  readonly dated: boolean;
  /** Whether it sets values rather than tells them. */
  readonly setting: boolean;
  /** The first year after «đến năm»; null where there is none. */
  readonly firstSet: number | null;
  readonly title: string | null;
}

const LEGAL_TYPES: readonly DocumentType[] = [
  "CONSTITUTION",
  "LAW",
  "ORDINANCE",
  "DECREE",
  "CIRCULAR",
  "JOINT_CIRCULAR",
  "CONSOLIDATED_TEXT",
  "ORDER",
  "EDICT",
  "DECISION",
  "REGULATION",
  "STATUTE",
  "CHARTER",
  "OFFICIAL_LETTER",
  "NOTICE",
];
const TASK_TYPES: readonly DocumentType[] = [
  "PLAN",
  "PROGRAMME",
  "DIRECTIVE",
  "SCHEME",
  "RESOLUTION",
  "CONCLUSION",
  "STRATEGY",
  "PROJECT",
  "GUIDANCE",
  "TELEGRAM",
];

function fallbackZone(header: Header): Zone | null {
  if (LEGAL_TYPES.includes(header.type)) return "LEGAL";
  if (TASK_TYPES.includes(header.type)) return "TASKS";
  return header.type === "REPORT" ? "RESULTS" : null;
}

const OF_A_PLAN = /kế\s+hoạch|nhiệm\s+vụ|chỉ\s+tiêu|mục\s+tiêu|dự\s+toán|phương\s+hướng/i;

/** Articles of a resolution on a plan set tasks and values, as its sections would; others are provisions. */
const articlesOf = (header: Header): Zone =>
  header.type === "RESOLUTION" && OF_A_PLAN.test(header.title ?? "") ? "TASKS" : "LEGAL";

const FULL_DATE = /\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?(20\d\d)(?!\d)/g;

const TOLD_YEAR =
  /(?:riêng|tháng\s+đầu)\s+năm\s(20\d\d)|năm\s(20\d\d)[^.;\n]{0,80}ước\s+đạt|(?:lên|xuống|còn)\s[^.;\n]{0,50}năm\s(20\d\d)(?=[^.;\n]{0,40}\((?:đạt|vượt|chưa))/g;

/** The year a text speaks at: its own date's, else the latest of the days it names and the years it tells as past. */
function asOfYear(lower: string, header: Header): number | null {
  if (header.iso) return Number(header.iso.slice(0, 4));
  const latest = (pattern: RegExp): number =>
    [...lower.matchAll(pattern)].reduce((year, m) => Math.max(year, Number(m[1] ?? m[2] ?? m[3])), 0);
  return Math.max(latest(FULL_DATE), latest(TOLD_YEAR)) || null;
}

const UNTIL = /(?<![a-zà-ỹđ])(?:đến|tới)\s+(?:hết\s+|cuối\s+)?năm\s+(20\d\d)(?!\d)/g;
const firstSetYear = (lower: string): number | null => {
  const years = [...lower.matchAll(UNTIL)].map((m) => Number(m[1]));
  return years.length > 0 ? years.reduce((a, b) => Math.min(a, b)) : null;
};

export function contextOf(seen: View, units: readonly Unit[], header: Header): Context {
  const fallback = fallbackZone(header);
  const zones = findZones(seen, units, fallback, articlesOf(header));
  return {
    fallback,
    zones,
    asOf: asOfYear(seen.lower, header),
    dated: header.iso !== null,
    setting: zones.some((z) => z.zone === null) && settingOnTheWhole(seen),
    firstSet: firstSetYear(seen.lower),
    title: header.title ?? plannedIn(seen.lower),
  };
}

const SPAN =
  /(?:đến|tới)\s+(?:hết\s+|cuối\s+)?(?:năm\s+)?(\d{4})(?!\d)|giai\s+đoạn\s+(\d{4})\s{0,3}-\s{0,3}(\d{4})/i;
const YEAR = /năm\s+(\d{4})/i;

function periodIn(words: string): string | null {
  const m = SPAN.exec(words);
  return m ? (m[1] ?? `${m[2]}-${m[3]}`) : null;
}

/** «Kế hoạch phát triển kinh tế - xã hội năm 2031» sets its year; a law of a year does not. */
const PLANNED =
  /(?:kế\s+hoạch|nhiệm\s+vụ|chỉ\s+tiêu|mục\s+tiêu|dự\s+toán|phương\s+hướng|công\s+tác)(?:(?!\s(?:số|luật|nghị\s+quyết|quyết\s+định|chỉ\s+thị|kết\s+luận)\s)[^.;:\n]){0,90}?\snăm\s+((?:19|20)\d\d)(?!\d|\s?-\s?\d)/i;

const DEVELOPMENT =
  /(?:kế\s+hoạch|nhiệm\s+vụ)\s+phát\s+triển\s+kinh\s+tế\s?-\s?xã\s+hội[^.;:\n\d]{0,60}\snăm\s+((?:19|20)\d\d)(?!\d|\s?-\s?\d)/g;

/** A text without a title of its own that tells of one plan alone: that plan's words. */
function plannedIn(lower: string): string | null {
  const told = [...lower.matchAll(DEVELOPMENT)];
  return new Set(told.map((m) => m[1])).size === 1 ? (told[0]?.[0] ?? null) : null;
}

/** The time a heading sets for all below it; above all headings, the text's title. */
export function headingPeriod(zone: ZoneSpan, title: string | null): string | null {
  for (const words of [...zone.path].reverse()) {
    const period = periodIn(words) ?? YEAR.exec(words)?.[1];
    if (period) return period;
  }
  return title === null ? null : (periodIn(title) ?? PLANNED.exec(title)?.[1] ?? null);
}
