import { DocumentType } from "../generated/enums.js";
import { fold } from "../model/fold.js";
import { nameKey } from "../model/ids.js";
import { calledFolded } from "./called.js";
import { claimParts, isNumbered } from "./claim.js";
import { systemOf } from "./system.js";

/** What sources say of a document in the same words. */
export interface Telling {
  /** The id they call it by. */
  readonly claim: string;
  /** How many sources say so. */
  readonly count: number;
  /** Whether the text that says so is this document. */
  readonly subject: boolean;
  readonly symbol: string | null;
  readonly type: DocumentType;
  readonly number: string | null;
  readonly title: string | null;
  readonly issuedOn: string | null;
  readonly effectiveFrom: string | null;
  readonly expiresOn: string | null;
  readonly secrecy: string | null;
  readonly issuers: readonly string[];
  /** The document it is part of, as decided, or null. */
  readonly partOf: string | null;
}

/** What a person says instead of the text; null where they say that it is not known. */
export interface Corrections {
  readonly title?: string | null;
  readonly issuedOn?: string | null;
  readonly effectiveFrom?: string | null;
  readonly expiresOn?: string | null;
  readonly issuers?: readonly string[];
}

export interface DocumentProperties {
  readonly symbol: string | null;
  /** The key of its id; null for an attachment, which is found through what it is attached to. */
  readonly symbolKey: string | null;
  readonly nameKey: string | null;
  readonly number: string | null;
  /** The place and the symbol without its number: what is numbered on together; null without a plain number. */
  readonly series: string | null;
  /** Its number in that series. */
  readonly count: number | null;
  readonly year: number | null;
  readonly term: string | null;
  readonly type: DocumentType;
  readonly system: string | null;
  readonly place: string;
  readonly title: string | null;
  readonly titleFolded: string | null;
  /** What it is found by beside its title. */
  readonly calledFolded: string;
  readonly issuer: string | null;
  readonly issuers: readonly string[];
  readonly issuedOn: string | null;
  readonly effectiveFrom: string | null;
  readonly expiresOn: string | null;
  readonly secrecy: string | null;
  readonly partOf: string | null;
  /** Which of these a person corrected; null: none. */
  readonly corrected: readonly string[] | null;
}

const rank = (telling: Telling) =>
  (isNumbered(claimParts(telling.claim).family) ? 2 : 0) + (telling.subject ? 1 : 0);

/**
 * The value most worth believing: of those who know the document by number (a named law's words must not change whom
 * they belong to), the document's own file first, then what most sources say, then the smallest by code points.
 */
function settled<T extends string>(tellings: readonly Telling[], value: (t: Telling) => T | null): T | null {
  const said = tellings.filter((t) => value(t) !== null);
  const best = Math.max(...said.map(rank));
  const votes = new Map<T, number>();
  for (const t of said.filter((t) => rank(t) === best))
    votes.set(value(t) as T, (votes.get(value(t) as T) ?? 0) + t.count);
  const order = [...votes].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return order[0]?.[0] ?? null;
}

/** Types that bear a name by which they are cited: «Luật Đất đai». */
export const NAMED_TYPES: ReadonlySet<DocumentType> = new Set(["LAW", "ORDINANCE", "CONSTITUTION"]);
const YEAR_IN_SYMBOL = /^\d+[a-z]?-(\d{4})-/;

function yearOf(id: string, issuedOn: string | null): number | null {
  const { dating, family } = claimParts(id);
  const year = issuedOn?.slice(0, 4) ?? ("year" in dating ? dating.year : YEAR_IN_SYMBOL.exec(family)?.[1]);
  return year ? Number(year) : null;
}

function termOf(id: string, tellings: readonly Telling[]): string | null {
  const terms = [id, ...tellings.map((t) => t.claim)].flatMap((claim) => {
    const { dating } = claimParts(claim);
    return "term" in dating ? [dating.term.toUpperCase()] : [];
  });
  return terms.sort()[0] ?? null;
}

