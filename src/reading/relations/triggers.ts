import type { Relation } from "../../generated/enums.js";
import { RELATIONS } from "../../vocabulary/relations.js";
import { Anchored, type Searched } from "../anchors/anchored.js";

export interface TriggerMatch {
  readonly relation: Relation;
  readonly voice: "active" | "passive" | "after";
  /** View offsets. */
  readonly start: number;
  readonly end: number;
}

interface Compiled {
  readonly relation: Relation;
  readonly voice: "active" | "passive" | "after";
  readonly source: string;
  readonly pattern: RegExp;
}

const whole = (source: string): string => `(?<![a-zà-ỹđ])(?:${source})(?![a-zà-ỹđ])`;
const ENTRIES: readonly Compiled[] = RELATIONS.flatMap(({ relation, triggers }) =>
  triggers.map(({ pattern, voice }): Compiled => {
    const source = pattern.replace(/ /g, "\\s+");
    return { relation, voice, source, pattern: new RegExp(whole(source), "y") };
  }),
);
/** Whether any entry stands at a place; which one is asked after: a group for each would be filled at every match. */
const ANY = new Anchored(new RegExp(whole(ENTRIES.map(({ source }) => `(?:${source})`).join("|"))));

/** At one place the entry that stands first in the data wins; passives stand before actives there. */
function entryAt(piece: string, place: number): Compiled {
  return ENTRIES.find(({ pattern }) => {
    pattern.lastIndex = place;
    return pattern.test(piece);
  }) as Compiled;
}

/** How far a trigger's own lookahead may see beyond the piece. UTF-16 units. */
const AHEAD = 48;

/** All triggers in a piece of the view, in order. Only the piece is searched: gaps are many. */
export function findTriggers(searched: Searched, from: number, to: number): TriggerMatch[] {
  const found: TriggerMatch[] = [];
  const base = Math.max(0, from - 1);
  const piece = searched.lower.slice(base, to + AHEAD);
  let past = from;
  for (const place of searched.anchors.between(ANY, from, to)) {
    const m = place < past ? null : ANY.at(piece, place - base);
    if (!m) continue;
    past = place + m[0].length;
    if (past > to) break;
    const { relation, voice } = entryAt(piece, place - base);
    found.push({ relation, voice, start: place, end: past });
  }
  return found;
}
