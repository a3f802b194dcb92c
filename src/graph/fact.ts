/** Where a fact stands in a source: a span of its text, and the passages it reaches into. */
export interface Proof {
  readonly start: number;
  readonly end: number;
  readonly passages: readonly string[];
  /** What is told here and may be told otherwise elsewhere: the date of a succession. */
  readonly date: string | null;
}

/** A document that a fact speaks of, as its source calls it. */
export interface FactClaim {
  readonly as: "SUBJECT" | "SET_BY" | "OBJECT";
  readonly id: string;
}

/** A node that a fact speaks of by its own id. */
export interface FactEnd {
  readonly as: "BY" | "FOR" | "OF";
  readonly kind: "Organisation" | "Task" | "Indicator";
  readonly id: string;
}

/**
 * A fact whose id is made from all it says, so that sources that say the same say it of one node, and its properties
 * never depend on who came first.
 */
export interface FactRow {
  readonly id: string;
  readonly label: "Task" | "Responsibility" | "Succession" | "Membership" | "Observation";
  readonly properties: Readonly<Record<string, unknown>>;
  readonly claims: readonly FactClaim[];
  readonly ends: readonly FactEnd[];
  readonly proofs: readonly Proof[];
}

/** Relations of bodies are kept by `relations.ts`, since the register tells them too. */
export const isRelation = (fact: string): boolean => /^(?:SUCCEEDS|PART_OF) /.test(fact);
