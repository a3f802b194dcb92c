import type { DocumentType, Relation } from "../../generated/enums.js";
import { at, type Ground } from "./ground.js";
import type { End, Link } from "./link.js";
import { carriesOutBelow, outranked } from "./rank.js";
import { typeOfThis } from "./self.js";

const ASKED_FOR: ReadonlySet<Relation> = new Set<Relation>([
  "AMENDS",
  "REPEALS",
  "SUPERSEDES",
  "SUSPENDS",
  "EXTENDS",
  "APPROVES",
  "CORRECTS",
]);

/** How a relation is told: by which words, of a part only, of each of several together. */
export interface How {
  readonly trigger: Link["trigger"];
  readonly partial: boolean;
  readonly implied: boolean;
}

/** A submission asks for what another document will do. */
const onlyAsks = (ground: Ground, from: End, relation: Relation): boolean =>
  typeof from === "number" && at(ground, from).type === "SUBMISSION" && ASKED_FOR.has(relation);

function cannot(ground: Ground, from: End, relation: Relation, to: End): boolean {
  const { view, unit, context } = ground;
  const typeOf = (end: End): DocumentType =>
    end === "self"
      ? (typeOfThis(view.lower.slice(unit.start, unit.end)) ?? context.type)
      : at(ground, end).type;
  if (typeof from === "number" && typeof to === "number")
    if (carriesOutBelow(relation, at(ground, from), at(ground, to))) return true;
  return outranked(relation, typeOf(from), typeOf(to));
}

/** The link between two ends, null where such an end cannot act so. REPEALS and SUPERSEDES are of the whole; of a part they amend. */
export function toldLink(ground: Ground, from: End, relation: Relation, to: End, how: How): Link | null {
  if (from === to || onlyAsks(ground, from, relation) || cannot(ground, from, relation, to)) return null;
  const ofPart = how.partial && (relation === "REPEALS" || relation === "SUPERSEDES");
  return {
    from,
    relation: ofPart ? "AMENDS" : relation,
    to,
    trigger: how.trigger,
    unit: ground.unit,
    scope: how.partial ? "PARTIAL" : "WHOLE",
    certainty: how.implied ? "IMPLIED" : "EXPLICIT",
  };
}
