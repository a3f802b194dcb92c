import type { Transaction } from "./connect.js";

/** What is stored of a source, to tell whether a reading of it is news. */
export interface SourceState {
  readonly fingerprint: string;
  readonly names: string[];
}

/** The source of this SHA-256 as it is stored, or null. */
export const stateOf = async (tx: Transaction, sha256: string): Promise<SourceState | null> =>
  (await tx.run<SourceState & object>("source-state", { sha256 }))[0] ?? null;

/**
 * Takes out all that only this source tells.
 * @returns the ids it told, the edges its statements stood behind, the bodies it expected something of
 */
export async function emptySource(tx: Transaction, sha256: string) {
  const [told] = await tx.run<{ claims: string[]; edges: string[] }>("source-told", {
    sha256,
  });
  const obliged = (await tx.run<{ id: string }>("source-obliges", { sha256 })).map((row) => row.id);
  if (told) await tx.run("empty-source", { sha256 });
  return { claims: new Set(told?.claims ?? []), edges: told?.edges ?? [], obliged };
}
