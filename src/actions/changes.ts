import type { Graph } from "../graph/connect.js";
import type { ChangeAnswer, ChangesAnswer } from "../model/answers.js";
import { VanbanError } from "../model/errors.js";
import { MAXIMA, within } from "./limits.js";

/** `after` is the cursor of a change already seen; null begins at the first one. */
export interface ChangesQuestion {
  readonly after?: string | null;
  readonly first?: number | null;
}

function cursor(given: string): number {
  const value = Number(given);
  if (/^\d{1,15}$/.test(given)) return value;
  throw new VanbanError("BAD_INPUT", `after is “${given.slice(0, 40)}”, expected the cursor of a change.`);
}

/** What changed last, the newest first. @throws VanbanError BAD_INPUT for a number out of its limits */
export async function latestChanges(graph: Graph, first: number | null | undefined): Promise<ChangeAnswer[]> {
  const rows = await graph.read<Row>("latest-changes", {
    first: within("first", first ?? 20, MAXIMA.changes),
  });
  return rows.map((row) => ({ ...row, cursor: String(row.cursor) }));
}

type Row = Omit<ChangeAnswer, "cursor"> & { cursor: number };

/**
 * What loads and reviews did, in the order in which they were committed. `next` is null when this page reaches the
 * newest change; whoever follows on asks later with the `cursor` of the last change seen: none skipped, none twice.
 * @throws VanbanError BAD_INPUT for a cursor that is none or a number out of its limits
 */
export async function changes(graph: Graph, { after, first }: ChangesQuestion): Promise<ChangesAnswer> {
  const most = within("first", first ?? 100, MAXIMA.changes);
  const rows = await graph.read<Row>("changes", { after: after ? cursor(after) : 0, first: most + 1 });
  const items = rows.slice(0, most).map((row) => ({ ...row, cursor: String(row.cursor) }));
  return { items, next: rows.length > most ? (items.at(-1)?.cursor ?? null) : null };
}
