import type { OwnFacts } from "./hand.js";

/** How much the own readings of facts hold, optional ones included. */
export interface FactCounts {
  readonly passages: number;
  readonly organisations: number;
  readonly tasks: number;
  readonly responsibilities: number;
  readonly indicators: number;
  readonly observations: number;
}

export function factCounts(files: readonly OwnFacts[]): FactCounts {
  const passages = files.flatMap((f) => f.passages);
  const indicators = passages.flatMap((p) => p.indicators ?? []);
  return {
    passages: passages.length,
    organisations: passages.flatMap((p) => p.organisations ?? []).length,
    tasks: passages.flatMap((p) => p.tasks ?? []).length,
    responsibilities: passages.flatMap((p) => p.responsibilities ?? []).length,
    indicators: indicators.length,
    observations: indicators.flatMap((i) => i.observations).length,
  };
}
