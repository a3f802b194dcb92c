import type { Hit, Shown } from "../hit.js";

/** One way a document is told, with places where it is. */
export interface Telling {
  readonly told: string;
  readonly places: readonly (Shown & { readonly text: string })[];
}

export const tellingsOf = (hit: Hit): readonly Telling[] =>
  hit.facts.tellings as unknown as readonly Telling[];

/** A hit that tells of these two ways. */
export const toldTwice = (
  hit: Hit,
  [a, b]: readonly [Telling, Telling],
  name: (told: string) => string,
): Hit => ({
  ...hit,
  facts: { ...hit.facts, a: name(a.told), b: name(b.told) },
  shown: [...a.places, ...b.places].map(({ passage, start, end }) => ({ passage, start, end })),
});
