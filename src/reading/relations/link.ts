import type { Certainty, Relation, Scope } from "../../generated/enums.js";
import type { Unit } from "../units.js";

/** An end of a relation: the document whose text this is, or the index of a mention. */
export type End = "self" | number;

/** One relation told at one place; `trigger` is a span of the view, null where the place alone tells it. */
export interface Link {
  readonly from: End;
  readonly relation: Relation;
  readonly to: End;
  readonly trigger: { readonly start: number; readonly end: number } | null;
  readonly unit: Unit;
  readonly scope: Scope;
  readonly certainty: Certainty;
}
