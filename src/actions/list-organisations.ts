import type { Graph } from "../graph/connect.js";
import { fold } from "../model/fold.js";

/** What bodies are asked for; null: any. `text` is sought in names, with or without marks. */
export interface OrganisationFilter {
  readonly text: string | null;
  readonly kind: string | null;
  readonly level: string | null;
  /** A place path; lower places count too. */
  readonly place: string | null;
  /** The id of a document that it issued, or answers for. */
  readonly document: string | null;
}

/** A body with what there is of it. Dates are ISO. */
export interface ListedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly level: string | null;
  readonly place: string | null;
  readonly code: string | null;
  readonly aliases: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly issued: number;
  readonly responsibilities: number;
  readonly succeeds: readonly string[];
  readonly succeededBy: readonly string[];
}

const PAGE = 500;

/** Bodies in the order of their ids, read page by page. */
export async function* listOrganisations(
  graph: Graph,
  { text, ...filter }: OrganisationFilter,
): AsyncGenerator<ListedOrganisation> {
  const asked = { ...filter, text: text === null ? null : fold(text), first: PAGE };
  for (let after: string | null = ""; after !== null; ) {
    const rows: ListedOrganisation[] = await graph.read("organisations-listed", { ...asked, after });
    yield* rows;
    after = rows.length < PAGE ? null : (rows.at(-1)?.id ?? null);
  }
}