const typeOf = (tellings: readonly Telling[]): DocumentType =>
  settled(tellings, (t) => (t.type === "OTHER" ? null : t.type)) ?? DocumentType.OTHER;

/**
 * The name by which a law known by number is found too; only laws that have their year in their id. Those who know it
 * by name alone have no say in it: what they mean depends on it.
 */
function lawName(id: string, tellings: readonly Telling[]): string | null {
  const { family, dating, attachment, placeKnown } = claimParts(id);
  const byNumber = tellings.filter((t) => isNumbered(claimParts(t.claim).family));
  const title = settled(byNumber, (t) => t.title);
  const type = typeOf(byNumber);
  const dated = "date" in dating || "year" in dating;
  if (!title || !NAMED_TYPES.has(type) || !isNumbered(family) || !dated || attachment || !placeKnown)
    return null;
  return nameKey(title);
}

const NUMBERED = /^(\d{1,6})-(.+)$/;
/** Symbols of the National Assembly do not tell the type, by which they are numbered. */
const TYPE_UNTOLD = /-(?:ubtv)?qh\d+$/;

function numbering(id: string, type: DocumentType): { series: string | null; count: number | null } {
  const { family, place, attachment } = claimParts(id);
  const [, count, rest] = (attachment ? null : NUMBERED.exec(family)) ?? [];
  if (count === undefined) return { series: null, count: null };
  const untold = TYPE_UNTOLD.test(family) ? `/${type}` : "";
  return { series: `${place}/${rest}${untold}`, count: Number(count) };
}

/** The corrected values in place of those that the texts tell. What a law is called by stays what its texts say. */
function corrected(id: string, told: DocumentProperties, corrections: Corrections): DocumentProperties {
  const fields = Object.keys(corrections).sort();
  if (fields.length === 0) return told;
  const said = { ...told, ...corrections };
  const now = { ...said, year: yearOf(id, said.issuedOn) };
  return {
    ...now,
    calledFolded: calledFolded(now),
    titleFolded: now.title === null ? null : fold(now.title),
    issuer: now.issuers[0] ?? null,
    corrected: fields,
  };
}

/**
 * What the graph holds of the document `id`, from all that is said of it; the order of the tellings does not matter.
 * @param corrections what a person says instead
 */
export const describe = (
  id: string,
  tellings: readonly Telling[],
  corrections: Corrections = {},
): DocumentProperties => corrected(id, told(id, tellings), corrections);

function told(id: string, tellings: readonly Telling[]): DocumentProperties {
  const { dating, family, place, attachment } = claimParts(id);
  const type = typeOf(tellings);
  const symbol = settled(tellings, (t) => t.symbol);
  const title = settled(tellings, (t) => t.title);
  const issuedOn = "date" in dating ? dating.date : settled(tellings, (t) => t.issuedOn);
  const issuers = settled(tellings, (t) => (t.issuers.length > 0 ? JSON.stringify(t.issuers) : null));
  const names = issuers === null ? [] : (JSON.parse(issuers) as string[]);
  const year = yearOf(id, issuedOn);
  return {
    symbol,
    symbolKey: attachment ? null : family,
    nameKey: lawName(id, tellings),
    number: settled(tellings, (t) => t.number),
    ...numbering(id, type),
    year,
    term: termOf(id, tellings),
    type,
    system: systemOf(symbol, type),
    place,
    title,
    titleFolded: title === null ? null : fold(title),
    calledFolded: calledFolded({ type, symbol, place, issuers: names, issuedOn, year }),
    issuer: names[0] ?? null,
    issuers: names,
    issuedOn,
    effectiveFrom: settled(tellings, (t) => t.effectiveFrom),
    expiresOn: settled(tellings, (t) => t.expiresOn),
    secrecy: settled(tellings, (t) => t.secrecy),
    partOf: settled(tellings, (t) => (t.partOf === id ? null : t.partOf)),
    corrected: null,
  };
}
