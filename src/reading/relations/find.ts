import type { Found } from "../found.js";
import type { Header } from "../header.js";
import type { Unit } from "../units.js";
import type { View } from "../view.js";
import { crossing } from "./between.js";
import { type Frame, Governor } from "./govern.js";
import type { Link } from "./link.js";
import { depthOf, endsValidity, opensList, unmarked } from "./lists.js";
import { pairNowIs } from "./now-is.js";
import { type SelfContext, selfActs, speaksOfThis } from "./self.js";
import { findTriggers } from "./triggers.js";
import { findZones, type Zone, zoneAt } from "./zones.js";

interface Carried {
  readonly frame: Frame;
  readonly depth: number | null;
}

/** Reads the relations of the whole text, unit by unit; lists keep what their header opened. */
export function findLinks(
  view: View,
  units: readonly Unit[],
  mentions: readonly Found[],
  header: Header,
): Link[] {
  const zones = findZones(view, header);
  const links: Link[] = [];
  const state: { carried: Carried | null; amended: { mention: number; depth: number | null } | null } = {
    carried: null,
    amended: null,
  };
  let next = 0;
  for (const unit of units) {
    const inside: number[] = [];
    while (next < mentions.length && (mentions[next] as Found).start < unit.end) {
      if ((mentions[next] as Found).start >= unit.start && next !== header.mention) inside.push(next);
      next += 1;
    }
    links.push(
      ...readUnit(
        view,
        unit,
        mentions,
        inside,
        zoneAt(
          zones,
          Math.max(
            unit.start,
            inside.length > 0 ? (mentions[inside[0] as number] as Found).start : unit.start,
          ),
        ),
        header,
        state,
      ),
    );
  }
  return links;
}

type State = { carried: Carried | null; amended: { mention: number; depth: number | null } | null };

function readUnit(
  view: View,
  unit: Unit,
  mentions: readonly Found[],
  inside: readonly number[],
  zone: Zone,
  header: Header,
  state: State,
): Link[] {
  const lower = view.lower.slice(unit.start, unit.end);
  const depth = depthOf(lower);
  if (
    state.carried &&
    (depth === 0 || (depth !== null && state.carried.depth !== null && depth <= state.carried.depth))
  )
    state.carried = null;
  if (state.amended && depth === 0) state.amended = null;
  const outer = inside.filter((i) => !(mentions[i] as Found).inner);
  const context: SelfContext = {
    zone,
    type: header.type,
    acts: header.mention !== null || header.title !== null,
  };
  const first = outer[0];
  const lead =
    first === undefined ? "" : unmarked(view.lower.slice(unit.start, (mentions[first] as Found).start));
  const listed =
    state.carried !== null &&
    (unit.opensLine || lead === "") &&
    crossing(state.carried.frame.relation, lead) !== null;
  const governor = new Governor(
    view,
    unit,
    mentions,
    context,
    listed ? (state.carried as Carried).frame : null,
  );
  let previous: number | null = null;
  for (const index of outer) {
    governor.take(index, previous, listed);
    previous = index;
  }
  const links = [
    ...pairNowIs(view, governor.links, mentions),
    ...ended(view, unit, mentions, outer, zone, governor.links),
    ...inner(unit, mentions, inside),
  ];
  if (outer.length === 0 || opensList(lower))
    openList(view, unit, lower, depth, context, outer, mentions, state);
  links.push(...amendments(view, unit, lower, outer, mentions, depth, context, links, state));
  return links;
}

const actedUpon = (links: readonly Link[]): ReadonlySet<number> =>
  new Set(links.flatMap((l) => (l.from === "self" && typeof l.to === "number" ? [l.to] : [])));

