import type { Ask } from "./judge.js";
import { inOneRun, type Numbered } from "./series.js";

/** A numbered document with its ISO date. */
export interface Neighbour {
  readonly symbol: string | null;
  readonly count: number;
  readonly issuedOn: string;
}

/** What stands next to a number in its series, the nearest first. */
export interface Neighbours {
  readonly below: readonly Neighbour[];
  readonly above: readonly Neighbour[];
}

/** The neighbours of a number, but for the document `but` itself. */
export async function neighboursOf(
  ask: Ask,
  { series, count, but }: { series: string; count: number; but?: string },
): Promise<Neighbours> {
  const [row] = await ask<Neighbours>("series-neighbours", {
    numbers: [{ series, count, but: but ?? null }],
  });
  return row ?? { below: [], above: [] };
}

/** The nearest numbers below and above whose dates lie in one run with this day. */
export function around(day: string, numbered: Numbered, { below, above }: Neighbours) {
  const near = (those: readonly Neighbour[]) =>
    those.find((x) => inOneRun(numbered, x.issuedOn, day)) ?? null;
  return { low: near(below), high: near(above) };
}

/** Whether the series allows the number that day: between the dates of its neighbours, at least one of them known. */
export function fits(day: string, numbered: Numbered, neighbours: Neighbours): boolean {
  const { low, high } = around(day, numbered, neighbours);
  if (!low && !high) return false;
  return (!low || low.issuedOn <= day) && (!high || day <= high.issuedOn);
}
