import type { FoundDocuments } from "../../exports/list/found.js";
import { HitKind } from "../../generated/enums.js";
import type { Graph } from "../../graph/connect.js";
import type { DocumentAnswer } from "../../model/answers.js";
import { MAXIMA, within } from "../limits.js";
import { search } from "../search/search.js";
import { statusesOn } from "../status.js";
import { today } from "../today.js";

/** `first`: how many hits are looked at, the most by default; `asOf`: the day of the statuses, today by default. */
export interface SearchListQuestion {
  readonly text: string;
  readonly first?: number | null;
  readonly asOf?: string | null;
}

/**
 * The documents among the first hits of a search, with how they stand, to be written as a list.
 * @throws VanbanError as `search` does
 */
export async function searchList(
  graph: Graph,
  { text, first, asOf }: SearchListQuestion,
): Promise<FoundDocuments> {
  const most = within("first", first ?? MAXIMA.listLines, MAXIMA.listLines);
  const day = asOf ?? today();
  const documents: DocumentAnswer[] = [];
  let seen = 0;
  let after: string | null = null;
  do {
    const page = await search(graph, { text, first: Math.min(MAXIMA.searchFirst, most - seen), after });
    for (const hit of page.items)
      if (hit.kind === HitKind.DOCUMENT && hit.document) documents.push(hit.document);
    seen += page.items.length;
    after = page.next;
  } while (after !== null && seen < most);
  const statuses = await statusesOn(
    graph,
    documents.map(({ id }) => ({ document: id, asOf: day })),
  );
  return {
    text,
    asOf: day,
    documents: documents.flatMap((document, i) => (statuses[i] ? [{ document, status: statuses[i] }] : [])),
    others: seen - documents.length,
    truncated: after !== null,
    on: today(),
  };
}
