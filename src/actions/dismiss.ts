import { lockChanges, putChanges } from "../graph/changes.js";
import type { Graph } from "../graph/connect.js";
import { VanbanError } from "../model/errors.js";
import { reasonOf } from "./edit/edit.js";

/** Who sets which finding aside, and why. */
export interface DismissalGiven {
  readonly id: string;
  readonly who: string;
  readonly why: string;
}

async function decide(graph: Graph, given: DismissalGiven, statement: string, did: string): Promise<void> {
  const { id, who } = given;
  if (!who.trim() || !given.why.trim())
    throw new VanbanError("BAD_INPUT", "Who sets a finding aside, and why, must both be told.");
  const why = reasonOf(given.why);
  await graph.write(async (tx) => {
    const held = await lockChanges(tx);
    const [row] = await tx.run<{ detail: string | null; document: string | null }>(statement, {
      id,
      by: who,
      why,
    });
    if (!row)
      throw new VanbanError(
        "NOT_FOUND",
        `No such finding has the id “${id.slice(0, 100)}”; \`vanban findings\` lists them.`,
      );
    const detail = `${did} ${id}${row.detail ? `: ${row.detail}` : ""}`;
    await putChanges(tx, held, [
      { kind: "DISMISSED", who, why, source: null, document: row.document, detail },
    ]);
  });
}

/**
 * Sets a finding aside; it stays so however often its sources are read again.
 * @throws VanbanError NOT_FOUND, or BAD_INPUT without a name or a reason
 */
export const dismiss = (graph: Graph, given: DismissalGiven): Promise<void> =>
  decide(graph, given, "dismiss-finding", "Gác lại");

/** Takes a finding up again that was set aside. @throws VanbanError NOT_FOUND, or BAD_INPUT */
export const takeUp = (graph: Graph, given: DismissalGiven): Promise<void> =>
  decide(graph, given, "take-up-finding", "Xét lại");
