import type { Found } from "../found.js";
import type { Header } from "../header.js";
import { isQuoted, type Quoted } from "../quoted.js";
import type { Unit } from "../units.js";
import type { View } from "../view.js";
import { crossing } from "./between.js";
import { type Changed, changedBy, commandLink } from "./commands.js";
import { endedBySelf } from "./ended.js";
import type { Frame } from "./frame.js";
import { Governor } from "./govern.js";
import { inOrderOfTime } from "./in-order.js";
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
  /** The document whose basis a footnote of a consolidated text quotes. */
  quoted: number | null;
  /** The document that an earlier cell of the table's row named last, and where that cell ends. */
  row: { readonly mention: number; readonly end: number } | null;
}

const afresh = (): State => ({
  list: null,
  changed: null,
  throughout: null,
  base: null,
  quoted: null,
  row: null,
});

/**
 * What stands in words that another document is to have is no act of this one: neither where the quotation is a
 * sentence of its own nor where it stands within the sentence that commands it.
 */
const ownActs = (links: readonly Link[], mentions: readonly Found[], quoted: readonly Quoted[]): Link[] =>
  links.filter(({ from, to, trigger }) => {
    if (from !== "self" && to !== "self") return true;
    const upon = [from, to].filter((end) => typeof end === "number");
    const places = [...upon.map((i) => (mentions[i] as Found).start), ...(trigger ? [trigger.start] : [])];
    return !places.some((place) => isQuoted(quoted, place));
  });

/**
 * Reads the relations of the whole text, unit by unit; lists keep what their header opened. A consolidated text speaks
 * with the words of others throughout.
 */
export function findLinks(
  view: View,
  units: readonly Unit[],
  mentions: readonly Found[],
  header: Header,
  quotations: readonly Quoted[],
): Link[] {
  const zones = findZones(view, header);
  const quoted = header.consolidates ? [] : quotations;
  const state = afresh();
  const links: Link[] = [];
  let next = 0;
  for (const unit of units) {
    const inside: number[] = [];
    for (; next < mentions.length && (mentions[next] as Found).start < unit.end; next += 1) {
      if ((mentions[next] as Found).start >= unit.start && next !== header.mention) inside.push(next);
    }
    const speaks = isQuoted(quoted, unit.start) ? afresh() : state;
    const inUnit = readUnit(sentenceOf(view, unit, mentions, inside, zones, header), speaks);
    const told = inOrderOfTime(inUnit, mentions, header.iso);
    for (const link of quoted.length > 0 ? ownActs(told, mentions, quoted) : told) links.push(link);
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
  const inRow = inRowBefore(sentence, state);
  const { view, unit, mentions, context } = sentence;
  const governor = new Governor({ view, unit, mentions, context }, frame, inRow);
  let previous: number | null = null;
  for (const index of sentence.outer) {
    governor.take(index, previous, frame !== null);
    previous = index;
  }
  rowAfter(sentence, state);
  const told = pairNowIs(view, governor.links, mentions);
  const links: Link[] = [
    ...spokenFor(sentence, state, [...told, ...endedBySelf(sentence, told)]),
    ...innerNames(sentence),
    ...submissions(sentence),
    ...consolidations(sentence),
  ];
  links.push(...commandLink(sentence, state.changed ?? state.throughout, links));
  handOn(sentence, state, links);
  return links;
}

/** A cell's end, and the number with which the next row begins. */
const CELL_GAP = /^\s*\|\s*$/;
const NEXT_ROW = /(?:^|\n)\s*\d{1,4}\s*\.?\s*$/;

function inRowBefore(sentence: Sentence, state: State): number | null {
  const { row } = state;
  if (!row || !CELL_GAP.test(sentence.view.text.slice(row.end, sentence.unit.start))) return null;
  return row.mention;
}

/** Remembers the first document of a cell for the cells after it, until the next row begins. */
function rowAfter(sentence: Sentence, state: State): void {
  const { view, unit, outer } = sentence;
  const [first] = outer;
  const cellEnds = /^[\s|]*\|/.test(view.text.slice(unit.end, unit.end + 4));
  if (NEXT_ROW.test(sentence.lower) || !cellEnds) state.row = null;
  else if (first !== undefined) state.row = { mention: first, end: unit.end };
  else if (state.row) state.row = { mention: state.row.mention, end: unit.end };
}

/** «Thông tư số … có căn cứ ban hành như sau:» */
const QUOTES_BASIS = /căn\s+cứ\s+ban\s+hành\s+(?:như\s+sau|sau\s+đây)?\s*:?\s*$/;

function quotedBasis(sentence: Sentence, state: State): number | null {
  if (QUOTES_BASIS.test(sentence.lower)) return sentence.outer[0] ?? null;
  return /^[\s“"]*(?:căn\s+cứ|theo\s+đề\s+nghị)/.test(sentence.lower) ? state.quoted : null;
}

/** In a consolidated text «Căn cứ …» and the like are the words of the document it opens with. */
function spokenFor(sentence: Sentence, state: State, links: readonly Link[]): readonly Link[] {
  if (!sentence.header.consolidates) return links;
  const { base } = state;
  state.quoted = quotedBasis(sentence, state);
  const { quoted } = state;
  if (quoted !== null)
    return links.map((l) => (l.from === "self" && l.relation === "BASED_ON" ? { ...l, from: quoted } : l));
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
