import type { Severity } from "../generated/enums.js";

/** What the rules are run over: what changed since they last ran. */
export type Over = "documents" | "edges" | "sources";

/** How often the rule was right, of the hits a person has judged. */
export interface Precision {
  readonly right: number;
  readonly judged: number;
}

/**
 * One inspection rule, as the header of its file in `cypher/inspect` tells it. `detail` is what a finding says, with
 * names of facts in braces. `why` and `what` (to do) are in Vietnamese, then English.
 */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly over: Over;
  readonly vi: string;
  readonly en: string;
  readonly why: string;
  readonly what: string;
  readonly detail: string;
  readonly precision: Precision;
  /** Tells the same as a draft's list of citations does: run over drafts alone. */
  readonly draftOnly: boolean;
}

/** With fewer judged hits, or a smaller share of right ones, what a rule finds is a hint. */
export const JUDGED_ENOUGH = 30;
export const RIGHT_ENOUGH = 0.9;

export const isHint = ({ precision: { right, judged } }: Rule): boolean =>
  judged < JUDGED_ENOUGH || right / judged < RIGHT_ENOUGH;

const FIELD = /^\/\/ (\w+): (.+)$/gm;

/** The rule that a Cypher file of this name holds. @throws Error when its header lacks something: a mistake in the file */
export function parseRule(name: string, text: string): Rule {
  const fields = new Map([...text.matchAll(FIELD)].map(([, key, value]) => [key, value] as const));
  const field = (key: string): string => {
    const value = fields.get(key);
    if (!value) throw new Error(`cypher/inspect/${name}.cypher has no “// ${key}: …”`);
    return value;
  };
  const [right = 0, judged = 0] = field("precision").split("/").map(Number);
  return {
    id: field("rule"),
    severity: field("severity") as Severity,
    over: field("over") as Over,
    vi: field("vi"),
    en: field("en"),
    why: field("why"),
    what: field("do"),
    detail: field("detail"),
    precision: { right, judged },
    draftOnly: false,
  };
}
