import type { Graph, Transaction } from "../../graph/connect.js";
import { correctionsOf } from "../../graph/corrections.js";
import { grouped } from "../../graph/grouped.js";
import { redescribe } from "../../graph/settle.js";
import {
  type Corrections,
  type DocumentProperties,
  describe,
  type Telling,
} from "../../identity/describe.js";
import { VanbanError } from "../../model/errors.js";
import { nameless } from "../../reading/persons/nameless.js";
import { documentOrError } from "../document.js";
import { type Editor, edit, requireVersion, type Standing } from "./edit.js";

export const CORRECTED_FIELDS = ["title", "issuedOn", "effectiveFrom", "expiresOn", "issuers"] as const;
export type CorrectedField = (typeof CORRECTED_FIELDS)[number];

export interface Correction {
  readonly id: string;
  /** Values to be shown instead of what the text says; null: not known. Dates are ISO. */
  readonly set: Corrections;
  /** Fields that are again what the text says. */
  readonly withdraw: readonly CorrectedField[];
  /** The version of the document's corrections that was seen; 0: none. */
  readonly expected: number;
}

/** One corrected field beside what the texts say; both are JSON values. */
export interface CorrectionAnswer {
  readonly field: CorrectedField;
  readonly value: string | null;
  readonly told: string | null;
  readonly who: string;
  readonly at: string;
  readonly why: string;
  readonly version: number;
}

const LONGEST = 2_000;

const withoutNames = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(withoutNames) : typeof value === "string" ? nameless(value) : value;

function checked({ set, withdraw }: Correction): [CorrectedField, unknown][] {
  const given = Object.entries(set) as [CorrectedField, unknown][];
  if (given.length === 0 && withdraw.length === 0)
    throw new VanbanError("BAD_INPUT", "Nothing is corrected: give a value in set, or a field in withdraw.");
  for (const [field, value] of given)
    for (const text of [value].flat())
      if (text !== null && (typeof text !== "string" || text.trim() === "" || text.length > LONGEST))
        throw new VanbanError("BAD_INPUT", `${field} must hold 1 to ${LONGEST} characters, or be null.`);
  const both = withdraw.find((field) => field in set);
  if (both) throw new VanbanError("BAD_INPUT", `${both} is both set and withdrawn.`);
  // What is corrected is shown to all who may read, as what a text tells is.
  return given.map(([field, value]) => [field, withoutNames(value)]);
}

const standing = async (tx: Transaction, document: string): Promise<Standing | null> =>
  (await tx.run<Standing & object>("correction-version", { document }))[0] ?? null;

/**
 * Corrects what is shown of a document: date, issuers, title, validity. A correction outlives every reading and stands
 * beside what the text says; the document's id, and what it is cited by, stay.
 * @returns the new version
 * @throws VanbanError NOT_FOUND, BAD_INPUT, CONFLICT where somebody corrected it in between
 */
export async function correctDocument(graph: Graph, asked: Correction, by: Editor): Promise<number> {
  const given = checked(asked);
  return edit(graph, by, async (tx, said) => {
    const { id } = await documentOrError(tx, asked.id);
    requireVersion("The correction", asked.expected, await standing(tx, id));
    const version = asked.expected + 1;
    const rows = given.map(([field, value]) => ({
      ...{ id: `${id} ${field}`, document: id, field, value: JSON.stringify(value) },
      ...{ ...said, version },
    }));
    if (rows.length > 0) await tx.run("put-corrections", { rows });
    const dropped = asked.withdraw.map((field) => `${id} ${field}`);
    if (dropped.length > 0) await tx.run("drop-corrections", { ids: dropped });
    const fields = [...given.map(([field]) => field), ...asked.withdraw].join(", ");
    return {
      kind: "UPDATED",
      source: null,
      document: id,
      detail: `Chỉnh sửa ${fields} của ${id}`,
      documents: await redescribe(tx, id),
      result: version,
    };
  });
}

const shown = (value: unknown): string | null =>
  value === null || value === undefined ? null : Array.isArray(value) ? value.join("; ") : String(value);

/** What people corrected of a document, beside what its texts say; empty where nothing was. */
export function corrections(graph: Graph, id: string): Promise<CorrectionAnswer[]> {
  return graph.reading(async (tx) => {
    const rows = await tx.run<CorrectionAnswer & { document: string; value: string }>("corrections", { id });
    const [first] = rows;
    if (!first) return [];
    const tellings = await tx.run<Telling & object>("document-tellings", { ids: [first.document] });
    const told: DocumentProperties = describe(first.document, tellings);
    const now = (await correctionsOf(tx, [first.document])).get(first.document) ?? {};
    return [...grouped(rows, (row) => row.field)].map(([field, [row]]) => {
      const { who, at, why, version } = row as CorrectionAnswer;
      return { field, value: shown(now[field]), told: shown(told[field]), who, at, why, version };
    });
  });
}
