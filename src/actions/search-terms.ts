import { singleBlanks } from "../model/blanks.js";
import { fold } from "../model/fold.js";
import { symbolKey } from "../model/ids.js";
import { TYPE_WORDS } from "../vocabulary/types.js";
import { wordsOf, wordsQuery } from "./lucene.js";

/** A search as the graph is asked: folded keys of symbols, beginnings of such keys, Lucene queries for words. */
export interface SearchTerms {
  readonly keys: readonly string[];
  readonly prefixes: readonly string[];
  readonly titles: string | null;
  readonly passages: string | null;
  /** The folded words asked for, to show where a passage speaks of them. */
  readonly words: readonly string[];
}

/** `75 ctr tu`, `29 NQ-TW`, `26/2015/NĐ-CP`: a number, perhaps a year, and one to four codes. */
const SPOKEN = /^\d{1,6}\p{L}?(?:[\s/.-]+\d{4})?(?:[\s/.-]*\p{L}[\p{L}\d]{0,11}){1,4}$/u;
/** `nq29`, `NQ 29`: the code before the number. */
const TURNED = /^(\p{L}{1,5})[\s.-]*(\d{1,6})$/u;
/** A symbol among other words keeps its signs: `nghị quyết 29-NQ/TW an ninh mạng`. */
const WRITTEN = /(?<![\p{L}\p{N}])\d{1,6}\p{L}?(?:\/\d{4})?[-/][\p{L}\d]+(?:[-/][\p{L}\d]+)*/gu;

const UNMARKED_DD =
  /(?<=-)q(d)(?=-|$)|(?<=-)n(d)(?=-|$)|(?<=-)(d)(?=a-|hnd|t-|oan|u(?:-|$))|(?<=h)(d)(?=nd)/g;

/** The keys a symbol may have been meant by: `1451 qd tu`, typed without marks, is both QD and QĐ. */
function keysOf(symbol: string): string[] {
  const key = symbolKey(symbol.replace(/(?<=\d)(?=\p{L})/u, " "));
  const glued = symbolKey(symbol);
  return [...new Set([key, glued, key.replace(UNMARKED_DD, (m) => m.replace("d", "dd"))])];
}

const FOLDED_TYPES = TYPE_WORDS.map((phrase) => fold(phrase).split(" "));

/** How many words at the beginning name a type: «kế hoạch dân số» begins with two. */
function typeWordsAt(words: readonly string[]): number {
  const folded = words.map(fold);
  const named = FOLDED_TYPES.find((phrase) => phrase.every((word, i) => folded[i] === word));
  return named?.length ?? 0;
}

function symbolsIn(text: string): { keys: string[]; prefixes: string[]; rest: string } {
  const turned = TURNED.exec(text);
  if (turned) {
    const [, code = "", number = ""] = turned;
    return { keys: [], prefixes: keysOf(`${Number(number)} ${code}`), rest: text };
  }
  if (SPOKEN.test(text)) {
    const keys = keysOf(text);
    return { keys, prefixes: keys, rest: text };
  }
  const written = text.match(WRITTEN) ?? [];
  return { keys: written.flatMap(keysOf), prefixes: [], rest: text.replace(WRITTEN, " ") };
}

/** What a person typed into the search box, told apart into symbols and words. */
export function searchTerms(typed: string): SearchTerms {
  const text = singleBlanks(
    typed
      .normalize("NFC")
      .replace(/\p{Pd}/gu, "-")
      .trim(),
  );
  const { keys, prefixes, rest } = symbolsIn(text);
  const words = wordsOf(rest);
  const naming = typeWordsAt(words);
  const told = { required: words.slice(naming), welcome: words.slice(0, naming) };
  return {
    keys,
    prefixes: prefixes.map((key) => `${key}-`),
    titles: wordsQuery(told, { field: "title", folded: "titleFolded" }),
    passages: wordsQuery({ required: words, welcome: [] }, { field: "text", folded: "textFolded" }),
    words: [...new Set(words.map(fold))],
  };
}