/** «A, B và C hết hiệu lực kể từ ngày Nghị định này có hiệu lực»: the trigger follows what it ends. */
function ended(
  view: View,
  unit: Unit,
  mentions: readonly Found[],
  outer: readonly number[],
  zone: Zone,
  links: readonly Link[],
): Link[] {
  const taken = actedUpon(links);
  const lower = view.lower.slice(unit.start, unit.end);
  if (outer.length === 0 || !endsValidity(lower, zone)) return [];
  const triggers = findTriggers(view.lower, unit.start, unit.end).filter((t) => t.voice === "after");
  const trigger = triggers.find((t) => outer.some((i) => (mentions[i] as Found).end <= t.start));
  if (!trigger || (!speaksOfThis(lower) && zone !== "articles")) return [];
  const nested = nestedIn(links);
  const before = outer.filter(
    (i) => (mentions[i] as Found).end <= trigger.start && !taken.has(i) && !nested.has(i),
  );
  const replaces = /thay\s+thế/.test(lower);
  const governed = leading(view, mentions, before);
  return governed.map((to) => {
    const partial = (mentions[to] as Found).pinpoint !== null;
    return {
      from: "self",
      relation: partial ? "AMENDS" : replaces ? "SUPERSEDES" : "REPEALS",
      to,
      trigger,
      unit,
      scope: partial ? "PARTIAL" : "WHOLE",
      certainty: "EXPLICIT",
    };
  });
}

/** Citations that only tell of another: amenders («được sửa đổi theo …»), and what a title acts upon. */
const nestedIn = (links: readonly Link[]): ReadonlySet<number> =>
  new Set(
    links.flatMap((l) =>
      typeof l.from === "number" && typeof l.to === "number" ? [Math.max(l.from, l.to)] : [],
    ),
  );

/** Of the citations before the trigger those in the sentence's subject, not those in another's title. */
function leading(view: View, mentions: readonly Found[], before: readonly number[]): number[] {
  const heads: number[] = [];
  for (const [k, index] of before.entries()) {
    const previous = before[k - 1];
    const gap =
      previous === undefined
        ? ""
        : view.lower.slice((mentions[previous] as Found).tail, (mentions[index] as Found).reach);
    const nested =
      /(?:của|về|tại|theo|sửa\s+đổi|bổ\s+sung|hướng\s+dẫn|thi\s+hành|thực\s+hiện|kèm\s+theo|điều|khoản)\s*$/.test(
        gap,
      ) && !/[;,]\s*(?:điểm|khoản|điều)/.test(gap);
    if (previous === undefined || !nested) heads.push(index);
  }
  return heads;
}

/** The law named within the name of an amending law. */
function inner(unit: Unit, mentions: readonly Found[], inside: readonly number[]): Link[] {
  const links: Link[] = [];
  for (const index of inside) {
    const named = mentions[index] as Found;
    const holder = inside.find(
      (i) =>
        i !== index && (mentions[i] as Found).start < named.start && (mentions[i] as Found).end >= named.end,
    );
    if (!named.inner || holder === undefined) continue;
    links.push({
      from: holder,
      relation: "AMENDS",
      to: index,
      trigger: { start: (mentions[holder] as Found).start, end: named.start },
      unit,
      scope: "PARTIAL",
      certainty: "EXPLICIT",
    });
  }
  return links;
}

