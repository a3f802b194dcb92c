import type { Relation } from "../../generated/enums.js";
import { crossing } from "./between.js";
import type { Frame } from "./frame.js";
import { endsValidity, opensList, unmarked } from "./lists.js";
import { selfActs } from "./self.js";
import { mentionAt, type Sentence } from "./sentence.js";
import { findTriggers, type TriggerMatch } from "./triggers.js";

const LISTS_DOCUMENTS: ReadonlySet<Relation> = new Set<Relation>([
  "AMENDS",
  "REPEALS",
  "SUPERSEDES",
  "EXTENDS",
  "APPLIES",
  "SUSPENDS",
]);
const KINDS =
  "văn\\s+bản(?:\\s+quy\\s+phạm\\s+pháp\\s+luật)?|nghị\\s+quyết|quyết\\s+định|nghị\\s+định|thông\\s+tư|chỉ\\s+thị|quy\\s+định";
const BEFORE_COLON = new RegExp(`(?<![a-zà-ỹđ])(?:${KINDS})(?![a-zà-ỹđ])[^:]{0,200}:\\s*$`);
/** A header without a colon: «Điều 1. Bãi bỏ toàn bộ các nghị định», also with its reason. */
const WITHOUT_COLON = new RegExp(
  `(?:toàn\\s+bộ|các|\\d+|một\\s+số)\\s+(?:${KINDS})(?:\\s+của\\s+[^.;:,]{3,60}?)?(?:\\s+vì\\s+[^:]{3,400})?\\s*\\.?\\s*$`,
);
const OF_PARTS =
  /(?<![a-zà-ỹđ])(?:thủ\s+tục|một\s+phần|một\s+số\s+(?:điều|nội\s+dung)|nội\s+dung|điều,\s*khoản)/;

function acts(sentence: Sentence, trigger: TriggerMatch): boolean {
  const { context, unit, view, lower } = sentence;
  if (trigger.voice === "after") return context.acts && endsValidity(lower, context.zone);
  const before = view.lower.slice(unit.start, trigger.start);
  return (
    selfActs(context, trigger, before) ||
    (context.zone !== "body" && selfActs(context, trigger, unmarked(before)))
  );
}

function leadsToList(trigger: TriggerMatch, rest: string): boolean {
  if (trigger.voice === "after" || crossing(trigger.relation, rest) !== null) return true;
  return LISTS_DOCUMENTS.has(trigger.relation) && (BEFORE_COLON.test(rest) || WITHOUT_COLON.test(rest));
}

/** What a header opens for the items that follow: «Bãi bỏ các văn bản sau đây:»; null where it opens none. */
export function frameOfList(sentence: Sentence): Frame | null {
  const { view, unit, lower, outer } = sentence;
  if (!opensList(lower) && !WITHOUT_COLON.test(lower)) return null;
  const triggers = findTriggers(view, unit.start, unit.end).filter((t) => t.voice !== "passive");
  const ordered = [
    ...triggers.filter((t) => t.voice === "active"),
    ...triggers.filter((t) => t.voice === "after"),
  ];
  for (const trigger of ordered) {
    const rest = lower.slice(trigger.end - unit.start);
    const governs = outer.some((i) => mentionAt(sentence, i).start > trigger.end && !/\svì\s/.test(rest));
    if (governs || !acts(sentence, trigger) || !leadsToList(trigger, rest)) continue;
    const partial = OF_PARTS.test(rest) && trigger.relation !== "EXTENDS";
    return {
      relation: trigger.relation,
      voice: "active",
      trigger,
      held: ["self"],
      partial,
      implied: false,
      objectType: null,
      objectBody: null,
    };
  }
  return null;
}
