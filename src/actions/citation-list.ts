import { Outcome, Status } from "../generated/enums.js";
import type { Graph } from "../graph/connect.js";
import type { CitationListItem } from "../model/answers.js";
import { MAXIMA } from "./limits.js";
import { resolve } from "./resolve.js";
import { statusesOn } from "./status.js";

/** Any number of citations; `asOf`: the day on which the statuses hold, and at which the citations are made. */
export interface CitationListQuestion {
  readonly citations: readonly string[];
  readonly place: string | null;
  readonly asOf: string;
}

async function resolveAll(graph: Graph, { citations, place, asOf }: CitationListQuestion) {
  const parts: string[][] = [];
  for (let i = 0; i < citations.length; i += MAXIMA.citations)
    parts.push(citations.slice(i, i + MAXIMA.citations));
  const found = [];
  for (const part of parts) found.push(...(await resolve(graph, { citations: part, place, asOf })));
  return found;
}

/**
 * A list of citations with what each names, how that stands, what superseded it, and what of that is in force. In the
 * order given; two questions on the statuses for the whole list, one on the citations for each 500.
 */
export async function citationList(
  graph: Graph,
  question: CitationListQuestion,
): Promise<CitationListItem[]> {
  const { asOf } = question;
  const resolutions = await resolveAll(graph, question);
  const named = resolutions.flatMap(({ outcome, document }) =>
    outcome === Outcome.RESOLVED && document ? [{ document: document.id, asOf }] : [],
  );
  const statuses = new Map((await statusesOn(graph, named)).map((status) => [status.document, status]));
  const later = [...statuses.values()].flatMap(({ successors }) =>
    successors.map(({ id }) => ({ document: id, asOf })),
  );
  const standing = new Map(
    (await statusesOn(graph, later)).map(({ document, status }) => [document, status]),
  );
  return resolutions.map((resolution) => {
    const status = statuses.get(resolution.document?.id ?? "") ?? null;
    const inForce = status?.successors.filter(({ id }) => standing.get(id) === Status.IN_FORCE) ?? [];
    return { resolution, status, inForce };
  });
}
