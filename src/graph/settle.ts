import type { OneTelling } from "../identity/adds-nothing.js";
import { claimParts, isAnchor, isNumbered } from "../identity/claim.js";
import type { Transaction } from "./connect.js";
import { type DocumentChange, refreshDocuments } from "./documents.js";
import { projectEdges } from "./edges.js";
import { placeExpectations } from "./expectations.js";
import { isRelation } from "./fact.js";
import { settleFacts } from "./facts.js";
import { decideFamilies, type Family, type Moved } from "./families.js";
import { grouped } from "./grouped.js";
import { settleIndicators } from "./indicators.js";
import { type Changed, queueInspection } from "./inspection-queue.js";
import { moveMentions } from "./mentions.js";
import { namesMergedInto } from "./merges.js";
import { settleOrganisations } from "./organisations.js";
import { NOTHING, type Told } from "./stored-source.js";
import type { TellingRow } from "./tellings.js";
import { touchedBodies } from "./touched-bodies.js";

/** What a load or unload of one source has touched, before anything is decided. */
export interface Touched {
  readonly sha256: string;
  /** The ids the source told before, and those it tells now. */
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  /** What it says now of each id, but for those that it says to be part of something. */
  readonly tellings: ReadonlyMap<string, OneTelling>;
  /** Mentions it has now, all still open. */
  readonly mentions: readonly string[];
  /** What it told until now beside ids: edges its statements stood behind, facts, bodies, measures. */
  readonly told: Told;
  /** What it tells now of bodies and measures, and the facts that no source told before. */
  readonly bodies: readonly TellingRow[];
  readonly measures: readonly TellingRow[];
  readonly facts: { readonly all: readonly string[]; readonly fresh: readonly string[] };
}

/** Families whose claims the source tells or told; whole where a claim that others may turn out to be came or went. */
async function touchedFamilies(tx: Transaction, { sha256, before, after }: Touched): Promise<Family[]> {
  const claims = [...new Set([...before, ...after])].sort();
  const others = await tx.run<{ claim: string }>("told-by-others", { sha256, claims });
  const byOthers = new Set(others.map((row) => row.claim));
  const news = (id: string) => !byOthers.has(id) && before.has(id) !== after.has(id);
  const families = grouped(claims, (id) => claimParts(id).family);
  return [...families].map(([key, ids]) => ({
    key,
    whole: ids.some((id) => isAnchor(claimParts(id)) && news(id)),
    ids,
  }));
}

const partsOf = async (tx: Transaction, claims: readonly string[]) =>
  claims.length === 0 ? [] : (await tx.run<{ id: string }>("parts-of", { claims })).map((row) => row.id);

const namesOf = (changes: readonly DocumentChange[]) =>
  changes.flatMap(({ before, after }) =>
    before?.nameKey === after?.nameKey ? [] : [before?.nameKey, after?.nameKey].filter((key) => key != null),
  );

/** The documents the source's claims stand for, and what it adds to those of which it said nothing before. */
async function described(tx: Transaction, { before, after, tellings }: Touched) {
  const claims = [...new Set([...before, ...after])];
  const rows = await tx.run<{ claim: string; id: string }>("documents-named", { claims });
  const added = new Map<string, OneTelling[]>();
  for (const [id, named] of grouped(rows, (row) => row.id)) {
    const more = named.map(({ claim }) => (before.has(claim) ? undefined : tellings.get(claim)));
    if (more.every((telling) => telling !== undefined)) added.set(id, more);
  }
  return { ids: [...new Set(rows.map((row) => row.id))], added };
}

async function refresh(
  tx: Transaction,
  moved: Moved,
  more: readonly string[],
  added?: Map<string, OneTelling[]>,
) {
  const parts = await partsOf(tx, moved.identifiers);
  const changed = [...moved.documents, ...parts];
  for (const id of changed) added?.delete(id);
  return refreshDocuments(tx, [...new Set([...changed, ...more])].sort(), added);
}

/** What is to be decided anew, and what follows it. */
interface Unsettled {
  readonly families: readonly Family[];
  /** Documents to describe anew; asked for once the families of numbers are decided. */
  readonly documents: () => Promise<{ ids: readonly string[]; added?: Map<string, OneTelling[]> }>;
  readonly mentions: readonly string[];
  readonly edges: readonly string[];
  /** Ids whose expectations are placed, beside those that moved. */
  readonly claims: readonly string[];
}

