import type { FoundPoints } from "../../exports/list/findings.js";
import type { Graph } from "../../graph/connect.js";
import type { FindingAnswer, FindingFilter } from "../../model/answers.js";
import { findings } from "../findings.js";
import { MAXIMA, within } from "../limits.js";
import { statusesOn } from "../status.js";
import { today } from "../today.js";

/** `first`: how many findings, the most by default. */
export type FindingsListQuestion = Partial<FindingFilter> & { readonly first?: number | null };

const asked = (question: FindingsListQuestion): string =>
  Object.entries(question)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name}=${[value].flat().join(",")}`)
    .join(" ");

/**
 * Findings with how their documents stand today, to be written as a list: for readers, restricted passages blanked out.
 * @throws VanbanError as `findings` does
 */
export async function findingsToList(graph: Graph, question: FindingsListQuestion): Promise<FoundPoints> {
  const { first, ...filter } = question;
  const most = within("first", first ?? MAXIMA.listLines, MAXIMA.listLines);
  const found: FindingAnswer[] = [];
  let after: string | null = null;
  do {
    const left = Math.min(MAXIMA.findings, most - found.length);
    const page = await findings(graph, { ...filter, first: left, after });
    found.push(...page.items);
    after = page.next;
  } while (after !== null && found.length < most);
  const day = today();
  const about = [...new Set(found.flatMap(({ documents: [first] }) => (first ? [first.id] : [])))];
  const statuses = await statusesOn(
    graph,
    about.map((document) => ({ document, asOf: day })),
  );
  return {
    query: asked(question),
    findings: found,
    statuses: new Map(statuses.map((status) => [status.document, status])),
    truncated: after !== null,
    on: day,
  };
}
