import { lockChanges, putChanges } from "../graph/changes.js";
import type { Graph, Transaction } from "../graph/connect.js";
import { VanbanError } from "../model/errors.js";
import { nameless } from "../reading/persons/nameless.js";
import { reasonOf } from "./edit/edit.js";
import { givenPlace } from "./given-place.js";
import { readCitation } from "./read-citation.js";

/** A series of which every document between two days (ISO, both included) is held. `symbol`: any one of its symbols. */
export interface HoldingGiven {
  readonly symbol: string;
  readonly place: string;
  readonly issuer: string;
  readonly from: string;
  readonly to: string;
  readonly who: string;
  readonly why?: string;
}

export interface HoldingAnswer {
  readonly id: string;
  /** The series as documents carry it: `kon-tum/ctr-tu`. */
  readonly series: string;
  readonly code: string;
  readonly issuer: string;
  readonly from: string;
  readonly to: string;
}

function seriesOf(symbol: string, place: string): { series: string; code: string } {
  const key = readCitation(symbol)?.symbolKey;
  const [, rest] = /^\d{1,6}-(.+)$/.exec(key ?? "") ?? [];
  if (!rest)
    throw new VanbanError(
      "BAD_INPUT",
      `“${symbol.slice(0, 60)}” is no numbered symbol; give one of the series, such as 75-CTr/TU.`,
    );
  return { series: `${place}/${rest}`, code: symbol.replace(/^\s*\d+\s*[-/]\s*/, "") };
}

const noted = async (
  tx: Transaction,
  given: { who: string; why?: string; series: string; detail: string },
) => {
  const held = await lockChanges(tx);
  await tx.run("queue-held", { series: given.series, place: given.series.split("/")[0] });
  const { who, detail } = given;
  const why = given.why === undefined ? null : reasonOf(given.why);
  await putChanges(tx, held, [{ kind: "UPDATED", who, why, source: null, document: null, detail }]);
};

/**
 * Declares that all documents of a series are held between two days, so that what is missing may be spoken of.
 * @throws VanbanError BAD_INPUT for a symbol without a number, or days that are no span
 */
export async function declareHolding(graph: Graph, given: HoldingGiven): Promise<string> {
  const { symbol, from, to, who, why } = given;
  const place = givenPlace(given.place) ?? given.place;
  const issuer = nameless(given.issuer);
  const { series, code } = seriesOf(symbol, place);
  if (from > to) throw new VanbanError("BAD_INPUT", `From ${from} to ${to} is no span of days.`);
  return graph.write(async (tx) => {
    await noted(tx, {
      who,
      ...(why !== undefined && { why }),
      series,
      detail: `Khai lưu đủ ${code} của ${issuer} từ ${from} đến ${to}`,
    });
    const [row] = await tx.run<{ id: string }>("put-holding", { series, code, issuer, from, to });
    return row?.id ?? "";
  });
}

/** Takes a declaration back. @throws VanbanError NOT_FOUND */
export async function withdrawHolding(
  graph: Graph,
  { id, who, why }: { id: string; who: string; why?: string },
): Promise<void> {
  await graph.write(async (tx) => {
    const [row] = await tx.run<{ series: string; code: string; issuer: string }>("drop-holding", { id });
    if (!row) throw new VanbanError("NOT_FOUND", `No declaration has the id “${id.slice(0, 100)}”.`);
    const detail = `Rút khai lưu đủ ${row.code} của ${row.issuer}`;
    await noted(tx, { who, ...(why !== undefined && { why }), series: row.series, detail });
  });
}

/** The series declared complete, by their ids. */
export const holdings = (graph: Graph): Promise<HoldingAnswer[]> => graph.read<HoldingAnswer>("holdings");
