import { type Expected, expectedIn } from "../identity/expectations.js";
import { fold } from "../model/fold.js";
import type { Reading } from "../model/reading.js";
import type { Transaction } from "./connect.js";
import { passagesOf, type StoredPassage } from "./passages.js";
import type { TellingRow } from "./tellings.js";

/** An expectation as it is stored. `list` is null for one that was read; then `passages` hold the words. */
export interface ExpectationRow {
  readonly id: string;
  readonly claim: string;
  readonly body: {
    readonly id: string;
    readonly name: string;
    readonly nameFolded: string;
    readonly place: string;
  };
  readonly passages: readonly string[];
  readonly properties: {
    readonly claim: string;
    readonly product: string;
    readonly deadline: string | null;
    readonly due: string | null;
    readonly origin: "READ" | "LIST";
    /** SHA-256 of the source it was read in. */
    readonly source: string | null;
    readonly list: string | null;
    readonly reference: string | null;
    readonly start: number | null;
    readonly end: number | null;
  };
}

export const bodyRow = (id: string, name: string, place: string): ExpectationRow["body"] => ({
  id,
  name,
  nameFolded: fold(name),
  place,
});

/** What a reading expects of whom, as rows. */
export function expectationRows(
  reading: Reading,
  passages: readonly StoredPassage[],
  short: string,
): ExpectationRow[] {
  const bodies = new Map(reading.organisations.map((o) => [o.id, o]));
  const row = ({ document, body, product, deadline, due, start, end }: Expected, i: number) => ({
    id: `${short}/e${i}`,
    claim: document,
    body: bodyRow(body, bodies.get(body)?.name ?? body, bodies.get(body)?.place ?? body.split("/")[0] ?? ""),
    passages: passagesOf(passages, start, end),
    properties: {
      claim: document,
      product,
      deadline,
      due,
      origin: "READ" as const,
      source: reading.source.sha256,
      list: null,
      reference: null,
      start,
      end,
    },
  });
  return expectedIn(reading).map(row);
}

/** What expectations tell of the bodies they oblige: a name, as the issuers of documents do. */
export const obligedBodies = (rows: readonly ExpectationRow[]): TellingRow[] =>
  rows.map(({ body: { id, name } }) => ({
    id,
    properties: { name, kind: null, level: null, place: null, code: null, aliases: [] },
  }));

/** Hangs the expectations about these ids on the documents the ids stand for now. */
export async function placeExpectations(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.run("place-expectations", { ids: [...new Set(ids)] });
}
