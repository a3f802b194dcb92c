import type { DocumentType } from "../../generated/enums.js";
import type { Zone } from "../../vocabulary/indicators/zones.js";
import type { Found } from "../found.js";
import type { Header } from "../header.js";
import type { Unit } from "../units.js";
import type { View } from "../view.js";
import { accepted, aroundOf } from "./accept.js";
import { type Figure, findFigures } from "./figures.js";
import { type Kind, kindOf, settingOnTheWhole } from "./kinds.js";
import { type Named, nameOf } from "./names.js";
import { findPeriods, type PeriodToken, periodOf } from "./periods.js";
import { type Judged, judgedIn } from "./verdicts.js";
import { findZones, opensLine, type ZoneSpan } from "./zones.js";

/** One value of a measure as recognised. View offsets in `figure` and `judged`. */
export interface FoundObservation {
  readonly figure: Figure;
  readonly kind: Kind;
  readonly period: string | null;
  readonly judged: Judged | null;
  readonly named: Named;
  readonly heading: string | null;
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

const FULL_DATE = /\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?(20\d\d)(?!\d)/g;

const TOLD_YEAR =
  /năm\s(20\d\d)[^.;\n]{0,80}ước\s+đạt|(?:lên|xuống|còn)\s[^.;\n]{0,50}năm\s(20\d\d)(?=[^.;\n]{0,40}\((?:đạt|vượt|chưa))/g;

/** The year a text speaks at: its own date's, else the latest day it names, else the latest year told as past. */
function asOfYear(lower: string, header: Header): number | null {
  if (header.iso) return Number(header.iso.slice(0, 4));
  const latest = (pattern: RegExp): number =>
    [...lower.matchAll(pattern)].reduce((year, m) => Math.max(year, Number(m[1] ?? m[2])), 0);
  return latest(FULL_DATE) || latest(TOLD_YEAR) || null;
}

const LIFTED = /(?:^|[^a-zà-ỹđ])từ\s*(?:mức\s*)?$/;
const ARRIVES = /(?<![a-zà-ỹđ])(?:lên|xuống|còn|thành|đến|tới)(?![a-zà-ỹđ])/;

/** «từ 20% năm 2015 lên 25%»: the value a change sets out from. */
function isBaseline(seen: View, figure: Figure, next: Figure | undefined): boolean {
  if (!next || next.sentence !== figure.sentence || next.family !== figure.family) return false;
  const before = seen.lower.slice(Math.max(figure.sentence.start, figure.start - 14), figure.start);
  return (
    LIFTED.test(before) && ARRIVES.test(seen.lower.slice(figure.end, Math.min(next.number, figure.end + 90)))
  );
}

const HEADING_PERIOD =
  /(?:đến|tới)\s+(?:hết\s+|cuối\s+)?năm\s+(\d{4})|giai\s+đoạn\s+(\d{4})\s?-\s?(\d{4})|năm\s+(\d{4})/i;

/** The time a heading sets for all below it. */
function headingPeriod(zone: ZoneSpan): string | null {
  for (const words of [...zone.path].reverse()) {
    const m = HEADING_PERIOD.exec(words);
    if (m) return m[1] ?? (m[2] ? `${m[2]}-${m[3]}` : (m[4] ?? null));
  }
  return null;
}

interface State {
  sentence: Unit | null;
  periods: PeriodToken[];
  previous: Figure | undefined;
  carried: PeriodToken | null;
}

/** The measures of a text with their values, in order; view offsets. */
export function findIndicators(
  seen: View,
  units: readonly Unit[],
  mentions: readonly Found[],
  header: Header,
): FoundObservation[] {
  const figures = findFigures(seen, units, mentions);
  if (figures.length === 0) return [];
  const fallback = fallbackZone(header);
  const zones = findZones(seen, units, fallback);
  const asOf = asOfYear(seen.lower, header);
  const setting = zones.some((z) => z.zone === null) && settingOnTheWhole(seen.lower);
  const found: FoundObservation[] = [];
  const names: Named[] = [];
  const state: State = { sentence: null, periods: [], previous: undefined, carried: null };
  let z = 0;
  for (const [i, figure] of figures.entries()) {
    while ((zones[z + 1]?.start ?? Number.POSITIVE_INFINITY) <= figure.number) z += 1;
    const zone = zones[z] as ZoneSpan;
    // A letter or a notice reports here and there; it is no report as a whole.
    const told = fallback === "LEGAL" && zone.zone === "RESULTS" ? null : zone.zone;
    const around = aroundOf(seen, figure);
    if (!accepted(seen, figure, told, around, state.previous)) continue;
    if (state.sentence !== figure.sentence) {
      if (
        opensLine(seen.text, figure.sentence.start) ||
        (state.sentence?.end ?? 0) < figure.sentence.start - 3
      )
        state.carried = null;
      state.sentence = figure.sentence;
      state.periods = findPeriods(seen.lower, figure.sentence.start, figure.sentence.end, asOf);
    }
    const next = figures[i + 1];
    const until = next && next.sentence === figure.sentence ? next.start : figure.sentence.end;
    const time = periodOf(seen.lower, state.periods, figure.start, figure.end, figure.sentence.start);
    const after = seen.lower.slice(figure.end, until);
    const kind = isBaseline(seen, figure, next)
      ? "BASELINE"
      : kindOf({
          zone: zone.zone,
          before: around.before,
          after,
          lastYear: time?.last ?? null,
          asOf,
          dated: header.iso !== null,
          setting,
        });
    if (time) state.carried = time;
    const period =
      time?.period ?? (kind === "TARGET" ? (state.carried?.period ?? headingPeriod(zone)) : null);
    const named = nameOf(seen, figure, names);
    names.push(named);
    found.push({
      figure:
        figure.family === null && figure.decimals && state.previous?.family === "SHARE"
          ? { ...figure, unit: "%", family: "SHARE" }
          : figure,
      kind,
      period,
      judged: judgedIn(seen, figure.number, Math.min(until, figure.end + 140)),
      named,
      heading: zone.heading,
    });
    state.previous = figure;
  }
  return found;
}
