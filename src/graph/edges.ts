import type { Transaction } from "./connect.js";

interface StatementEnds {
  readonly id: string;
  readonly relation: string;
  readonly edge: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** The id of an edge: relation and both documents. Statements carry it too, and are found by it. */
const edgeId = (relation: string, from: string, to: string): string => `${relation} ${from} ${to}`;

/** The edge a statement stands behind: none while an end is open, none from a document to itself. */
const edgeOf = ({ relation, from, to }: StatementEnds): string | null =>
  from === null || to === null || from === to ? null : edgeId(relation, from, to);

/** Sets anew which edge the statements at these mentions stand behind. @returns all edges they stood or stand behind */
async function markStatements(tx: Transaction, mentions: readonly string[]): Promise<string[]> {
  if (mentions.length === 0) return [];
  const statements = await tx.run<StatementEnds>("statements-at", { mentions });
  const changed = statements.filter((statement) => statement.edge !== edgeOf(statement));
  const rows = changed.map((statement) => ({ id: statement.id, edge: edgeOf(statement) }));
  if (rows.length > 0) await tx.run("mark-statements", { rows });
  return [...changed.map((s) => s.edge), ...rows.map((row) => row.edge)].filter((id) => id !== null);
}

interface Edge {
  readonly id: string;
  readonly relation: string;
  readonly from: string;
  readonly to: string;
}

/** What is told of an edge besides how often: who says so, of the whole or a part, from when. */
type Told = { readonly id: string; readonly told: string };

/** The edges that came, went, or are told otherwise than before. */
function changedEdges(edges: readonly Edge[], before: readonly Told[], after: readonly Told[]): Edge[] {
  const [was, is] = [before, after].map((told) => new Map(told.map((edge) => [edge.id, edge.told])));
  return edges.filter(({ id }) => was?.get(id) !== is?.get(id));
}

/**
 * Projects the edges that moved mentions and emptied sources (`stale`: their edges) touch, from the statements that
 * stand behind them now. @returns those that came, went, or are told otherwise than before
 */
export async function projectEdges(
  tx: Transaction,
  mentions: readonly string[],
  stale: readonly string[],
): Promise<Edge[]> {
  const ids = [...new Set([...stale, ...(await markStatements(tx, mentions))])].sort();
  if (ids.length === 0) return [];
  const edges = ids.map((id) => {
    const [relation = "", from = "", to = ""] = id.split(" ");
    return { id, relation, from, to };
  });
  const before = await tx.run<Told>("drop-edges", { edges });
  const after = await tx.run<Told>("project-edges", { edges });
  return changedEdges(edges, before, after);
}
