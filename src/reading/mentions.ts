import type { DocumentType } from "../generated/enums.js";
import { typeOfWord } from "../vocabulary/types.js";
import { before } from "./before.js";
import { datedAfterTitles } from "./codified.js";
import type { Found } from "./found.js";
import { findNames, type NameToken } from "./names.js";
import { pinpointAt } from "./pinpoints.js";
import { share } from "./shared.js";
import { shortForms } from "./short-forms.js";
import { findSymbols } from "./symbols/find.js";
import type { SymbolToken } from "./symbols/token.js";
import { tailAt } from "./tails.js";
import { findTitled, type TitledToken } from "./titled.js";
import { findTypeWords, lastBefore, type TypeWord } from "./type-words.js";
import type { Unit } from "./units.js";
import type { View } from "./view.js";

const NUMBER_SIGN = /^[\s,:]*(?:(?:các|luật|của)?\s*(?:số|sô|s\s+ố)\s*[:.]?)?\s*$/;
/** «Báo cáo kết quả giám sát số», «Kế hoạch liên tịch số»: words between the type and the number. */
const WORDS_BETWEEN = /^\s[^.;:()"“”|\n]{0,70}?\s(?:số|sô)\s*:?\s*$/;
const SIGN_ONLY = /(?:số|sô)\s*:?\s*$/;
/** Codes of types that several bodies issue together. */
const JOINT = /L[TB]$/;
const ASSEMBLY = /^(?:QH|UBTVQH)\d/;

/** Where the citation of a symbol begins, and the type its words tell. */
interface Opening {
  readonly start: number;
  readonly type: DocumentType | null;
  readonly name: NameToken | null;
}

function opening(
  view: View,
  words: readonly TypeWord[],
  names: readonly NameToken[],
  token: SymbolToken,
  floor: number,
): Opening {
  const named = nameBefore(view, names, token, floor);
  if (named) return { start: named.start, type: named.type, name: named };
  const word = words[lastBefore(words, token.start)];
  if (word && word.start >= floor) {
    const gap = view.lower.slice(word.end, token.start);
    if (NUMBER_SIGN.test(gap)) return { start: word.start, type: word.type, name: null };
    if (WORDS_BETWEEN.test(gap) && agrees(word.type, token))
      return { start: word.start, type: word.type, name: null };
  }
  const sign = SIGN_ONLY.exec(view.lower.slice(Math.max(floor, token.start - 8), token.start));
  return { start: sign ? token.start - sign[0].length : token.start, type: null, name: null };
}

/** Words between type and number are believed only where the code says the same. */
function agrees(type: DocumentType, token: SymbolToken): boolean {
  return token.entry?.type === type || (token.entry?.type === "DECISION" && type === "REGULATION");
}

function nameBefore(
  view: View,
  names: readonly NameToken[],
  token: SymbolToken,
  floor: number,
): NameToken | null {
  if (
    !(ASSEMBLY.test(token.codes[0] ?? "") || token.entry?.type === "ORDINANCE" || token.entry?.type === "LAW")
  )
    return null;
  const last = lastBefore(names, token.start);
  const name = names[last];
  if (!name || name.start < floor || !NUMBER_SIGN.test(view.lower.slice(name.end, token.start))) return null;
  let outer = name;
  for (let i = last - 1; i >= 0 && i > last - 14; i -= 1) {
    const before = names[i] as NameToken;
    if (before.end === name.end && before.start >= floor) outer = before;
  }
  return outer;
}

/** The type where no type word stands with the symbol: of its code, else of the list it stands in. */
function typeByList(token: SymbolToken, previous: Found | undefined): DocumentType {
  const alike = previous?.symbol && previous.symbol.codes[0] === token.codes[0] ? previous.type : null;
  if (ASSEMBLY.test(token.codes[0] ?? ""))
    return previous?.symbol && ASSEMBLY.test(previous.symbol.codes[0] ?? "") ? previous.type : "LAW";
  if (token.entry?.type === "DECISION" && token.party && alike) return alike;
  const bare = /^(?:CP|HĐBT|HĐCP|TTg)$/.test(token.codes[0] ?? "");
  return token.entry?.type ?? (bare ? (alike ?? "DECREE") : "OFFICIAL_LETTER");
}

function symbolMention(
  view: View,
  token: SymbolToken,
  open: Opening,
  previous: Found | undefined,
): Found | null {
  const signed = open.start < token.start;
  if (token.weak && !signed) return null;
  const vague =
    open.type === "OFFICIAL_LETTER" &&
    token.entry !== null &&
    /^văn/.test(view.lower.slice(open.start, open.start + 4));
  const type = vague ? (token.entry?.type ?? "OFFICIAL_LETTER") : (open.type ?? typeByList(token, previous));
  const tail = tailAt(view.text, view.lower, token.end, JOINT.test(token.codes[0] ?? ""));
  const pin = pinpointAt(view, open.start, token.end);
  const name = open.name ? view.text.slice(open.name.start, open.name.end) : null;
  return {
    start: open.start,
    end: token.end,
    symbol: token,
    type,
    typed: open.type !== null,
    name,
    ...tailParts(tail),
    pinpoint: pin?.text ?? null,
    reach: Math.min(pin?.start ?? open.start, open.start),
    tail: tail.end,
    inner: false,
  };
}

const tailParts = (tail: {
  iso: string | null;
  year: string | null;
  issuer: string | null;
  term: string | null;
}) => ({ iso: tail.iso, year: tail.year, issuer: tail.issuer, term: tail.term });

function namedMention(view: View, token: NameToken | TitledToken, inner: boolean): Found {
  const tail = inner
    ? { end: token.end, iso: null, year: null, issuer: null, term: null }
    : tailAt(view.text, view.lower, token.end);
  const pin = pinpointAt(view, token.start, token.end);
  const own = "term" in token ? token : null;
  return {
    start: token.start,
    end: token.end,
    symbol: null,
    type: token.type,
    typed: true,
    name: view.text.slice(token.start, token.end),
    ...tailParts(tail),
    year: tail.year ?? own?.year ?? null,
    term: own?.term ?? tail.term,
    pinpoint: pin?.text ?? null,
    reach: Math.min(pin?.start ?? token.start, token.start),
    tail: tail.end,
    inner,
  };
}

/** All citations of the view in order: by symbol, by a law's name, by a congress or plenum. */
export function findMentions(view: View, units: readonly Unit[]): Found[] {
  const words = findTypeWords(view);
  const names = findNames(view);
  const found: Found[] = [];
  const used = new Set<NameToken>();
  let floor = 0;
  for (const token of findSymbols(view)) {
    const open = opening(view, words, names, token, floor);
    const mention = symbolMention(view, token, open, found.at(-1));
    if (!mention) continue;
    found.push(mention);
    if (open.name) used.add(open.name);
    floor = token.end;
  }
  const taken = [...found];
  const inside = (t: { start: number; end: number }): Found | undefined => overlapping(taken, t);
  let reach = 0;
  for (const name of names) {
    if (used.has(name)) {
      reach = Math.max(reach, name.end);
      continue;
    }
    const holder = inside(name);
    const outer = reach >= name.end;
    reach = Math.max(reach, name.end);
    if (holder ? holder.start < name.start : true)
      found.push(namedMention(view, name, holder !== undefined || outer));
  }
  for (const titled of findTitled(view)) if (!inside(titled)) found.push(namedMention(view, titled, false));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const full = share(view, datedAfterTitles(view, units, before(view, units, found)));
  const short = shortForms(view, full, typeOfWord);
  return short.length === 0 ? full : [...full, ...short].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The mention that overlaps a span; mentions are ordered and apart. */
function overlapping(mentions: readonly Found[], t: { start: number; end: number }): Found | undefined {
  const i = lastBefore(mentions, t.start) + 1;
  const m = mentions[i];
  return m && m.start < t.end ? m : undefined;
}
