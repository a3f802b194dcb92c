import type { TypeEntry } from "../../vocabulary/types.js";

/** A symbol found in the view: `start`/`end` are view offsets of what is printed, `canonical` is its form by the rules. */
export interface SymbolToken {
  readonly start: number;
  readonly end: number;
  readonly canonical: string;
  readonly number: string;
  readonly year: string | null;
  /** The codes after the number (and year), each in the spelling of the rules: `["NQ", "TW"]`. */
  readonly codes: readonly string[];
  readonly entry: TypeEntry | null;
  readonly party: boolean;
  /** Too weak to stand without a type word or «số» before it. */
  readonly weak: boolean;
}

/** Letters of symbols and of the words around them, for a class of a pattern. */
export const LETTER = "A-Za-zÀ-ɏḀ-ỹ";
