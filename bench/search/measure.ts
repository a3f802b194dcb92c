import { search } from "../../src/actions/search/search.js";
import type { Graph } from "../../src/graph/connect.js";
import { VARIANTS, type Variant } from "./variants.js";
import { rowsOf } from "./world.js";

/** What is typed, and what it should find; an id that begins with `@` lies at a place that the file alone tells. */
export interface Query {
  readonly kind: string;
  readonly text: string;
  readonly expected: readonly string[];
}

export const queriesOf = (name: string): Query[] =>
  rowsOf(name).map(([kind = "", text = "", ids = ""]) => ({ kind, text, expected: ids.split(" ") }));

/** Recall among the first ten hits, and the reciprocal rank of the first that was expected; both from 0 to 1. */
export interface Score {
  readonly query: Query;
  readonly recall: number;
  readonly reciprocal: number;
}

const FIRST = 10;
const is = (id: string, expected: string) =>
  expected.startsWith("@") ? id.endsWith(`/${expected.slice(1)}`) : id === expected;

function scoreOf(query: Query, found: readonly string[]): Score {
  const { expected } = query;
  const hit = expected.filter((id) => found.some((other) => is(other, id))).length;
  const rank = found.findIndex((id) => expected.some((other) => is(id, other)));
  return {
    query,
    recall: hit / Math.min(FIRST, expected.length),
    reciprocal: rank < 0 ? 0 : 1 / (rank + 1),
  };
}

/** The scores of the queries that have this variant, in their order. */
async function scores(graph: Graph, queries: readonly Query[], variant: Variant): Promise<Score[]> {
  const all: Score[] = [];
  for (const query of queries) {
    const text = variant(query.text);
    if (text === null) continue;
    const { items } = await search(graph, { text, first: FIRST });
    const ids = items.map((item) => (item.document ?? item.organisation ?? item.indicator)?.id ?? "");
    all.push(scoreOf(query, ids));
  }
  return all;
}

/** The scores of queries in every variant, by the variant's name. */
export async function measure(graph: Graph, queries: readonly Query[]): Promise<Map<string, Score[]>> {
  const measured = new Map<string, Score[]>();
  for (const [name, variant] of Object.entries(VARIANTS))
    measured.set(name, await scores(graph, queries, variant));
  return measured;
}
