import type { Link } from "./link.js";
import { endsValidity } from "./lists.js";
import { speaksOfThis } from "./self.js";
import { mentionAt, type Sentence } from "./sentence.js";
import { findTriggers, type TriggerMatch } from "./triggers.js";

const NESTED =
  /(?:của|về|tại|theo|sửa\s+đổi|bổ\s+sung|hướng\s+dẫn|thi\s+hành|thực\s+hiện|kèm\s+theo|điều|khoản)\s*$/;
const NEW_PART = /[;,]\s*(?:điểm|khoản|điều)/;

/** Citations that only tell of another: amenders («được sửa đổi theo …»), and what a title acts upon. */
const nestedIn = (links: readonly Link[]): ReadonlySet<number> =>
  new Set(
    links.flatMap((l) =>
      typeof l.from === "number" && typeof l.to === "number" ? [Math.max(l.from, l.to)] : [],
    ),
  );

const actedUpon = (links: readonly Link[]): ReadonlySet<number> =>
  new Set(links.flatMap((l) => (l.from === "self" && typeof l.to === "number" ? [l.to] : [])));

/** Of the citations before the trigger those in the sentence's subject, not those in another's title. */
function heads(sentence: Sentence, before: readonly number[]): number[] {
  return before.filter((index, k) => {
    const previous = before[k - 1];
    if (previous === undefined) return true;
    const gap = sentence.view.lower.slice(
      mentionAt(sentence, previous).tail,
      mentionAt(sentence, index).reach,
    );
    return !NESTED.test(gap) || NEW_PART.test(gap);
  });
}

/** «Các văn bản sau đây hết hiệu lực kể từ ngày Luật này có hiệu lực: A; B»: the list stands in the sentence itself. */
function opensInline(lower: string, from: number, trigger: TriggerMatch, first: number): boolean {
  if (trigger.end > first) return false;
  return (
    /(?:các|những|\d+)\s+[^;:]{0,80}(?:sau|dưới)(?:\s+đây)?\s*$/.test(lower.slice(from, trigger.start)) &&
    /^[^;]{0,160}:\s*(?:[a-zđ\d]\s*[.)]\s*)?$/.test(lower.slice(trigger.end, first))
  );
}

/** «A, B và C hết hiệu lực kể từ ngày Nghị định này có hiệu lực»: the trigger follows what it ends. */
export function endedBySelf(sentence: Sentence, links: readonly Link[]): Link[] {
  const { view, unit, lower, outer, context } = sentence;
  if (outer.length === 0 || !context.acts || !endsValidity(lower, context.zone)) return [];
  const after = findTriggers(view, unit.start, unit.end).filter((t) => t.voice === "after");
  const first = mentionAt(sentence, outer[0] as number);
  const follows = after.find((t) => first.end <= t.start);
  const trigger = follows ?? after.find((t) => opensInline(view.lower, unit.start, t, first.reach));
  if (!trigger || (!speaksOfThis(lower) && context.zone !== "articles")) return [];
  const [nested, taken] = [nestedIn(links), actedUpon(links)];
  const before = outer.filter(
    (i) => (!follows || mentionAt(sentence, i).end <= trigger.start) && !taken.has(i) && !nested.has(i),
  );
  const replaces = /thay\s+thế/.test(lower);
  return heads(sentence, before).map((to) => {
    const partial = mentionAt(sentence, to).pinpoint !== null;
    const relation = partial ? "AMENDS" : replaces ? "SUPERSEDES" : "REPEALS";
    return {
      from: "self",
      relation,
      to,
      trigger,
      unit,
      scope: partial ? "PARTIAL" : "WHOLE",
      certainty: "EXPLICIT",
    };
  });
}
