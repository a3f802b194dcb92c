import type { Found } from "../found.js";
import type { Link } from "./link.js";

/** Whether what acts was issued before what it acts on, both dated as printed; null where a date is missing. */
function isReversed({ from, to }: Link, mentions: readonly Found[], own: string | null): boolean | null {
  const dateOf = (end: Link["from"]): string | null => (end === "self" ? own : (mentions[end]?.iso ?? null));
  const [acting, upon] = [dateOf(from), dateOf(to)];
  return acting === null || upon === null ? null : acting < upon;
}

/**
 * One trigger over a list of documents tells nothing of a member that came after what acts on it, where it fits another
 * member: «Nghị quyết A năm 2025 thực hiện Nghị quyết B năm 2024, Nghị quyết C năm 2026» leaves C to stand by itself.
 * Where nothing else fits, the date may be a slip of the text, and the relation is told as it stands.
 */
export function inOrderOfTime(
  links: readonly Link[],
  mentions: readonly Found[],
  own: string | null,
): readonly Link[] {
  if (links.length < 2) return links;
  const fitting = new Set<string>();
  const reversed = new Map<Link, string>();
  for (const link of links) {
    const { trigger, relation } = link;
    if (!trigger) continue;
    const key = `${relation}|${trigger.start}`;
    const against = isReversed(link, mentions, own);
    if (against === false) fitting.add(key);
    else if (against) reversed.set(link, key);
  }
  if (reversed.size === 0) return links;
  return links.filter((link) => !fitting.has(reversed.get(link) ?? ""));
}
