import { singleBlanks } from "../../model/blanks.js";
import { type Dating, documentId, nameKey, symbolKey } from "../../model/ids.js";
import type { Found } from "../../reading/found.js";
import { NATIONAL_CONGRESSES } from "../../vocabulary/congresses.js";
import { fullLawName } from "../../vocabulary/laws.js";
import { NATION } from "../../vocabulary/places.js";
import { type PlaceContext, placeOf, placeOfTitled } from "./place-of.js";

/** What one citation by itself tells of its document: the family (place and key) and how it is dated. */
export interface Told {
  readonly place: string;
  readonly key: string;
  readonly dating: Dating;
}

const TERM_CODE = /^(?:UBTVQH|QH)(\d{1,2})$/;
const ROMAN: readonly (readonly [number, string])[] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(n: number): string {
  let rest = n;
  let out = "";
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      out += letters;
      rest -= value;
    }
  }
  return out;
}

const termOf = (mention: Found): string | null => {
  if (mention.term)
    return /^\d+$/.test(mention.term) ? roman(Number(mention.term)) : mention.term.toUpperCase();
  const code = mention.symbol?.codes.map((c) => TERM_CODE.exec(c)?.[1]).find(Boolean);
  return code ? roman(Number(code)) : null;
};

/** The national congress that opened a term in this year. */
const congressOf = (year: string | null): string | null =>
  [...NATIONAL_CONGRESSES].find(([, opened]) => opened === year)?.[0] ?? null;

function titled(mention: Found, context: PlaceContext): Told {
  const name = singleBlanks(mention.name ?? "");
  const place = placeOfTitled(name, context);
  const plenum = /(?:tw|trung ương)\s*(\d{1,2})/i.exec(name)?.[1];
  const term = (mention.term ?? (place === NATION ? congressOf(mention.year) : null) ?? "").toUpperCase();
  if (plenum) return { place: NATION, key: `nghi-quyet-trung-uong-${plenum}`, dating: { term } };
  const year = mention.year ?? (place === NATION ? NATIONAL_CONGRESSES.get(term) : undefined) ?? null;
  const key = term === "" ? "nghi-quyet-dai-hoi" : `nghi-quyet-dai-hoi-${term.toLowerCase()}`;
  return { place, key, dating: year ? { year } : { undatedIn: context.sha256 } };
}

/** A year after a name that is later than the text is no year of the law: «… thực hiện Pháp lệnh … năm 2020», said in 2019. */
const yearOfName = ({ year }: Found, asOf: string | null): string | null =>
  year !== null && asOf !== null && year > asOf.slice(0, 4) ? null : year;

/** Reads the family and dating of a citation from its own words. */
export function toldBy(mention: Found, context: PlaceContext): Told {
  if (!mention.symbol && mention.type === "RESOLUTION") return titled(mention, context);
  const place = placeOf(mention, context);
  const key = mention.symbol
    ? symbolKey(mention.symbol.canonical)
    : nameKey(fullLawName(singleBlanks(mention.name ?? "")).replace(/\s*,?\s+năm\s+\d{4}$/i, ""));
  const year =
    mention.symbol?.year ??
    (mention.symbol ? mention.year : yearOfName(mention, context.asOf)) ??
    (mention.type === "CONSTITUTION" ? /\d{4}/.exec(mention.name ?? "")?.[0] : undefined);
  const term = termOf(mention);
  const dating: Dating = mention.iso
    ? { date: mention.iso }
    : year
      ? { year }
      : term && place === NATION
        ? { term }
        : { undatedIn: context.sha256 };
  return { place, key, dating };
}

export const idOf = (told: Told): string => documentId(told);
