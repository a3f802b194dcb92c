import type { Graph } from "../graph/connect.js";
import type { Row } from "../graph/plain.js";
import { documentAnswer } from "./document.js";
import { sayDocument } from "./status/words.js";

/** Documents as one says them («Quyết định 1702-QĐ/TU ngày 15/9/2020»), by their ids. */
export async function documentNames(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await graph.read<{ id: string; document: Row }>("documents-by-any-id", { ids });
  return new Map(rows.map(({ id, document }) => [id, sayDocument(documentAnswer(document))]));
}
