import type { Reading, ReadStatement } from "../src/model/reading.js";
import { wasRead } from "./citations.js";
import { comparableSymbol } from "./comparable.js";
import type { HandReading, HandRelation } from "./gold.js";
import type { Tally } from "./tally.js";

/** The relations that are scored; CITES, SUBMITS, RESPONDS_TO, REVIEWS and CONTINUES are listed only. */
export const SCORED: ReadonlySet<string> = new Set(
  (
    "implements based_on amends supersedes repeals guides details promulgates inspects corrects consolidates " +
    "extends suspends approves"
  ).split(" "),
);
const ALIKE = [new Set(["repeals", "supersedes"]), new Set(["guides", "details"])];
const alike = (a: string, b: string): boolean => a === b || ALIKE.some((set) => set.has(a) && set.has(b));

type Triple = readonly [from: string, relation: string, to: string];
const keyOf = (t: Triple): string => t.join(" ");
const distinct = (triples: readonly Triple[]): Triple[] => [
  ...new Map(triples.map((t) => [keyOf(t), t])).values(),
];
const isTitle = (end: string): boolean => end.startsWith("title:");

/** The two ends of a statement as symbols; `self` for the document that the text is, null for one without a symbol. */
function endsOf(reading: Reading): (s: ReadStatement) => [string | null, string | null] {
  const symbols = new Map(reading.documents.map((d) => [d.id, comparableSymbol(d.symbol)]));
  const subjects = new Set(reading.subjects);
  const end = (id: string | null): string | null =>
    id === null ? null : subjects.has(id) ? "self" : (symbols.get(id) ?? null);
  return (s) => [end(s.from), end(s.to)];
}

/** Distinct triples that a reading states at the places that were read by hand, and those it states anywhere. */
function triplesOf(
  hand: HandReading,
  reading: Reading,
  self: string | null,
): { here: Triple[]; anywhere: Triple[] } {
  const ends = endsOf(reading);
  const anywhere: Triple[] = [];
  const here: Triple[] = [];
  for (const s of reading.statements) {
    const [from, to] = ends(s).map((e) => (e !== null && e === self ? "self" : e));
    const relation = s.relation.toLowerCase();
    if (!from || !to || !SCORED.has(relation)) continue;
    anywhere.push([from, relation, to]);
    if (wasRead(hand, s)) here.push([from, relation, to]);
  }
  return { here: distinct(here), anywhere: distinct(anywhere) };
}

/** Relations found and invented, in all and per relation, and whether they point the right way. */
export function scoreRelations(tally: Tally, hand: HandReading, reading: Reading): void {
  const self = comparableSymbol(hand.subject.symbol);
  const end = (e: string): string => {
    const symbol = comparableSymbol(e) ?? e;
    return symbol === self ? "self" : symbol;
  };
  const prepare = (rs: readonly HandRelation[]): Triple[] =>
    distinct(
      rs
        .filter(([a, , b]) => !isTitle(a) && !isTitle(b))
        .map(([a, r, b]) => [end(a), r.toLowerCase(), end(b)] as const),
    );
  const all = prepare(hand.relations);
  const gold = all.filter(([, r]) => SCORED.has(r));
  const lenient = [...all.filter(([, r]) => !SCORED.has(r)), ...prepare(hand.optionalRelations)];
  const { here, anywhere } = triplesOf(hand, reading, self);
  const sameEnds = (a: Triple, b: Triple): boolean => a[0] === b[0] && a[2] === b[2];
  const same = (a: Triple, b: Triple): boolean => sameEnds(a, b) && alike(a[1], b[1]);
  const samePair = (a: Triple, b: Triple): boolean => sameEnds(a, b) || (a[0] === b[2] && a[2] === b[0]);

  for (const g of gold) {
    const ok = anywhere.some((p) => same(p, g));
    tally.add("relation recall", ok);
    tally.add(`${g[1]} recall`, ok);
    if (ok) continue;
    const got =
      anywhere
        .filter((p) => samePair(p, g))
        .map(keyOf)
        .join("; ") || "không gì";
    tally.fault(`${hand.name} no-relation ${keyOf(g)}`, `thiếu quan hệ ${keyOf(g)}, có: ${got}`);
  }
  for (const p of here) {
    const ok = gold.some((g) => same(p, g));
    if (!ok && lenient.some((g) => sameEnds(p, g))) continue;
    tally.add("relation precision", ok);
    tally.add(`${p[1]} precision`, ok);
    if (!ok) tally.fault(`${hand.name} false-relation ${keyOf(p)}`, `quan hệ sai ${keyOf(p)}`);
  }
  for (const p of here) {
    if (gold.some((g) => samePair(p, g)))
      tally.add(
        "direction",
        gold.some((g) => sameEnds(p, g)),
      );
  }
}

/** The document that the text itself is: its symbol and its date. */
export function scoreSubject(tally: Tally, hand: HandReading, reading: Reading): void {
  const { symbol, issuedOn } = hand.subject;
  if (!symbol) return;
  const subjects = reading.documents.filter((d) => reading.subjects.includes(d.id));
  const hit = subjects.filter((d) => comparableSymbol(d.symbol) === comparableSymbol(symbol));
  tally.add("subject symbol", hit.length > 0);
  if (issuedOn)
    tally.add(
      "subject date",
      hit.some((d) => d.issuedOn === issuedOn),
    );
  if (hit.length === 0) tally.fault(`${hand.name} subject`, `văn bản là ${symbol}, đọc ra khác`);
}
