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

/** All triggers in a piece of the view's lower text, in order. */
export function findTriggers(lower: string, from: number, to: number): TriggerMatch[] {
  const found: TriggerMatch[] = [];
  ALL.lastIndex = from;
  for (let m = ALL.exec(lower); m && m.index < to; m = ALL.exec(lower)) {
    const end = m.index + m[0].length;
    if (end > to) break;
    let i = 1;
    while (m[i] === undefined) i += 1;
    found.push({ ...(ENTRIES[i - 1] as Compiled), start: m.index, end });
  }
  return found;
}
