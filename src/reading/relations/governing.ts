import type { Relation } from "../../generated/enums.js";
import type { View } from "../view.js";
import { type Crossing, crossing } from "./between.js";
import { isScopeClause, type SelfContext, selfActs } from "./self.js";
import { findTriggers, type TriggerMatch } from "./triggers.js";

/** A trigger that leads to a citation, and whether to a part of it only. */
export interface Governing {
  readonly trigger: TriggerMatch;
  readonly partial: boolean;
}

/** A capital at the start of a line: what stood before was a heading, a table's cell, another item. */
export function opensLine(view: View, trigger: TriggerMatch, before: string): boolean {
  const first = view.text.charAt(trigger.start);
  const words = view.text.slice(trigger.start, trigger.end);
  return /\n\s*$/.test(before) && first !== first.toLowerCase() && words !== words.toUpperCase();
}

/** Whether the document itself acts by a trigger with these words before it in its sentence. */
export function actsHere(view: View, context: SelfContext, trigger: TriggerMatch, before: string): boolean {
  return selfActs(context, trigger, opensLine(view, trigger, before) ? "" : before);
}

const OPENS_LISTS: ReadonlySet<Relation> = new Set<Relation>(["BASED_ON", "IMPLEMENTS"]);

/** «Căn cứ Điều lệ Đảng và | Quy định số …»: a member that has no number is named by its type, and only joined to the next. */
const UNNAMED =
  /^\s+(?:vào\s+)?(?:điều\s+lệ|quy\s+chế|hiến\s+pháp|chức\s+năng|chương\s+trình\s+(?:công\s+tác|làm\s+việc|toàn\s+khóa))(?![a-zà-ỹđ])(?!.*(?<![a-zà-ỹđ])(?:theo|thực\s+hiện|kèm|về\s+việc|tại|trong)(?![a-zà-ỹđ]))[^;:.()]{0,120}(?:,|\svà)\s+(?:các\s+)?$/s;

/** «Căn cứ Điều lệ Đảng; | Quy định số …»: a list in the preamble whose first members are no citations. */
function afterUnnamed(
  view: View,
  context: SelfContext,
  trigger: TriggerMatch,
  before: string,
  between: string,
): Crossing | null {
  const last = UNNAMED.test(between) ? between.length - 1 : between.lastIndexOf(";");
  if (last < 0 || context.zone !== "preamble" || !OPENS_LISTS.has(trigger.relation)) return null;
  if (!/^[\s*_“"-]*$/.test(before) || !actsHere(view, context, trigger, before)) return null;
  return crossing(trigger.relation, between.slice(last + 1));
}

/**
 * The first trigger between two view offsets from which the words lead to a citation at `to`: the outermost governs.
 * Arbitrary words are crossed only where the document itself acts.
 */
export function findGoverning(view: View, context: SelfContext, from: number, to: number): Governing | null {
  for (const trigger of findTriggers(view, from, to)) {
    if (trigger.voice === "after") continue;
    const before = view.lower.slice(from, trigger.start);
    const between = view.lower.slice(trigger.end, to);
    const scope = trigger.relation === "GUIDES" || trigger.relation === "DETAILS";
    if (scope && isScopeClause(before, between)) return { trigger, partial: false };
    const cross =
      crossing(trigger.relation, between) ?? afterUnnamed(view, context, trigger, before, between);
    if (!cross || (cross.wide && !actsHere(view, context, trigger, before))) continue;
    return { trigger, partial: cross.partial };
  }
  return null;
}
