import type { Relation } from "../../generated/enums.js";
import { RELATIONS } from "../../vocabulary/relations.js";
import { Anchored, type Searched } from "../anchors/anchored.js";
import { firstWords } from "../anchors/beginnings.js";

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
/** Tells the places; at each only those entries are tried that may begin with the word there. */
const ANY = new Anchored(new RegExp(whole(ENTRIES.map(({ source }) => `(?:${source})`).join("|"))));

const BY_FIRST_WORD = new Map<string, Compiled[]>();
for (const entry of ENTRIES)
  for (const word of firstWords(entry.pattern.source)) {
    const known = BY_FIRST_WORD.get(word);
    if (known) known.push(entry);
    else BY_FIRST_WORD.set(word, [entry]);
  }
const FIRST_WORD = /[a-zà-ỹđ]+|[\s\S]/y;

/** At one place the entry that stands first in the data wins; passives stand before actives there. */
function triggerAt(piece: string, place: number): TriggerMatch | null {
  FIRST_WORD.lastIndex = place;
  for (const { relation, voice, pattern } of BY_FIRST_WORD.get(FIRST_WORD.exec(piece)?.[0] ?? "") ?? []) {
    pattern.lastIndex = place;
    if (pattern.test(piece)) return { relation, voice, start: place, end: pattern.lastIndex };
  }
  return null;
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
    const trigger = place < past ? null : triggerAt(piece, place - base);
    if (!trigger) continue;
    past = base + trigger.end;
    if (past > to) break;
    found.push({ ...trigger, start: place, end: past });
  }
  return found;
}
