import type { Found } from "../../reading/found.js";
import type { Link } from "../../reading/relations/link.js";
import type { View } from "../../reading/view.js";

/** Sentences longer than this are cut to the parts between semicolons that hold both ends. UTF-16 units. */
const LONG = 900;

/** The sentence or list item that proves a relation, in view offsets. */
export function proofOf(view: View, link: Link, mentions: readonly Found[]): { start: number; end: number } {
  const { start, end } = link.unit;
  if (end - start <= LONG) return { start, end };
  const ends = [link.from, link.to]
    .filter((e): e is number => typeof e === "number")
    .map((i) => mentions[i] as Found);
  const first = Math.max(start, Math.min(...ends.map((m) => m.reach)));
  const last = Math.min(end, Math.max(...ends.map((m) => m.tail), first));
  const before = view.text.slice(start, first).lastIndexOf(";");
  const after = view.text.slice(last, end + 1).indexOf(";");
  return {
    start: before < 0 ? Math.max(start, first - LONG) : start + before + 1,
    end: after < 0 ? Math.min(end, last + LONG) : last + after,
  };
}
