import type { DocumentType } from "../../generated/enums.js";
import { fold } from "../../model/fold.js";
import { symbolKey } from "../../model/ids.js";
import { TYPE_OF_CODE, TYPE_WORDS, typeOfWord } from "../../vocabulary/types.js";

/** A symbol, or the beginning of one, as the graph is asked for it by `Document.symbolKey`. */
export interface AskedSymbol {
  /** The key as typed with its marks, if it was typed whole: ranks before other readings of the same letters. */
  readonly key: string;
  /** Beginning of all keys that may be meant, for the index. */
  readonly start: string;
  /** Regular expressions of keys: of those that begin as typed, and of those that are as typed to their end. */
  readonly begins: string;
  readonly whole: string;
  /** The types meant where a type's word stands before the number; null where none does. */
  readonly types: readonly DocumentType[] | null;
}

/** What a text names by symbol, and what is left of it. */
export interface Symbols {
  readonly symbols: readonly AskedSymbol[];
  readonly rest: string;
}

interface Token {
  readonly text: string;
  /** Joined to the token before it, by a sign or by nothing. */
  readonly joined: boolean;
  readonly start: number;
  readonly end: number;
}

const CODES: ReadonlySet<string> = new Set([...TYPE_OF_CODE.keys()].map(fold));
/** Letters of bodies that have a vowel; those without any are known by that. */
const BODY_CODE =
  /^(?:[^aeiouy]+\d*|(?:ubtv)?qh\d{0,2}|h[dđ]nd\d*|u[bb]nd|ub|[a-z]{0,6}[tdh]u|ub[a-z]{0,6}|[bt]?ubtv|vpubnd|[a-z]?ubkt[a-z]{0,3})$/;
const isTypeCode = ({ text }: Token) => CODES.has(text);
const isCode = (token: Token) => CODES.has(token.text) || BODY_CODE.test(token.text);
const isNumber = ({ text }: Token) => /^\d{1,6}[a-z]?$/.test(text);
const isYear = ({ text }: Token) => /^(?:19|20)\d{2}$/.test(text);

/** Letters and digits of folded text; `29nqtw` is two tokens, `qh14` is one. */
function tokensOf(folded: string): Token[] {
  const tokens: Token[] = [];
  for (const m of folded.matchAll(/(?:ubtv)?qh\d+|h[d]nd\d+|\d+[a-z](?![a-z\d])|\d+|\p{L}+/gu)) {
    const last = tokens.at(-1);
    const between = last ? folded.slice(last.end, m.index) : "";
    const joined =
      last !== undefined && (between === "" || /[/-]/.test(between)) && /^\s*[/-]?\s*$/.test(between);
    tokens.push({ text: m[0], joined, start: m.index, end: m.index + m[0].length });
  }
  return tokens;
}

const PHRASES = TYPE_WORDS.map((phrase) => ({ words: fold(phrase).split(" "), type: typeOfWord(phrase) }));
/** In Party symbols QĐ is both; a joint or plain circular is called by one word. */
const MEANT: Partial<Record<DocumentType, readonly DocumentType[]>> = {
  DECISION: ["DECISION", "REGULATION"],
  REGULATION: ["REGULATION", "DECISION"],
  CIRCULAR: ["CIRCULAR", "JOINT_CIRCULAR", "CIRCULAR_NOTE"],
};

const lettersPattern = (letters: string): string =>
  [...letters].map((letter) => (letter === "d" ? "d{1,2}" : letter)).join("-?");

interface Read {
  readonly number: string;
  readonly year: string | null;
  readonly letters: string;
  readonly types: readonly DocumentType[] | null;
}

function asked({ number, year, letters, types }: Read, typed: string): AskedSymbol {
  const bare = number.replace(/^0+(?=\d)/, "");
  // People add the year where the symbol has none, and leave it out where it has one.
  const head = `${bare}(?:-${year ?? "\\d{4}"})?`;
  const tail = letters === "" ? "" : `-?${lettersPattern(letters)}`;
  return {
    key: symbolKey(typed),
    start: `${bare}-`,
    begins: `${head}${letters === "" ? "-" : tail}.*`,
    whole: letters === "" ? `${head}-.*` : `${head}${tail}`,
    types,
  };
}

