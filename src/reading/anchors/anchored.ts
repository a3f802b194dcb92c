import { lowerCase } from "../lower-case.js";
import { firstWords } from "./beginnings.js";
import { firstFrom } from "./places.js";

/** Where each anchored pattern may begin in one text: the places of its first words, in order. */
export interface Anchors {
  readonly of: (anchored: Anchored) => readonly number[];
  /** Those from `from` on and before `to`. */
  readonly between: (anchored: Anchored, from: number, to: number) => readonly number[];
}

/** What is searched. */
export interface Searched {
  readonly text: string;
  /** `text` in lower case with one orthography of tone marks (ủy, hóa); the same length as `text`. */
  readonly lower: string;
  /** Where the first words of the rules stand. */
  readonly anchors: Anchors;
}

const registered: Anchored[] = [];

/** All anchored patterns made so far; each stands at its own number. */
export const anchoredPatterns = (): readonly Anchored[] => registered;

/**
 * A pattern whose matches begin with one of a few words. Most words of a text begin no match of any rule: one pass
 * finds the places of all first words of all rules, and each pattern is then tried at its own places alone.
 */
export class Anchored {
  readonly number = registered.length;
  /** In lower case with one orthography of tone marks. */
  readonly words: ReadonlySet<string>;
  readonly on: "printed" | "lower";
  readonly #pattern: RegExp;

  /**
   * @param pattern flags as needed; it is tried at one place after the other
   * @param on whether the pattern is of the text as printed or, as most are, of the text in lower case
   * @throws {Error} where the pattern's first words cannot be told
   */
  constructor(pattern: RegExp, on: "printed" | "lower" = "lower") {
    this.words = new Set([...firstWords(pattern.source)].map(lowerCase));
    this.#pattern = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, "")}y`);
    this.on = on;
    registered.push(this);
  }

  /** What is looked for, as a pattern of its own. */
  get pattern(): RegExp {
    return new RegExp(this.#pattern.source, this.#pattern.flags.replace("y", ""));
  }

  /** Every match in order, none overlapping another: what `matchAll` gives. */
  *in(searched: Searched): Generator<RegExpExecArray> {
    for (let match = this.next(searched, 0); match; ) {
      yield match;
      match = this.next(searched, match.index + match[0].length);
    }
  }

  /** The first match that does not begin before `from`. */
  next(searched: Searched, from: number): RegExpExecArray | null {
    const words = this.on === "printed" ? searched.text : searched.lower;
    const places = searched.anchors.of(this);
    for (let i = firstFrom(places, from); i < places.length; i += 1) {
      const match = this.at(words, places[i] as number);
      if (match) return match;
    }
    return null;
  }

  /** The match that begins just at `place`. */
  at(words: string, place: number): RegExpExecArray | null {
    this.#pattern.lastIndex = place;
    return this.#pattern.exec(words);
  }
}
