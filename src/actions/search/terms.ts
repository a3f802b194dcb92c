import type { DocumentType } from "../../generated/enums.js";
import { dateTokens, typeToken } from "../../identity/called.js";
import { fold } from "../../model/fold.js";
import { parseDocumentId } from "../../model/ids.js";
import { provinceNames } from "../../vocabulary/places.js";
import { TYPE_WORDS, typeOfWord } from "../../vocabulary/types.js";
import { dayIn, monthOrYearIn } from "./dates.js";
import { luceneQuery, wordsOf } from "./lucene.js";
import { type AskedSymbol, symbolsIn } from "./symbols.js";

/** A search as the graph is asked; Lucene queries are null where nothing is asked of that index. */
export interface SearchTerms {
  readonly ids: readonly string[];
  readonly symbols: readonly AskedSymbol[];
  readonly names: string | null;
  readonly bodies: string | null;
  readonly passages: string | null;
  /** `2018`, `2018-07` or an ISO date; what a document's date must begin with to stand before others. */
  readonly date: string | null;
  /** The type that the words begin with; documents of it stand before others that have the words too. */
  readonly type: DocumentType | null;
  /** The folded name a body, measure or law would have to bear to be just what was asked for. */
  readonly name: string;
  /** The folded words asked for, to show where a passage speaks of them. */
  readonly words: readonly string[];
}

const FOLDED_TYPES = TYPE_WORDS.map((phrase) => ({
  words: fold(phrase).split(" "),
  type: typeOfWord(phrase),
}));

/** The type that the words begin with, and how many of them name it: «kế hoạch dân số» begins with two. */
function typeAt(words: readonly string[]): { type: DocumentType; length: number } | null {
  const folded = words.map(fold);
  const named = FOLDED_TYPES.find((phrase) => phrase.words.every((word, i) => folded[i] === word));
  return named?.type ? { type: named.type, length: named.words.length } : null;
}

/** The words without those that name a province: a body's name may leave its place out. */
function withoutPlace(words: readonly string[]): readonly string[] {
  const folded = ` ${words.map(fold).join(" ")} `;
  const named = provinceNames.find(({ folded: name }) => folded.includes(` ${name} `));
  if (!named) return words;
  const before = folded.slice(1, folded.indexOf(` ${named.folded} `) + 1).trim();
  const from = before === "" ? 0 : before.split(" ").length;
  const rest = words.toSpliced(from, named.folded.split(" ").length);
  return rest.length > 0 ? rest : words;
}

const DOCUMENT = { printed: "title", folded: "titleFolded", called: "calledFolded" };
const NAMED = { printed: "name", folded: "nameFolded" };
const PASSAGE = { printed: "text", folded: "textFolded" };

/** What was typed, with plain dashes, single blanks and composed letters. */
export const tidy = (typed: string): string =>
  typed
    .normalize("NFC")
    .replace(/\p{Pd}/gu, "-")
    .trim()
    .replace(/\s+/g, " ");

/**
 * What a person typed into the search box, told apart into symbols, a date, a type and words.
 * `slips`: words may be one edit off; asked only where nothing is found without.
 */
export function searchTerms(typed: string, slips = false): SearchTerms {
  const text = tidy(typed);
  const ids = parseDocumentId(text.replace(/(?:\/kem-theo-\d+)+$/, "")) ? [text] : [];
  const day = ids.length > 0 ? { rest: "", date: null } : dayIn(text);
  const { symbols, rest } = symbolsIn(day.rest.trim());
  const later = day.date ? { rest, date: day.date } : monthOrYearIn(rest);
  const words = wordsOf(later.rest);
  const type = typeAt(words);
  const about = type ? words.slice(type.length) : words;
  const tokens: [string, number][] = [
    ...(type ? [[typeToken(type.type), 4] as [string, number]] : []),
    ...(later.date ? [[dateTokens(later.date).at(-1) ?? "", 8] as [string, number]] : []),
  ];
  // Somebody is still typing the last word, unless a date or a symbol follows it.
  const open = /[\p{L}\p{N}]$/u.test(text) && text.endsWith(words.at(-1) ?? "\n");
  const plain = { open, slips, tokens: [] };
  return {
    ids,
    symbols,
    names: luceneQuery({ ...plain, words: about, tokens }, DOCUMENT),
    bodies: luceneQuery({ ...plain, words: withoutPlace(words) }, NAMED),
    passages: luceneQuery({ ...plain, words }, PASSAGE),
    date: later.date,
    type: type?.type ?? null,
    name: fold(words.join(" ")),
    words: [...new Set(words.map(fold))],
  };
}
