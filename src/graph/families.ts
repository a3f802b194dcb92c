import type { Candidate } from "../identity/candidate.js";
import { claimParts, isAnchor, isNumbered } from "../identity/claim.js";
import { type Decision, decideFamily } from "../identity/decide.js";
import type { KnownDocument } from "../identity/known.js";
import type { Transaction } from "./connect.js";
import { grouped } from "./grouped.js";
import { same } from "./same.js";

/** A family to decide: all of it when what its claims may be has changed, else only the claims `ids`. */
export interface Family {
  readonly key: string;
  readonly whole: boolean;
  readonly ids: readonly string[];
}

interface StoredIdentifier {
  readonly id: string;
  readonly family: string;
  readonly subject: boolean;
  readonly asOf: string | null;
  readonly told: boolean;
  readonly document: string | null;
  readonly candidates: readonly Candidate[];
}

/** What deciding moved: the ids that stand for something else now, the documents that gained or lost one. */
export interface Moved {
  readonly identifiers: readonly string[];
  readonly documents: readonly string[];
}

async function aliasesByName(
  tx: Transaction,
  keys: readonly string[],
): Promise<Map<string, KnownDocument[]>> {
  const names = keys.filter((key) => !isNumbered(key));
  if (names.length === 0) return new Map();
  const rows = await tx.run<{ id: string; family: string }>("documents-by-name", { names });
  return grouped(
    rows.map(({ id, family }) => ({ ...claimParts(id), document: id, family })),
    (alias) => alias.family,
  );
}

async function store(tx: Transaction, changed: readonly Decision[], gone: readonly string[]): Promise<void> {
  if (gone.length > 0) await tx.run("drop-identifiers", { ids: gone });
  if (changed.length === 0) return;
  const rows = changed.map(({ id, document }) => {
    const parts = claimParts(id);
    return { id, document, family: parts.family, anchor: isAnchor(parts) };
  });
  await tx.run("name-documents", { rows });
  const open = changed.flatMap(({ id, candidates }) => candidates.map((candidate) => ({ id, ...candidate })));
  if (open.length > 0) await tx.run("name-candidates", { rows: open });
}

/** Decides families anew from what the graph tells of them, and moves only the ids whose decision changed. */
export async function decideFamilies(tx: Transaction, families: readonly Family[]): Promise<Moved> {
  if (families.length === 0) return { identifiers: [], documents: [] };
  const stored = await tx.run<StoredIdentifier>("family-identifiers", { families });
  const aliases = await aliasesByName(
    tx,
    families.map((family) => family.key),
  );
  const byFamily = grouped(stored, (row) => row.family);
  const decisions = families.flatMap(({ key }) => {
    const claims = (byFamily.get(key) ?? []).filter((row) => row.told);
    return decideFamily(key, claims, aliases.get(key) ?? []);
  });
  const before = new Map(stored.map((row) => [row.id, row]));
  const kept = new Set(decisions.map((decision) => decision.id));
  const changed = decisions.filter((now) => {
    const was = before.get(now.id);
    return !was || was.document !== now.document || !same(was.candidates, now.candidates);
  });
  const gone = stored.filter((row) => !kept.has(row.id));
  await store(
    tx,
    changed,
    gone.map((row) => row.id),
  );
  const touched = [...changed, ...gone]
    .map((row) => row.document)
    .concat(changed.map((d) => before.get(d.id)?.document ?? null));
  return {
    identifiers: changed.map((decision) => decision.id),
    documents: [...new Set(touched.filter((id) => id !== null))],
  };
}
