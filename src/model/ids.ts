import { foldSymbol, slug } from "./fold.js";

/**
 * Readable, stable ids of documents: `place/key/dating`.
 *
 * - place: a path of place slugs, the widest first: `vn`, `kon-tum`, `an-giang.tan-an`. A source whose place nobody
 *   tells gives `o-` and its hash, so that two unknown places never merge by accident.
 * - key: the folded symbol, or the slug of the name of a document without one.
 * - dating: the ISO date; else the year (printed, or in the symbol); else the term `khoa-xiii`; else `undated-` and
 *   the first eight digits of the source's hash.
 *
 * An attachment has its promulgator's id, then `/kem-theo-1`, `/kem-theo-2`, ….
 */
export type Dating =
  | { readonly date: string }
  | { readonly year: string }
  | { readonly term: string }
  | { readonly undatedIn: string };

export interface IdParts {
  readonly place: string;
  readonly key: string;
  readonly dating: Dating;
}

const NATIONAL_ASSEMBLY = /^(\d+[a-z]?-\d{4})-(?:[a-z]{1,4}-)?((?:ubtv)?qh\d+)$/;

/**
 * The folded key of a symbol: `29-NQ/TW` → `29-nq-tw`, `1451-QĐ/TU` → `1451-qdd-tu`. Numbers lose leading zeros,
 * symbols of the National Assembly and its Standing Committee lose their type code, since the two forms are one
 * document (`76/2025/NQ-UBTVQH15` = `76/2025/UBTVQH15`).
 */
export function symbolKey(symbol: string): string {
  const folded = foldSymbol(symbol).replace(/^0+(?=\d)/, "");
  return folded.replace(NATIONAL_ASSEMBLY, "$1-$2");
}

/** The key of a document known by its name: `Luật Công chứng` → `luat-cong-chung`. */
export const nameKey = (name: string): string => slug(name).slice(0, 120).replace(/-+$/, "");

const PLACE_PATH = /^[a-z0-9-]{2,60}(?:\.[a-z0-9-]{2,60}){0,3}$/;
/** Whether this is a path of place slugs, as ids begin with. */
export const isPlacePath = (place: string): boolean => PLACE_PATH.test(place);

/** The place of documents whose place the source (SHA-256 in hex) does not tell. */
export const unknownPlace = (sha256: string): string => `o-${sha256.slice(0, 8)}`;

function datingSegment(dating: Dating): string {
  if ("date" in dating) return dating.date;
  if ("year" in dating) return dating.year;
  if ("term" in dating) return `khoa-${dating.term.toLowerCase()}`;
  return `undated-${dating.undatedIn.slice(0, 8)}`;
}

export function documentId({ place, key, dating }: IdParts): string {
  return `${place}/${key}/${datingSegment(dating)}`;
}

export const attachmentId = (promulgator: string, ordinal: number): string =>
  `${promulgator}/kem-theo-${ordinal}`;

const SEGMENT = /^(?:(\d{4}-\d{2}-\d{2})|(\d{4})|khoa-([a-z0-9]+)|undated-([0-9a-f]{8}))$/;

/** The parts of a document's id, or null when the text is no id. An attachment gives its promulgator's parts. */
export function parseDocumentId(id: string): IdParts | null {
  const [place = "", key = "", last = ""] = id.split("/");
  const m = SEGMENT.exec(last);
  if (!/^[a-z][a-z\d.-]*$/.test(place) || !/^[a-z\d-]+$/.test(key) || !m) return null;
  const [, date, year, term, undatedIn] = m;
  if (date) return { place, key, dating: { date } };
  if (year) return { place, key, dating: { year } };
  if (term) return { place, key, dating: { term } };
  return { place, key, dating: { undatedIn: undatedIn as string } };
}
