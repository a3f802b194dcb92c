import type { BodyMention } from "../organisations/body.js";

export type Role = "ISSUES" | "LEADS" | "COORDINATES" | "CARRIES_OUT" | "MONITORS";
export type Recurrence = "MONTHLY" | "QUARTERLY" | "HALF_YEARLY" | "YEARLY";

/** What is to be done, in view offsets; `due` is an ISO date, `2027-Q2`, `2027-06` or `2027`. */
export interface FoundTask {
  readonly start: number;
  readonly end: number;
  /** The words in the view that say it. */
  readonly words: { readonly start: number; readonly end: number };
  readonly product: { readonly start: number; readonly end: number } | null;
  readonly due: string | null;
  readonly recurrence: Recurrence | null;
}

/** Who answers for what: a task by its index, a document by its mention, or the file's own document. */
export interface FoundDuty {
  readonly body: BodyMention;
  readonly role: Role;
  readonly object: { readonly task: number } | { readonly mention: number } | { readonly self: true };
  readonly start: number;
  readonly end: number;
}

export interface FoundWork {
  readonly tasks: readonly FoundTask[];
  readonly duties: readonly FoundDuty[];
}
