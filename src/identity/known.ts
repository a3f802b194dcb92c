import { type Dating, parseDocumentId } from "../model/ids.js";
import type { TermSpan } from "../vocabulary/terms.js";
import { termSpan } from "./term.js";

/** A document that claims of a family may be. */
export interface KnownDocument {
  readonly document: string;
  readonly place: string;
  readonly family: string;
  readonly dating: Dating;
}

const ALWAYS: TermSpan = { from: "0000-01-01", to: "9999-12-31" };

function days({ dating, place, family }: KnownDocument): { from: string; to: string } {
  if ("date" in dating) return { from: dating.date, to: dating.date };
  if ("year" in dating) return { from: `${dating.year}-01-01`, to: `${dating.year}-12-31` };
  const span = ("term" in dating && termSpan(place, family, dating.term)) || ALWAYS;
  return { from: span.from, to: span.to ?? "9999-12-31" };
}

/** The first and the last ISO day on which it can have been issued. */
export const earliestDay = (known: KnownDocument): string => days(known).from;
export const latestDay = (known: KnownDocument): string => days(known).to;

/** Whether it was surely issued within these days. */
export const liesWithin = (known: KnownDocument, span: TermSpan): boolean =>
  span.from <= earliestDay(known) && latestDay(known) <= (span.to ?? "9999-12-31");

/** Documents that people hold for one are known by several dates: told as the document itself is, the fullest first. */
const told = ({ document, dating }: KnownDocument): string => {
  const own = JSON.stringify(parseDocumentId(document)?.dating) === JSON.stringify(dating);
  return `${own ? 0 : 1} ${"date" in dating ? 0 : 1} ${JSON.stringify(dating)}`;
};

/** Each document once, in the order of ids, whatever the order of the pool. */
export function distinct(pool: readonly KnownDocument[]): KnownDocument[] {
  const byId = new Map<string, KnownDocument>();
  for (const known of pool) {
    const held = byId.get(known.document);
    if (!held || told(known) < told(held)) byId.set(known.document, known);
  }
  return [...byId.values()].sort((a, b) => (a.document < b.document ? -1 : 1));
}
