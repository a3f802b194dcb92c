import type { ProvenLineage } from "../exports/proven.js";
import type { Graph } from "../graph/connect.js";
import { evidenceOf } from "./evidence.js";
import { MAXIMA } from "./limits.js";
import { type LineageQuestion, lineage } from "./lineage.js";
import { statusesOn } from "./status.js";
import { today } from "./today.js";

/** Where and when an export is made: `base` is the address under which ids answer, `on` the day (ISO). */
export interface ExportContext {
  readonly base: string;
  readonly on: string;
  /** Whether the asker may read restricted passages. */
  readonly reveal: boolean;
}

/**
 * A lineage with how its documents stand and with all the sentences behind its edges, up to the most that the API gives
 * of one edge.
 * @throws VanbanError as `lineage` does
 */
export async function provenLineage(
  graph: Graph,
  question: LineageQuestion,
  { base, on, reveal }: ExportContext,
): Promise<ProvenLineage> {
  const { edges, ...found } = await lineage(graph, question);
  const ids = edges.map((edge) => edge.id);
  const evidence = ids.length > 0 ? await evidenceOf(graph, ids, { first: MAXIMA.evidence, reveal }) : [];
  const { direction, relations, depth, asOf, perNode, first } = question;
  const day = asOf ?? today();
  const statuses = await statusesOn(
    graph,
    found.nodes.map(({ document }) => ({ document: document.id, asOf: day })),
  );
  return {
    ...found,
    edges: edges.map((edge, i) => ({ ...edge, evidence: evidence[i] ?? [] })),
    asked: {
      direction: direction ?? null,
      relations: relations ?? null,
      depth: depth ?? null,
      asOf: asOf ?? null,
      perNode: perNode ?? null,
      first: first ?? null,
    },
    statuses: new Map(statuses.map((status) => [status.document, status])),
    on,
    base,
  };
}