/** Reads one symbol whose first token is at `i`. @returns it, and the token after it; null where none begins there */
function readAt(
  tokens: readonly Token[],
  i: number,
): { read: Read; from: number; to: number; named: boolean } | null {
  const phrase = PHRASES.find(({ words }) => words.every((word, k) => tokens[i + k]?.text === word));
  let j = phrase ? i + phrase.words.length : i;
  if (phrase && tokens[j]?.text === "so") j += 1;
  let letters = "";
  const first = tokens[j];
  if (!first) return null;
  const turned = !isNumber(first);
  if (turned) {
    if (!isTypeCode(first)) return null;
    while (tokens[j] && !isNumber(tokens[j] as Token) && isCode(tokens[j] as Token))
      letters += tokens[j++]?.text;
  }
  const number = tokens[j];
  if (!number || !isNumber(number)) return null;
  const after = tokens[j + 1];
  const yearNumber = isYear(number) && !(after && (after.joined || isTypeCode(after)) && isCode(after));
  if (yearNumber && (phrase || turned)) return null;
  const from = phrase && !turned ? j : turned ? j - 1 : j;
  j += 1;
  let year: string | null = null;
  const maybeYear = tokens[j];
  if (
    maybeYear &&
    isYear(maybeYear) &&
    (maybeYear.joined || (tokens[j + 1] && isCode(tokens[j + 1] as Token)))
  ) {
    year = maybeYear.text;
    j += 1;
  }
  const before = letters;
  while (tokens[j] && !/^\d/.test(tokens[j]?.text ?? "")) {
    const token = tokens[j] as Token;
    const opens = letters === "" && before === "";
    if (!(token.joined || (opens ? isTypeCode(token) || /^(?:ubtv)?qh\d/.test(token.text) : isCode(token))))
      break;
    letters += token.text;
    j += 1;
  }
  if (!phrase && letters === "") return null;
  const types = phrase?.type && phrase.type !== "OTHER" ? (MEANT[phrase.type] ?? [phrase.type]) : null;
  return { read: { number: number.text, year, letters, types }, from, to: j, named: phrase !== undefined };
}

/** A number alone is the beginning of a symbol, and of longer numbers while it is being typed. */
function numberAlone(text: string): Symbols | null {
  const number = /^(?:số\s*)?(\d{1,6})$/iu.exec(text.trim())?.[1]?.replace(/^0+(?=\d)/, "");
  if (!number) return null;
  const symbol = { key: number, start: number, begins: `${number}.*`, whole: `${number}-.*`, types: null };
  return { symbols: [symbol], rest: text };
}

/**
 * The symbols in a text, in any spelling: `75-CTr/TU`, `75 ctr tu`, `29nqtw`, `nq29`, `nghị quyết 18`, `nđ 30/2020`,
 * with blanks around signs, with or without the year, with d for đ. NFC, dashes plain.
 */
export function symbolsIn(text: string): Symbols {
  const alone = numberAlone(text);
  if (alone) return alone;
  const tokens = tokensOf(fold(text));
  const symbols: AskedSymbol[] = [];
  let rest = "";
  let kept = 0;
  for (let i = 0; i < tokens.length; ) {
    const found = readAt(tokens, i);
    if (!found) {
      i += 1;
      continue;
    }
    const start = tokens[found.from]?.start ?? 0;
    const cut = tokens[i]?.start ?? start;
    const end = tokens[found.to - 1]?.end ?? start;
    symbols.push(asked(found.read, text.slice(start, end)));
    rest += `${text.slice(kept, cut)} `;
    kept = end;
    i = found.to;
  }
  return { symbols, rest: rest + text.slice(kept) };
}
