import { singleBlanks } from "../../model/blanks.js";
import { nameKey } from "../../model/ids.js";
import type { Found } from "../../reading/found.js";
import { earliestDay } from "../known.js";
import { idOf, type Told, toldBy } from "./claims.js";
import type { PlaceContext } from "./place-of.js";
import type { ThereBy } from "./there-by.js";

/** The document a citation means, or the candidates of its own text between which nothing decides. */
export type Meant =
  | { readonly id: string; readonly candidates?: undefined }
  | { readonly id: null; readonly candidates: readonly string[] };

const dated = (t: Told): boolean => "date" in t.dating;
const yearOf = (t: Told): string | null =>
  "date" in t.dating ? t.dating.date.slice(0, 4) : "year" in t.dating ? t.dating.year : null;

/** Whether a document so told can have been issued by that ISO day. */
const mayBeBy = (t: Told, by: string | null): boolean =>
  by === null || earliestDay({ document: idOf(t), place: t.place, family: t.key, dating: t.dating }) <= by;

/** One dated document of a family in the text: where it is first named, and by which issuers. */
interface Anchor {
  readonly id: string;
  readonly told: Told;
  readonly year: string;
  readonly first: number;
  readonly issuers: Set<string>;
}

/** What a text tells of one family: its dated documents, and the ids made without a whole date. */
interface Family {
  readonly anchors: Map<string, Anchor>;
  readonly loose: Map<string, Told>;
}

const familyOf = (t: Told): string => `${t.place}/${t.key}`;

function summarise(told: readonly Told[], mentions: readonly Found[]): Map<string, Family> {
  const families = new Map<string, Family>();
  for (const [index, t] of told.entries()) {
    const family = families.get(familyOf(t)) ?? { anchors: new Map(), loose: new Map() };
    families.set(familyOf(t), family);
    const id = idOf(t);
    if (!dated(t)) {
      if (!("undatedIn" in t.dating)) family.loose.set(id, t);
      continue;
    }
    const fresh: Anchor = { id, told: t, year: yearOf(t) as string, first: index, issuers: new Set() };
    const anchor = family.anchors.get(id) ?? fresh;
    const issuer = mentions[index]?.issuer;
    if (issuer) anchor.issuers.add(issuer);
    family.anchors.set(id, anchor);
  }
  return families;
}

/** What a citation's surroundings tell: who issued its document, and by which day. */
interface Surroundings {
  readonly issuer: string | null;
  readonly by: string | null;
}

/** Those of the family's dated documents that an undated citation may mean. */
function fitting(told: Told, { issuer, by }: Surroundings, { anchors }: Family): readonly Anchor[] {
  const year = yearOf(told);
  const there = [...anchors.values()].filter((a) => mayBeBy(a.told, by));
  const sameYear = year ? there.filter((a) => a.year === year) : there;
  const sameIssuer = issuer
    ? sameYear.filter((a) => a.issuers.size === 0 || a.issuers.has(issuer))
    : sameYear;
  return sameIssuer.length > 0 ? sameIssuer : sameYear;
}

/** Antecedents come first: what was named before with one date is meant until another of the family is named. */
function decide(told: Told, index: number, around: Surroundings, family: Family): Meant {
  if (dated(told)) return { id: idOf(told) };
  const anchors = fitting(told, around, family);
  const [only] = anchors;
  if (!only) return { id: looseId(told, family, around.by) };
  if (anchors.length === 1) return { id: only.id };
  const [antecedent, ...others] = anchors.filter((a) => a.first < index);
  if (antecedent && others.length === 0) return { id: antecedent.id };
  return { id: null, candidates: anchors.map((a) => a.id).sort() };
}

/** Without any date: the best known form that the text gives of the family (a year or term before nothing). */
function looseId(told: Told, { loose }: Family, by: string | null): string {
  const [only, ...others] = [...loose].filter(([, t]) => mayBeBy(t, by));
  return "undatedIn" in told.dating && only && others.length === 0 ? only[0] : idOf(told);
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

function joinName(t: Told, numbered: Told | null | undefined, by: string | null): Told {
  if (!numbered || !mayBeBy(numbered, by)) return t;
  const [year, other] = [yearOf(t), yearOf(numbered)];
  if (year && other && year !== other) return t;
  return { ...numbered, dating: dated(t) ? t.dating : numbered.dating };
}

/** Which document each citation of one text means, from that text alone; `by`: when it must have been issued. */
export function resolveInText(mentions: readonly Found[], context: PlaceContext, by: ThereBy): Meant[] {
  const alone = mentions.map((m) => toldBy(m, context));
  const byName = namesakes(mentions, alone);
  const told = alone.map((t, i) => (mentions[i]?.symbol ? t : joinName(t, byName.get(t.key), by[i] ?? null)));
  const families = summarise(told, mentions);
  return told.map((t, index) => {
    const around = { issuer: mentions[index]?.issuer ?? null, by: by[index] ?? null };
    return decide(t, index, around, families.get(familyOf(t)) as Family);
  });
}
