import type { Relation } from "../../generated/enums.js";
import { RELATIONS } from "../../vocabulary/relations.js";
import type { Found } from "../found.js";
import type { View } from "../view.js";

const NAMED = RELATIONS.flatMap(({ relation, byName = [] }) =>
  byName.map(({ name, insteadOf }) => ({
    relation,
    insteadOf: new Set(insteadOf),
    pattern: new RegExp(`(?:${name.replace(/ /g, "\\s+")})(?![a-zà-ỹđ])`, "y"),
  })),
);
const MAY_CHANGE: ReadonlySet<Relation> = new Set(NAMED.flatMap(({ insteadOf }) => [...insteadOf]));

/** The relation of a trigger where this document acts: its own name may tell another than the trigger does. */
export function relationBy(view: View, acting: Found, told: Relation): Relation {
  if (!MAY_CHANGE.has(told)) return told;
  const named = NAMED.find(({ insteadOf, pattern }) => {
    pattern.lastIndex = acting.start;
    return insteadOf.has(told) && pattern.test(view.lower);
  });
  return named?.relation ?? told;
}
