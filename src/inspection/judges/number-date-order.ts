import type { DocumentType } from "../../generated/enums.js";
import { codeMismatch } from "../codes.js";
import type { Hit } from "../hit.js";
import type { Judge } from "../judge.js";
import { inOneRun, type Numbered } from "../series.js";

interface One {
  readonly id: string;
  readonly symbol: string | null;
  readonly count: number;
  readonly type: DocumentType;
  readonly issuedOn: string;
}

/** A symbol whose type is told wrong stands in another series: that is another rule's finding. */
const sound = ({ symbol, type }: One) => symbol !== null && codeMismatch(symbol, type) === null;

const nearest = (from: One, all: readonly One[], numbered: Numbered): One | undefined =>
  all.find((x) => sound(x) && inOneRun(numbered, from.issuedOn, x.issuedOn));

/**
 * Only what contradicts itself within one run of the series; and of a document that stands wrong among many the pair
 * that is nearest to both, so that one slip is one finding.
 */
function judged({ facts }: Hit): Hit[] {
  const numbered = facts as unknown as Numbered;
  const d = facts.d as unknown as One;
  const against = facts.against as unknown as readonly (One & { readonly against: readonly One[] })[];
  if (!sound(d)) return [];
  const x = nearest(d, against, numbered) as (typeof against)[number] | undefined;
  if (!x || nearest(x, x.against, numbered)?.id !== d.id) return [];
  const [low, high] = d.count < x.count ? [d, x] : [x, d];
  const told = { low: low.symbol, lowDate: low.issuedOn, high: high.symbol, highDate: high.issuedOn };
  const ids = [low.id, high.id];
  return [{ key: ids, about: ids, edges: [], shown: [], facts: { ...told, ids }, proposal: null }];
}

/** The words that tell of documents, two places of each. */
const withWords: (hits: readonly Hit[], ask: Parameters<Judge>[1]) => Promise<Hit[]> = async (hits, ask) => {
  const ids = hits.flatMap((hit) => hit.about);
  const rows = await ask<{ id: string; shown: Hit["shown"] }>("told-of", { ids });
  const told = new Map(rows.map(({ id, shown }) => [id, shown]));
  return hits.map((hit) => ({ ...hit, shown: hit.about.flatMap((id) => told.get(id) ?? []) }));
};

export const numberDateOrder: Judge = (hits, ask) => withWords(hits.flatMap(judged), ask);
