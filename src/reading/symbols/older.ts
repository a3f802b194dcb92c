import { singleBlanks } from "../../model/blanks.js";
import { TYPE_OF_CODE } from "../../vocabulary/types.js";
import { Anchored } from "../anchors/anchored.js";
import type { View } from "../view.js";
import { formOf } from "./form.js";
import { LETTER, type SymbolToken } from "./token.js";

const ALONE = `(?<![0-9${LETTER}/.,-])`;
const ENDS = `(?![${LETTER}])`;

/** «18 NQ/TW»: a blank where the rules want a hyphen; only before a Party code. */
const SPACED = new Anchored(
  new RegExp(`(?<=${ALONE}((\\d{1,4}) {1,2}))((?:NQ|CT|KL|QĐ|HD|KH|CTr|TB)\\s?[-/]\\s?(?:TW|TU))${ENDS}`),
  "printed",
);

/** «19 TC/QĐ/CĐKT»: the older form of ministries, the body before the type. */
const BODY_FIRST = new Anchored(
  new RegExp(
    `(?<=${ALONE}((\\d{1,4})[ -]{1,2}([A-ZĐ]{2,6}/)))((?:QĐ|TT|CT|NQ|CV|TB)(?:[-/][A-ZĐ]{1,8})?)${ENDS}`,
  ),
  "printed",
);

/** Symbols with a blank before the Party code. */
export function spacedSymbols(view: View): SymbolToken[] {
  return [...SPACED.in(view)].flatMap((m) => {
    const [printed, lead = "", number = "", code = ""] = m;
    const form = formOf(code);
    if (!form) return [];
    const { codes } = form;
    return {
      start: m.index - lead.length,
      end: m.index + printed.length,
      canonical: `${number}-${codes[0]}/${codes[1]}`,
      number,
      year: null,
      codes,
      entry: TYPE_OF_CODE.get((codes[0] as string).toUpperCase()) ?? null,
      party: true,
      weak: true,
    };
  });
}

/** Symbols with the body before the type. */
export function bodyFirstSymbols(view: View): SymbolToken[] {
  return [...BODY_FIRST.in(view)].map((m) => {
    const [printed, lead = "", number = "", body = "", rest = ""] = m;
    const codes = `${body}${rest}`.split(/[-/]/);
    return {
      start: m.index - lead.length,
      end: m.index + printed.length,
      canonical: singleBlanks(lead + printed),
      number,
      year: null,
      codes,
      entry: TYPE_OF_CODE.get(codes[1] as string) ?? null,
      party: false,
      weak: true,
    };
  });
}
