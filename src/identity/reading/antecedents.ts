import { singleBlanks } from "../../model/blanks.js";
import { nameKey } from "../../model/ids.js";
import type { Found } from "../../reading/found.js";
import { idOf, type Told, toldBy } from "./claims.js";
import type { PlaceContext } from "./place-of.js";

/** The document a citation means, or the candidates of its own text between which nothing decides. */
export type Meant =
  | { readonly id: string; readonly candidates?: undefined }
  | { readonly id: null; readonly candidates: readonly string[] };

const dated = (t: Told): boolean => "date" in t.dating;
const yearOf = (t: Told): string | null =>
  "date" in t.dating ? t.dating.date.slice(0, 4) : "year" in t.dating ? t.dating.year : null;

/** One dated document of a family in the text: where it is first named, and by which issuers. */
interface Anchor {
  readonly id: string;
  readonly year: string;
  readonly first: number;
  readonly issuers: Set<string>;
}

/** What a text tells of one family: its dated documents, and the ids made without a whole date. */
interface Family {
  readonly anchors: Map<string, Anchor>;
  readonly loose: Set<string>;
}

const familyOf = (t: Told): string => `${t.place}/${t.key}`;

function summarise(told: readonly Told[], mentions: readonly Found[]): Map<string, Family> {
  const families = new Map<string, Family>();
  for (const [index, t] of told.entries()) {
    const family = families.get(familyOf(t)) ?? { anchors: new Map(), loose: new Set() };
    families.set(familyOf(t), family);
    const id = idOf(t);
    if (!dated(t)) {
      if (!("undatedIn" in t.dating)) family.loose.add(id);
      continue;
    }
    const fresh: Anchor = { id, year: yearOf(t) as string, first: index, issuers: new Set() };
    const anchor = family.anchors.get(id) ?? fresh;
    const issuer = mentions[index]?.issuer;
    if (issuer) anchor.issuers.add(issuer);
    family.anchors.set(id, anchor);
  }
  return families;
}

/** Those of the family's dated documents that an undated citation may mean. */
function fitting(told: Told, issuer: string | null, anchors: readonly Anchor[]): readonly Anchor[] {
  const year = yearOf(told);
  const sameYear = year ? anchors.filter((a) => a.year === year) : anchors;
  const sameIssuer = issuer
    ? sameYear.filter((a) => a.issuers.size === 0 || a.issuers.has(issuer))
    : sameYear;
  return sameIssuer.length > 0 ? sameIssuer : sameYear;
}

/** Antecedents come first: what was named before with one date is meant until another of the family is named. */
function decide(told: Told, index: number, issuer: string | null, family: Family): Meant {
  if (dated(told)) return { id: idOf(told) };
  const anchors = fitting(told, issuer, [...family.anchors.values()]);
  const [only] = anchors;
  if (!only) return { id: looseId(told, family) };
  if (anchors.length === 1) return { id: only.id };
  const [antecedent, ...others] = anchors.filter((a) => a.first < index);
  if (antecedent && others.length === 0) return { id: antecedent.id };
  return { id: null, candidates: anchors.map((a) => a.id).sort() };
}

/** Without any date: the best known form that the text gives of the family (a year or term before nothing). */
function looseId(told: Told, { loose }: Family): string {
  const [only] = loose;
  return "undatedIn" in told.dating && only !== undefined && loose.size === 1 ? only : idOf(told);
}

/** The symbol a name stands for in this text: «Luật Công chứng số 53/2014/QH13», then «Luật Công chứng». */
function namesakes(mentions: readonly Found[], told: readonly Told[]): Map<string, Told | null> {
  const byName = new Map<string, Told | null>();
  for (const [i, m] of mentions.entries()) {
    if (!m.symbol || !m.name) continue;
    const name = nameKey(singleBlanks(m.name));
    const known = byName.get(name);
    const here = told[i] as Told;
    if (known === undefined) byName.set(name, here);
    else if (known && known.key !== here.key) byName.set(name, null);
  }
  return byName;
}

function joinName(t: Told, numbered: Told | null | undefined): Told {
  if (!numbered) return t;
  const [year, other] = [yearOf(t), yearOf(numbered)];
  if (year && other && year !== other) return t;
  return { ...numbered, dating: dated(t) ? t.dating : numbered.dating };
}

/** Which document each citation of one text means, from that text alone. */
export function resolveInText(mentions: readonly Found[], context: PlaceContext): Meant[] {
  const alone = mentions.map((m) => toldBy(m, context));
  const byName = namesakes(mentions, alone);
  const told = alone.map((t, i) => (mentions[i]?.symbol ? t : joinName(t, byName.get(t.key))));
  const families = summarise(told, mentions);
  return told.map((t, index) =>
    decide(t, index, mentions[index]?.issuer ?? null, families.get(familyOf(t)) as Family),
  );
}
