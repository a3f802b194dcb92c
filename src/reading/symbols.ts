import { singleBlanks } from "../model/blanks.js";
import { CODE_SPELLING, TYPE_OF_CODE, type TypeEntry } from "../vocabulary/types.js";
import type { View } from "./view.js";

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

const LETTER = "A-Za-zÀ-ɏḀ-ỹ";
const SEP = "\\s{0,2}[-/]\\s{0,2}";
const CODE = "[A-ZĐƯ][A-Za-zĐđƯư&]{0,14}\\d{0,3}";
const SCAN = new RegExp(
  `(?<![0-9${LETTER}/.]|[0-9${LETTER}]-|[0-9]:)(\\d{1,6}(?:\\.\\d{1,2})?[a-zđ]?)(${SEP})(?:(\\d{4}|\\d{2})(\\s{0,2}[-/.]\\s{0,2}))?` +
    `(${CODE}(?:${SEP}${CODE}){0,6}(?:/[a-z]{1,3})?)(?!-?[${LETTER}])`,
  "g",
);
/** «18 NQ/TW»: a blank where the rules want a hyphen; only before a Party code. */
const BLANK_SEP = new RegExp(
  `(?<![0-9${LETTER}/.,-])(\\d{1,4}) {1,2}((?:NQ|CT|KL|QĐ|HD|KH|CTr|TB)\\s?[-/]\\s?(?:TW|TU))(?![${LETTER}])`,
  "g",
);

/** «19 TC/QĐ/CĐKT»: the older form of ministries, the body before the type. */
const BODY_FIRST = new RegExp(
  `(?<![0-9${LETTER}/.,-])(\\d{1,4})[ -]{1,2}([A-ZĐ]{2,6}/(?:QĐ|TT|CT|NQ|CV|TB)(?:[-/][A-ZĐ]{1,8})?)(?![${LETTER}])`,
  "g",
);

/** Bodies whose number of the term belongs to the symbol: QH15, UBTVQH14, HĐND17, HĐNN8. */
const TERM_BODY = /^(QH|UBTVQH|HĐND|HĐNN|QHK|UB(?!ND|KT|MT)[A-ZĐ]{2,14}?(?=1\d))(\d{1,2})/;
const PARTY_BODY = /^(?:TW|TU|HU|QU|ThU|ĐU|ĐUK|(?!MT)[A-ZĐ]{2,}(?:TW|TU|HU|QU|ĐU))$/;
const STATE_BODY =
  /^(?:UBND|HĐND\d*|CP|TTg|UB|UBTVQH\d*|VPCP|CTN|(?!BCĐ|BTT|BTV|BCH|BQL)B[A-ZĐ]{2,}|NHNN|TTCP|KTNN|TANDTC|VKSNDTC)$/;
const BARE_OLD = /^(?:CP|HĐBT|HĐCP|TTg|SL|NĐ|QH\d{1,2}|UBTVQH\d{1,2})$/;
/** Type and body run together, one letter of the pair often lost: `27/CTTg`, `12/QĐUBND`. */
const MERGED = /^(CT|QĐ|NĐ|NQ|KH|KL|TB|CTr)(T?T[Gg]|CP|UBND|HĐND|TW|TU)$/;
const FORM_BEFORE =
  /(?:mẫu|biểu|biểu mẫu|phụ lục|hóa đơn|tài khoản|thửa(?: đất)?|tờ bản đồ|tiêu chuẩn|qcvn|tcvn)\s*(?:số)?\s*:?\s*$/;

interface Part {
  readonly code: string;
  readonly sep: string;
  readonly end: number;
}

/** Cuts the code part at its separators; `end` counts from the start of the code part. */
function partsOf(codes: string): Part[] {
  const parts: Part[] = [];
  const re = /(^|\s*[-/]\s*)([A-Za-zĐđƯư&]+\d*)/gy;
  for (let m = re.exec(codes); m; m = re.exec(codes)) {
    parts.push({ code: m[2] as string, sep: m[1] as string, end: re.lastIndex });
  }
  return parts;
}

/** The spelling of the rules, and how many glued footnote digits follow. */
function spelling(code: string): { code: string; glued: number } {
  const upper = code.toUpperCase();
  const term = TERM_BODY.exec(upper);
  if (term) {
    const digits = upper.slice((term[1] as string).length);
    const kept =
      digits.length === 3 || (term[1] === "HĐND" && /^[1-3]$/.test(digits))
        ? digits.slice(0, digits.length - 1)
        : digits;
    const base = `${term[1]}${kept}`;
    return { code: base, glued: upper.length - base.length };
  }
  const bare = code.replace(/\d+$/, "");
  return { code: CODE_SPELLING.get(bare.toUpperCase()) ?? bare, glued: code.length - bare.length };
}

const plausible = (code: string): boolean =>
  /^[A-ZĐƯ]{2,}\d*$/.test(code) ||
  CODE_SPELLING.has(code.toUpperCase()) ||
  PARTY_BODY.test(code) ||
  /^TW[A-ZĐ]+$/.test(code);

/** How many parts belong to the symbol: a blank or a line break inside it is believed only before a known code. */
function kept(parts: readonly Part[]): number {
  for (let i = 1; i < parts.length; i += 1) {
    const { sep, code } = parts[i] as Part;
    const spaced = /\s/.test(sep);
    const first = i === 1 && TYPE_OF_CODE.has((parts[0] as Part).code.toUpperCase());
    if (spaced && !(first || /^TTL[TB]$/.test((parts[0] as Part).code)) && !/^-\n/.test(sep)) return i;
    if (spaced && /^\s.*\s$/s.test(sep) && !(first && plausible(spelling(code).code))) return i;
    if (!plausible(code) && !plausible(spelling(code).code) && spaced) return i;
  }
  return parts.length;
}

