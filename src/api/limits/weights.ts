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
  /** Whether there are as many of it as citations stand in the pasted list `text`. */
  readonly listed?: boolean;
  /** Rows for each letter of the argument `text`. */
  readonly letters?: number;
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
  // The neighbours are counted, which for a hub are thousands.
  "Document.counts": { own: 20 },
  // As many as a document has on the average; a report has hundreds, most have none.
  "Document.tasks": { times: 5 },
  "Document.responsibilities": { times: 2 },
  "Document.sets": { times: 5 },
  "Document.reports": { times: 5 },
  "Document.indicators": { times: 5 },
  "Document.organisations": { times: 5 },
  "Task.responsibilities": { times: 3 },
  "Task.document": { times: 1 },
  "Responsibility.organisation": { times: 1 },
  "Responsibility.task": { times: 1 },
  "Responsibility.document": { times: 1 },
  "Responsibility.indicator": { times: 1 },
  "Observation.indicator": { times: 1 },
  "Observation.setBy": { times: 1 },
  "Observation.reportedBy": { times: 1 },
  "Observation.judgedAgainst": { times: 1 },
  "Succession.later": { times: 1 },
  "Succession.earlier": { times: 1 },
  "Organisation.ofPlace": { times: 1 },
  "Organisation.partOf": { times: 2 },
  "Organisation.succeeds": { times: 10 },
  "Organisation.succeededBy": { times: 10 },
  "Organisation.successions": { times: 10 },
  "Organisation.endings": { times: 10 },
  "Place.partOf": { times: 1 },
  "Place.succeeds": { times: 10 },
  "Place.succeededBy": { times: 10 },
  "Place.successions": { times: 10 },
  // Every value of the measure is weighed against every target.
  "Indicator.series": { own: 5, times: 3 },
  "Indicator.joins": { own: 5, times: 5 },
  // Lists that take no limit: as many as there are of it where there are many.
  "StatusAt.evidence": { times: 3 },
  "Finding.documents": { times: 2 },
  "Finding.evidence": { times: 3 },
  "DocumentCounts.relations": { times: 30 },
  "Coverage.byReason": { times: 10 },
  "Coverage.byType": { times: 10 },
  "Check.findings": { times: 20 },
  "Check.citations": { times: 100 },
  "ImportedExpectations.refused": { times: 50 },
  "Query.rules": { times: 30 },
  "Query.corrections": { times: 10 },
  "Query.merges": { times: 100 },
  "Query.holdings": { times: 100 },
  // Questions that read more than they answer, by what `npm run bench -- limits` measures. A draft is loaded, inspected
  // and taken back, one after another; every word that is looked for is looked up in five indexes.
  "Query.check": { own: 20_000 },
  "Query.coverage": { own: 500 },
  "Query.search": { own: 1_000, by: "first", letters: 20 },
  "SearchPage.facets": { own: 20, times: 1 },
  "Query.lineage": { own: 100, by: "first" },
  "Lineage.edges": { times: 2 },
  "Query.lineageDiff": { own: 2_000 },
  "LineageDiff.added": { times: 100 },
  "LineageDiff.ended": { times: 100 },
  "LineageDiff.changed": { times: 100 },
  "Query.path": { own: 200, times: 3 },
  "Path.hops": { times: 4 },
  "Query.cascade": { own: 100, by: "first" },
  "Cascade.facets": { times: 0 },
  "StatusAt.partial": { times: 3 },
  "StatusAt.successors": { times: 2 },
  "Query.coverageMatrix": { own: 200, times: 1 },
  "CoverageMatrix.rows": { times: 100 },
  "OpenCitation.candidates": { times: 5 },
  "Query.sourceText": { own: 5_000, times: 1 },
  "Paragraph.marks": { times: 3 },
  "SourceText.paragraphs": { times: 500 },
  "Query.resolve": { own: 5, by: "citations" },
  "Query.resolveList": { own: 5, listed: true },
  "ResolvedList.items": { times: 1 },
  "Resolution.candidates": { times: 2 },
};
