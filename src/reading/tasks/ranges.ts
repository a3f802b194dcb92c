import type { Found } from "../found.js";
import type { Range } from "./rows.js";

/** Whether an offset stands in one of the ranges; ranges in order, none inside another. */
export function insideOf(ranges: readonly Range[]): (at: number) => boolean {
  return (at) => {
    let low = 0;
    let high = ranges.length - 1;
    while (low <= high) {
      const mid = (low + high) >> 1;
      const r = ranges[mid] as Range;
      if (at < r.start) high = mid - 1;
      else if (at >= r.end) low = mid + 1;
      else return true;
    }
    return false;
  };
}

/** Whether an offset stands inside a citation, its date and issuer included. */
export function citationsAt(mentions: readonly Found[]): (at: number) => boolean {
  return insideOf(
    mentions
      .map((m) => ({ start: m.start, end: Math.max(m.end, m.tail) }))
      .filter((r, i, all) => i === 0 || r.start >= (all[i - 1] as Range).end),
  );
}

/** The ranges in order, those that overlap as one. */
export function mergedRanges(ranges: readonly Range[]): Range[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Whether a range meets one of the ranges; these in order, none inside another. */
export function meets(ranges: readonly Range[]): (range: Range) => boolean {
  return ({ start, end }) => {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((ranges[mid] as Range).end <= start) low = mid + 1;
      else high = mid;
    }
    const next = ranges[low];
    return next !== undefined && next.start < end;
  };
}
