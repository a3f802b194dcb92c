import type { Transaction } from "./connect.js";
import { type MeasureOf, type MeasureReview, measuresFor, settleIndicators } from "./indicators.js";
import type { ToldAs } from "./tellings.js";

/** What a person decides of a measure; `name`: of one split off. */
export interface MeasureReviewed extends MeasureReview {
  readonly name: string | null;
}

const reviewId = (claim: string, { unit, wording }: ToldAs): string =>
  [claim, ...(unit === null ? [] : [unit]), ...(wording === null ? [] : [`«${wording}»`])].join(" ");

interface Claimed extends ToldAs {
  readonly id: string;
  readonly claim: string;
  readonly measure: string | null;
  readonly sources: readonly string[];
}

interface Telling {
  readonly source: string;
  readonly measure: string;
  readonly properties: { readonly claim: string } & Readonly<Record<string, unknown>>;
}

/** A claim with all that stand for it by way of others. */
async function withJoined(tx: Transaction, claim: string): Promise<string[]> {
  const all = new Set([claim]);
  for (let open = [claim]; open.length > 0; ) {
    const rows = await tx.run<{ claim: string }>("claims-joined", { claims: open });
    open = rows.map((row) => row.claim).filter((found) => !all.has(found));
    for (const found of open) all.add(found);
  }
  return [...all].sort();
}

/** Each telling under every measure that its source's values belong to. */
function moved(tellings: readonly Telling[], facts: readonly Claimed[], of: MeasureOf): Telling[] {
  const whole = new Map(tellings.map((t) => [`${t.source} ${t.properties.claim}`, t]));
  return [...whole.values()].flatMap((telling) => {
    const { claim } = telling.properties;
    const own = facts.filter((f) => f.claim === claim && f.sources.includes(telling.source));
    const measures = new Set(own.map((f) => of(claim, f)));
    if (measures.size === 0) measures.add(of(claim, { unit: null, wording: null }));
    return [...measures].map((measure) => ({ ...telling, measure }));
  });
}

/** Brings values and tellings under a claim in line with what persons decided about it. */
async function regroup(tx: Transaction, claim: string): Promise<void> {
  const claims = await withJoined(tx, claim);
  const of = await measuresFor(tx, claims);
  const facts = await tx.run<Claimed & object>("claimed-facts", { claims });
  const tellings = await tx.run<Telling & object>("claimed-tellings", { claims });
  const now = moved(tellings, facts, of);
  await tx.run("drop-tellings", { claims });
  await tx.run("move-tellings", { rows: now });
  const rows = facts.map((fact) => ({ fact: fact.id, as: "OF", id: of(fact.claim, fact) }));
  await tx.run("link-indicators", { rows });
  const before = [...tellings.map((t) => t.measure), ...facts.flatMap((f) => f.measure ?? [])];
  const after = now.map((t) => t.measure);
  await settleIndicators(tx, [...new Set([...before, ...after])], []);
}

/** Stores what a person decided, and regroups what it concerns. */
export async function decideMeasure(
  tx: Transaction,
  review: MeasureReviewed,
  by: { readonly who: string; readonly why: string },
): Promise<void> {
  await tx.run("put-indicator-review", { id: reviewId(review.claim, review), ...review, ...by });
  await regroup(tx, review.claim);
}

/** Takes a decision back. @returns the measure it had been decided for, or null where there was no decision */
export async function undoMeasure(tx: Transaction, claim: string, told: ToldAs): Promise<string | null> {
  const [row] = await tx.run<{ target: string }>("drop-indicator-review", { id: reviewId(claim, told) });
  if (!row) return null;
  await regroup(tx, claim);
  return row.target;
}
