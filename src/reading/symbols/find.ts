import { TYPE_OF_CODE } from "../../vocabulary/types.js";
import { lastBefore } from "../type-words.js";
import type { View } from "../view.js";
import { PARTY_BODY } from "./bodies.js";
import { canonicalOf, strength } from "./canonical.js";
import { elided } from "./elided.js";
import { formOf } from "./form.js";
import { bodyFirstSymbols, spacedSymbols } from "./older.js";
import { LETTER, type SymbolToken } from "./token.js";
import { findTorn } from "./torn.js";

const SEP = "\\s{0,2}[-/]\\s{0,2}";
const CODE = "[A-ZĐƯ][A-Za-zĐđƯư&]{0,14}\\d{0,3}";
const SCAN = new RegExp(
  `(?:(?<![0-9${LETTER}/.]|[0-9${LETTER}]-|[0-9]:)|(?<=[sS][ốỐ]))(\\d{1,6}(?:\\.\\d{1,2})?[a-zđ]?)(${SEP})(?:(\\d{4}|\\d{2})(\\s{0,2}[-/.]\\s{0,2}))?` +
    `(${CODE}(?:${SEP}${CODE}|\\.[A-ZĐƯ]{2,14}){0,6}(?:/[a-z]{1,3})?)(?!-?[${LETTER}])`,
  "g",
);
const FORM_BEFORE =
  /(?:mẫu|biểu|biểu mẫu|phụ lục|hóa đơn|tài khoản|thửa(?: đất)?|tờ bản đồ|tiêu chuẩn|qcvn|tcvn)\s*(?:số)?\s*:?\s*$/;

/** A symbol's codes are shorter. UTF-16 units. */
const LONGEST_CODES = 120;

function tokenOf(lower: string, m: RegExpExecArray): SymbolToken | null {
  const [all, number, firstSep, year, , codePart] = m as unknown as [
    string,
    string,
    string,
    string | undefined,
    string,
    string,
  ];
  const form = formOf(codePart);
  if (!form) return null;
  const level = strength(form.codes, year ?? null);
  if (level === "none") return null;
  if (/^\s+-\s+$/.test(firstSep) && level !== "strong") return null;
  if (FORM_BEFORE.test(lower.slice(Math.max(0, m.index - 24), m.index))) return null;
  const entry = TYPE_OF_CODE.get((form.codes[0] as string).toUpperCase()) ?? null;
  const tail = /\/[a-z]{1,3}$/.exec(codePart)?.[0];
  const whole = tail !== undefined && form.end === codePart.length - tail.length;
  const end = m.index + all.length - codePart.length + form.end + (whole ? tail.length : 0);
  const fullYear = year && year.length === 2 ? null : (year ?? null);
  const canonical = canonicalOf(number, firstSep, year ?? null, form.codes, form.seps) + (whole ? tail : "");
  return {
    start: m.index,
    end,
    canonical,
    number,
    year: fullYear,
    codes: form.codes,
    entry,
    party: form.codes.some((c) => PARTY_BODY.test(c)),
    weak: level === "weak",
  };
}

/** The symbols that overlap none of those found before; both in order. */
function apart(symbols: readonly SymbolToken[], before: readonly SymbolToken[]): SymbolToken[] {
  return symbols.filter((symbol) => {
    const next = before[lastBefore(before, symbol.start) + 1];
    return !next || next.start >= symbol.end;
  });
}

const inOrder = (symbols: readonly SymbolToken[]): SymbolToken[] =>
  [...symbols].sort((a, b) => a.start - b.start);

/** Symbols whose numbers are torn by blanks, read as if they were not. */
function tornSymbols(view: View): SymbolToken[] {
  return findTorn(view).flatMap(({ start, end, whole }) => {
    const words = whole + view.text.slice(end, end + LONGEST_CODES);
    const [m] = words.matchAll(SCAN);
    const token = m?.index === 0 ? tokenOf("", m as RegExpExecArray) : null;
    return token ? { ...token, start, end: end + token.end - whole.length } : [];
  });
}

/** All symbols of the view in order of their place. */
export function findSymbols(view: View): SymbolToken[] {
  const torn = tornSymbols(view);
  const scanned: SymbolToken[] = [];
  for (const m of view.text.matchAll(SCAN)) {
    const token = tokenOf(view.lower, m as RegExpExecArray);
    if (token) scanned.push(...elided(view, token), token);
  }
  const regular = torn.length === 0 ? scanned : inOrder([...torn, ...apart(scanned, torn)]);
  const spaced = apart(spacedSymbols(view), regular);
  const known = spaced.length === 0 ? regular : inOrder([...regular, ...spaced]);
  return inOrder([...known, ...apart(bodyFirstSymbols(view), known)]);
}
