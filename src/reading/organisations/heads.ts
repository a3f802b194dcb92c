import { bodyById, bodyNames } from "../../vocabulary/bodies.js";
import {
  NAMED,
  ORGANISATION_HEADS,
  type OrganisationHead,
  type OrganisationKind,
} from "../../vocabulary/organisations.js";
import { lowerCase } from "../view.js";

/** What may begin the name of a body: a head, a central body's whole name, or a name of its own. */
export interface Opening {
  /** In lower case, blanks single. */
  readonly words: string;
  readonly head?: OrganisationHead;
  readonly central?: { readonly name: string; readonly kind: OrganisationKind };
  readonly named?: { readonly name: string; readonly kind: OrganisationKind };
}

const even = (words: string): string => lowerCase(words).replace(/\s+/g, " ");

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
const FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...byFirst.keys()].sort((a, b) => b.length - a.length).join("|")})(?![\\p{L}\\p{N}])`,
  "gu",
);
const longest = Math.max(...openings.map((o) => o.words.length));

/** Where in the lower-case text bodies may begin. */
export const openingsIn = (lower: string): Iterable<RegExpExecArray> => lower.matchAll(FIRST);

/** The end of `words` at `at`, when they stand there with any blanks between them; -1 otherwise. */
function endOf(lower: string, at: number, words: string): number {
  let i = at;
  for (let k = 0; k < words.length; k += 1) {
    const c = words.charAt(k);
    if (c === " ") {
      const before = i;
      while (lower.charAt(i) === " " || lower.charAt(i) === "\n") i += 1;
      if (i === before || i - before > 8) return -1;
    } else if (lower.charAt(i) !== c) return -1;
    else i += 1;
  }
  return LETTER.test(lower.charAt(i)) ? -1 : i;
}

/** The openings that stand at `at`, the fullest first. */
export function openingsAt(lower: string, at: number): { opening: Opening; end: number }[] {
  const first = /^[\p{L}\p{N}]+/u.exec(lower.slice(at, at + longest))?.[0] ?? "";
  const found: { opening: Opening; end: number }[] = [];
  for (const opening of byFirst.get(first) ?? []) {
    const end = endOf(lower, at, opening.words);
    if (end > 0) found.push({ opening, end });
  }
  return found;
}
