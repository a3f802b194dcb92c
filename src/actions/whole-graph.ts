import type { GraphRecord } from "../exports/whole-graph.js";
import type { Graph } from "../graph/connect.js";
import type { Row } from "../graph/plain.js";
import type { DocumentAnswer, EdgeAnswer } from "../model/answers.js";
import { documentAnswer } from "./document.js";
import { evidenceOf } from "./evidence.js";
import { MAXIMA } from "./limits.js";
import type { ExportContext } from "./proven-lineage.js";

/** Documents asked for at once: what bounds the memory of an export. */
const PAGE = 500;

async function* documentPages(graph: Graph): AsyncGenerator<DocumentAnswer[]> {
  let after = "";
  for (;;) {
    const rows = await graph.read<{ document: Row }>("export-documents", { after, first: PAGE });
    const page = rows.map(({ document }) => documentAnswer(document));
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
    after = page.at(-1)?.id ?? "";
  }
}

async function* relations(graph: Graph, reveal: boolean): AsyncGenerator<GraphRecord> {
  for await (const page of documentPages(graph)) {
    const ids = page.map(({ id }) => id);
    const edges = await graph.read<EdgeAnswer & Row>("export-edges", { ids });
    if (edges.length === 0) continue;
    const evidence = await evidenceOf(
      graph,
      edges.map(({ id }) => id),
      { first: MAXIMA.evidence, reveal },
    );
    for (const [i, edge] of edges.entries())
      yield { kind: "relation", relation: { ...edge, evidence: evidence[i] ?? [] } };
  }
}

/**
 * The whole graph, a record at a time in a stable order, in memory that does not grow with it. Each page is asked for
 * by itself: what is written while the export runs may be in it or not.
 */
export async function* wholeGraph(
  graph: Graph,
  { base, on, reveal }: ExportContext,
): AsyncGenerator<GraphRecord> {
  yield { kind: "about", on, base };
  for await (const page of documentPages(graph))
    for (const document of page) yield { kind: "document", document, base };
  yield* relations(graph, reveal);
}
