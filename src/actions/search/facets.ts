import type { Graph, Transaction } from "../../graph/connect.js";
import type { FacetAnswer } from "../../model/answers.js";
import { MAXIMA } from "../limits.js";
import { statusesIn } from "../status.js";
import { parameters, termsOf } from "./ask.js";

const commonestFirst = (a: FacetAnswer, b: FacetAnswer) => b.count - a.count || (a.value < b.value ? -1 : 1);

/** How the documents found stand on a day; none where they are too many to be asked one by one. */
async function byStatus(tx: Transaction, asked: object, asOf: string): Promise<FacetAnswer[]> {
  const most = MAXIMA.facetStatuses + 1;
  const found = await tx.run<{ id: string }>("search-documents", { ...asked, most });
  if (found.length >= most) return [];
  const counts = new Map<string, number>();
  for (const { status } of await statusesIn(
    tx,
    found.map(({ id }) => ({ document: id, asOf })),
  ))
    counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ name: "status", value, count })).sort(commonestFirst);
}

/**
 * The documents that a search finds, all pages of it, counted by `type`, `year`, `issuer` and by `status` on the day
 * `asOf` (ISO). More than a thousand documents are not counted by status.
 */
export const searchFacets = (graph: Graph, text: string, asOf: string): Promise<FacetAnswer[]> =>
  graph.reading(async (tx) => {
    const asked = parameters(await termsOf(tx, text));
    const counted = await tx.run<FacetAnswer>("search-facets", asked);
    return [...counted, ...(await byStatus(tx, asked, asOf))];
  });
