import type { Graph, Transaction } from "../graph/connect.js";
import type { StatusAnswer } from "../model/answers.js";
import { StatusOn } from "./status/decide.js";
import { statusFacts } from "./status/facts.js";
import { unknownDocument } from "./status/unknown.js";

/** A document's present id, and an ISO date. */
export interface StatusQuestion {
  readonly document: string;
  readonly asOf: string;
}

/** As `statusesOn`, inside a transaction. */
export async function statusesIn(tx: Transaction, asked: readonly StatusQuestion[]): Promise<StatusAnswer[]> {
  const facts = await statusFacts(tx, [...new Set(asked.map(({ document }) => document))]);
  const days = new Map<string, StatusOn>();
  return asked.map(({ document, asOf }) => {
    const on = days.get(asOf) ?? new StatusOn(facts, asOf);
    days.set(asOf, on);
    return on.of(document) ?? unknownDocument(document, asOf);
  });
}

/**
 * How documents stand on the days asked for, in the order of `asked`: any number, each on a day of its own, for the
 * price of one load of facts. Computed by the table of `src/vocabulary/status.ts`, never stored.
 */
export const statusesOn = (graph: Graph, asked: readonly StatusQuestion[]): Promise<StatusAnswer[]> =>
  graph.reading((tx) => statusesIn(tx, asked));
