/** What was found of what was asked. */
export type Count = readonly [hits: number, total: number];

/**
 * One thing that went wrong. `key` names it for good by file, offsets and symbols, never by words: it is what the
 * committed baseline holds. `words` is for the terminal alone.
 */
export interface Fault {
  readonly key: string;
  readonly words: string;
}

/** Counts hits per measure, and remembers each miss and each false hit. */
export class Tally {
  readonly counts = new Map<string, [number, number]>();
  readonly faults: Fault[] = [];

  add(measure: string, hit: boolean): void {
    const count = this.counts.get(measure) ?? [0, 0];
    this.counts.set(measure, [count[0] + (hit ? 1 : 0), count[1] + 1]);
  }

  fault(key: string, words: string): void {
    this.faults.push({ key, words: words.replace(/\s+/g, " ") });
  }

  /** The count of a measure; nothing asked is `[0, 0]`. */
  of(measure: string): Count {
    return this.counts.get(measure) ?? [0, 0];
  }
}

export const ratio = ([hits, total]: Count): number | null => (total === 0 ? null : hits / total);

/** The harmonic mean of precision and recall; null when either was never asked. */
export function f1(precision: Count, recall: Count): number | null {
  const p = ratio(precision);
  const r = ratio(recall);
  if (p === null || r === null) return null;
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
