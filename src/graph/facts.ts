import type { Transaction } from "./connect.js";
import { type FactRow, isRelation } from "./fact.js";

/** Stores facts with their places. @returns the ids of those that no source told before */
export async function putFacts(tx: Transaction, facts: readonly FactRow[]): Promise<string[]> {
  if (facts.length === 0) return [];
  const rows = facts.map(({ id, label, properties }) => ({ id, label, properties }));
  const fresh = new Set((await tx.run<{ id: string }>("put-facts", { rows })).map((row) => row.id));
  await tx.run("put-proofs", { rows: facts.map(({ id, proofs }) => ({ id, proofs })) });
  const linked = facts.filter(({ id }) => fresh.has(id));
  const ends = linked.flatMap(({ id, ends }) => ends.map((end) => ({ ...end, fact: id })));
  const claims = linked.flatMap(({ id, claims }) => claims.map((claim) => ({ ...claim, fact: id })));
  for (const [name, part] of [
    ["link-claims", claims],
    ["link-bodies", ends.filter((end) => end.kind === "Organisation")],
    ["link-tasks", ends.filter((end) => end.kind === "Task")],
    ["link-indicators", ends.filter((end) => end.kind === "Indicator")],
  ] as const)
    if (part.length > 0) await tx.run(name, { rows: part });
  return [...fresh];
}

interface FactDocuments {
  readonly id: string;
  readonly label: FactRow["label"];
  /** Of an observation: TARGET, ACTUAL or BASELINE. */
  readonly kind: string | null;
  readonly says: readonly { readonly as: "SUBJECT" | "SET_BY" | "OBJECT"; readonly document: string }[];
}

interface FactEdge {
  readonly fact: string;
  readonly document: string;
  readonly type: "ASSIGNS" | "SETS" | "REPORTS" | "JUDGED_AGAINST" | "FOR";
  /** Whether the document does something with the fact, rather than the fact speak of the document. */
  readonly acts: boolean;
}

/** What the documents that a fact speaks of are to it. A target told by another document than set it is reported there. */
function documentEdges({ id: fact, label, kind, says }: FactDocuments): FactEdge[] {
  const setter = says.find(({ as }) => as === "SET_BY")?.document;
  return says.flatMap(({ as, document }): FactEdge[] => {
    if (as === "OBJECT") return [{ fact, document, type: "FOR", acts: false }];
    if (label === "Task") return [{ fact, document, type: "ASSIGNS", acts: true }];
    const target = kind === "TARGET";
    if (as === "SET_BY") return [{ fact, document, type: target ? "SETS" : "JUDGED_AGAINST", acts: target }];
    if (target && (setter === undefined || setter === document))
      return setter === undefined ? [{ fact, document, type: "SETS", acts: true }] : [];
    return [{ fact, document, type: "REPORTS", acts: true }];
  });
}

/** Derives anew what documents have to do with these facts, and the edges of responsibility that follow from it. */
async function settleDocuments(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.run("drop-fact-edges", { ids });
  const facts = await tx.run<FactDocuments & object>("fact-documents", { ids });
  const edges = facts.flatMap(documentEdges);
  if (edges.length > 0) await tx.run("put-fact-edges", { rows: edges });
  const responsibilities = facts.filter((f) => f.label === "Responsibility").map((f) => f.id);
  if (responsibilities.length === 0) return;
  await tx.run("drop-responsibilities", { ids: responsibilities });
  await tx.run("put-responsibilities", { ids: responsibilities });
}

/**
 * Brings facts in line with what documents their ids stand for now, and takes out those that nobody tells any more.
 * @param fresh facts that came @param before facts the source told until now @param identifiers ids that moved
 */
export async function settleFacts(
  tx: Transaction,
  {
    fresh,
    before,
    identifiers,
  }: { fresh: readonly string[]; before: readonly string[]; identifiers: readonly string[] },
): Promise<void> {
  const own = before.filter((id) => !isRelation(id));
  const untold =
    own.length === 0 ? [] : (await tx.run<{ id: string }>("facts-untold", { ids: own })).map((row) => row.id);
  if (untold.length > 0) {
    await tx.run("drop-responsibilities", { ids: untold });
    await tx.run("drop-facts", { ids: untold });
  }
  const saying =
    identifiers.length === 0 ? [] : await tx.run<{ id: string }>("facts-saying", { ids: identifiers });
  const moved = new Set([...fresh.filter((id) => !isRelation(id)), ...saying.map((row) => row.id)]);
  await settleDocuments(tx, [...moved].sort());
}
