import type { DocumentType, Relation } from "../../generated/enums.js";
import type { End } from "./link.js";
import type { TriggerMatch } from "./triggers.js";

/** What governs the citations of a sentence at a point: who acts, how, and whether on parts only. */
export interface Frame {
  readonly relation: Relation;
  readonly voice: TriggerMatch["voice"];
  readonly trigger: { readonly start: number; readonly end: number };
  /** Active: those who act. Passive: those acted upon. Empty where nobody knows. */
  readonly held: readonly End[];
  readonly partial: boolean;
  readonly implied: boolean;
  /** The type of the citation that the trigger first led to. */
  readonly objectType: DocumentType | null;
  /** The body in its symbol: an act changes documents of its own body. */
  readonly objectBody: string | null;
}
