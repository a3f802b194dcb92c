/**
 * Which words a pattern may begin with, told from its source. It reads the part of the language of patterns in which
 * rules are written; a beginning that it cannot tell is an error, so that no rule silently loses its places.
 */

/** Stands for every number: what begins with `\d` begins with it. */
export const NUMBER = "0";
/** Some letters that the pattern leaves open. */
const ANY = "a-z";

/** Of one part of a pattern: the words that end within it, and the letters with which a word goes on after it. */
interface Beginnings {
  readonly whole: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
}

const beginnings = (whole: Iterable<string>, open: Iterable<string>): Beginnings => ({
  whole: new Set(whole),
  open: new Set(open),
});
/** Lookarounds and edges take no letter. */
const NOTHING = beginnings([], [""]);
/** A blank ends a word and begins none. */
const BLANK = beginnings([""], []);
const LETTERS = beginnings([ANY], []);
const DIGIT = beginnings([NUMBER], []);

const startsWithLetter = (word: string): boolean => /^\p{L}/u.test(word);

/** Numbers and marks begin a word of their own, and end one of letters. */
const joined = (before: string, word: string): string =>
  before === "" || startsWithLetter(word) ? before + word : before;

function then(first: Beginnings, next: Beginnings): Beginnings {
  const all = (words: ReadonlySet<string>): string[] =>
    [...first.open].flatMap((before) => [...words].map((word) => joined(before, word)));
  return beginnings([...first.whole, ...all(next.whole)], all(next.open));
}

const either = (a: Beginnings, b: Beginnings): Beginnings =>
  beginnings([...a.whole, ...b.whole], [...a.open, ...b.open]);

/** As often as the quantifier says. A word that a repeated part leaves open may go on with anything. */
function times(part: Beginnings, quantifier: string): Beginnings {
  const once = /^(?:\?|\{1\}|\{0,1\})/.test(quantifier);
  const left = [...part.open].filter((word) => word !== "");
  const whole = once ? part.whole : [...part.whole, ...left.map((word) => word + ANY)];
  const open = once ? left : [];
  const none = /^(?:[?*]|\{0)/.test(quantifier) || part.open.has("");
  return beginnings(whole, none ? [...open, ""] : open);
}

function ofUnit(unit: string): Beginnings {
  if (startsWithLetter(unit)) return beginnings([], [unit.toLowerCase()]);
  if (/\s/.test(unit)) return BLANK;
  return /\d/.test(unit) ? DIGIT : beginnings([unit], []);
}

/** `\s`, `\d`, `\p{Lu}`, `\.` … */
function ofEscape(escaped: string): Beginnings {
  if (/^\\[snt]$/.test(escaped)) return BLANK;
  if (escaped === "\\d") return DIGIT;
  if (escaped === "\\b") return NOTHING;
  return /^\\\w/.test(escaped) ? LETTERS : ofUnit(escaped.slice(1));
}

/** `[Đđ]` is two beginnings, `[ \n]` is none, `[a-z]` any letters. */
function ofClass(members: string): Beginnings {
  if (/^\^|\\[pPSwDW]|\p{L}-\p{L}/u.test(members)) return LETTERS;
  const units = members.match(/\\?[\s\S]/gu) ?? [];
  return units.map((u) => (u.length > 1 ? ofEscape(u) : ofUnit(u))).reduce(either, beginnings([], []));
}

const PART = /\(\?(?:[=!]|<[=!])|\((?:\?:|\?<\w+>)?|\[(?:\\.|[^\]])*\]|\\[pP]\{\w+\}|\\.|[\s\S]/uy;
const QUANTIFIER = /[?*+]\??|\{\d+,?\d*\}\??/y;

/** Reads a pattern's source from the left, once. */
class Source {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  #take(what: RegExp): string {
    what.lastIndex = this.#at;
    const taken = what.exec(this.#source)?.[0] ?? "";
    this.#at += taken.length;
    return taken;
  }

  get #next(): string {
    return this.#source.charAt(this.#at);
  }

  /** Alternatives up to the bracket that closes them, or to the end. */
  alternatives(): Beginnings {
    let all = this.#sequence();
    while (this.#next === "|") {
      this.#at += 1;
      all = either(all, this.#sequence());
    }
    this.#at += 1;
    return all;
  }

  #sequence(): Beginnings {
    let all = NOTHING;
    while (this.#next !== "" && this.#next !== "|" && this.#next !== ")") {
      const part = this.#part();
      const quantifier = this.#take(QUANTIFIER);
      if (all.open.size > 0) all = then(all, quantifier === "" ? part : times(part, quantifier));
    }
    return all;
  }

  #part(): Beginnings {
    const part = this.#take(PART);
    if (/^\(\?<?[=!]$/.test(part)) {
      this.alternatives();
      return NOTHING;
    }
    if (part.startsWith("(")) return this.alternatives();
    if (part.startsWith("[")) return ofClass(part.slice(1, -1));
    if (part.startsWith("\\")) return ofEscape(part);
    if (part === "^" || part === "$") return NOTHING;
    return part === "." ? LETTERS : ofUnit(part);
  }
}

/**
 * The words that a match of the pattern may begin with, in lower case; `NUMBER` where it may begin with a digit, and
 * marks as they are. A word at the end of the pattern is taken for whole: such a pattern asks for the edge itself.
 * @throws {Error} where a match may begin with no word, or with one that the pattern leaves open
 */
export function firstWords(source: string): ReadonlySet<string> {
  const { whole, open } = new Source(source).alternatives();
  const words = new Set([...whole, ...open]);
  const untold = [...words].find((word) => word === "" || word.includes(ANY));
  if (untold !== undefined)
    throw new Error(
      `A pattern to be anchored must begin with known words; one begins with «${untold}»: ${source.slice(0, 120)}`,
    );
  return words;
}
