import type { DoubtfulRelationsQuery, OpenCitationsQuery } from "../../generated/explorer.js";

type Citation = OpenCitationsQuery["openCitations"]["items"][number];
type Relation = DoubtfulRelationsQuery["doubtfulRelations"]["items"][number];

/** One thing to decide: which document a citation names, or whether a relation holds. `id` is what is decided. */
export type Case =
  | { readonly kind: "CITATION"; readonly id: string; readonly citation: Citation }
  | { readonly kind: "RELATION"; readonly id: string; readonly relation: Relation };

/** The citations first: a relation may hang on them. */
export const casesOf = (citations: OpenCitationsQuery, relations: DoubtfulRelationsQuery): Case[] => [
  ...citations.openCitations.items.map((citation) => ({
    ...{ kind: "CITATION" as const, id: citation.mention, citation },
  })),
  ...relations.doubtfulRelations.items.map((relation) => ({
    ...{ kind: "RELATION" as const, id: relation.statement, relation },
  })),
];

/** How many answers a case has, each under the key of its number. */
export const answersOf = (one: Case): number =>
  one.kind === "RELATION" ? 2 : Math.min(9, one.citation.candidates.length);
