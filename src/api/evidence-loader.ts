import DataLoader from "dataloader";
import { evidenceOf } from "../actions/evidence.js";
import type { Graph } from "../graph/connect.js";
import type { EdgeAnswer, EvidenceAnswer } from "../model/answers.js";

/** The sentences that prove an edge, `first` at most; all edges of an operation are asked for at once. */
export interface EvidenceLoader {
  load(edge: EdgeAnswer, first: number): Promise<readonly EvidenceAnswer[]>;
}

/** Names of private persons are blanked unless the asker may read them (`reveal`). */
export function evidenceLoader(graph: Graph, reveal: boolean): EvidenceLoader {
  const byFirst = new Map<number, DataLoader<string, readonly EvidenceAnswer[]>>();
  return {
    load(edge, first) {
      const loader =
        byFirst.get(first) ??
        new DataLoader((edges: readonly string[]) => evidenceOf(graph, edges, { first, reveal }), {
          maxBatchSize: 5_000,
        });
      byFirst.set(first, loader);
      return loader.load(edge.id);
    },
  };
}
