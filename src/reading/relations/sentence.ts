import type { Found } from "../found.js";
import type { Header } from "../header.js";
import type { Unit } from "../units.js";
import type { View } from "../view.js";
import type { SelfContext } from "./self.js";

/** One unit with all that its readers ask of it. `outer` are its citations but those named inside another's name. */
export interface Sentence {
  readonly view: View;
  readonly unit: Unit;
  /** The unit's words in lower case. */
  readonly lower: string;
  /** How deep its item's mark stands; null without a mark. */
  readonly depth: number | null;
  readonly mentions: readonly Found[];
  readonly inside: readonly number[];
  readonly outer: readonly number[];
  readonly context: SelfContext;
  readonly header: Header;
}

export const mentionAt = (sentence: Sentence, index: number): Found => sentence.mentions[index] as Found;