/** A header whose list follows in items of their own: «Bãi bỏ các văn bản sau đây:». */
function openList(
  view: View,
  unit: Unit,
  lower: string,
  depth: number | null,
  context: SelfContext,
  outer: readonly number[],
  mentions: readonly Found[],
  state: State,
): void {
  if (!opensList(lower) && !NAMES_DOCUMENTS_PLAIN.test(lower.trimEnd())) return;
  const triggers = findTriggers(view.lower, unit.start, unit.end);
  for (const trigger of [
    ...triggers.filter((t) => t.voice === "active"),
    ...triggers.filter((t) => t.voice === "after"),
  ]) {
    if (outer.some((i) => (mentions[i] as Found).start > trigger.end)) continue;
    const before = view.lower.slice(unit.start, trigger.start);
    const acts =
      trigger.voice === "after"
        ? endsValidity(lower, context.zone)
        : trigger.voice === "active" &&
          (selfActs(context, trigger, before) ||
            (context.zone !== "body" && selfActs(context, trigger, unmarked(before))));
    const rest = lower.slice(trigger.end - unit.start);
    const leads =
      trigger.voice === "after" ||
      crossing(trigger.relation, rest) !== null ||
      (LISTS_DOCUMENTS.has(trigger.relation) &&
        (NAMES_DOCUMENTS.test(rest) || NAMES_DOCUMENTS_PLAIN.test(rest.trimEnd())));
    if (!acts || !leads) continue;
    const partial =
      /(?<![a-zà-ỹđ])(?:thủ\s+tục|một\s+phần|một\s+số\s+(?:điều|nội\s+dung)|nội\s+dung|điều,\s*khoản)/.test(
        lower.slice(trigger.end - unit.start),
      ) && trigger.relation !== "EXTENDS";
    state.carried = {
      frame: {
        relation: trigger.relation,
        voice: "active",
        trigger,
        held: ["self"],
        partial,
        implied: false,
        objectType: null,
      },
      depth,
    };
    return;
  }
}

const LISTS_DOCUMENTS: ReadonlySet<string> = new Set([
  "AMENDS",
  "REPEALS",
  "SUPERSEDES",
  "EXTENDS",
  "APPLIES",
]);
/** A header without a colon: «Điều 1. Bãi bỏ toàn bộ các nghị định». */
const NAMES_DOCUMENTS_PLAIN =
  /(?:toàn\s+bộ|các|\d+)\s+(?:văn\s+bản(?:\s+quy\s+phạm\s+pháp\s+luật)?|nghị\s+quyết|quyết\s+định|nghị\s+định|thông\s+tư|chỉ\s+thị)(?:\s+của\s+[^.;:,]{3,60})?\.?$/;
const NAMES_DOCUMENTS =
  /(?<![a-zà-ỹđ])(?:văn\s+bản|nghị\s+quyết|quyết\s+định|nghị\s+định|thông\s+tư|chỉ\s+thị|quy\s+định)(?![a-zà-ỹđ])[^:]{0,200}:\s*$/;

const AMENDING = /^(?:sửa\s+đổi|bổ\s+sung|bãi\s+bỏ|thay\s+(?:thế|cụm|từ)|hủy\s+bỏ|điều\s+chỉnh|đính\s+chính)/;

/** Under «Sửa đổi, bổ sung một số điều của Luật X» each command without a citation is for X. */
function amendments(
  _view: View,
  unit: Unit,
  lower: string,
  outer: readonly number[],
  mentions: readonly Found[],
  depth: number | null,
  context: SelfContext,
  links: readonly Link[],
  state: State,
): Link[] {
  const target = links.find((l) => l.from === "self" && l.relation === "AMENDS" && typeof l.to === "number");
  if (
    target &&
    typeof target.to === "number" &&
    (/(?:như\s+sau|sau\s+đây)?\s*:?\s*$/.test(lower) || depth === 0)
  ) {
    state.amended = { mention: target.to, depth };
    return [];
  }
  if (!state.amended || context.zone === "body" || !AMENDING.test(unmarked(lower))) return [];
  if (
    outer.some(
      (i) => (mentions[i] as Found).symbol !== null && (mentions[i] as Found).start < unit.start + 200,
    ) &&
    links.length > 0
  )
    return [];
  return [
    {
      from: "self",
      relation: "AMENDS",
      to: state.amended.mention,
      trigger: {
        start: unit.start + lower.indexOf(unmarked(lower)),
        end: unit.start + lower.indexOf(unmarked(lower)) + (AMENDING.exec(unmarked(lower))?.[0].length ?? 0),
      },
      unit,
      scope: "PARTIAL",
      certainty: "EXPLICIT",
    },
  ];
}
