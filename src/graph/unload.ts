import { type Author, type ChangeEntry, documentEntries, lockChanges, putChanges } from "./changes.js";
import type { Graph } from "./connect.js";
import { settle } from "./settle.js";
import { emptySource, stateOf } from "./stored-source.js";

/** Takes a source out, with all that it alone told. @returns whether there was one of this SHA-256 */
export function unloadSource(graph: Graph, sha256: string, author: Author): Promise<boolean> {
  return graph.write(async (tx) => {
    const held = await lockChanges(tx);
    const state = await stateOf(tx, sha256);
    if (!state) return false;
    const before = await emptySource(tx, sha256);
    const touched = {
      sha256,
      before: new Set(before.claims),
      after: new Set<string>(),
      tellings: new Map(),
      mentions: [],
      told: before,
      bodies: [],
      measures: [],
      facts: { all: [], fresh: [] },
    };
    const changes = await settle(tx, touched);
    await tx.run("drop-source", { sha256 });
    const by = { who: author.who, why: author.why ?? null, source: sha256 };
    const entry: ChangeEntry = {
      ...by,
      kind: "REMOVED",
      document: null,
      detail: `Bỏ nguồn ${state.names[0]}`,
    };
    await putChanges(tx, held, [entry, ...documentEntries(changes, by)]);
    return true;
  });
}
