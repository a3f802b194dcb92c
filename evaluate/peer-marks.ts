import type { Reading } from "../src/model/reading.js";
import { type Clause, labelledPairs, readPairs, scoreClause } from "./peer.js";
import type { Pair } from "./peer-names.js";

/** True and false hits and misses. */
export interface Marks {
  tp: number;
  fp: number;
  fn: number;
}

export const f1Of = ({ tp, fp, fn }: Marks): number => (2 * tp) / Math.max(2 * tp + fp + fn, 1);

export interface PeerMarks {
  readonly ours: Marks;
  /** Ours and theirs on the clauses for which they gave an answer. */
  readonly oursWherePeer: Marks;
  readonly peer: Marks;
  readonly byRelation: Map<string, { ours: Marks; peer: Marks }>;
  /** Clauses of the hard negatives in which our reading states an action that is not there. */
  readonly spurious: readonly string[];
  /** Per clause what ours missed and invented; for the terminal alone. */
  readonly faults: readonly { id: string; missed: readonly Pair[]; extra: readonly Pair[] }[];
}

const none = (): Marks => ({ tp: 0, fp: 0, fn: 0 });
const PASSIVE = new Set(["CITES", "BASED_ON"]);

/** Ours and the peer's predictions on the benchmark's sample under one rule. */
export function markPeer(
  clauses: readonly Clause[],
  negatives: readonly Clause[],
  read: (row: Clause) => Reading,
): PeerMarks {
  const byRelation = new Map<string, { ours: Marks; peer: Marks }>();
  const rowOf = (relation: string): { ours: Marks; peer: Marks } => {
    const row = byRelation.get(relation) ?? { ours: none(), peer: none() };
    byRelation.set(relation, row);
    return row;
  };
  const marks = { ours: none(), oursWherePeer: none(), peer: none() };
  const faults: { id: string; missed: readonly Pair[]; extra: readonly Pair[] }[] = [];
  for (const clause of clauses) {
    const gold = labelledPairs(clause.relations, clause.symbol);
    const add = (pairs: Pair[], sums: readonly Marks[], who: "ours" | "peer"): void => {
      const { hits, missed, extra, hitRelations } = scoreClause(gold, pairs);
      for (const sum of sums) {
        sum.tp += hits;
        sum.fp += extra.length;
        sum.fn += missed.length;
      }
      for (const relation of hitRelations) rowOf(relation)[who].tp++;
      for (const p of missed) rowOf(p.relation)[who].fn++;
      for (const p of extra) rowOf(p.relation)[who].fp++;
      if (who === "ours" && missed.length + extra.length > 0) faults.push({ id: clause.id, missed, extra });
    };
    const sums = clause.peer === null ? [marks.ours] : [marks.ours, marks.oursWherePeer];
    add(readPairs(clause, read(clause)), sums, "ours");
    if (clause.peer !== null) add(labelledPairs(clause.peer, clause.symbol), [marks.peer], "peer");
  }
  const spurious = negatives
    .filter((row) => readPairs(row, read(row)).some((p) => !PASSIVE.has(p.relation)))
    .map((row) => row.id);
  return { ...marks, byRelation, spurious, faults };
}
