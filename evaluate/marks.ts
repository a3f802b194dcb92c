import type { Reading } from "../src/model/reading.js";
import { scoreCitations } from "./citations.js";
import type { HandReading } from "./gold.js";
import { scoreRelations, scoreSubject } from "./relations.js";
import { f1, ratio, Tally } from "./tally.js";

/** Measures readings made by a reader against those made by hand. */
export function measure(hands: readonly HandReading[], read: (hand: HandReading) => Reading): Tally {
  const tally = new Tally();
  for (const hand of hands) {
    const reading = read(hand);
    scoreCitations(tally, hand, reading);
    scoreRelations(tally, hand, reading);
    scoreSubject(tally, hand, reading);
  }
  return tally;
}

/** One printed figure: its value, and hits and total where it is a plain ratio. */
export interface Figure {
  readonly value: number;
  readonly hits?: number;
  readonly total?: number;
}

/** All figures of a tally by name, the harmonic means included. */
export function figuresOf(tally: Tally): Record<string, Figure> {
  const figures: Record<string, Figure> = {};
  for (const [name, count] of tally.counts) {
    const value = ratio(count);
    if (value !== null) figures[name] = { value, hits: count[0], total: count[1] };
  }
  const pairs = new Set([...tally.counts.keys()].map((name) => name.replace(/ (precision|recall)$/, "")));
  for (const name of pairs) {
    const value = f1(tally.of(`${name} precision`), tally.of(`${name} recall`));
    if (value !== null) figures[`${name} F1`] = { value };
  }
  return Object.fromEntries(Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1)));
}
