import type { Relation } from "../generated/enums.js";
import { Direction } from "../generated/enums.js";
import type { Graph, Transaction } from "../graph/connect.js";
import type { Row } from "../graph/plain.js";
import type { EdgeAnswer, LineageAnswer, LineageNodeAnswer } from "../model/answers.js";
import { documentAnswer, documentOrError } from "./document.js";
import { type Followed, followed } from "./genealogy.js";
import { MAXIMA, within } from "./limits.js";
import { walk } from "./lineage-walk.js";

/** `asOf` is an ISO date; `first` counts nodes, the root among them; `perNode` neighbours each way. */
export interface LineageQuestion {
  readonly root: string;
  readonly direction?: Direction | null;
  readonly relations?: readonly Relation[] | null;
  /** Whether BASED_ON is followed towards laws and decrees too; null: where relations are named. */
  readonly legalBasis?: boolean | null;
  readonly depth?: number | null;
  readonly asOf?: string | null;
  readonly perNode?: number | null;
  readonly first?: number | null;
}

interface NodeRow {
  document: Row;
  upstream: number;
  downstream: number;
}

async function nodesOf(
  tx: Transaction,
  distances: ReadonlyMap<string, number>,
  rule: Followed & { asOf: string | null },
): Promise<LineageNodeAnswer[]> {
  const ids = [...distances.keys()];
  const rows = await tx.run<NodeRow>("lineage-nodes", { ids, ...rule });
  const byId = new Map(rows.map((row) => [row.document.id as string, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const { upstream, downstream } = row;
    return { document: documentAnswer(row.document), distance: distances.get(id) ?? 0, upstream, downstream };
  });
}

/** The edges by distance of their farther end, then of the nearer, then by id: a stable order for whoever draws or cuts. */
function inOrder(edges: Iterable<EdgeAnswer>, distances: ReadonlyMap<string, number>): EdgeAnswer[] {
  const ends = (e: EdgeAnswer) => [distances.get(e.from) ?? 0, distances.get(e.to) ?? 0] as const;
  const far = (e: EdgeAnswer) => Math.max(...ends(e));
  const near = (e: EdgeAnswer) => Math.min(...ends(e));
  return [...edges].sort((a, b) => far(a) - far(b) || near(a) - near(b) || (a.id < b.id ? -1 : 1));
}

/**
 * The genealogy of a document: what it rests on (UPSTREAM), what rests on it (DOWNSTREAM), or both of these.
 * Nodes come nearest first, each once at its shortest distance; edges each once, the nearest too, and no more than
 * can be told with their proofs. `truncated` tells that depth, `perNode`, `first` or that left something out.
 * @throws VanbanError NOT_FOUND for the root, BAD_INPUT for a number out of its limits
 */
export async function lineage(graph: Graph, question: LineageQuestion): Promise<LineageAnswer> {
  const { edges, truncated, ...found } = await graph.reading((tx) => lineageIn(tx, question));
  return {
    ...found,
    edges: edges.slice(0, MAXIMA.edges),
    truncated: truncated || edges.length > MAXIMA.edges,
  };
}

/** As `lineage`, inside a transaction and with all its edges. */
export async function lineageIn(tx: Transaction, question: LineageQuestion): Promise<LineageAnswer> {
  const depth = within("depth", question.depth ?? 6, MAXIMA.depth);
  const perNode = within("perNode", question.perNode ?? 50, MAXIMA.perNode);
  const first = within("first", question.first ?? 500, MAXIMA.nodes);
  const rule = { ...followed(question.relations, question.legalBasis), asOf: question.asOf ?? null };
  const direction = question.direction ?? Direction.BOTH;
  const root = await documentOrError(tx, question.root);
  const { distances, edges, boundary, cut } = await walk(tx, {
    root: root.id,
    direction,
    depth,
    perNode,
    first,
    rule,
  });
  const nodes = await nodesOf(tx, distances, rule);
  const counts = new Map(nodes.map((n) => [n.document.id, n]));
  const beyond =
    boundary.upstream.some((id) => (counts.get(id)?.upstream ?? 0) > 0) ||
    boundary.downstream.some((id) => (counts.get(id)?.downstream ?? 0) > 0);
  return { root, nodes, edges: inOrder(edges.values(), distances), truncated: cut || beyond };
}
