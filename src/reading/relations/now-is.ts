import type { Found } from "../found.js";
import type { View } from "../view.js";
import type { Link } from "./link.js";

const NOW_IS = /(?:hiện|nay)\s*(?:nay\s*)?là/;

/**
 * «A và B (nay là C và D)» pairs in order: C is what A now is, D what B now is. The links come as each of C, D
 * superseding the last one before the bracket.
 */
export function pairNowIs(view: View, links: readonly Link[], mentions: readonly Found[]): Link[] {
  const now = links.filter(
    (l) =>
      l.relation === "SUPERSEDES" &&
      l.trigger &&
      NOW_IS.test(view.lower.slice(l.trigger.start, l.trigger.end)),
  );
  if (now.length < 2) return [...links];
  const old = (now[0] as Link).to;
  if (typeof old !== "number" || now.some((l) => l.to !== old)) return [...links];
  const group = coordinated(view, mentions, old, now.length);
  if (group.length !== now.length) return [...links];
  const paired = new Map(now.map((l, i) => [l, group[i] as number]));
  return links.map((l) => (paired.has(l) ? { ...l, to: paired.get(l) as number } : l));
}

/** The `count` citations that end with `last` and are joined by «và» or commas. */
function coordinated(view: View, mentions: readonly Found[], last: number, count: number): number[] {
  const group = [last];
  for (let i = last - 1; i >= 0 && group.length < count; i -= 1) {
    const gap = view.lower.slice((mentions[i] as Found).tail, (mentions[group[0] as number] as Found).start);
    if (!/^[^.;]{0,200}(?:,|\s?và)\s*(?:các\s+)?$/.test(gap)) break;
    group.unshift(i);
  }
  return group;
}
