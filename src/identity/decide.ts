import { type Claim, claimParts } from "./claim.js";
import type { KnownDocument } from "./known.js";
import { followed, type Merge } from "./merged.js";
import {
  choose,
  decideDated,
  decidePlaceless,
  decideTerm,
  inYear,
  notAfter,
  type Open,
  type Verdict,
} from "./verdict.js";

/** What the id `id` stands for in the whole graph. */
export interface Decision extends Verdict {
  readonly id: string;
}

/** All that is known of a place: a document that others were merged into stands there with each of their dates. */
const at = (known: readonly KnownDocument[], place: string) => known.filter((k) => k.place === place);

const part = <K extends string>(open: Open, key: K): string =>
  (open.dating as Readonly<Record<string, string>>)[key] ?? "";

function decideYear(open: Open, known: readonly KnownDocument[]): Verdict {
  const year = part(open, "year");
  const there = at(known, open.place).filter((k) => inYear(k, year));
  return choose(open, there, `Cùng ký hiệu, ban hành năm ${year}`);
}

function decideUndated(open: Open, known: readonly KnownDocument[]): Verdict {
  return choose(open, notAfter(at(known, open.place), open.claim.asOf), "Cùng ký hiệu và nơi ban hành");
}

type Level = readonly [
  holds: (open: Open) => boolean,
  decide: (open: Open, known: readonly KnownDocument[]) => Verdict,
];

function levels(bases: readonly Open[], aliases: readonly KnownDocument[]): readonly Level[] {
  const year = (open: Open) => `${open.place} ${part(open, "date").slice(0, 4)}`;
  const rivals = (open: Open) =>
    bases.filter((o) => o.placeKnown && "date" in o.dating && year(o) === year(open)).length;
  return [
    [(o) => o.placeKnown && "date" in o.dating, (o) => decideDated(o, part(o, "date"), aliases, rivals(o))],
    [(o) => o.placeKnown && "year" in o.dating, decideYear],
    [
      (o) => o.placeKnown && "term" in o.dating,
      (o, known) => decideTerm(o, part(o, "term"), at(known, o.place)),
    ],
    [(o) => o.placeKnown && "undatedIn" in o.dating, decideUndated],
    [(o) => !o.placeKnown, (o, known) => decidePlaceless(o, known)],
  ];
}

/** From the best known to the least, each level seeing the documents of those before it and none of its own. */
function decideBases(
  bases: readonly Open[],
  told: ReadonlySet<string>,
  aliases: readonly KnownDocument[],
  merges: readonly Merge[],
) {
  const into = new Map(
    merges.filter((m) => told.has(m.from) && told.has(m.into)).map((m) => [m.from, m.into]),
  );
  const is = (id: string) => followed((one) => into.get(one) ?? null, id);
  const verdicts = new Map<string, Verdict>();
  let known: readonly KnownDocument[] = aliases;
  for (const [holds, decide] of levels(bases, aliases)) {
    const found: KnownDocument[] = [];
    for (const open of bases.filter(holds)) {
      const verdict = decide(open, known);
      verdicts.set(open.base, verdict);
      const isNew = verdict.document === open.base || "date" in open.dating;
      if (isNew && verdict.document && told.has(open.base))
        found.push({ ...open, document: is(verdict.document) });
    }
    known = [...known, ...found.filter((k) => !("undatedIn" in k.dating))];
  }
  return verdicts;
}

const opened = (claim: Claim): Open => ({ ...claimParts(claim.id), claim });
const virtual = (id: string): Claim => ({ id, subject: false, asOf: null });

/** The documents that claims speak of or whose attachments they speak of, each spoken of at the earliest of their days. */
function basesOf(claims: readonly Claim[], named: readonly string[]): Claim[] {
  const bases = new Map(claims.filter((c) => claimParts(c.id).base === c.id).map((c) => [c.id, c]));
  for (const { id, asOf } of claims) {
    const { base } = claimParts(id);
    const held = bases.get(base) ?? virtual(base);
    bases.set(base, asOf && (!held.asOf || asOf < held.asOf) ? { ...held, asOf } : held);
  }
  for (const id of named) if (!bases.has(id)) bases.set(id, virtual(id));
  return [...bases.values()];
}

/** The further id of a law known by number: its place, its name, its year. */
const aliasId = ({ place, dating }: KnownDocument, family: string): string =>
  `${place}/${family}/${"date" in dating ? dating.date.slice(0, 4) : "year" in dating ? dating.year : ""}`;

function decideClaim(claim: Claim, family: string, verdicts: ReadonlyMap<string, Verdict>): Decision {
  const { base, attachment } = claimParts(claim.id);
  const verdict = verdicts.get(base) ?? { document: base, candidates: [] };
  if (!attachment) return { id: claim.id, ...verdict };
  const promulgator = verdict.document;
  const stays = promulgator === null || claimParts(promulgator).family !== family;
  return { id: claim.id, document: `${stays ? base : promulgator}${attachment}`, candidates: [] };
}

/**
 * Decides all claims of one family anew. Pure, and the order of the claims does not matter.
 * @param family the key all claims share
 * @param claims each id that some source tells, once
 * @param aliases where `family` is a name: the documents known by number that bear it, dated by their own ids
 * @param merges documents that people say to be one: two of the family count as one that fits; what becomes of the
 *   merged ones themselves, `applyMerges` says
 * @returns one decision for each claim and for each further id a document answers to, in the order of ids
 */
export function decideFamily(
  family: string,
  claims: readonly Claim[],
  aliases: readonly KnownDocument[] = [],
  merges: readonly Merge[] = [],
): Decision[] {
  const told = new Set(claims.map((c) => c.id));
  const named = aliases.map((a) => aliasId(a, family));
  const verdicts = decideBases(basesOf(claims, named).map(opened), told, aliases, merges);
  const decisions = new Map(claims.map((c) => [c.id, decideClaim(c, family, verdicts)]));
  for (const id of named) {
    const verdict = verdicts.get(id);
    if (!told.has(id) && verdict?.document) decisions.set(id, { id, ...verdict });
  }
  for (const { document } of [...decisions.values()])
    if (document && !decisions.has(document) && claimParts(document).family === family)
      decisions.set(document, { id: document, document, candidates: [] });
  return [...decisions.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
