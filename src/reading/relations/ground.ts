import type { Found } from "../found.js";
import type { Unit } from "../units.js";
import type { View } from "../view.js";
import { actsHere } from "./governing.js";
import type { SelfContext } from "./self.js";
import type { TriggerMatch } from "./triggers.js";

/** A unit with its text, the text's citations, and where it stands in the document. */
export interface Ground {
  readonly view: View;
  readonly unit: Unit;
  readonly mentions: readonly Found[];
  readonly context: SelfContext;
}

export const at = ({ mentions }: Ground, index: number): Found => mentions[index] as Found;

/** Whether the document itself acts by a trigger with these words before it. */
export const operates = ({ view, context }: Ground, trigger: TriggerMatch, before: string): boolean =>
  actsHere(view, context, trigger, before);