interface Decided {
  readonly changes: readonly DocumentChange[];
  /** Ids that stand for something else now. */
  readonly identifiers: readonly string[];
  /** Edges that were projected anew. */
  readonly edges: Changed["edges"];
}

/**
 * Decides families, first those of numbers, then those of names, since a law's number tells which names it bears;
 * then moves mentions, describes documents anew and projects their edges.
 */
async function decideAnew(tx: Transaction, unsettled: Unsettled): Promise<Decided> {
  const { families, mentions, edges, claims } = unsettled;
  const numbers = await decideFamilies(
    tx,
    families.filter(({ key }) => isNumbered(key)),
  );
  const { ids, added } = await unsettled.documents();
  const first = await refresh(tx, numbers, ids, added);
  const named = families.filter(({ key }) => !isNumbered(key));
  const renamed = new Set([...namesOf(first), ...(await namesMergedInto(tx, numbers.families))]);
  const apart = [...renamed].filter((key) => !named.some((family) => family.key === key));
  const names = await decideFamilies(tx, [
    ...named.map((family) => ({ ...family, whole: family.whole || renamed.has(family.key) })),
    ...apart.map((key) => ({ key, whole: true, ids: [] })),
  ]);
  const second = await refresh(tx, names, []);
  const identifiers = [...numbers.identifiers, ...names.identifiers];
  const moved = await moveMentions(tx, identifiers, mentions);
  await placeExpectations(tx, [...identifiers, ...claims]);
  return { changes: [...first, ...second], identifiers, edges: await projectEdges(tx, moved, edges) };
}

type ToldNow = Pick<Touched, "told" | "facts" | "measures" | "bodies">;

/** Facts, measures, bodies and their relations, after documents stand. */
async function settleTold(
  tx: Transaction,
  { told, facts, measures, bodies }: ToldNow,
  identifiers: readonly string[],
  changes: readonly DocumentChange[],
): Promise<void> {
  await settleFacts(tx, { fresh: facts.fresh, before: told.facts, identifiers });
  await settleIndicators(tx, told.measures, measures);
  const relations = [...told.facts, ...facts.all].filter(isRelation);
  await settleOrganisations(tx, touchedBodies([...told.bodies, ...told.obliged], bodies, changes), relations);
}

/**
 * Brings the graph in line with what its sources tell now. What comes out depends on the sources, and on what people
 * said, alone; not on their order.
 */
export async function settle(tx: Transaction, touched: Touched): Promise<DocumentChange[]> {
  const { changes, identifiers, edges } = await decideAnew(tx, {
    families: await touchedFamilies(tx, touched),
    documents: () => described(tx, touched),
    mentions: touched.mentions,
    edges: touched.told.edges,
    claims: [...touched.after],
  });
  await settleTold(tx, touched, identifiers, changes);
  await queueInspection(tx, { documents: changes.map(({ id }) => id), edges, source: touched.sha256 });
  return [...changes];
}

/** No source tells more or less than before. */
const AS_BEFORE: ToldNow = { told: NOTHING, facts: { all: [], fresh: [] }, measures: [], bodies: [] };

/** Decides families anew, whole, after a person's word on their documents. */
export async function resettle(tx: Transaction, keys: readonly string[]): Promise<DocumentChange[]> {
  const { changes, identifiers, edges } = await decideAnew(tx, {
    families: keys.map((key) => ({ key, whole: true, ids: [] })),
    documents: async () => ({ ids: [] }),
    ...{ mentions: [], edges: [], claims: [] },
  });
  await settleTold(tx, AS_BEFORE, identifiers, changes);
  await queueInspection(tx, { documents: changes.map(({ id }) => id), edges, source: null });
  return [...changes];
}

/** Describes a document anew, after a person's word on what it says. */
export async function redescribe(tx: Transaction, id: string): Promise<DocumentChange[]> {
  const changes = await refreshDocuments(tx, [id]);
  await settleTold(tx, AS_BEFORE, [], changes);
  await queueInspection(tx, { documents: [id], edges: [], source: null });
  return changes;
}
