import type { Transaction } from "../graph/connect.js";
import { findingId, type Hit, type Shown, sentence } from "../inspection/hit.js";
import { judges } from "../inspection/judges/judges.js";
import type { Over, Rule } from "../inspection/rule.js";
import { rules } from "./rules.js";
import { statusOfIn } from "./status-of.js";

/** What the rules are run over. `edges` are those that stand between the documents or are said by the sources. */
export interface Seeds {
  readonly documents: readonly string[];
  readonly sources: readonly string[];
}

/** The day (ISO) the rules are run at. */
export interface Clock {
  readonly today: string;
}

/** One proof of a finding: a span of the text of a source, in these passages. */
export interface Proof extends Omit<Shown, "passage"> {
  readonly passages: readonly string[];
  readonly source: string;
  readonly statement: string | null;
  readonly trigger: string | null;
  /** Ends and starts of the citations within, for the readers of restricted passages. */
  readonly citations: readonly number[];
}

/** A finding as it is stored. */
export interface Found {
  readonly id: string;
  readonly rule: Rule;
  readonly detail: string;
  readonly proposal: string | null;
  readonly about: readonly string[];
  readonly proofs: readonly Proof[];
}

interface EdgeSeed {
  readonly id: string;
  readonly from: string;
  readonly relation: string;
  readonly to: string;
}

/** So many seeds are given to a rule at once. */
const AT_ONCE = 1_000;
/** So many sentences of one edge prove a finding, and so many words at most are shown of one. */
const SENTENCES = 2;
const MOST_SHOWN = 20;

function* chunks<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += AT_ONCE) yield all.slice(at, at + AT_ONCE);
}

async function hits(tx: Transaction, rule: Rule, seeds: Record<Over, readonly unknown[]>, clock: Clock) {
  const found: Hit[] = [];
  for (const some of chunks(seeds[rule.over]))
    found.push(...(await tx.run<Hit & object>(rule.id, { [rule.over]: some, ...clock })));
  const judge = judges[rule.id];
  const judged = judge
    ? await judge(found, (name, more) => tx.run(name, { ...clock, ...more }), statusOfIn(tx))
    : found;
  const byId = new Map(judged.map((hit) => [findingId(rule.id, hit.key), { rule, hit }]));
  return [...byId].map(([id, { hit }]) => ({ id, rule, hit }));
}

/** What the rules find among these documents and in these sources. */
export async function findIn(tx: Transaction, seeds: Seeds, clock: Clock): Promise<Found[]> {
  const edges = await tx.run<EdgeSeed>("inspection-edges", { ...seeds });
  const all = [];
  for (const rule of rules().filter((one) => !one.draftOnly))
    all.push(...(await hits(tx, rule, { ...seeds, edges }, clock)));
  const edgeIds = [...new Set(all.flatMap(({ hit }) => hit.edges))];
  const shown = all.flatMap(({ hit }) => hit.shown);
  const said = await tx.run<{ edge: string; proofs: Proof[] }>("edge-proofs", {
    edges: edgeIds,
    first: SENTENCES,
  });
  const words = await tx.run<Proof>("shown-proofs", { shown });
  const byEdge = new Map(said.map((row) => [row.edge, row.proofs]));
  const bySpan = new Map(words.map((proof) => [`${proof.passages[0]} ${proof.start} ${proof.end}`, proof]));
  const proofsOf = ({ edges: ids, shown: spans }: Hit): Proof[] => [
    ...ids.flatMap((id) => byEdge.get(id) ?? []),
    ...spans
      .slice(0, MOST_SHOWN)
      .flatMap(({ passage, start, end }) => bySpan.get(`${passage} ${start} ${end}`) ?? []),
  ];
  return all.map(({ id, rule, hit }) => ({
    id,
    rule,
    detail: sentence(rule.detail, hit.facts),
    proposal: hit.proposal,
    about: [...new Set(hit.about)],
    proofs: proofsOf(hit),
  }));
}
