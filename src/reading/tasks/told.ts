import type { BodyMention } from "../organisations/body.js";
import type { View } from "../view.js";
import { type Block, isShouted } from "./blocks.js";
import { isHeading } from "./headings.js";
import { bodyAfter } from "./lists.js";
import { LEAD_IN, orderedBy, subjectAt } from "./subjects.js";

/** A block with what is known of it. */
export interface Told {
  readonly block: Block;
  readonly next: Block | undefined;
  /** In lower case, without blanks at its ends. */
  readonly words: string;
  readonly shouted: boolean;
  readonly heading: boolean;
  /** How long the words before its subject are. */
  readonly lead: number;
  readonly index: number;
  /** Whether the body at `index` is its subject. */
  readonly starts: boolean;
  /** Whether a body before it gives it the order: «UBND tỉnh yêu cầu Sở Y tế …». */
  readonly asked: boolean;
}

/** What can be seen in a block by itself: its words, whether it is a heading, and the body it begins with. */
export function toldOf(
  view: View,
  bodies: readonly BodyMention[],
  block: Block,
  next: Block | undefined,
): Told {
  const whole = view.lower.slice(block.from, block.end);
  const words = whole.trim();
  const lead = LEAD_IN.exec(words)?.[0].length ?? 0;
  const from = subjectAt(view, bodies, block, block.from + whole.length - whole.trimStart().length + lead);
  const index = bodyAfter(bodies, from);
  const first = bodies[index];
  const starts = first !== undefined && first.end <= block.end && first.reach <= from + 2;
  const shouted = isShouted(view.text.slice(block.from, block.end));
  const heading = isHeading(view, block, next);
  const told = starts ? orderedBy(view, bodies, index, block.end) : null;
  return { block, next, words, shouted, heading, lead, index: told ?? index, starts, asked: told !== null };
}
