import type { Graph } from "../graph/connect.js";

/** The measure of this id, or the one that a person joined it to; null when there is none. */
export async function measureId(graph: Graph, id: string): Promise<string | null> {
  const [row] = await graph.read<{ id: string }>("indicator-by-any-id", { id });
  return row?.id ?? null;
}
