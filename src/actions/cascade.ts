import { Direction, Relation, Status } from "../generated/enums.js";
import type { Graph } from "../graph/connect.js";
import type {
  CascadeAnswer,
  CascadeItemAnswer,
  EdgeAnswer,
  FacetAnswer,
  LineageAnswer,
  StatusAnswer,
} from "../model/answers.js";
import { MAXIMA, within } from "./limits.js";
import { lineageIn } from "./lineage.js";
import { statusesIn } from "./status.js";
import { today } from "./today.js";

/** `asOf` is an ISO date, today by default; `first` counts items. */
export interface CascadeQuestion {
  readonly document: string;
  readonly asOf?: string | null;
  readonly relations?: readonly Relation[] | null;
  readonly depth?: number | null;
  readonly first?: number | null;
}

/**
 * By what a document hangs on another so that a change of that one may touch it. Left out is what only speaks of
 * another (CITES, REVIEWS, RESPONDS_TO), what ended it and so outlives it, and what was done about it once.
 */
export const HANGS_BY: readonly Relation[] = [
  Relation.IMPLEMENTS,
  Relation.CONTINUES,
  Relation.DETAILS,
  Relation.GUIDES,
  Relation.BASED_ON,
  Relation.AMENDS,
  Relation.EXTENDS,
  Relation.CORRECTS,
  Relation.CONSOLIDATES,
  Relation.PROMULGATES,
  Relation.APPROVES,
  Relation.INTERPRETS,
  Relation.REMEDIATES,
  Relation.APPLIES,
];

const LAPSED: ReadonlySet<Status> = new Set([Status.SUPERSEDED, Status.REPEALED, Status.EXPIRED]);

/** The edge by which each document is nearest to the root: of several the strongest. */
function edgesUp({ nodes, edges }: LineageAnswer): ReadonlyMap<string, EdgeAnswer> {
  const distances = new Map(nodes.map(({ document, distance }) => [document.id, distance]));
  const up = new Map<string, EdgeAnswer>();
  const distance = (id: string) => distances.get(id) ?? Number.POSITIVE_INFINITY;
  for (const edge of [...edges].sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1))) {
    const [near, far] = distance(edge.from) < distance(edge.to) ? [edge.from, edge.to] : [edge.to, edge.from];
    if (distance(far) === distance(near) + 1 && !up.has(far)) up.set(far, edge);
  }
  return up;
}

function counted(name: string, values: readonly (string | null)[]): FacetAnswer[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value ?? "", (counts.get(value ?? "") ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ name, value, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, "vi", { numeric: true }));
}

const facetsOf = (items: readonly CascadeItemAnswer[]): FacetAnswer[] => [
  ...counted(
    "distance",
    items.map(({ distance }) => String(distance)),
  ).sort((a, b) => Number(a.value) - Number(b.value)),
  ...counted(
    "type",
    items.map(({ document }) => document.type),
  ),
  ...counted(
    "issuer",
    items.map(({ document }) => document.issuer),
  ),
];

/**
 * What stands below a document and must be looked at when that one changes: nearest first, without what has itself
 * lapsed by `asOf` (`lapsed` tells how many; what hangs on those is still told). Counted by distance, type and issuer.
 * @throws VanbanError NOT_FOUND, or BAD_INPUT for a number out of its limits
 */
export async function cascade(graph: Graph, question: CascadeQuestion): Promise<CascadeAnswer> {
  const asOf = question.asOf ?? today();
  const first = within("first", question.first ?? 500, MAXIMA.nodes - 1);
  const depth = within("depth", question.depth ?? 6, MAXIMA.depth);
  return graph.reading(async (tx) => {
    const below = await lineageIn(tx, {
      root: question.document,
      direction: Direction.DOWNSTREAM,
      relations: question.relations?.length ? question.relations : HANGS_BY,
      depth,
      asOf,
      perNode: MAXIMA.perNode,
      first: first + 1,
    });
    const asked = below.nodes.map(({ document }) => ({ document: document.id, asOf }));
    const statuses = new Map((await statusesIn(tx, asked)).map((status) => [status.document, status]));
    const by = edgesUp(below);
    const all = below.nodes.slice(1).flatMap(({ document, distance }): CascadeItemAnswer[] => {
      const [edge, status] = [by.get(document.id), statuses.get(document.id)];
      return edge && status ? [{ document, distance, by: edge, status }] : [];
    });
    const items = all.filter(({ status }) => !LAPSED.has(status.status));
    return {
      document: below.root,
      status: statuses.get(below.root.id) as StatusAnswer,
      items,
      lapsed: all.length - items.length,
      facets: facetsOf(items),
      truncated: below.truncated,
    };
  });
}
