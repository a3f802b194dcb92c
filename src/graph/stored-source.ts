import type { Transaction } from "./connect.js";
import { queueDocuments } from "./inspection-queue.js";

/** What is stored of a source, to tell whether a reading of it is news. */
export interface SourceState {
  readonly fingerprint: string;
  readonly names: string[];
}

/** The source of this SHA-256 as it is stored, or null. */
export const stateOf = async (tx: Transaction, sha256: string): Promise<SourceState | null> =>
  (await tx.run<SourceState & object>("source-state", { sha256 }))[0] ?? null;

/** What a source told until now: ids, edges its statements stood behind, facts, bodies, measures, bodies it expected something of. */
export interface Told {
  readonly claims: readonly string[];
  readonly edges: readonly string[];
  readonly facts: readonly string[];
  readonly bodies: readonly string[];
  readonly measures: readonly string[];
  readonly obliged: readonly string[];
}

export const NOTHING: Told = { claims: [], edges: [], facts: [], bodies: [], measures: [], obliged: [] };

/** Takes out all that only this source tells. @returns what it told */
export async function emptySource(tx: Transaction, sha256: string): Promise<Told> {
  const [told] = await tx.run<Omit<Told, "obliged"> & object>("source-told", { sha256 });
  if (!told) return NOTHING;
  const obliged = (await tx.run<{ id: string }>("source-obliges", { sha256 })).map((row) => row.id);
  const shown = (await tx.run<{ id: string }>("queue-shown", { sha256 })).map((row) => row.id);
  await queueDocuments(tx, shown);
  await tx.run("empty-source", { sha256 });
  return { ...told, obliged };
}
