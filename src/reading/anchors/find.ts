import { lowerCase } from "../lower-case.js";
import { type Anchored, type Anchors, anchoredPatterns, type Searched } from "./anchored.js";
import { NUMBER } from "./beginnings.js";
import { firstFrom } from "./places.js";

/** Letters of rules stand below. */
const LATIN_ENDS = 0x2000;
const BLANK = 0x20;
const LETTER = 1;
const DIGIT = 2;

function classOf(unit: number): number {
  const c = String.fromCharCode(unit);
  if (/\d/.test(c)) return DIGIT;
  return /[a-zà-ỹđ]/.test(c) && /\p{L}/u.test(c) ? LETTER : 0;
}

/** Of every unit, so that no look-up of the pass falls outside. */
const classes = new Uint8Array(0x10000);
for (let unit = 0; unit < LATIN_ENDS; unit += 1) classes[unit] = classOf(unit);

/** A first word and the numbers of the patterns that may begin with it. */
interface Entry {
  readonly word: string;
  readonly patterns: number[];
}

const step = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;
const hashOf = (word: string): number => {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = step(hash, word.charCodeAt(i));
  return hash;
};

/** The first words of all patterns in a table that is asked by hash, so that words of the text need not be cut out. */
class FirstWords {
  readonly size: number;
  readonly numbers: readonly number[];
  /** Of marks, by their unit. */
  readonly marks: ReadonlyMap<number, readonly number[]>;
  readonly #slots: (Entry | undefined)[];
  readonly #mask: number;

  constructor(patterns: readonly Anchored[]) {
    this.size = patterns.length;
    const entries = new Map<string, Entry>();
    for (const { number, words } of patterns)
      for (const word of words) {
        const entry = entries.get(word) ?? { word, patterns: [] };
        entry.patterns.push(number);
        entries.set(word, entry);
      }
    this.numbers = entries.get(NUMBER)?.patterns ?? [];
    this.marks = new Map(
      [...entries.values()]
        .filter(({ word }) => !classes[word.charCodeAt(0)])
        .map(({ word, patterns }) => [word.charCodeAt(0), patterns]),
    );
    const length = 2 ** Math.ceil(Math.log2(entries.size * 4 + 1));
    this.#mask = length - 1;
    this.#slots = new Array<Entry | undefined>(length).fill(undefined);
    for (const entry of entries.values()) {
      let slot = this.#slotOf(hashOf(entry.word));
      while (this.#slots[slot]) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = entry;
    }
  }

  #slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.#mask;
  }

  /** The patterns that may begin with the word of that hash at `start`–`end`. */
  patternsOf(hash: number, lower: string, start: number, end: number): readonly number[] | null {
    for (let slot = this.#slotOf(hash); ; slot = (slot + 1) & this.#mask) {
      const entry = this.#slots[slot];
      if (!entry) return null;
      if (entry.word.length === end - start && lower.startsWith(entry.word, start)) return entry.patterns;
    }
  }
}

let known: FirstWords | null = null;
const firstWords = (): FirstWords => {
  const patterns = anchoredPatterns();
  if (known?.size !== patterns.length) known = new FirstWords(patterns);
  return known;
};

/** One pass over the text in lower case: where the first words of all anchored patterns stand. */
function findAnchors(lower: string): Anchors {
  const words = firstWords();
  const places = Array.from({ length: words.size }, (): number[] => []);
  const add = (patterns: readonly number[], place: number): void => {
    for (const number of patterns) (places[number] as number[]).push(place);
  };
  let at = 0;
  while (at < lower.length) {
    const start = at;
    const first = lower.charCodeAt(at);
    const kind = classes[first];
    at += 1;
    if (!kind) {
      const patterns = first > BLANK ? words.marks.get(first) : undefined;
      if (patterns) add(patterns, start);
      continue;
    }
    let hash = step(0, first);
    for (; at < lower.length; at += 1) {
      const unit = lower.charCodeAt(at);
      if (classes[unit] !== kind) break;
      hash = step(hash, unit);
    }
    const patterns = kind === DIGIT ? words.numbers : words.patternsOf(hash, lower, start, at);
    if (patterns) add(patterns, start);
  }
  const of = (anchored: Anchored): readonly number[] => places[anchored.number] ?? [];
  const between = (anchored: Anchored, from: number, to: number): readonly number[] => {
    const all = of(anchored);
    return all.slice(firstFrom(all, from), firstFrom(all, to));
  };
  return { of, between };
}

/** A text ready to be searched for anchored patterns. */
export function searched(text: string): Searched {
  const lower = lowerCase(text);
  return { text, lower, anchors: findAnchors(lower) };
}
