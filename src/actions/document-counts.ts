import { Relation } from "../generated/enums.js";
import type { Graph } from "../graph/connect.js";
import type { DocumentCountsAnswer } from "../model/answers.js";

const RELATIONS = Object.values(Relation);

/** How much there is about each of these documents, in the order given; none where there is no such document. */
export async function documentCounts(
  graph: Graph,
  ids: readonly string[],
): Promise<(DocumentCountsAnswer | undefined)[]> {
  const rows = await graph.read<DocumentCountsAnswer & { id: string }>("document-counts", {
    ids,
    relations: RELATIONS,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
}
