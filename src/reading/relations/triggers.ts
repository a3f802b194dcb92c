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
  for (const m of lower.slice(from, to).matchAll(ALL)) {
    let i = 1;
    while (m[i] === undefined) i += 1;
    const entry = ENTRIES[i - 1] as Compiled;
    found.push({ ...entry, start: from + m.index, end: from + m.index + m[0].length });
  }
  return found;
}
