import type { BodyMention } from "../organisations/body.js";
import type { View } from "../view.js";
import type { Block } from "./blocks.js";
import { isClassHeading } from "./headings.js";
import { bodyAfter, listFrom } from "./lists.js";
import { classOf } from "./rows.js";
import type { Told } from "./told.js";
import { VERB } from "./verbs.js";

/** «Các đơn vị chuyên môn: Phòng Đào tạo, Viện …» above its items: the class with those it is made of. */
function namedBehind(
  view: View,
  bodies: readonly BodyMention[],
  list: ReturnType<typeof listFrom>,
  block: Block,
): readonly BodyMention[] | null {
  const rest = view.lower.slice(list.end, block.end);
  if (!/^\s*:/.test(rest) || VERB.test(` ${rest.replace(/^[\s:]+/, "")}`)) return null;
  if (!list.bodies.every((b) => b.kind === "CLASS") || /[.;]\s/.test(rest)) return null;
  const past = bodyAfter(bodies, block.end);
  return [...list.bodies, ...bodies.slice(list.next, past)];
}

/** Whom a heading in a section of duties names: they answer for what stands below it. Null where it names nobody. */
export function namedByHeading(
  view: View,
  bodies: readonly BodyMention[],
  { block, next, heading, lead, index, starts }: Told,
): readonly BodyMention[] | null {
  const classHeading = isClassHeading(view, block);
  const item = block.level === 4 && classHeading && next !== undefined && next.level > 4;
  if (!(heading || item) || block.level >= 5 || !(starts || classHeading)) return null;
  const list = starts ? listFrom(view, bodies, index, block.end) : null;
  const rest = list ? view.lower.slice(list.end, block.end).replace(/\([\s\S]*$/, "") : "-";
  const single = list?.bodies.some((b) => b.kind !== "CLASS") ?? false;
  const bare =
    /^[\s:.,;]*(?:liên quan|(?:trên địa bàn|trực thuộc|thuộc)\s[^.;:]{0,40})?[\s:.]*$/u.test(rest) ||
    (rest.length < 60 && (single || /^\s*\p{Lu}/u.test(view.text.slice(list?.end ?? 0))) && !VERB.test(rest));
  const words = view.text
    .slice(block.from, block.end)
    .replace(/\s*\([\s\S]*$|\s+(?:có|chịu) trách nhiệm[\s\S]*$|[\s:.]+$/u, "");
  const named = list && next && next.level > block.level ? namedBehind(view, bodies, list, block) : null;
  const subjects = bare && list ? list.bodies : named;
  if (!subjects && !(classHeading && words.length < 140)) return null;
  return subjects ?? [classOf(view, block.from + lead, block.from + words.length)];
}
