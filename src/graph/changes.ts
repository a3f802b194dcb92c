import type { ChangeKind } from "../generated/enums.js";
import type { Transaction } from "./connect.js";
import type { DocumentChange } from "./documents.js";

/** One entry of the log of changes. `source` and `document` are ids; `detail` is one short Vietnamese sentence. */
export interface ChangeEntry {
  readonly kind: ChangeKind;
  readonly who: string;
  readonly why: string | null;
  readonly source: string | null;
  readonly document: string | null;
  readonly detail: string;
}

/** Who caused a change, and why if that is told. */
export interface Author {
  readonly who: string;
  readonly why?: string;
}

const SAYS = { ADDED: "Thêm văn bản", UPDATED: "Cập nhật văn bản", REMOVED: "Bỏ văn bản" } as const;

/** First and last of all that happened to a document in one transaction. */
function netChanges(changes: readonly DocumentChange[]): DocumentChange[] {
  const net = new Map<string, DocumentChange>();
  for (const change of changes) {
    const first = net.get(change.id);
    net.set(change.id, { ...change, before: first ? first.before : change.before });
  }
  return [...net.values()].filter(({ before, after }) => before !== null || after !== null);
}

/** Entries for documents that came, went or have other properties, in the order of their ids. */
export function documentEntries(
  changes: readonly DocumentChange[],
  by: Pick<ChangeEntry, "who" | "why" | "source">,
): ChangeEntry[] {
  const entries = netChanges(changes).map(({ id, before, after }): ChangeEntry => {
    const kind: keyof typeof SAYS = before === null ? "ADDED" : after === null ? "REMOVED" : "UPDATED";
    const symbol = (after ?? before)?.symbol;
    return { ...by, kind, document: id, detail: `${SAYS[kind]} ${symbol ?? id}` };
  });
  return entries.sort((a, b) => ((a.document ?? "") < (b.document ?? "") ? -1 : 1));
}

/** The counter that is held; only `putChanges` looks into it. */
export interface HeldCounter {
  readonly counter: string;
}

/**
 * Takes the lock under which all writers come one after the other; call it before anything is read to decide by.
 * It is held to the end of the transaction, so that the order of cursors is the order of commits.
 */
export async function lockChanges(tx: Transaction): Promise<HeldCounter> {
  const [held] = await tx.run<HeldCounter & object>("lock-changes");
  if (!held) throw new Error("The graph has no counter of changes: it was not migrated");
  return held;
}

/** Writes entries with the next cursors: whole numbers that grow by one. @returns the first of them */
export async function putChanges(
  tx: Transaction,
  { counter }: HeldCounter,
  entries: readonly ChangeEntry[],
): Promise<number> {
  const [counted] = await tx.run<{ value: number }>("count-changes", { counter, by: entries.length });
  const first = (counted?.value ?? 0) - entries.length + 1;
  await tx.run("put-changes", { rows: entries.map((entry, i) => ({ ...entry, cursor: first + i })) });
  return first;
}
