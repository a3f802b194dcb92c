import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reading } from "../src/model/reading.js";
import type { CorpusText } from "./corpus.js";

type Row = readonly (string | null)[];

/** What a reading of a corpus text was: hash, offsets, symbols, relation names, ids. Never the text's words. */
export interface Snapshot {
  readonly sha256: string;
  readonly subjects: readonly string[];
  /** `[start-end, symbol, type, date, document]` */
  readonly mentions: readonly Row[];
  /** `[start-end, from, relation, to]` */
  readonly statements: readonly Row[];
}

export const snapshotOf = (source: CorpusText, reading: Reading): Snapshot => ({
  sha256: source.sha256,
  subjects: reading.subjects,
  mentions: reading.mentions.map((m) => [`${m.start}-${m.end}`, m.symbol, m.type, m.issuedOn, m.document]),
  statements: reading.statements.map((s) => [`${s.start}-${s.end}`, s.from, s.relation, s.to]),
});

export const snapshotPath = (folder: string, name: string): string => join(folder, `${name}.json`);

export function readSnapshot(folder: string, name: string): Snapshot | null {
  const path = snapshotPath(folder, name);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Snapshot) : null;
}

/** A row that came or went, with the place it stands at. */
export interface Change {
  readonly sign: "+" | "-";
  readonly row: string;
  readonly start: number;
  readonly end: number;
}

function difference(before: readonly Row[], after: readonly Row[]): Change[] {
  const counts = new Map<string, number>();
  for (const row of after) counts.set(JSON.stringify(row), (counts.get(JSON.stringify(row)) ?? 0) + 1);
  for (const row of before) counts.set(JSON.stringify(row), (counts.get(JSON.stringify(row)) ?? 0) - 1);
  return [...counts].flatMap(([json, n]): Change[] => {
    const [place, ...rest] = JSON.parse(json) as string[];
    const [start = 0, end = 0] = (place ?? "").split("-").map(Number);
    const change = { sign: n > 0 ? "+" : "-", row: rest.map((x) => x ?? "·").join(" "), start, end } as const;
    return Array.from({ length: Math.abs(n) }, () => change);
  });
}

/** What differs between the last committed reading of a text and this one, in the order of the text. */
export const changes = (before: Snapshot, after: Snapshot): Change[] =>
  [
    ...difference(
      before.subjects.map((s) => ["0-0", `self ${s}`]),
      after.subjects.map((s) => ["0-0", `self ${s}`]),
    ),
    ...difference(before.mentions, after.mentions),
    ...difference(before.statements, after.statements),
  ].sort((a, b) => a.start - b.start || a.end - b.end || (a.sign < b.sign ? 1 : -1));
