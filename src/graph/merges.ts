import { isNumbered } from "../identity/claim.js";
import type { Merge } from "../identity/merged.js";
import type { Transaction } from "./connect.js";

export interface StoredMerge extends Merge {
  readonly fromFamily: string;
  readonly intoFamily: string;
}

/**
 * The merges between these families and all that merges join to them. Numbers are decided before names, and a number
 * is never merged into a name: where `numbered`, merges of names are left to those who decide names.
 */
export async function mergesBetween(
  tx: Transaction,
  families: readonly string[],
  numbered: boolean,
): Promise<StoredMerge[]> {
  const [counted] = await tx.run<{ merges: number }>("merge-count");
  if (!counted?.merges) return [];
  const known = new Set<string>();
  const found = new Map<string, StoredMerge>();
  let open = families.filter((key) => !known.has(key));
  while (open.length > 0) {
    for (const key of open) known.add(key);
    const rows = await tx.run<StoredMerge & object>("merges-touching", { families: open });
    const ours = rows.filter((merge) => isNumbered(merge.fromFamily) === numbered);
    for (const merge of ours) found.set(merge.from, merge);
    const next = ours.flatMap((merge) => [merge.fromFamily, merge.intoFamily]);
    open = [...new Set(next)].filter((key) => !known.has(key) && isNumbered(key) === numbered);
  }
  return [...found.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The families of names from which documents are merged into documents of these families of numbers. */
export async function namesMergedInto(tx: Transaction, families: readonly string[]): Promise<string[]> {
  const [counted] = await tx.run<{ merges: number }>("merge-count");
  if (!counted?.merges || families.length === 0) return [];
  const rows = await tx.run<StoredMerge & object>("merges-touching", { families });
  return [...new Set(rows.map((merge) => merge.fromFamily))].filter((key) => !isNumbered(key));
}
