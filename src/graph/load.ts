import type { Reading } from "../model/reading.js";
import { type Author, documentEntries, lockChanges, putChanges } from "./changes.js";
import { checkReading } from "./check-reading.js";
import type { Graph, Transaction } from "./connect.js";
import { tellingsOf } from "./descriptions.js";
import { obligedBodies } from "./expectations.js";
import { putFacts } from "./facts.js";
import { decidedMeasures, measuresFor } from "./indicators.js";
import { type SourceRows, sourceRows } from "./rows.js";
import { settle } from "./settle.js";
import { emptySource, type SourceState, stateOf } from "./stored-source.js";

type LoadOutcome = "ADDED" | "UPDATED" | "UNCHANGED";

/** What stands of a source after loading: `open` are the citations that are decided for no document. */
export interface Loaded {
  /** The source's SHA-256. */
  readonly source: string;
  readonly outcome: LoadOutcome;
  readonly documents: number;
  readonly citations: number;
  readonly statements: number;
  readonly open: number;
}

type Summary = Omit<Loaded, "source" | "outcome">;
const NOTHING: Summary = { documents: 0, citations: 0, statements: 0, open: 0 };

async function loaded(tx: Transaction, source: string, outcome: LoadOutcome): Promise<Loaded> {
  const [summary = NOTHING] = await tx.run<Summary & object>("source-summary", { sha256: source });
  return { source, outcome, ...summary };
}

/** Stores what a source tells. @returns its measures under the ids decided for them, and the facts new to the graph */
async function putRows(tx: Transaction, rows: SourceRows, names: readonly string[]) {
  const { sha256, properties, passages, descriptions, mentions, statements, expectations, organisations } =
    rows;
  const claims = rows.measures.map((row) => row.id);
  const measures = await measuresFor(tx, claims);
  const { tellings, facts } = decidedMeasures(rows.measures, rows.facts, measures);
  await tx.run("put-source", { sha256, properties, names });
  for (const [name, part] of [
    ["put-passages", passages],
    ["put-descriptions", descriptions],
    ["put-mentions", mentions],
    ["put-statements", statements],
    ["put-expectations", expectations],
    ["put-organisations", organisations],
    ["put-indicators", tellings],
  ] as const)
    if (part.length > 0) await tx.run(name, { sha256, rows: part });
  await tx.run("attach-reviews", { sha256 });
  return { measures: tellings, facts: { all: facts.map(({ id }) => id), fresh: await putFacts(tx, facts) } };
}

const same = (state: SourceState | null, rows: SourceRows, name: string) =>
  state !== null && state.fingerprint === rows.properties.fingerprint && state.names.includes(name);

async function replace(tx: Transaction, rows: SourceRows, name: string, author: Author): Promise<Loaded> {
  const { sha256 } = rows;
  const held = await lockChanges(tx);
  const state = await stateOf(tx, sha256);
  if (same(state, rows, name)) return loaded(tx, sha256, "UNCHANGED");
  const before = await emptySource(tx, sha256);
  const put = await putRows(tx, rows, [...new Set([...(state?.names ?? []), name])].sort());
  const changes = await settle(tx, {
    sha256,
    before: new Set(before.claims),
    after: new Set(rows.descriptions.map((row) => row.claim.id)),
    tellings: tellingsOf(rows.descriptions),
    mentions: rows.mentions.map((row) => row.id),
    told: before,
    bodies: [...rows.organisations, ...obligedBodies(rows.expectations)],
    ...put,
  });
  const outcome = state === null ? "ADDED" : "UPDATED";
  const detail = state === null ? `Nạp ${name}` : `Nạp lại ${name}`;
  const by = { who: author.who, why: author.why ?? null, source: sha256 };
  await putChanges(tx, held, [
    { ...by, kind: outcome, document: null, detail },
    ...documentEntries(changes, by),
  ]);
  return loaded(tx, sha256, outcome);
}

/** As `loadReading`, inside a transaction of the caller's. */
export function loadReadingIn(
  tx: Transaction,
  reading: Reading,
  text: string,
  author: Author,
): Promise<Loaded> {
  return replace(tx, sourceRows(checkReading(reading, text), text), reading.source.name, author);
}

/**
 * Loads what was read of one source, wholly or not at all. The same reading again is UNCHANGED and writes nothing; a
 * different one of the same bytes replaces that source's passages, mentions and statements, and nothing else.
 * The same sources in any order give the same graph.
 * @param text the text that was read, which all spans of the reading slice
 * @throws VanbanError BAD_INPUT when the reading does not fit its shape or its text
 */
export async function loadReading(
  graph: Graph,
  reading: Reading,
  text: string,
  author: Author,
): Promise<Loaded> {
  const rows = sourceRows(checkReading(reading, text), text);
  const { name } = reading.source;
  const known = await graph.reading(async (tx) =>
    same(await stateOf(tx, rows.sha256), rows, name) ? loaded(tx, rows.sha256, "UNCHANGED") : null,
  );
  return known ?? graph.write((tx) => replace(tx, rows, name, author));
}
