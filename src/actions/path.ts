import { Relation } from "../generated/enums.js";
import type { Graph, Transaction } from "../graph/connect.js";
import type { PathAnswer } from "../model/answers.js";
import { documentOrError } from "./document.js";
import { type EdgeRow, edgeAnswer } from "./edge.js";
import { type Followed, followed } from "./genealogy.js";
import { MAXIMA, within } from "./limits.js";
import { shortestWays, type Way } from "./shortest-ways.js";

/** Present or former ids; `depth` in steps. */
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly relations?: readonly Relation[] | null;
  readonly depth?: number | null;
}

const MOST_WAYS = 3;

const pairsOf = (way: Way): [string, string][] =>
  way.slice(1).map((id, i) => [way[i] as string, id] as [string, string]);

/** Relations that say little about how two documents hang together. */
const FAINT: ReadonlySet<Relation> = new Set([Relation.BASED_ON, Relation.CITES]);

/** The shortest first, of equally long ones the one that says most, then by its documents. */
function byWeight(a: PathAnswer, b: PathAnswer): number {
  const faint = ({ hops }: PathAnswer) => hops.filter(({ relation }) => FAINT.has(relation)).length;
  const sureness = ({ hops }: PathAnswer) => hops.reduce((sum, { confidence }) => sum + confidence, 0);
  return (
    a.hops.length - b.hops.length ||
    faint(a) - faint(b) ||
    sureness(b) - sureness(a) ||
    a.documents.join(" ").localeCompare(b.documents.join(" "))
  );
}

async function hopsOf(tx: Transaction, ways: readonly Way[], rule: Followed): Promise<PathAnswer[]> {
  const pairs = ways.flatMap(pairsOf);
  const rows = await tx.run<{ pair: [string, string]; edge: EdgeRow }>("path-hops", { pairs, ...rule });
  const edges = new Map(rows.map(({ pair, edge }) => [pair.join(" "), edgeAnswer(edge)]));
  const paths = ways.map((way) => ({
    documents: way,
    hops: pairsOf(way).flatMap((pair) => edges.get(pair.join(" ")) ?? []),
  }));
  return paths.sort(byWeight);
}

/**
 * Up to three ways between two documents, the shortest first, along the genealogy or the relations named, whichever
 * way each points; each hop by its strongest edge. None from a document to itself.
 * @throws VanbanError NOT_FOUND for either document, BAD_INPUT for a depth out of its limits
 */
export async function path(graph: Graph, question: PathQuestion): Promise<PathAnswer[]> {
  const depth = within("depth", question.depth ?? MAXIMA.depth, MAXIMA.depth);
  const rule = followed(question.relations);
  return graph.reading(async (tx) => {
    const [from, to] = [await documentOrError(tx, question.from), await documentOrError(tx, question.to)];
    if (from.id === to.id) return [];
    const ways = await shortestWays(tx, { from: from.id, to: to.id, depth, most: MOST_WAYS, rule });
    return hopsOf(tx, ways, rule);
  });
}
