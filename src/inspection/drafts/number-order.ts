import type { Ask } from "../judge.js";
import { datedIn } from "./dates.js";
import { type DraftRule, hit } from "./draft.js";

/** A document as its series knows it; `issuedOn` is ISO. A type and no interface, so that it can be a fact. */
type Numbered = {
  readonly id: string;
  readonly symbol: string | null;
  readonly count: number;
  readonly type: string;
  readonly issuedOn: string;
};

/** One of a series beside those that stand on the wrong side of it. */
type Against = Numbered & { readonly against: readonly Numbered[] };

interface InSeries {
  readonly series: string;
  readonly one: Numbered;
}

/** So many of one series are compared with one number, as the Cypher of the rule does. */
const NEAREST = 100;
const DAY = 86_400_000;

/** Whether two documents of a series stand the wrong way round by more than thirty days. */
function wrongWay(a: Numbered, b: Numbered): boolean {
  if (a.count === b.count || a.count < b.count === a.issuedOn <= b.issuedOn) return false;
  return Math.abs(Date.parse(b.issuedOn) - Date.parse(a.issuedOn)) > 30 * DAY;
}

const nearestTo =
  (d: Numbered) =>
  (x: Numbered, y: Numbered): number =>
    Math.abs(x.count - d.count) - Math.abs(y.count - d.count) || (x.id < y.id ? -1 : 1);

/** Those on the wrong side of `d`, the nearest in number first; `sorted` by number, walked from `d` outwards. */
function wrongOf(d: Numbered, sorted: readonly Numbered[]): Numbered[] {
  const found: Numbered[] = [];
  let above = sorted.findIndex((x) => x.count >= d.count);
  if (above === -1) above = sorted.length;
  let below = above - 1;
  while (found.length < NEAREST) {
    const [low, high] = [sorted[below], sorted[above]];
    const next = high && (!low || high.count - d.count <= d.count - low.count) ? high : low;
    if (!next) break;
    if (next === high) above += 1;
    else below -= 1;
    if (next.id !== d.id && wrongWay(d, next)) found.push(next);
  }
  return found;
}

const storedAgainst = (ask: Ask, those: readonly InSeries[]) =>
  ask<{ id: string; against: Numbered[] }>("series-against", {
    rows: those.map(({ series, one: { id, count, issuedOn } }) => ({ id, series, count, issuedOn })),
  });

/** What the graph holds against the draft's documents, and against what it so holds: each asked once. */
async function storedAround(ask: Ask, numbered: readonly InSeries[]): Promise<Map<string, Numbered[]>> {
  const first = await storedAgainst(ask, numbered);
  const stored = new Map(first.map(({ id, against }) => [id, against]));
  const further = new Map<string, InSeries>();
  for (const { series, one } of numbered)
    for (const x of stored.get(one.id) ?? []) if (!stored.has(x.id)) further.set(x.id, { series, one: x });
  for (const { id, against } of await storedAgainst(ask, [...further.values()])) stored.set(id, against);
  return stored;
}

/** What stands on the wrong side of a document, in the graph and in the draft; worked out once for each. */
function comparing(stored: ReadonlyMap<string, Numbered[]>, unstored: ReadonlyMap<string, Numbered[]>) {
  const known = new Map<string, readonly Numbered[]>();
  return ({ series, one }: InSeries): readonly Numbered[] => {
    const before = known.get(one.id);
    if (before) return before;
    const here = wrongOf(one, unstored.get(series) ?? []);
    const there = stored.get(one.id) ?? [];
    const all = [...there, ...here].sort(nearestTo(one)).slice(0, NEAREST);
    known.set(one.id, all);
    return all;
  };
}

/** A document of the draft, with what stands in its series on the wrong side of it: in the graph or in the draft. */
export const numberDateOrder: DraftRule = async (draft, ask) => {
  const numbered = datedIn(draft).flatMap((document) => {
    const { id, symbol, series, count, type, issuedOn } = document;
    if (series === null || count === null || issuedOn === null) return [];
    return [{ document, series, one: { id, symbol, count, type, issuedOn } satisfies Numbered }];
  });
  const unstored = new Map<string, Numbered[]>();
  for (const { document, series, one } of numbered.toSorted((a, b) => a.one.count - b.one.count)) {
    if (document.known) continue;
    const others = unstored.get(series);
    if (others) others.push(one);
    else unstored.set(series, [one]);
  }
  const againstOf = comparing(await storedAround(ask, numbered), unstored);
  const compared = new Map<string, Against>();
  const beside = (series: string, one: Numbered): Against => {
    const known = compared.get(one.id) ?? { ...one, against: againstOf({ series, one }) };
    compared.set(one.id, known);
    return known;
  };
  return numbered.flatMap(({ document: { id, place, system, known }, series, one }) => {
    const against = againstOf({ series, one }).map((x) => beside(series, x));
    if (against.length === 0) return [];
    return [hit({ key: [id], about: [id], facts: { place, system, series, known, d: one, against } })];
  });
};
