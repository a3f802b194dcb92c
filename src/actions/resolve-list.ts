import type { Graph } from "../graph/connect.js";
import type { ResolutionAnswer } from "../model/answers.js";
import { VanbanError } from "../model/errors.js";
import type { CitationContext } from "./citation-fit.js";
import { MAXIMA } from "./limits.js";
import { citationLines } from "./pasted-list.js";
import { resolve } from "./resolve.js";

/** A list as it was pasted, in the context of a place path and an ISO date. */
export interface PastedList extends CitationContext {
  readonly text: string;
}

/** `total`: how many citations the list holds; `items`: what the first 500 name, in its order. */
export interface ResolvedList {
  readonly total: number;
  readonly items: readonly ResolutionAnswer[];
}

/** Takes a pasted list apart and resolves its citations. @throws VanbanError BAD_INPUT for an endless text */
export async function resolveList(graph: Graph, { text, ...context }: PastedList): Promise<ResolvedList> {
  if (text.length > MAXIMA.listLength)
    throw new VanbanError(
      "BAD_INPUT",
      `The list has ${text.length} characters, ${MAXIMA.listLength} at once is the most; ask in several parts.`,
    );
  const citations = citationLines(text);
  const items = await resolve(graph, { citations: citations.slice(0, MAXIMA.citations), ...context });
  return { total: citations.length, items };
}
