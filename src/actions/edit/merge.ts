import type { Graph, Transaction } from "../../graph/connect.js";
import { resettle } from "../../graph/settle.js";
import { claimParts, isNumbered } from "../../identity/claim.js";
import { VanbanError } from "../../model/errors.js";
import { documentOrError } from "../document.js";
import { type Editor, edit } from "./edit.js";

/** That a person holds two documents for one. */
export interface MergeAnswer {
  readonly from: string;
  readonly into: string;
  readonly who: string;
  readonly at: string;
  readonly why: string;
}

const mergeOf = async (tx: Transaction, from: string): Promise<MergeAnswer | null> =>
  (await tx.run<MergeAnswer & object>("merge-of", { from }))[0] ?? null;

const settleAnew = (tx: Transaction, ids: readonly string[]) =>
  resettle(tx, [...new Set(ids.map((id) => claimParts(id).family))]);

/**
 * Makes two documents one: `from` answers as a former id of `into` from now on, and all that spoke of it speaks of
 * `into`. Sources keep what they say, so that `unmerge` restores exactly what was.
 * @throws VanbanError NOT_FOUND; BAD_INPUT; CONFLICT where they are one already
 */
export function merge(
  graph: Graph,
  asked: { readonly from: string; readonly into: string },
  by: Editor,
): Promise<MergeAnswer> {
  return edit(graph, by, async (tx, said) => {
    const merged = await mergeOf(tx, asked.from);
    if (merged)
      throw new VanbanError(
        "CONFLICT",
        `${merged.from} was merged into ${merged.into} already (${merged.who}, ${merged.at}): unmerge it first.`,
      );
    const [from, into] = [await documentOrError(tx, asked.from), await documentOrError(tx, asked.into)];
    if (from.id === into.id)
      throw new VanbanError(
        "CONFLICT",
        `${asked.from} and ${asked.into} are one document already: ${into.id}.`,
      );
    const [left, right] = [claimParts(from.id), claimParts(into.id)];
    if (left.attachment || right.attachment)
      throw new VanbanError("BAD_INPUT", "Attachments go with the document they belong to; merge that one.");
    if (isNumbered(left.family) && !isNumbered(right.family))
      throw new VanbanError(
        "BAD_INPUT",
        `${into.id} is known by its name alone: merge it into ${from.id}, which has a number.`,
      );
    const properties = {
      ...{ from: from.id, into: into.id, fromFamily: left.family, intoFamily: right.family },
      ...said,
    };
    await tx.run("put-merge", { properties });
    return {
      kind: "MERGED",
      source: null,
      document: into.id,
      detail: `Gộp ${from.id} vào ${into.id}`,
      documents: await settleAnew(tx, [from.id, into.id]),
      result: { from: from.id, into: into.id, ...said },
    };
  });
}

/**
 * Takes a merge back: both documents are again what the sources tell of each.
 * @param from the id of the document that was merged into another
 * @throws VanbanError NOT_FOUND where it is merged into none
 */
export function unmerge(graph: Graph, from: string, by: Editor): Promise<MergeAnswer> {
  return edit(graph, by, async (tx) => {
    const merged = await mergeOf(tx, from);
    if (!merged)
      throw new VanbanError(
        "NOT_FOUND",
        `“${from.slice(0, 200)}” is merged into no document; see \`merges\`.`,
      );
    await tx.run("drop-merge", { from });
    return {
      kind: "UNMERGED",
      source: null,
      document: merged.from,
      detail: `Tách ${merged.from} khỏi ${merged.into}`,
      documents: await settleAnew(tx, [merged.from, merged.into]),
      result: merged,
    };
  });
}

/** The merges into a document. */
export const merges = (graph: Graph, id: string): Promise<MergeAnswer[]> =>
  graph.read<MergeAnswer & object>("merges", { id });
