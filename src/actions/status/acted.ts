import { Relation } from "../../generated/enums.js";
import type { DocumentAnswer } from "../../model/answers.js";
import type { Acts } from "./acts.js";
import type { Act } from "./facts.js";

/** What ends or suspends a document, as one says it of the acting one. */
export const SAID: Partial<Record<Relation, string>> = {
  SUPERSEDES: "thay thế văn bản này",
  REPEALS: "bãi bỏ văn bản này",
  SUSPENDS: "đình chỉ văn bản này",
};

const LATEST = "9999-12-31";
const MOST_SUCCESSORS = 20;

const actsOn = (acts: Acts, id: string): readonly Act[] => acts.of(id)?.acts ?? [];

const hasTaken = (acts: Acts, act: Act, day: string): boolean =>
  act.counts && (acts.date(act) ?? LATEST) <= day && acts.effect(act) === "TAKEN";

const ofPart = ({ relation, whole }: Act): boolean =>
  relation === Relation.AMENDS || (relation in SAID && !whole);

/** What amended a document or ended or suspended parts of it by that day, in order of time. */
export const partialActs = (acts: Acts, id: string, day: string): Act[] =>
  actsOn(acts, id)
    .filter((act) => ofPart(act) && hasTaken(acts, act, day))
    .sort(
      (a, b) => (acts.date(a) ?? "").localeCompare(acts.date(b) ?? "") || a.edge.id.localeCompare(b.edge.id),
    );

/** What others remark of an end, and nobody says who has a say in it. */
export const hearsay = (acts: Acts, id: string, day: string): Act[] =>
  actsOn(acts, id).filter(
    (act) => !act.counts && act.whole && act.relation in SAID && (acts.date(act) ?? "") <= day,
  );

/** Acts that would have ended a document, had the acting one not ended before. */
export const voidActs = (acts: Acts, id: string, day: string): Act[] =>
  actsOn(acts, id).filter(
    (act) =>
      act.counts &&
      act.whole &&
      act.relation in SAID &&
      (acts.date(act) ?? LATEST) <= day &&
      acts.effect(act) === "VOID",
  );

/** What superseded a document by that day, what superseded that, and so on: the nearest first. */
export function successorsOf(acts: Acts, id: string, day: string): DocumentAnswer[] {
  const chain: string[] = [];
  const supersededBy = (one: string) =>
    actsOn(acts, one)
      .filter((act) => act.whole && act.relation === Relation.SUPERSEDES && hasTaken(acts, act, day))
      .map(({ actor }) => actor.id);
  for (let next = [id]; next.length > 0 && chain.length < MOST_SUCCESSORS; ) {
    next = [...new Set(next.flatMap(supersededBy))].filter((one) => one !== id && !chain.includes(one));
    chain.push(...next);
  }
  return chain.slice(0, MOST_SUCCESSORS).flatMap((one) => acts.of(one)?.document ?? []);
}
