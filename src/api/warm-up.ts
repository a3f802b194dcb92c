import { type GraphQLSchema, graphql } from "graphql";
import { planCheck } from "../actions/plan-check.js";
import type { Graph } from "../graph/connect.js";
import { requestContext } from "./context.js";
import { namedQuestions } from "./named-questions.js";

/** Two documents, one of which acts on the other where any does. */
type Two = readonly [acts: string, rests: string];

async function twoOf(graph: Graph): Promise<Two | null> {
  const rows = await graph.read<{ document: { id: string } }>("export-documents", { after: "", first: 500 });
  const ids = rows.map(({ document }) => document.id);
  const [edge] = await graph.read<{ from: string; to: string }>("export-edges", { ids });
  const [first] = ids;
  return edge ? [edge.from, edge.to] : first === undefined ? null : [first, first];
}

/** What the named questions ask for by an id of a document; all else has an example. */
const about = ([acts, rests]: Two) => ({ document: acts, id: acts, from: acts, root: rests, to: rests });

/**
 * Asks the named questions once, one after another, about documents that are there: Neo4j plans a question the first
 * time it is asked, which takes it many times as long as the answer, and nobody should wait for that. What they answer
 * is of no interest, nor whether they can be answered.
 * @param signal ends it before the next question
 */
export async function warmUp(graph: Graph, schema: GraphQLSchema, signal: AbortSignal): Promise<void> {
  const two = await twoOf(graph);
  if (!two) return;
  for (const { text } of namedQuestions()) {
    if (signal.aborted) return;
    await graphql({
      schema,
      source: text,
      variableValues: about(two),
      contextValue: requestContext(graph, { who: "start", role: "READER" }),
    });
  }
  if (!signal.aborted) await planCheck(graph);
}
