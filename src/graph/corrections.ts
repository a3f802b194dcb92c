import type { Corrections } from "../identity/describe.js";
import type { Transaction } from "./connect.js";
import { grouped } from "./grouped.js";

interface Row {
  readonly id: string;
  readonly claim: string;
  readonly field: keyof Corrections;
  /** JSON. */
  readonly value: string;
  /** ISO instant. */
  readonly at: string;
}

/** Of each field what was said of the document under its own id, else the newest. */
function best(rows: readonly Row[]): Corrections {
  const order = rows.toSorted(
    (a, b) => Number(a.claim === a.id) - Number(b.claim === b.id) || (a.at < b.at ? -1 : 1),
  );
  return Object.fromEntries(order.map(({ field, value }) => [field, JSON.parse(value)]));
}

/** What people corrected of these documents, by their ids; those of which nothing was are left out. */
export async function correctionsOf(
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Corrections>> {
  const rows = await tx.run<Row & object>("document-corrections", { ids });
  return new Map([...grouped(rows, (row) => row.id)].map(([id, of]) => [id, best(of)]));
}
