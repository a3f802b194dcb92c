import type { ResponsibilityRole, Verdict } from "../../generated/enums.js";
import type { CoverageAnswer, EvidenceAnswer, FindingAnswer, StatusAnswer } from "../../model/answers.js";
import type { ProvenLineage } from "../proven.js";

/** The most that a dossier holds of each kind; what is beyond is told. */
export const DOSSIER_MOST = { duties: 500, measures: 500, findings: 200 } as const;

/** What a body answers for: the document itself, or a task of it. `deadline` as the text words it. */
export interface Duty {
  readonly body: string;
  readonly role: ResponsibilityRole;
  readonly task: string | null;
  readonly deadline: string | null;
  readonly evidence: EvidenceAnswer | null;
}

/** A target against its result, as the texts word them. */
export interface Measure {
  readonly name: string;
  readonly period: string | null;
  readonly target: string | null;
  readonly actual: string | null;
  readonly verdict: Verdict | null;
  readonly evaluation: string | null;
  readonly setBy: string | null;
  readonly reportedBy: string | null;
}

/** One document with all that the graph tells of it, as of a day (ISO); `lineage` holds it, its question and the day. */
export interface Dossier {
  readonly lineage: ProvenLineage;
  readonly asOf: string;
  readonly issuers: readonly string[];
  /** Names of the files that are this document; none where it is only cited. */
  readonly sources: readonly string[];
  readonly mentions: number;
  readonly status: StatusAnswer | null;
  readonly statusEvidence: readonly EvidenceAnswer[];
  readonly duties: readonly Duty[];
  readonly measures: readonly Measure[];
  readonly findings: readonly FindingAnswer[];
  /** How many there are, shown or not. */
  readonly findingsInAll: number;
  readonly coverage: CoverageAnswer;
}
