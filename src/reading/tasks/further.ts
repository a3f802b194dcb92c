import type { BodyMention } from "../organisations/body.js";
import type { View } from "../view.js";
import type { Block } from "./blocks.js";
import type { Piece } from "./collect.js";
import { bodyAfter, listFrom } from "./lists.js";
import { PAST } from "./said.js";
import { LEAD_IN, orderedBy } from "./subjects.js";
import { VERB } from "./verbs.js";

const SENTENCE = /[.;]["”]?[ \n]+/g;

/** A sentence with bodies of its own, whose duty is said from `at` on. */
export interface Further extends Piece {
  readonly bodies: readonly BodyMention[];
  readonly at: number;
}

/**
 * Sentences of a block after `from` that begin with a body of their own: «Trên cơ sở đó, Bộ Tư pháp tổng hợp, …».
 */
export function furtherSentences(
  view: View,
  bodies: readonly BodyMention[],
  block: Block,
  from: number,
): Further[] {
  const found: Further[] = [];
  for (const m of view.lower.slice(from, block.end).matchAll(SENTENCE)) {
    const start = from + m.index + m[0].length;
    const lead = LEAD_IN.exec(view.lower.slice(start, Math.min(block.end, start + 240)))?.[0].length ?? 0;
    const index = bodyAfter(bodies, start + lead);
    const first = bodies[index];
    if (!first || first.reach > start + lead + 1 || first.end > block.end) continue;
    // «…; UBND tỉnh yêu cầu các sở …»: those who are told.
    const told = orderedBy(view, bodies, index, block.end);
    const list = listFrom(view, bodies, told ?? index, block.end);
    const said = view.lower.slice(list.end, list.end + 120).replace(/^\s*\([^()]{0,80}\)/, "");
    if (!VERB.test(said) || PAST.test(said)) continue;
    const stop = /\.(?=\s|$)/.exec(view.lower.slice(list.end, block.end));
    const end = stop ? list.end + stop.index : block.end;
    found.push({ start, from: start, end, bodies: list.bodies, at: list.end });
  }
  // Where the next begins, the one before has ended: «…; UBND các xã …».
  return found.map((f, i) => {
    const next = found[i + 1];
    return next && next.start < f.end ? { ...f, end: next.start - 1 } : f;
  });
}
