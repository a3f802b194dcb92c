import type { Better } from "../../generated/enums.js";
import type { Measured, VerdictRuleName } from "../../vocabulary/verdicts.js";
import { inOneUnit, isShare } from "./units.js";

/** Where a value lies against a target: beyond it, as asked, short of it, or nobody can tell. */
type Place = "exceeded" | "reached" | "missed" | "no-direction";

const NEAR = 1e-9;
const equal = (a: number, b: number) => Math.abs(a - b) <= NEAR * Math.max(1, Math.abs(a), Math.abs(b));

type Aim = 1 | -1 | 0;
const aimOf = (comparator: string, better: Better | null): Aim => {
  if (comparator.startsWith(">")) return 1;
  if (comparator.startsWith("<")) return -1;
  return better === "HIGHER" ? 1 : better === "LOWER" ? -1 : 0;
};

const onSide = (value: number, bound: number, aim: Aim): number =>
  equal(value, bound) ? 0 : Math.sign(value - bound) * (aim || 1);

function againstPoint(value: number, bound: number, comparator: string, aim: Aim): Place {
  const side = onSide(value, bound, aim);
  if (comparator === ">" || comparator === "<") return side > 0 ? "reached" : "missed";
  if (side === 0) return "reached";
  if (aim === 0) return "no-direction";
  if (comparator === "~") return side > 0 ? "reached" : "no-direction";
  return side > 0 ? "exceeded" : "missed";
}

function againstRange(value: number, low: number, high: number, aim: Aim): Place {
  const inside = (value > low || equal(value, low)) && (value < high || equal(value, high));
  if (inside) return "reached";
  if (aim === 0) return "no-direction";
  return (value > high ? 1 : -1) === aim ? "exceeded" : "missed";
}

/** The least and the most that a result may be: «trên 5» is anything above, «gần 5» a little to either side. */
function bounds({ comparator, value, low, high }: Measured): [number, number] | null {
  if (comparator === "range") return low === null || high === null ? null : [low, high];
  if (value === null) return null;
  const little = 4 * NEAR * Math.max(1, Math.abs(value));
  if (comparator === "~") return [value - little, value + little];
  if (comparator === ">=") return [value, Number.MAX_VALUE];
  if (comparator === ">") return [value + little, Number.MAX_VALUE];
  if (comparator === "<=") return [-Number.MAX_VALUE, value];
  return comparator === "<" ? [-Number.MAX_VALUE, value - little] : [value, value];
}

/** Which row of the table the numbers decide; both in one unit. */
function weighed(target: Measured, actual: Measured, better: Better | null): VerdictRuleName {
  const told = bounds(actual);
  const aim = aimOf(target.comparator, better);
  const place = (value: number): Place => {
    if (target.comparator === "range")
      return againstRange(value, target.low ?? Number.NaN, target.high ?? Number.NaN, aim);
    return againstPoint(value, target.value ?? Number.NaN, target.comparator, aim);
  };
  if (!told) return "unclear-result";
  const places = new Set(told.map(place));
  if (places.size === 1) return [...places][0] as Place;
  return places.has("missed") || places.has("no-direction") ? "unclear-result" : "reached";
}

/** Whether a result speaks of the target's period: the same days, or of a share the same last day. */
export const isOfPeriod = (target: Measured, actual: Measured): boolean =>
  target.to !== null &&
  actual.to === target.to &&
  (actual.from === target.from || (isShare(target.unit) && isShare(actual.unit)));

/**
 * Which row of `VERDICT_RULES` decides. `actual` is the result told last of the same period, or null where none is.
 * @param asOf ISO date on which it is asked
 */
export function verdictOn(
  target: Measured,
  actual: Measured | null,
  better: Better | null,
  asOf: string,
): VerdictRuleName {
  if (target.to === null) return "no-period";
  if (asOf <= target.to) return "not-over";
  if (!actual || !isOfPeriod(target, actual)) return "no-result";
  const both = inOneUnit(target, actual);
  return both ? weighed(both.target, both.actual, better) : "other-unit";
}
