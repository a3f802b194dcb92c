import { VanbanError } from "../model/errors.js";

/** The hard maxima of the questions' arguments; the descriptions in `schema.graphql` tell them. */
export const MAXIMA = {
  citations: 500,
  citationLength: 2_000,
  listLength: 200_000,
  candidates: 20,
  sameKey: 500,
  searchLength: 500,
  searchFirst: 100,
  facetStatuses: 1_000,
  depth: 8,
  perNode: 500,
  nodes: 1_000,
  edges: 5_000,
  evidence: 20,
  listed: 500,
  listLines: 1_000,
  targets: 200,
  changes: 500,
  paragraphs: 500,
  findings: 200,
  draftLength: 2_000_000,
  draftFindings: 1_000,
  reviews: 200,
  matrixDocuments: 200,
  matrixRows: 5_000,
  matrixAnswers: 5_000,
} as const;

/** @throws VanbanError BAD_INPUT unless `given` is a whole number from 1 to `maximum` */
export function within(name: string, given: number, maximum: number): number {
  if (Number.isInteger(given) && given >= 1 && given <= maximum) return given;
  throw new VanbanError("BAD_INPUT", `${name} is ${given}, expected a whole number from 1 to ${maximum}.`);
}
