import type { Graph } from "../../graph/connect.js";
import { MAXIMA, within } from "../limits.js";

/** What there is to decide, of one source (SHA-256) or of all; `after`: the cursor of the page before. */
export interface DecideQuestion {
  readonly source?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A page of the named question, whose rows stand in the order of `key`. @throws VanbanError BAD_INPUT */
export async function decidePage<R extends object>(
  graph: Graph,
  name: string,
  key: (row: R) => string,
  { source = null, first, after }: DecideQuestion,
): Promise<{ rows: R[]; next: string | null }> {
  const most = within("first", first ?? 50, MAXIMA.reviews);
  const found = await graph.read<R>(name, { source, after: after ?? "", first: most + 1 });
  const rows = found.slice(0, most);
  const last = rows.at(-1);
  return { rows, next: found.length > most && last ? key(last) : null };
}
