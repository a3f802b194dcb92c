/**
 * What asking for a field costs, where the general rule (`cost.ts`) does not say it: in rows that the graph has to
 * read for one of its parents.
 */
export interface Weight {
  /** Rows it takes by itself. */
  readonly own?: number;
  /** How many there are of it, where no argument tells. */
  readonly times?: number;
  /** The argument whose length or value is how many there are of it. */
  readonly by?: string;
}

/** Rows of a list of nodes for which no `limit` is given: the default of `@limit` in `schema.graphql`. */
export const DEFAULT_ROWS = 50;

export const WEIGHTS: Readonly<Record<string, Weight>> = {
  // Lists in shape that hold one.
  "Document.partOf": { times: 1 },
  "Document.issuedBy": { times: 2 },
  "Mention.passage": { times: 1 },
  "Mention.document": { times: 1 },
  "Mention.candidates": { times: 5 },
  "Passage.source": { times: 1 },
  "Statement.from": { times: 1 },
  "Statement.to": { times: 1 },
  // Computed from the facts about the document and those that act on it.
  "Document.status": { own: 5 },
  // Questions that read more than they answer.
  "Query.search": { own: 200, by: "first" },
  "SearchPage.facets": { own: 20, times: 1 },
  "Query.lineage": { own: 100, by: "first" },
  "Lineage.edges": { times: 2 },
  "Query.resolve": { own: 5, by: "citations" },
  "Resolution.candidates": { times: 2 },
};
