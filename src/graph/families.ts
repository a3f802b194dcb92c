import type { Candidate } from "../identity/candidate.js";
import { type Claim, claimParts, isAnchor, isNumbered } from "../identity/claim.js";
import { type Decision, decideFamily } from "../identity/decide.js";
import type { KnownDocument } from "../identity/known.js";
import { applyMerges } from "../identity/merged.js";
import type { Transaction } from "./connect.js";
import { grouped } from "./grouped.js";
import { mergesBetween, type StoredMerge } from "./merges.js";
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
  /** The families that were decided, with those that merges join to them. */
  readonly families: readonly string[];
}

/** With the families that merges join to these; where there are merges, a family is decided whole. */
function joined(families: readonly Family[], merges: readonly StoredMerge[]): Family[] {
  const keys = new Set(merges.flatMap((merge) => [merge.fromFamily, merge.intoFamily]));
  const given = families.map((family) => ({ ...family, whole: family.whole || keys.has(family.key) }));
  const known = new Set(families.map((family) => family.key));
  const numbered = families.some(({ key }) => isNumbered(key));
  const more = [...keys].filter((key) => !known.has(key) && isNumbered(key) === numbered);
  return [...given, ...more.map((key) => ({ key, whole: true, ids: [] }))];
}

/** What the ids that documents are merged into stand for, where their families are not decided now. */
async function elsewhere(tx: Transaction, merges: readonly StoredMerge[], here: ReadonlySet<string>) {
  const claims = merges.filter((merge) => !here.has(merge.intoFamily)).map((merge) => merge.into);
  if (claims.length === 0) return new Map<string, string>();
  const rows = await tx.run<{ claim: string; id: string }>("documents-named", { claims });
  return new Map(rows.map((row) => [row.claim, row.id]));
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

/** What a text that is not stored tells: the ids it makes, and laws known by number that bear a name. */
export interface Unstored {
  readonly claims: readonly (Claim & { readonly family: string })[];
  readonly aliases: readonly KnownDocument[];
}

const NONE: Unstored = { claims: [], aliases: [] };

const eachOnce = (claims: readonly Claim[]): Claim[] => [
  ...new Map(claims.toReversed().map((claim) => [claim.id, claim])).values(),
];

/**
 * What the ids of families, all of numbers or all of names, stand for by all that the graph tells of them, by the merges
 * that people made, and by what a text besides tells. Nothing is written.
 */
export async function familyDecisions(
  tx: Transaction,
  given: readonly Family[],
  besides: Unstored = NONE,
): Promise<{ keys: string[]; stored: readonly StoredIdentifier[]; decisions: Decision[] }> {
  const [first] = given;
  if (!first) return { keys: [], stored: [], decisions: [] };
  const merges = await mergesBetween(
    tx,
    given.map((family) => family.key),
    isNumbered(first.key),
  );
  const families = joined(given, merges);
  const keys = families.map((family) => family.key);
  const stored = await tx.run<StoredIdentifier>("family-identifiers", { families });
  const aliases = await aliasesByName(tx, keys);
  const byFamily = grouped(stored, (row) => row.family);
  const toldBesides = grouped(besides.claims, (claim) => claim.family);
  const calledBesides = grouped(besides.aliases, (alias) => alias.family);
  const apart = keys.flatMap((key) => {
    const told = (byFamily.get(key) ?? []).filter((row) => row.told);
    const claims = eachOnce([...told, ...(toldBesides.get(key) ?? [])]);
    return decideFamily(
      key,
      claims,
      [...(aliases.get(key) ?? []), ...(calledBesides.get(key) ?? [])],
      merges,
    );
  });
  const decisions = applyMerges(apart, merges, await elsewhere(tx, merges, new Set(keys)));
  return { keys, stored, decisions };
}

/**
 * Decides families, all of numbers or all of names, anew from what the graph tells of them and from the merges that
 * people made, and moves only the ids whose decision changed.
 */
export async function decideFamilies(tx: Transaction, given: readonly Family[]): Promise<Moved> {
  const { keys, stored, decisions } = await familyDecisions(tx, given);
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
    identifiers: [...changed, ...gone].map((row) => row.id),
    documents: [...new Set(touched.filter((id) => id !== null))],
    families: keys,
  };
}
