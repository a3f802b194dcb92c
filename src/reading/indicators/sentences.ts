import type { Zone } from "../../vocabulary/indicators/zones.js";
import type { Unit } from "../units.js";
import type { View } from "../view.js";
import { accepted, aroundOf } from "./accept.js";
import { isGoalBeside } from "./beside.js";
import type { Context } from "./context.js";
import type { Figure } from "./figures.js";
import { type Kind, kindOf } from "./kinds.js";
import type { Named } from "./named.js";
import { nameOf } from "./names.js";
import { Progress } from "./progress.js";
import { type Judged, judgedIn } from "./verdicts.js";
import type { ZoneSpan } from "./zones.js";

/** One value of a measure as recognised. View offsets in `figure` and `judged`. */
export interface FoundObservation {
  readonly figure: Figure;
  readonly kind: Kind;
  readonly period: string | null;
  readonly judged: Judged | null;
  readonly named: Named;
  readonly heading: string | null;
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

/**
 * The zone that tells whether a figure measures anything. A letter or a notice reports here and there, and is no report
 * as a whole; a plan begins with what was reached, and what follows such a value in its paragraph is told as it is.
 */
function zoneToldIn(
  seen: View,
  zone: Zone | null,
  fallback: Zone | null,
  last: FoundObservation | undefined,
  figure: Figure,
): Zone | null {
  if (zone === "RESULTS") return fallback === "LEGAL" ? null : zone;
  const near = zone === "TASKS" && last?.kind === "ACTUAL" && figure.start - last.figure.end < PARAGRAPH;
  return near && !seen.text.slice(last.figure.end, figure.start).includes("\n") ? "RESULTS" : zone;
}

/** So far may two values of one paragraph stand apart. */
const PARAGRAPH = 600;

/** The values told or set in sentences and list items, in order. */
export function readSentences(
  seen: View,
  units: readonly Unit[],
  figures: readonly Figure[],
  context: Context,
): FoundObservation[] {
  const { fallback, zones, asOf, dated, setting, firstSet } = context;
  const found: FoundObservation[] = [];
  const names: Named[] = [];
  const progress = new Progress(seen, units, context);
  let z = 0;
  for (const [i, figure] of figures.entries()) {
    while ((zones[z + 1]?.start ?? Number.POSITIVE_INFINITY) <= figure.number) z += 1;
    const zone = zones[z] as ZoneSpan;
    const told = zoneToldIn(seen, zone.zone, fallback, found.at(-1), figure);
    const around = aroundOf(seen, figure);
    const { previous } = progress;
    if (!accepted(seen, figure, told, around, previous)) continue;
    progress.enter(figure);
    const next = figures[i + 1];
    const until = next && next.sentence === figure.sentence ? next.start : figure.sentence.end;
    const time = progress.timeOf(figure);
    const beside = isGoalBeside(seen, figure);
    const kind = isBaseline(seen, figure, next)
      ? "BASELINE"
      : kindOf({
          zone: zone.zone,
          before: around.before,
          said: around.said,
          rest: seen.lower.slice(figure.end, Math.min(figure.sentence.end, figure.end + 90)),
          lastYear: (time ?? progress.introduced)?.last ?? null,
          asOf,
          dated,
          setting,
          firstSet,
          bound: figure.comparator === ">=" || figure.comparator === "<=",
          beside,
          above: progress.above,
        });
    const named = nameOf(seen, figure, names);
    names.push(named);
    found.push({
      figure:
        figure.family === null && figure.decimals && previous?.family === "SHARE"
          ? { ...figure, unit: "%", family: "SHARE" }
          : figure,
      kind,
      period: beside ? progress.besides(figure, time) : progress.settle(figure, kind, time, zone),
      // «để đạt mục tiêu tới năm 2030»: what is only set was not judged yet.
      judged: kind === "TARGET" ? null : judgedIn(seen, figure.number, Math.min(until, figure.end + 140)),
      named,
      heading: zone.heading,
    });
  }
  return found;
}
