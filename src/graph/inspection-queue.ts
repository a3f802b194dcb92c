import type { Transaction } from "./connect.js";

/** What a writing transaction changed, as far as a rule could find something there now or no longer. */
export interface Changed {
  /** Documents that came, went, or have other properties. */
  readonly documents: readonly string[];
  /** Edges that came, went, or are told otherwise. */
  readonly edges: readonly { readonly relation: string; readonly from: string; readonly to: string }[];
  /** The source that was read; null where a person said something. */
  readonly source: string | null;
}

/** Relations that make the document acted upon another one than it was. */
const CHANGING: ReadonlySet<string> = new Set(["SUPERSEDES", "REPEALS", "SUSPENDS", "AMENDS", "EXTENDS"]);

const put = async (tx: Transaction, rows: readonly { kind: string; of: string }[]) => {
  if (rows.length > 0) await tx.run("queue-inspection", { rows });
};

/** Notes documents that are to be inspected. */
export const queueDocuments = (tx: Transaction, ids: readonly string[]): Promise<void> =>
  put(
    tx,
    [...new Set(ids)].map((of) => ({ kind: "DOCUMENT", of })),
  );

/**
 * Notes what is to be inspected. A document that is merely rested upon once more is not: of laws that thousands cite,
 * each load would inspect all of them anew.
 */
export async function queueInspection(tx: Transaction, { documents, edges, source }: Changed): Promise<void> {
  const ends = edges.flatMap(({ relation, from, to }) => (CHANGING.has(relation) ? [from, to] : [from]));
  await queueDocuments(tx, [...documents, ...ends]);
  if (source !== null) await put(tx, [{ kind: "SOURCE", of: source }]);
}
