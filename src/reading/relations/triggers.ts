import type { Relation } from "../../generated/enums.js";
import { RELATIONS } from "../../vocabulary/relations.js";

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
const ALL = new RegExp(`(?<![a-zà-ỹđ])(?:${SOURCES.join("|")})(?![a-zà-ỹđ])`, "g");

/** How far a trigger's own lookahead may see beyond the piece. UTF-16 units. */
const AHEAD = 48;

/** All triggers in a piece of the view's lower text, in order. Only the piece is searched: gaps are many. */
export function findTriggers(lower: string, from: number, to: number): TriggerMatch[] {
  const found: TriggerMatch[] = [];
  const base = Math.max(0, from - 1);
  const piece = lower.slice(base, to + AHEAD);
  ALL.lastIndex = from - base;
  for (let m = ALL.exec(piece); m && base + m.index < to; m = ALL.exec(piece)) {
    const start = base + m.index;
    const end = start + m[0].length;
    if (end > to) break;
    let i = 1;
    while (m[i] === undefined) i += 1;
    found.push({ ...(ENTRIES[i - 1] as Compiled), start, end });
  }
  return found;
}
