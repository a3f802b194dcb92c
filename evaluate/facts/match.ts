import { comparable } from "../comparable.js";

/** The rules by which facts found and facts read by hand are held to be the same: those of the corpus's own script. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const over = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const common = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
/** How much of two spans together is both. */
export const shared = (a: Span, b: Span): number =>
  common(a, b) / (a.end - a.start + (b.end - b.start) - common(a, b));
/** A span over half the text is no place. */
export const near = (hand: Span, found: Span): boolean =>
  over(hand, found) && found.end - found.start <= 3 * (hand.end - hand.start) + 600;

export const isSure = (fact: { readonly certainty: "sure" | "optional" }): boolean =>
  fact.certainty === "sure";

/** The largest one-to-one matching (Kuhn): which of `left` found its own in `right`. */
export function matching<L, R>(
  left: readonly L[],
  right: readonly R[],
  fits: (l: L, r: R) => boolean,
): Set<number> {
  const owner = new Map<number, number>();
  const place = (i: number, seen: Set<number>): boolean => {
    for (const [j, r] of right.entries()) {
      if (seen.has(j) || !fits(left[i] as L, r)) continue;
      seen.add(j);
      const other = owner.get(j);
      if (other === undefined || place(other, seen)) {
        owner.set(j, i);
        return true;
      }
    }
    return false;
  };
  for (const i of left.keys()) place(i, new Set());
  return new Set(owner.values());
}

/** `2026`, `2026-12` and `2026-Q4` mean their last day; any other word is itself. */
export function lastDay(due: string | null | undefined): string | null {
  if (!due) return null;
  const m = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})))?$/.exec(due.trim());
  if (!m) return due.trim();
  const month = m[2] ? Number(m[2]) * 3 : m[3] ? Number(m[3]) : 12;
  const day = new Date(Date.UTC(Number(m[1]), month, 0)).getUTCDate();
  return `${m[1]}-${String(month).padStart(2, "0")}-${day}`;
}

export const comparablePeriod = (period: string | null): string | null =>
  period === null ? null : period.replace(/\s+/g, "").replaceAll("–", "-").toUpperCase();

/** The names that are comparable, without the empty one. */
export const namesOf = (names: readonly string[]): Set<string> =>
  new Set(names.map(comparable).filter((n) => n !== ""));
export const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((n) => b.has(n));
