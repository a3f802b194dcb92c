import DataLoader from "dataloader";
import { type StatusQuestion, statusesOn } from "../actions/status.js";
import { today } from "../actions/today.js";
import type { Graph } from "../graph/connect.js";
import type { StatusAnswer } from "../model/answers.js";

/** How a document stands on a day, today where none is given; all that an operation asks is answered at once. */
export interface StatusLoader {
  load(document: string, asOf: string | null): Promise<StatusAnswer>;
}

/** One «today» for a whole request, so that midnight does not divide its answer. */
export function statusLoader(graph: Graph): StatusLoader {
  const now = today();
  const loader = new DataLoader((asked: readonly StatusQuestion[]) => statusesOn(graph, asked), {
    maxBatchSize: 5_000,
    cacheKeyFn: ({ document, asOf }: StatusQuestion) => `${asOf} ${document}`,
  });
  return { load: (document, asOf) => loader.load({ document, asOf: asOf ?? now }) };
}