interface Form {
  readonly codes: string[];
  readonly end: number;
  readonly seps: string[];
}

function formOf(codePart: string): Form | null {
  const parts = partsOf(codePart);
  const count = kept(parts);
  const codes: string[] = [];
  const seps: string[] = [];
  let end = 0;
  for (const part of parts.slice(0, count)) {
    const { code, glued } = spelling(part.code);
    const merged = MERGED.exec(code);
    if (codes.length > 0) seps.push(part.sep.trim());
    if (merged && parts.length === 1) {
      codes.push(merged[1] as string, /^T?Tg$/i.test(merged[2] as string) ? "TTg" : (merged[2] as string));
      seps.push("-");
    } else codes.push(code);
    end = part.end - glued;
    if (glued > 0) break;
  }
  return codes.length > 0 ? { codes, end, seps } : null;
}

/** The form of the rules: Party `number-TYPE/BODY`, State `number/[year/]TYPE-BODY`; others as printed. */
function canonicalOf(
  number: string,
  firstSep: string,
  year: string | null,
  codes: readonly string[],
  seps: readonly string[],
): string {
  const [type, body] = codes;
  const typed = TYPE_OF_CODE.has((type ?? "").toUpperCase()) && body !== undefined;
  if (typed && !year && PARTY_BODY.test(body)) return `${number}-${type}/${body}${rest(codes, seps)}`;
  if (typed && (year || STATE_BODY.test(body))) {
    const between = /^TTL[TB]$/.test(type ?? "") && seps[0] === "/" ? "/" : "-";
    return `${number}/${year ? `${year}/` : ""}${type}${between}${body}${rest(codes, seps)}`;
  }
  const head = year ? `${number}/${year}/` : `${number}${firstSep.trim()}`;
  return head + codes.map((c, i) => (i === 0 ? c : `${seps[i - 1]}${c}`)).join("");
}

const rest = (codes: readonly string[], seps: readonly string[]): string =>
  codes
    .slice(2)
    .map((c, i) => `${seps[i + 1] ?? "-"}${c}`)
    .join("");

/** Whether these codes make a symbol at all, and whether only beside a type word or «số». */
function strength(codes: readonly string[], year: string | null): "strong" | "weak" | "none" {
  const [first, second] = codes as [string, string | undefined];
  const entry = TYPE_OF_CODE.get(first.toUpperCase());
  if (/^(QH|UBTVQH)\d{1,2}$/.test(first)) return "strong";
  if (entry && second !== undefined) return first.length === 1 || /^[A-ZĐ]$/.test(second) ? "weak" : "strong";
  if (second === undefined)
    return BARE_OLD.test(first)
      ? /^(CP|HĐBT)$/.test(first) && !year
        ? "strong"
        : "weak"
      : /^[A-ZĐ]{2,}$/.test(first)
        ? "weak"
        : "none";
  if (/^(UBND|HĐND|VPCP|B[A-ZĐ]{2,}|TCT|TCHQ)$/.test(first)) return "strong";
  return codes.every((c) => /^[A-ZĐƯ][A-Za-zĐƯ]*\d*$/.test(c) && /[A-ZĐ]{2}/.test(c)) ? "weak" : "none";
}

function tokenOf(view: View, m: RegExpExecArray): SymbolToken | null {
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
  if (FORM_BEFORE.test(view.lower.slice(Math.max(0, m.index - 24), m.index))) return null;
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

/** Numbers before a symbol that share its codes: «các Kết luận số 187, 188-KL/TW». */
function elided(view: View, token: SymbolToken): SymbolToken[] {
  const before = /(?:số|sô)\s*:?\s*((?:\d{1,4}\s*(?:,|và)\s*)+)$/.exec(
    view.lower.slice(Math.max(0, token.start - 60), token.start),
  );
  if (!before) return [];
  const list = before[1] as string;
  const from = token.start - list.length;
  const suffix = token.canonical.slice(token.number.length);
  return [...list.matchAll(/\d+/g)].map((n, k) => ({
    ...token,
    start: from + n.index,
    end: from + n.index + n[0].length,
    number: n[0],
    canonical: n[0] + suffix,
    weak: k === 0,
  }));
}

/** All symbols of the view in order of their place. */
export function findSymbols(view: View): SymbolToken[] {
  const found: SymbolToken[] = [];
  for (const m of view.text.matchAll(SCAN)) {
    const token = tokenOf(view, m as RegExpExecArray);
    if (token) found.push(...elided(view, token), token);
  }
  for (const m of view.text.matchAll(BLANK_SEP)) {
    const form = formOf(m[2] as string);
    if (!form || found.some((t) => t.start < m.index + m[0].length && m.index < t.end)) continue;
    const codes = form.codes;
    found.push({
      start: m.index,
      end: m.index + m[0].length,
      canonical: `${m[1]}-${codes[0]}/${codes[1]}`,
      number: m[1] as string,
      year: null,
      codes,
      entry: TYPE_OF_CODE.get((codes[0] as string).toUpperCase()) ?? null,
      party: true,
      weak: true,
    });
  }
  for (const m of view.text.matchAll(BODY_FIRST)) {
    if (found.some((t) => t.start < m.index + m[0].length && m.index < t.end)) continue;
    const codes = (m[2] as string).split(/[-/]/);
    const entry = TYPE_OF_CODE.get(codes[1] as string) ?? null;
    const whole = { start: m.index, end: m.index + m[0].length, canonical: singleBlanks(m[0]) };
    found.push({ ...whole, number: m[1] as string, year: null, codes, entry, party: false, weak: true });
  }
  return found.sort((a, b) => a.start - b.start);
}
