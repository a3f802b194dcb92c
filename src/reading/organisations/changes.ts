import { Anchored } from "../anchors/anchored.js";
import { standsAlone } from "../boundary.js";
import { findDates } from "../dates.js";
import type { View } from "../view.js";
import type { BodyMention } from "./body.js";

/** One body that took over from another, as told at one place. Indices into the bodies; view offsets. */
export interface BodyChange {
  readonly later: number;
  readonly earlier: number;
  readonly date: string | null;
  readonly start: number;
  readonly end: number;
}

const TRIGGER = new Anchored(/nay là|đổi tên thành|chuyển thành|hợp nhất|sáp nhập/);
const NOW =
  /^[\s,(]*(?:và[\s]+)?(?:hiện[\s]+)?(?:nay là|được đổi tên thành|đổi tên thành|chuyển thành)[\s]+$/u;
const AND = /^[\s]*(?:,|và|với|cùng)[\s]*$/u;
const INTO = /^[\s,]*(?:thành|để thành lập)[\s]+$/u;
const INSIDE = /^[\s]*vào[\s]+$/u;
const FOUNDED = /^[\s,]*trên cơ sở[\s]+(?:hợp nhất|sáp nhập|tổ chức lại)[\s]+$/u;

/** Sentences are looked for within this many characters of the trigger. */
const NEAR = 400;

/** Successions told in words: «A (nay là B)», «hợp nhất A và B thành C», «thành lập C trên cơ sở hợp nhất A và B». */
export function findChanges(view: View, bodies: readonly BodyMention[]): BodyChange[] {
  const changes: BodyChange[] = [];
  const seen = new Set<string>();
  const between = (a: number, b: number): string =>
    view.lower.slice((bodies[a] as BodyMention).end, (bodies[b] as BodyMention).start);
  const add = (later: number, earlier: number): void => {
    const key = `${later} ${earlier}`;
    if (seen.has(key)) return;
    seen.add(key);
    const [a, b] = later < earlier ? [later, earlier] : [earlier, later];
    const start = (bodies[a] as BodyMention).start;
    const end = (bodies[b] as BodyMention).end;
    const before = view.lower.slice(Math.max(0, start - 120), start).replace(/^[\s\S]*(?:\n|[.;][ ])/, "");
    const after = view.lower.slice(end, end + 80).replace(/(?:\n|[.;](?:[ ]|$))[\s\S]*$/, "");
    const sentence = `${before}${view.lower.slice(start, end)}${after}`;
    changes.push({ later, earlier, date: findDates(sentence).find((d) => d.iso)?.iso ?? null, start, end });
  };
  /** The list of bodies joined by «và» from `first`; its last index. */
  const listEnd = (first: number): number => {
    let last = first;
    while (last + 1 < bodies.length && AND.test(between(last, last + 1))) last += 1;
    return last;
  };
  let i = 0;
  for (const m of TRIGGER.in(view)) {
    if (!standsAlone(view.lower, m.index, m.index + m[0].length)) continue;
    while (i < bodies.length && (bodies[i] as BodyMention).end <= m.index) i += 1;
    const before = i - 1;
    const first = bodies[i];
    if (!first || first.start - m.index > NEAR) continue;
    const gap = before >= 0 ? between(before, i) : "";
    if (before >= 0 && NOW.test(gap)) add(i, before);
    const opens = first.start - (m.index + m[0].length) <= 2;
    if (!opens) continue;
    const last = listEnd(i);
    const next = last + 1;
    if (before >= 0 && FOUNDED.test(gap)) for (let k = i; k <= last; k += 1) add(before, k);
    else if (next < bodies.length && INTO.test(between(last, next)))
      for (let k = i; k <= last; k += 1) add(next, k);
    else if (next < bodies.length && INSIDE.test(between(last, next)))
      for (let k = i; k <= last; k += 1) add(next, k);
  }
  return changes;
}
