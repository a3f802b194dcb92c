import { createHash } from "node:crypto";
import type { DocumentType } from "../generated/enums.js";
import { type Author, lockChanges, putChanges } from "./changes.js";
import type { Graph } from "./connect.js";
import { bodyRow, type ExpectationRow, obligedBodies, placeExpectations } from "./expectations.js";
import { settleOrganisations } from "./organisations.js";
import { touchedBodies } from "./touched-bodies.js";

/** A line of a list: `document` is the id of a document of the graph; `deadline` an ISO date. */
export interface ListedExpectation {
  readonly document: string;
  readonly body: { readonly id: string; readonly name: string; readonly place: string };
  readonly product: DocumentType;
  readonly deadline: string | null;
  readonly reference: string | null;
}

function rowOf(
  list: string,
  { document, body, product, deadline, reference }: ListedExpectation,
): ExpectationRow {
  const told = JSON.stringify([list, document, body.id, product, deadline]);
  const id = `list/${createHash("sha256").update(told).digest("hex").slice(0, 16)}`;
  const nowhere = { source: null, start: null, end: null };
  return {
    id,
    claim: document,
    body: bodyRow(body.id, body.name, body.place),
    passages: [],
    properties: {
      claim: document,
      product,
      deadline,
      due: deadline,
      origin: "LIST",
      list,
      reference,
      ...nowhere,
    },
  };
}

/** Makes the expectations of a list what these rows say, wholly or not at all; the same row twice counts once. */
export function replaceList(
  graph: Graph,
  list: string,
  given: readonly ListedExpectation[],
  author: Author,
): Promise<void> {
  const rows = [...new Map(given.map((one) => rowOf(list, one)).map((row) => [row.id, row])).values()];
  return graph.write(async (tx) => {
    const held = await lockChanges(tx);
    const before = await tx.run<{ id: string }>("list-obliges", { list });
    await tx.run("drop-list", { list });
    await tx.run("put-expectations", { rows });
    await placeExpectations(
      tx,
      rows.map((row) => row.claim),
    );
    const were = before.map(({ id }) => id);
    await settleOrganisations(tx, touchedBodies(were, obligedBodies(rows), []), []);
    const detail = `Nạp danh mục nhiệm vụ ban hành ${list}: ${rows.length} dòng`;
    const by = { who: author.who, why: author.why ?? null, source: null, document: null };
    await putChanges(tx, held, [{ ...by, kind: before.length > 0 ? "UPDATED" : "ADDED", detail }]);
  });
}
