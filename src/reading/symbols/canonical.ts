import { TYPE_OF_CODE } from "../../vocabulary/types.js";
import { BARE_OLD, PARTY_BODY, STATE_BODY } from "./bodies.js";

/** The form of the rules: Party `number-TYPE/BODY`, State `number/[year/]TYPE-BODY`; others as printed. */
export function canonicalOf(
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
export function strength(codes: readonly string[], year: string | null): "strong" | "weak" | "none" {
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
