/** Relations of which the corpus has fewer than ten, looked for by eye and by their words. */
export const SCARCE: ReadonlyMap<string, string> = new Map([
  ["SUSPENDS", "the corpus has none between documents"],
]);
