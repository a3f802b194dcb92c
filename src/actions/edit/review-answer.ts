import type { Relation, ReviewVerdict } from "../../generated/enums.js";

/** A review as the graph holds it, with what it hangs on: `edges` of the statements among these. */
export interface ReviewRow {
  readonly review: {
    readonly id: string;
    readonly source: string;
    readonly relation: Relation | null;
    readonly verdict: ReviewVerdict;
    readonly document: string | null;
    readonly who: string;
    readonly at: string;
    readonly why: string;
    readonly version: number;
  };
  readonly on: string[];
  readonly edges: string[];
}

/** A person's word on a statement (`relation` is its) or a mention; `on` is empty while it hangs on nothing. */
export interface ReviewAnswer {
  readonly id: string;
  readonly source: string;
  readonly relation: Relation | null;
  readonly verdict: ReviewVerdict;
  readonly document: string | null;
  readonly on: readonly string[];
  readonly who: string;
  readonly at: string;
  readonly why: string;
  readonly version: number;
}

export function reviewAnswer({ review, on }: Pick<ReviewRow, "review" | "on">): ReviewAnswer {
  const { id, source, relation, verdict, document, who, at, why, version } = review;
  const open = { relation: relation ?? null, document: document ?? null };
  return { id, source, ...open, verdict, on, who, at, why, version };
}
