import { singleBlanks } from "../../model/blanks.js";
import { bodyById, bodyNames } from "../../vocabulary/bodies.js";
import {
  JOINED_AGENCIES,
  NAMED,
  ORGANISATION_HEADS,
  type OrganisationHead,
  type OrganisationKind,
} from "../../vocabulary/organisations.js";
import { Anchored, type Searched } from "../anchors/anchored.js";
import { standsAlone } from "../boundary.js";
import { lowerCase } from "../lower-case.js";

/** What may begin the name of a body: a head, a central body's whole name, or a name of its own. */
export interface Opening {
  /** In lower case, blanks single. */
  readonly words: string;
  readonly head?: OrganisationHead;
  readonly central?: { readonly name: string; readonly kind: OrganisationKind };
  readonly named?: { readonly name: string; readonly kind: OrganisationKind };
}

const even = (words: string): string => singleBlanks(lowerCase(words));

/** Names that heads read better, because a place may follow: «Hội Nông dân Việt Nam», «MTTQ Việt Nam tỉnh». */
const frontHeads = ORGANISATION_HEADS.filter(
  (h) => h.tail === "PLACE" && (h.kind === "FRONT" || h.kind === "MASS_ORGANISATION"),
).flatMap((h) => h.words.map(even));
const readByHead = (words: string): boolean =>
  /^(?:bộ|sở) /.test(words) && words !== "bộ chính trị" && !/^bộ chính trị /.test(words)
    ? true
    : frontHeads.some((h) => words.startsWith(h));
const TOO_SHORT = /^(?:vov|vtv|tw)$/;

const openings: Opening[] = [
  ...bodyNames.flatMap(({ name, id }): Opening[] => {
    const body = bodyById(id);
    const words = even(name);
    if (!body || readByHead(words) || TOO_SHORT.test(words) || !words.includes(" ")) return [];
    return [{ words, central: { name: body.name.replace(/ \(\d.*\)$/, ""), kind: body.kind } }];
  }),
  ...ORGANISATION_HEADS.flatMap((head) => head.words.map((words): Opening => ({ words: even(words), head }))),
  ...JOINED_AGENCIES.map((name): Opening => ({ words: even(name), central: { name, kind: "AGENCY" } })),
  ...NAMED.flatMap(([kind, ...names]) =>
    names.map((name): Opening => ({ words: even(name), named: { name: names[0] as string, kind } })),
  ),
];

const byFirst = new Map<string, Opening[]>();
for (const opening of openings) {
  const first = /^[\p{L}\p{N}]+/u.exec(opening.words)?.[0] ?? opening.words;
  byFirst.set(first, [...(byFirst.get(first) ?? []), opening]);
}
for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

const LETTER = /[\p{L}\p{N}]/u;
const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const longestFirst = (words: Iterable<string>): string =>
  [...new Set(words)].sort((a, b) => b.length - a.length).join("|");
/** Names of two words and more are looked for by their first two, which are seldom anything else. */
const PAIRS = new Anchored(
  new RegExp(
    longestFirst(
      openings
        .map((o) => o.words.split(" "))
        .filter((w) => w.length > 1)
        .map((w) => `${escaped(w[0] as string)}[ \\n]+${escaped(w[1] as string)}`),
    ),
  ),
);
/** Heads of one word begin a name only with a capital: «cán bộ» and «xã hội» are everywhere. */
const single = openings.map((o) => o.words).filter((w) => !w.includes(" "));
const upperFirst = (w: string): string => w.charAt(0).toUpperCase() + w.slice(1);
const SINGLES = new Anchored(
  new RegExp(
    longestFirst(
      [
        ...single.flatMap((w) => [upperFirst(w), w.toUpperCase()]),
        ...NAMED.flatMap(([, ...names]) => names.filter((n) => !n.includes(" "))),
      ].map(escaped),
    ),
  ),
  "printed",
);
/** So many blanks may stand between two words of a name. */
const WIDEST = 8;

/** Where bodies may begin, in order. */
export function openingsIn(searched: Searched): number[] {
  const found: number[] = [];
  const take = (words: string, opening: Anchored): void => {
    for (const place of searched.anchors.of(opening)) {
      const match = opening.at(words, place);
      if (match && standsAlone(words, place, place + match[0].length)) found.push(place);
    }
  };
  take(searched.lower, PAIRS);
  take(searched.text, SINGLES);
  return found.sort((a, b) => a - b);
}

const BLANK = " ".charCodeAt(0);
const BREAK = "\n".charCodeAt(0);

/** Where `words` end that begin at `at` and stand there up to their unit `from`, with any blanks between; -1 if not. */
function endOf(lower: string, at: number, words: string, from: number): number {
  let i = at + from;
  for (let k = from; k < words.length; k += 1) {
    const unit = words.charCodeAt(k);
    if (unit === BLANK) {
      const before = i;
      while (lower.charCodeAt(i) === BLANK || lower.charCodeAt(i) === BREAK) i += 1;
      if (i === before || i - before > WIDEST) return -1;
    } else if (lower.charCodeAt(i) !== unit) return -1;
    else i += 1;
  }
  return LETTER.test(lower.charAt(i)) ? -1 : i;
}

const FIRST = /[\p{L}\p{N}]+/uy;

/** The openings that stand at `at`, the fullest first. */
export function openingsAt(lower: string, at: number): { opening: Opening; end: number }[] {
  FIRST.lastIndex = at;
  const first = FIRST.exec(lower)?.[0] ?? "";
  const found: { opening: Opening; end: number }[] = [];
  for (const opening of byFirst.get(first) ?? []) {
    const end = endOf(lower, at, opening.words, first.length);
    if (end > 0) found.push({ opening, end });
  }
  return found;
}
