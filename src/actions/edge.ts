import type { Certainty, Relation } from "../generated/enums.js";
import type { EdgeAnswer } from "../model/answers.js";

/** An edge as the Cypher files of `cypher/ask` tell it. */
export interface EdgeRow {
  id: string;
  from: string;
  relation: Relation;
  to: string;
  certainty: Certainty;
  confidence: number;
  statements: number;
}

export const edgeAnswer = ({ statements, ...edge }: EdgeRow): EdgeAnswer => ({
  ...edge,
  evidenceCount: statements,
});
