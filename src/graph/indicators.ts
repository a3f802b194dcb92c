import {
  addsNothingToMeasure,
  describeMeasure,
  type MeasureProperties,
  type MeasureTelling,
} from "../identity/describe-indicator.js";
import type { Transaction } from "./connect.js";
import type { FactRow } from "./fact.js";
import { grouped } from "./grouped.js";
import { same } from "./same.js";
import type { MeasureRow, ToldAs } from "./tellings.js";

/** A person's word: `claim`, or of it what is told in `unit`, or in `wording`, alone, belongs to the measure `target`. */
export interface MeasureReview extends ToldAs {
  readonly claim: string;
  readonly target: string;
}

/**
 * Which measure a claim stands for, told so. Of decisions the one on its words holds before the one on its unit, and
 * that before the one on all of it. They follow each other: what was joined to a joined one moves on.
 */
export type MeasureOf = (claim: string, told: ToldAs) => string;

const WHOLE: ToldAs = { unit: null, wording: null };
const keyOf = (claim: string, { unit, wording }: ToldAs): string => JSON.stringify([claim, unit, wording]);

function measureOf(reviews: readonly MeasureReview[]): MeasureOf {
  const decided = new Map(reviews.map((r) => [keyOf(r.claim, r), r.target]));
  return (claim, { unit, wording }) => {
    const parts = [{ unit: null, wording }, { unit, wording: null }, WHOLE];
    const seen = new Set<string>();
    let at = claim;
    while (!seen.has(at)) {
      seen.add(at);
      const from = at;
      const part = parts.find((told) => decided.has(keyOf(from, told)));
      at = (part && decided.get(keyOf(from, part))) ?? at;
    }
    return at;
  };
}

/** Reads what persons decided about these claims, and about what those were joined to. */
export async function measuresFor(tx: Transaction, claims: readonly string[]): Promise<MeasureOf> {
  const all: MeasureReview[] = [];
  const seen = new Set<string>();
  let open = [...new Set(claims)];
  while (open.length > 0) {
    for (const claim of open) seen.add(claim);
    const found = await tx.run<MeasureReview & object>("indicator-reviews", { claims: open });
    all.push(...found);
    open = [...new Set(found.map((r) => r.target))].filter((target) => !seen.has(target));
  }
  return measureOf(all);
}

const toldAs = ({ unit, wording }: FactRow["properties"]): ToldAs => ({
  unit: (unit as string | null) ?? null,
  wording: (wording as string | null) ?? null,
});

/** Measures and facts with the ids that persons' decisions give them. */
export function decidedMeasures(measures: readonly MeasureRow[], facts: readonly FactRow[], of: MeasureOf) {
  const tellings = measures.flatMap(({ id, told, properties }) => {
    const targets = new Set(told.map((as) => of(id, as)));
    return [...targets].map((target) => ({ id: target, properties }));
  });
  const moved = facts.map((fact) => ({
    ...fact,
    ends: fact.ends.map((end) =>
      end.kind === "Indicator" ? { ...end, id: of(end.id, toldAs(fact.properties)) } : end,
    ),
  }));
  return { tellings, facts: moved };
}

interface State {
  readonly properties: MeasureProperties & { readonly id: string };
  readonly toldNow: boolean;
  readonly named: string | null;
}

const held = ({ properties }: State, like: MeasureProperties): MeasureProperties => {
  const stored = properties as unknown as Record<string, unknown>;
  return Object.fromEntries(
    Object.keys(like).map((key) => [key, stored[key] ?? null]),
  ) as unknown as MeasureProperties;
};

function settledAlready(state: State, added: readonly Omit<MeasureTelling, "count">[]): boolean {
  const { id, name } = state.properties;
  if (!name || state.named !== null || added.length === 0) return false;
  const stored = held(state, describeMeasure(id, [], null));
  return added.every((telling) => addsNothingToMeasure(id, stored, telling));
}

/**
 * Makes measures what all that is told of them says now; those that nobody tells any more go.
 * @param before measures the source told until now @param rows what it tells now
 */
export async function settleIndicators(
  tx: Transaction,
  before: readonly string[],
  rows: readonly { readonly id: string; readonly properties: Readonly<Record<string, unknown>> }[],
): Promise<void> {
  const added = grouped(rows, (row) => row.id);
  const lost = new Set(before);
  const ids = [...new Set([...before, ...added.keys()])].sort();
  if (ids.length === 0) return;
  const states = await tx.run<State & object>("indicator-states", { ids });
  const gone = states.filter((s) => !s.toldNow).map((s) => s.properties.id);
  if (gone.length > 0) await tx.run("drop-indicators", { ids: gone });
  const open = states.filter((state) => {
    const { id } = state.properties;
    const more = (added.get(id) ?? []).map((row) => row.properties as unknown as MeasureTelling);
    return state.toldNow && (lost.has(id) || !settledAlready(state, more));
  });
  if (open.length === 0) return;
  const tellings = await tx.run<MeasureTelling & { id: string }>("indicator-tellings", {
    ids: open.map((s) => s.properties.id),
  });
  const told = grouped(tellings, (telling) => telling.id);
  const changed = open.flatMap((state) => {
    const { id } = state.properties;
    const now = describeMeasure(id, told.get(id) ?? [], state.named);
    return same(held(state, now), now) ? [] : [{ id, properties: now }];
  });
  if (changed.length > 0) await tx.run("set-indicators", { rows: changed });
}
