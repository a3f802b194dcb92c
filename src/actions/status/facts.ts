import { Certainty, Relation } from "../../generated/enums.js";
import type { Transaction } from "../../graph/connect.js";
import type { Row } from "../../graph/plain.js";
import type { DocumentAnswer, EdgeAnswer } from "../../model/answers.js";
import { documentAnswer } from "../document.js";
import { type EdgeRow, edgeAnswer } from "../edge.js";

/** What one document does to the validity of another. `effectiveOn`: as stated; null where no statement tells. */
export interface Act {
  readonly edge: EdgeAnswer;
  readonly actor: Pick<DocumentAnswer, "id" | "symbol" | "type" | "title" | "issuedOn" | "year">;
  readonly relation: Relation;
  readonly whole: boolean;
  /** False for hearsay: nobody says so who has a say in it. */
  readonly counts: boolean;
  readonly effectiveOn: string | null;
  /** True where what is acted upon may be another document too: then `edge` is none of the graph's. */
  readonly ambiguous?: true;
}

/** What bears on the status of a document at any date. `wholes`: what it is attached to, the surest first. */
export interface StatusFacts {
  readonly document: DocumentAnswer;
  readonly read: boolean;
  readonly acts: readonly Act[];
  /** What would end this document, were it the one meant. */
  readonly ambiguous: readonly Act[];
  readonly wholes: readonly string[];
  readonly parents: readonly EdgeAnswer[];
}

export type Facts = ReadonlyMap<string, StatusFacts>;

interface Said {
  scope: string;
  effectiveOn: string | null;
  by: string;
}

interface FactsRow {
  document: Row;
  read: boolean;
  acts: { edge: EdgeRow; actor: Act["actor"]; said: Said[] }[];
  ambiguous: { statement: string; relation: Relation; effectiveOn: string | null; actor: Act["actor"] }[];
  partOf: string[];
  promulgations: EdgeRow[];
  parents: EdgeRow[];
}

/** Whose word on a date comes first: the acting document's own, a person's, a register's. */
const SAYERS = ["SELF", "PERSON", "REGISTER"];

function actOf({ edge, actor, said }: FactsRow["acts"][number]): Act {
  const own = said.filter(({ by }) => SAYERS.includes(by));
  const whole = (own.length > 0 ? own : said).filter(({ scope }) => scope === "WHOLE");
  const dated = (whole.length > 0 ? whole : own)
    .filter(({ effectiveOn }) => effectiveOn !== null)
    .sort(
      (a, b) =>
        SAYERS.indexOf(a.by) - SAYERS.indexOf(b.by) ||
        (a.effectiveOn ?? "").localeCompare(b.effectiveOn ?? ""),
    );
  return {
    edge: edgeAnswer(edge),
    actor,
    relation: edge.relation,
    whole: whole.length > 0,
    counts: own.length > 0,
    effectiveOn: own.length > 0 ? (dated[0]?.effectiveOn ?? null) : null,
  };
}

function ambiguousAct(
  { statement, relation, effectiveOn, actor }: FactsRow["ambiguous"][number],
  to: string,
): Act {
  const edge: EdgeAnswer = {
    ...{ id: statement, from: actor.id, relation, to },
    ...{ certainty: Certainty.IMPLIED, confidence: 0, evidenceCount: 0 },
  };
  return { edge, actor, relation, whole: true, counts: false, effectiveOn, ambiguous: true };
}

const byEdge = (a: EdgeAnswer, b: EdgeAnswer) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const factsOf = (row: FactsRow): StatusFacts => ({
  document: documentAnswer(row.document),
  read: row.read,
  acts: row.acts.map(actOf).sort((a, b) => byEdge(a.edge, b.edge)),
  ambiguous: row.ambiguous
    .map((act) => ambiguousAct(act, row.document.id as string))
    .sort((a, b) => byEdge(a.edge, b.edge)),
  wholes: row.partOf.length > 0 ? row.partOf : row.promulgations.map(({ from }) => from).sort(),
  parents: row.parents.map(edgeAnswer).sort(byEdge),
});

/** Relations by which a document loses its validity as a whole. */
export const ENDING: ReadonlySet<Relation> = new Set([Relation.SUPERSEDES, Relation.REPEALS]);

/** An actor is asked only whether it took effect and when it ended; its own parents have no say in that. */
type Role = "ASKED" | "ACTOR";
type Wanted = readonly [id: string, role: Role];

function* leadsTo({ acts, ambiguous, wholes, parents }: StatusFacts, role: Role): Generator<Wanted> {
  if (role === "ASKED") for (const { actor } of ambiguous) yield [actor.id, "ACTOR"];
  for (const { counts, whole, relation, actor } of acts)
    if (counts && (role === "ASKED" || (whole && ENDING.has(relation)))) yield [actor.id, "ACTOR"];
  for (const id of wholes) yield [id, role];
  if (role === "ASKED") for (const { to } of parents) yield [to, "ASKED"];
}

/** Documents asked for in one question. */
const AT_ONCE = 1_000;

async function fetchFacts(
  tx: Transaction,
  ids: readonly string[],
  known: Map<string, StatusFacts>,
): Promise<void> {
  for (let i = 0; i < ids.length; i += AT_ONCE)
    for (const row of await tx.run<FactsRow>("status", { ids: ids.slice(i, i + AT_ONCE) }))
      known.set(row.document.id as string, factsOf(row));
}

/**
 * The facts of these documents and of all that their status hangs on: what acted upon them and upon that, what they
 * are attached to, what they detail. One question a step, every document once. `known` is added to.
 */
export async function statusFacts(
  tx: Transaction,
  ids: readonly string[],
  known: Map<string, StatusFacts> = new Map(),
): Promise<Facts> {
  const seen = new Set<string>();
  let next: Wanted[] = ids.map((id) => [id, "ASKED"]);
  while (next.length > 0) {
    const step = next.filter(([id, role]) => !seen.has(`${role} ${id}`));
    for (const [id, role] of step) seen.add(`${role} ${id}`);
    await fetchFacts(
      tx,
      [...new Set(step.map(([id]) => id))].filter((id) => !known.has(id)),
      known,
    );
    next = step.flatMap(([id, role]) => {
      const facts = known.get(id);
      return facts ? [...leadsTo(facts, role)] : [];
    });
  }
  return known;
}
