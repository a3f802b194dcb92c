import type { Found } from "../found.js";
import type { Header } from "../header.js";
import type { Unit } from "../units.js";
import type { View } from "../view.js";
import { crossing } from "./between.js";
import { type Changed, changedBy, commandLink } from "./commands.js";
import { endedBySelf } from "./ended.js";
import type { Frame } from "./frame.js";
import { Governor } from "./govern.js";
import type { Link } from "./link.js";
import { frameOfList } from "./list-headers.js";
import { depthOf, opensList, unmarked } from "./lists.js";
import { pairNowIs } from "./now-is.js";
import { mentionAt, type Sentence } from "./sentence.js";
import { consolidations, innerNames, submissions } from "./special.js";
import { findZones, type Zones, zoneAt } from "./zones.js";

/** What units hand on: the list that a header opened, and the document that commands change. */
interface State {
  list: { readonly frame: Frame; readonly depth: number | null } | null;
  changed: Changed | null;
  throughout: Changed | null;
  /** The document that a consolidated text opens with: its preamble speaks for it. */
  base: number | null;
}

/** Reads the relations of the whole text, unit by unit; lists keep what their header opened. */
export function findLinks(
  view: View,
  units: readonly Unit[],
  mentions: readonly Found[],
  header: Header,
): Link[] {
  const zones = findZones(view, header);
  const state: State = { list: null, changed: null, throughout: null, base: null };
  const links: Link[] = [];
  let next = 0;
  for (const unit of units) {
    const inside: number[] = [];
    for (; next < mentions.length && (mentions[next] as Found).start < unit.end; next += 1) {
      if ((mentions[next] as Found).start >= unit.start && next !== header.mention) inside.push(next);
    }
    for (const link of readUnit(sentenceOf(view, unit, mentions, inside, zones, header), state))
      links.push(link);
  }
  return links;
}

function sentenceOf(
  view: View,
  unit: Unit,
  mentions: readonly Found[],
  inside: readonly number[],
  zones: Zones,
  header: Header,
): Sentence {
  const lower = view.lower.slice(unit.start, unit.end);
  const first = inside[0] === undefined ? unit.start : (mentions[inside[0]] as Found).start;
  return {
    view,
    unit,
    lower,
    depth: depthOf(lower),
    mentions,
    inside,
    outer: inside.filter((i) => !(mentions[i] as Found).inner),
    context: { zone: zoneAt(zones, first), type: header.type, acts: header.acts },
    header,
  };
}

/** An article ends every list and change; an item as deep as a list's header ends that list. */
function close(state: State, depth: number | null): void {
  if (depth === 0) state.changed = null;
  const at = state.list?.depth ?? null;
  if (depth === 0 || (depth !== null && at !== null && depth <= at)) state.list = null;
}

function listFrame(sentence: Sentence, state: State): Frame | null {
  const first = sentence.outer[0];
  if (!state.list || first === undefined) return null;
  const lead = unmarked(sentence.view.lower.slice(sentence.unit.start, mentionAt(sentence, first).start));
  const opens = sentence.unit.opensLine || lead === "";
  return opens && crossing(state.list.frame.relation, lead) !== null ? state.list.frame : null;
}

function readUnit(sentence: Sentence, state: State): Link[] {
  close(state, sentence.depth);
  const frame = listFrame(sentence, state);
  const governor = new Governor(sentence.view, sentence.unit, sentence.mentions, sentence.context, frame);
  let previous: number | null = null;
  for (const index of sentence.outer) {
    governor.take(index, previous, frame !== null);
    previous = index;
  }
  const told = pairNowIs(sentence.view, governor.links, sentence.mentions);
  const links: Link[] = [
    ...spokenFor(sentence, state, told),
    ...endedBySelf(sentence, told),
    ...innerNames(sentence),
    ...submissions(sentence),
    ...consolidations(sentence),
  ];
  links.push(...commandLink(sentence, state.changed ?? state.throughout, links));
  handOn(sentence, state, links);
  return links;
}

/** In a consolidated text «Căn cứ …» and the like are the words of the document it opens with. */
function spokenFor(sentence: Sentence, state: State, links: readonly Link[]): readonly Link[] {
  const { base } = state;
  if (!sentence.header.consolidates) return links;
  if (base === null) return links.filter((l) => l.from !== "self" && l.to !== "self");
  return links.map((l) => (l.from === "self" && l.to !== base ? { ...l, from: base } : l));
}

function handOn(sentence: Sentence, state: State, links: readonly Link[]): void {
  const opened =
    sentence.outer.length === 0 || opensList(sentence.lower) || /\svì\s/.test(sentence.lower)
      ? frameOfList(sentence)
      : null;
  if (opened) state.list = { frame: opened, depth: sentence.depth };
  const joined = links.find((l) => l.relation === "CONSOLIDATES")?.to;
  if (typeof joined === "number") state.base ??= joined;
  const changed = changedBy(sentence, links);
  if (changed?.throughout) state.throughout = changed;
  else if (changed) state.changed = changed;
}
