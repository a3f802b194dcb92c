import type {
  AssertedBy,
  Certainty,
  ChangeKind,
  DocumentSystem,
  DocumentType,
  ExpectationOrigin,
  HitKind,
  MatrixState,
  Outcome,
  Relation,
  Severity,
  Status,
  Verdict,
} from "../generated/enums.js";

/** What the questions answer, as plain rows: the API maps them to GraphQL types, the command line prints them. */

/** The scalars of a `Document`. Dates are ISO. */
export interface DocumentAnswer {
  readonly id: string;
  readonly symbol: string | null;
  readonly symbolKey: string | null;
  readonly number: string | null;
  readonly year: number | null;
  readonly term: string | null;
  readonly type: DocumentType;
  readonly system: DocumentSystem | null;
  readonly place: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly issuedOn: string | null;
  readonly effectiveFrom: string | null;
  readonly expiresOn: string | null;
  readonly secrecy: string | null;
}

/** How much there is about a document, whatever lists are cut to. */
export interface DocumentCountsAnswer {
  readonly tasks: number;
  readonly responsibilities: number;
  readonly sets: number;
  readonly reports: number;
  readonly mentions: number;
  /** `acts`: this document is the one that acts. */
  readonly relations: readonly {
    readonly relation: Relation;
    readonly acts: boolean;
    readonly count: number;
  }[];
}

/**
 * The sentence that proves a fact. `start`/`end` are UTF-16 offsets into the stored text of `source` (SHA-256);
 * where `redacted`, letters of private names are blanked one for one, so that offsets still hold.
 */
export interface EvidenceAnswer {
  readonly statement: string | null;
  readonly source: string | null;
  readonly sourceName: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly trigger: string | null;
  readonly section: string | null;
  readonly redacted: boolean;
}

/** An edge of a lineage; `id` names it within the graph. */
export interface EdgeAnswer {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
  readonly certainty: Certainty;
  readonly confidence: number;
  readonly evidenceCount: number;
}

/**
 * How a document stands on the day `asOf`. `rule` names the row of `docs/status.md` that decided; `by` the act that did
 * it, `proof` the edges whose sentences prove it, `partial` what amended it or ended parts of it by then, `successors`
 * what superseded it, the nearest first. `since` is an ISO date.
 */
export interface StatusAnswer {
  readonly document: string;
  readonly asOf: string;
  readonly rule: string;
  readonly status: Status;
  readonly since: string | null;
  readonly reason: string;
  readonly by: EdgeAnswer | null;
  readonly proof: readonly EdgeAnswer[];
  readonly partial: readonly EdgeAnswer[];
  readonly successors: readonly DocumentAnswer[];
}

/** `distance` is in steps from the root; `upstream`/`downstream` count direct neighbours, shown or not. */
export interface LineageNodeAnswer {
  readonly document: DocumentAnswer;
  readonly distance: number;
  readonly upstream: number;
  readonly downstream: number;
}

export interface LineageAnswer {
  readonly root: DocumentAnswer;
  readonly nodes: readonly LineageNodeAnswer[];
  readonly edges: readonly EdgeAnswer[];
  readonly truncated: boolean;
}

/** A document that stands otherwise than before, and by which act; null where its own day or no act did it. */
export interface StatusChangeAnswer {
  readonly document: DocumentAnswer;
  readonly before: Status;
  readonly after: Status;
  readonly by: EdgeAnswer | null;
  readonly reason: string;
}

export interface LineageDiffAnswer {
  readonly added: readonly EdgeAnswer[];
  readonly ended: readonly EdgeAnswer[];
  readonly changed: readonly StatusChangeAnswer[];
  readonly truncated: boolean;
}

/** A way between two documents: their ids in order, and what joins each to the next. */
export interface PathAnswer {
  readonly documents: readonly string[];
  readonly hops: readonly EdgeAnswer[];
}

/** A document below another, the edge by which it is nearest to it, and how it stands. */
export interface CascadeItemAnswer {
  readonly document: DocumentAnswer;
  readonly distance: number;
  readonly by: EdgeAnswer;
  readonly status: StatusAnswer;
}

export interface CascadeAnswer {
  readonly document: DocumentAnswer;
  readonly status: StatusAnswer;
  readonly items: readonly CascadeItemAnswer[];
  readonly lapsed: number;
  readonly facets: readonly FacetAnswer[];
  readonly truncated: boolean;
}

