import type { DocumentSystem, DocumentType } from "../generated/enums.js";
import type { Graph, Transaction } from "../graph/connect.js";
import type { Row } from "../graph/plain.js";
import type { DocumentAnswer } from "../model/answers.js";
import { VanbanError } from "../model/errors.js";

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);
const count = (value: unknown): number | null => (typeof value === "number" ? value : null);

/** The scalars of a `Document` node from its properties. */
export const documentAnswer = (p: Row): DocumentAnswer => ({
  id: p.id as string,
  symbol: text(p.symbol),
  symbolKey: text(p.symbolKey),
  number: text(p.number),
  year: count(p.year),
  term: text(p.term),
  type: p.type as DocumentType,
  system: text(p.system) as DocumentSystem | null,
  place: text(p.place),
  issuer: text(p.issuer),
  title: text(p.title),
  issuedOn: text(p.issuedOn),
  effectiveFrom: text(p.effectiveFrom),
  expiresOn: text(p.expiresOn),
  secrecy: text(p.secrecy),
});

type Asked = Pick<Transaction, "run">;

/** The document that has or had this id; null when there is none. */
export async function documentIn(tx: Asked, id: string): Promise<DocumentAnswer | null> {
  const [row] = await tx.run<{ document: Row }>("document", { id });
  return row ? documentAnswer(row.document) : null;
}

/** The document that has or had this id; null when there is none. */
export const document = (graph: Graph, id: string): Promise<DocumentAnswer | null> =>
  graph.reading((tx) => documentIn(tx, id));

/** @throws VanbanError NOT_FOUND */
export async function documentOrError(tx: Asked, id: string): Promise<DocumentAnswer> {
  const found = await documentIn(tx, id);
  if (found) return found;
  throw new VanbanError(
    "NOT_FOUND",
    `No document has the id “${id.slice(0, 200)}”; ids look like vn/29-nq-tw/2018-07-25. Ask \`resolve\` or \`search\` for it.`,
  );
}
