import { singleBlanks } from "../../model/blanks.js";
import type { PersonSpan } from "./name.js";
import { HONORIFICS } from "./words.js";

/** The names that a text holds, to be kept out of all that is told of it. */
export interface Names {
  readonly none: boolean;
  readonly holds: (words: string) => boolean;
  /** The same words with every letter of a name as `█`, one for each UTF-16 unit. */
  readonly blank: (words: string) => string;
}

const NONE: Names = { none: true, holds: () => false, blank: (words) => words };
const WORD = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’]*/gu;
const COURTESY = new RegExp(`(?:${HONORIFICS})\\s+$`, "u");
const covered = (words: string): string => words.replace(/[\p{L}\p{M}]/gu, (c) => "█".repeat(c.length));
const pattern = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+");

/**
 * The names at the spans of a text, found again wherever its words are told. A name of one syllable is a word like
 * any other, and counts only after a courtesy.
 */
export function namesIn(text: string, persons: readonly PersonSpan[]): Names {
  if (persons.length === 0) return NONE;
  const byFirst = new Map<string, Set<string>>();
  for (const { start, end } of persons) {
    const name = singleBlanks(text.slice(start, end)).trim();
    const first = /^\p{Lu}[\p{L}\p{M}'’]*/u.exec(name)?.[0];
    if (first) byFirst.set(first, (byFirst.get(first) ?? new Set()).add(name));
  }
  // Looking for words with capitals is dear where no name stands at all.
  const anywhere = new RegExp([...byFirst.keys()].map(pattern).join("|"), "u");
  const compiled = new Map<string, RegExp>();
  const endOf = (words: string, at: number, first: string): number => {
    const names = byFirst.get(first);
    if (!names) return -1;
    const known = compiled.get(first);
    const all = [...names].sort((a, b) => b.length - a.length).map(pattern);
    const found = known ?? new RegExp(`(?:${all.join("|")})(?![\\p{L}\\p{M}])`, "uy");
    if (!known) compiled.set(first, found);
    found.lastIndex = at;
    const name = found.exec(words)?.[0];
    if (name === undefined) return -1;
    return /\s|['’]/.test(name) || COURTESY.test(words.slice(Math.max(0, at - 30), at))
      ? at + name.length
      : -1;
  };
  const blankIn = (words: string): string => {
    let out = "";
    let from = 0;
    for (const m of words.matchAll(WORD)) {
      if (m.index < from) continue;
      const end = endOf(words, m.index, m[0]);
      if (end < 0) continue;
      out += words.slice(from, m.index) + covered(words.slice(m.index, end));
      from = end;
    }
    return from === 0 ? words : out + words.slice(from);
  };
  /** Names are known as the view writes them; decomposed words are compared in the same form. */
  const blank = (words: string): string => {
    const composed = words.normalize("NFC");
    if (!anywhere.test(composed)) return words;
    const out = blankIn(composed);
    return out === composed ? words : out;
  };
  return { none: false, blank, holds: (words) => blank(words) !== words };
}
