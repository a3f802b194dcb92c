import type { Severity } from "../generated/enums.js";
import type { Transaction } from "../graph/connect.js";
import type { Found } from "./find.js";

/** What findings are ordered by. */
export const RANK: Readonly<Record<Severity, string>> = { HIGH: "0", MEDIUM: "1", LOW: "2" };

/** Stores findings, each in the place of what was known under its id. */
export async function storeFindings(tx: Transaction, found: readonly Found[]): Promise<void> {
  const rows = found.map(({ id, rule, detail, proposal, about, proofs }) => ({
    id,
    properties: {
      rule: rule.id,
      severity: rule.severity,
      rank: `${RANK[rule.severity]} ${rule.id} ${id}`,
      detail,
      proposal,
    },
    about: about.map((document, ordinal) => ({ document, ordinal })),
    shown: proofs.flatMap(({ passages, source: _, ...proof }, ordinal) =>
      passages.map((passage) => ({ passage, proof: { ...proof, ordinal } })),
    ),
  }));
  if (rows.length === 0) return;
  await tx.run("drop-findings", { ids: rows.map((row) => row.id) });
  await tx.run("put-findings", { rows });
}
