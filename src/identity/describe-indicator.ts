import { fold } from "../model/fold.js";
import { mostSaid } from "./describe-organisation.js";

/** What sources say of a measure in the same words. `claim` is the id they know it by. */
export interface MeasureTelling {
  readonly claim: string;
  readonly name: string;
  readonly unit: string | null;
  readonly topic: string;
  readonly better: string | null;
  readonly count: number;
}

export interface MeasureProperties {
  readonly name: string;
  readonly nameFolded: string;
  readonly place: string | null;
  readonly unit: string | null;
  readonly topic: string | null;
  readonly better: string | null;
  /** Every name it is told under. */
  readonly names: readonly string[];
}

/**
 * What the graph holds of a measure, from all that is said of it. Those who know it by its own id are heard before those
 * that a person joined to it. `named`: the name a person gave it when splitting it off.
 */
export function describeMeasure(
  id: string,
  tellings: readonly MeasureTelling[],
  named: string | null,
): MeasureProperties {
  const own = tellings.filter((t) => t.claim === id);
  const heard = own.length > 0 ? own : tellings;
  const settled = (value: (t: MeasureTelling) => string | null) => mostSaid(heard, value, (t) => t.count);
  const name = named ?? settled((t) => t.name) ?? id;
  return {
    name,
    nameFolded: fold(name),
    place: /^([^/]+)\//.exec(id)?.[1] ?? null,
    unit: settled((t) => t.unit),
    topic: settled((t) => t.topic),
    better: settled((t) => t.better),
    names: [...new Set(tellings.map((t) => t.name))].sort(),
  };
}

/** Whether one more source that says this leaves the measure as it is. */
export const addsNothingToMeasure = (
  id: string,
  held: MeasureProperties,
  telling: Omit<MeasureTelling, "count">,
): boolean =>
  telling.claim === id &&
  telling.name === held.name &&
  telling.topic === held.topic &&
  (telling.unit === null || telling.unit === held.unit) &&
  (telling.better === null || telling.better === held.better);
