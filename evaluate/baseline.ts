import { existsSync, readFileSync } from "node:fs";
import { type Figure, figuresOf } from "./marks.js";
import type { Marks, PeerMarks } from "./peer-marks.js";
import type { Fault, Tally } from "./tally.js";

/** The figures of one set of hand-made readings, and what was wrong, named by file, offset and symbol. */
export interface SetBaseline {
  readonly figures: Readonly<Record<string, Figure>>;
  readonly faults: readonly string[];
}

export interface PeerBaseline {
  readonly ours: Marks;
  readonly oursWherePeer: Marks;
  readonly peer: Marks;
  readonly byRelation: Readonly<Record<string, { ours: Marks; peer: Marks }>>;
  readonly spurious: readonly string[];
  /** Pairs missed and invented, by clause. */
  readonly clauses: Readonly<Record<string, readonly [missed: number, extra: number]>>;
}

export interface Baseline {
  readonly reader: string;
  readonly gold: SetBaseline;
  readonly own: SetBaseline;
  readonly facts: SetBaseline;
  readonly peer: PeerBaseline;
  readonly corpus: { readonly texts: number; readonly mentions: number; readonly statements: number };
}

export const setBaseline = (tally: Tally): SetBaseline => ({
  figures: figuresOf(tally),
  faults: tally.faults.map((f) => f.key),
});

export const peerBaseline = (marks: PeerMarks): PeerBaseline => ({
  ours: marks.ours,
  oursWherePeer: marks.oursWherePeer,
  peer: marks.peer,
  byRelation: Object.fromEntries([...marks.byRelation].sort(([a], [b]) => (a < b ? -1 : 1))),
  spurious: marks.spurious,
  clauses: Object.fromEntries(marks.faults.map((f) => [f.id, [f.missed.length, f.extra.length] as const])),
});

export const readBaseline = (path: string): Baseline | null =>
  existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Baseline) : null;

/** What is right now and was wrong before, and the other way round. */
export function gainsAndLosses(
  before: readonly string[],
  now: readonly Fault[],
): { gains: string[]; losses: Fault[] } {
  const left = [...before];
  const losses = now.filter((fault) => {
    const at = left.indexOf(fault.key);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
  return { gains: left, losses };
}
