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
}

const spaced = (pattern: string): string => pattern.replace(/ /g, "\\s+");
const ENTRIES: Compiled[] = [];
const SOURCES: string[] = [];
for (const { relation, triggers } of RELATIONS) {
  for (const { pattern, voice } of triggers) {
    ENTRIES.push({ relation, voice });
    SOURCES.push(`(${spaced(pattern)})`);
  }
}
/** At one place the entry that stands first in the data wins; passives stand before actives there. */
const ALL = new Anchored(new RegExp(`(?<![a-zà-ỹđ])(?:${SOURCES.join("|")})(?![a-zà-ỹđ])`));

/** How far a trigger's own lookahead may see beyond the piece. UTF-16 units. */
const AHEAD = 48;

/** All triggers in a piece of the view, in order. Only the piece is searched: gaps are many. */
export function findTriggers(searched: Searched, from: number, to: number): TriggerMatch[] {
  const found: TriggerMatch[] = [];
  const base = Math.max(0, from - 1);
  const piece = searched.lower.slice(base, to + AHEAD);
  let past = from;
  for (const place of searched.anchors.between(ALL, from, to)) {
    const m = place < past ? null : ALL.at(piece, place - base);
    if (!m) continue;
    past = place + m[0].length;
    if (past > to) break;
    let i = 1;
    while (m[i] === undefined) i += 1;
    found.push({ ...(ENTRIES[i - 1] as Compiled), start: place, end: past });
  }
  return found;
}