/** `score` from 0 to 1. */
export interface CandidateAnswer {
  readonly document: DocumentAnswer;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** A citation that may be several documents, with the passage it stands in. */
export interface OpenCitationsAnswer {
  readonly items: readonly {
    readonly mention: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly evidence: EvidenceAnswer;
    readonly candidates: readonly CandidateAnswer[];
  }[];
  readonly next: string | null;
}

/** A relation that is implied, or told by another document alone. */
export interface DoubtfulAnswer {
  readonly statement: string;
  readonly relation: Relation;
  readonly from: DocumentAnswer;
  readonly to: DocumentAnswer;
  readonly certainty: Certainty;
  readonly assertedBy: AssertedBy;
  readonly confidence: number;
  readonly evidence: EvidenceAnswer;
}

export interface DoubtfulRelationsAnswer {
  readonly items: readonly DoubtfulAnswer[];
  readonly next: string | null;
}

export interface ResolutionAnswer {
  readonly citation: string;
  readonly outcome: Outcome;
  readonly document: DocumentAnswer | null;
  readonly candidates: readonly CandidateAnswer[];
  readonly reasons: readonly string[];
}

/** A citation of a list: what it names, how that stands, and which of those that superseded it are in force. */
export interface CitationListItem {
  readonly resolution: ResolutionAnswer;
  readonly status: StatusAnswer | null;
  readonly inForce: readonly DocumentAnswer[];
}

export interface FacetAnswer {
  readonly name: string;
  readonly value: string;
  readonly count: number;
}

/** A body or a measure that was found. */
export interface NamedAnswer {
  readonly id: string;
  readonly name: string;
}

export interface SearchHitAnswer {
  readonly kind: HitKind;
  readonly score: number;
  readonly matched: string;
  readonly document: DocumentAnswer | null;
  readonly organisation: NamedAnswer | null;
  readonly indicator: NamedAnswer | null;
  readonly evidence: EvidenceAnswer | null;
}

/** `text` is what was asked for; its facets are counted only where they are asked for. */
export interface SearchAnswer {
  readonly text: string;
  readonly items: readonly SearchHitAnswer[];
  readonly next: string | null;
}

/** One body of one expectation; `days` late, or since the deadline. */
export interface MatrixRowAnswer {
  readonly expectation: string;
  readonly document: DocumentAnswer;
  readonly body: string;
  readonly place: string;
  readonly organisation: NamedAnswer | null;
  readonly product: DocumentType;
  readonly deadline: string | null;
  readonly state: MatrixState;
  readonly days: number | null;
  readonly by: DocumentAnswer | null;
  readonly origin: ExpectationOrigin;
  readonly reference: string | null;
}

export interface MatrixAnswer {
  readonly rows: readonly MatrixRowAnswer[];
  readonly truncated: boolean;
}

/** `at` is an ISO instant. */
export interface ChangeAnswer {
  readonly cursor: string;
  readonly at: string;
  readonly kind: ChangeKind;
  readonly who: string;
  readonly why: string | null;
  readonly source: string | null;
  readonly document: string | null;
  readonly detail: string;
}

export interface ChangesAnswer {
  readonly items: readonly ChangeAnswer[];
  readonly next: string | null;
}

/** A node that the typed API answers by its id: whatever is selected of it is asked for by an inner query. */
export interface NodeAnswer {
  readonly id: string;
}

/** A target with the result it is held against; `rule` is a row of `docs/verdicts.md`. */
export interface TargetResultAnswer {
  readonly target: NodeAnswer;
  readonly actual: NodeAnswer | null;
  readonly verdict: Verdict;
  readonly rule: string;
  readonly reason: string;
  readonly evaluation: string | null;
}

/** Who set a finding aside, when (an ISO instant), and why. */
export interface DismissalAnswer {
  readonly by: string;
  readonly at: string;
  readonly why: string;
}

/** `proposal` is the correction proposed, in Vietnamese. Evidence without a source stands in the draft being checked. */
export interface FindingAnswer {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly hint: boolean;
  readonly title: string;
  readonly detail: string;
  readonly documents: readonly DocumentAnswer[];
  readonly evidence: readonly EvidenceAnswer[];
  readonly proposal: string | null;
  readonly dismissed: DismissalAnswer | null;
}

/** What is told of a draft: `findings` in it, and which documents it cites, each once. */
export interface CheckAnswer {
  readonly findings: readonly FindingAnswer[];
  readonly citations: readonly ResolutionAnswer[];
}

/** How much of a source, or of all, was read and resolved. */
export interface CoverageAnswer {
  readonly citations: number;
  readonly resolved: number;
  readonly ambiguous: number;
  readonly missing: number;
  readonly byReason: readonly FacetAnswer[];
  readonly byType: readonly FacetAnswer[];
  readonly rules: number;
  readonly notes: readonly string[];
  readonly passages: number;
  readonly passagesWithoutCitation: number;
  readonly documents: number;
  readonly sources: number;
}

/** Which findings are asked for; null: all. `source` is a SHA-256. */
export interface FindingFilter {
  readonly rules: readonly string[] | null;
  readonly severity: readonly Severity[] | null;
  readonly document: string | null;
  readonly source: string | null;
  /** The body that issued one of its documents, and the year of one of them. */
  readonly issuer: string | null;
  readonly year: number | null;
  readonly dismissed: boolean | null;
}

/** `filter` is what was asked for; how many there are is counted only where that is asked for. */
export interface FindingsAnswer {
  readonly filter: FindingFilter;
  readonly items: readonly FindingAnswer[];
  readonly next: string | null;
}
