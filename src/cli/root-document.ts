import type { Graph } from "../graph/connect.js";
import { VanbanError } from "../model/errors.js";
import { parseDocumentId } from "../model/ids.js";
import { resolutionLines } from "./commands/resolve.js";
import { say } from "./output.js";

/** An id as it is; anything else is a citation, which must name one document. @throws VanbanError NOT_FOUND */
export async function rootOf(
  graph: Graph,
  given: string,
  { place, asOf }: { readonly place?: string | undefined; readonly asOf?: string | undefined },
): Promise<string> {
  if (parseDocumentId(given)) return given;
  const { resolve } = await import("../actions/resolve.js");
  const [found] = await resolve(graph, { citations: [given], place: place ?? null, asOf: asOf ?? null });
  if (found?.document && found.outcome === "RESOLVED") return found.document.id;
  if (found) for (const line of resolutionLines(found)) say(line);
  throw new VanbanError(
    "NOT_FOUND",
    `“${given}” does not name one document: give its id, or a citation with its date.`,
  );
}
