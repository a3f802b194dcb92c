import type { Candidate } from "./candidate.js";
import type { Verdict } from "./verdict.js";

/** A person's word that the document `from` is the document `into`. */
export interface Merge {
  readonly from: string;
  readonly into: string;
}

/** The documents some of which are others, followed to their end; a circle ends at its smallest id. */
export function followed(next: (id: string) => string | null, id: string): string {
  const seen = [id];
  for (;;) {
    const then = next(seen.at(-1) as string);
    if (then === null || then === seen.at(-1)) return seen.at(-1) as string;
    const at = seen.indexOf(then);
    if (at >= 0) return seen.slice(at).sort()[0] as string;
    seen.push(then);
  }
}

function mergedCandidates(all: readonly Candidate[], is: (id: string) => string): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of all) {
    const document = is(candidate.document);
    const held = best.get(document);
    if (!held || held.score < candidate.score) best.set(document, { ...candidate, document });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.document < b.document ? -1 : 1));
}

/**
 * Decisions, with merges carried out. A merge whose `into` stands for nothing, since no source tells of it now, sleeps.
 * @param decisions those of all families between which there are merges
 * @param elsewhere what ids of other families stand for
 */
export function applyMerges<D extends Verdict & { readonly id: string }>(
  decisions: readonly D[],
  merges: readonly Merge[],
  elsewhere: ReadonlyMap<string, string>,
): D[] {
  if (merges.length === 0) return [...decisions];
  const own = new Map(decisions.map(({ id, document }) => [id, document]));
  const standsFor = (id: string) => own.get(id) ?? elsewhere.get(id) ?? null;
  const into = new Map(merges.filter((m) => standsFor(m.into) !== null).map((m) => [m.from, m.into]));
  const is = (id: string) => followed((one) => into.get(one) ?? standsFor(one), id);
  return decisions.map((decision) => ({
    ...decision,
    document: decision.document === null ? null : is(decision.document),
    candidates: mergedCandidates(decision.candidates, is),
  }));
}
