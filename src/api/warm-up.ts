import { type GraphQLSchema, graphql } from "graphql";
import type { Graph } from "../graph/connect.js";
import { requestContext } from "./context.js";
import { type NamedQuestion, namedQuestions } from "./named-questions.js";

/** What the named questions call the id of a document. */
const OF_A_DOCUMENT = new Set(["document", "id", "root", "from", "to"]);

const about = ({ variables }: NamedQuestion, document: string): Record<string, unknown> =>
  Object.fromEntries(
    variables.filter(({ name }) => OF_A_DOCUMENT.has(name)).map(({ name }) => [name, document]),
  );

/**
 * Asks the named questions once, one after another, about a document that is there: Neo4j plans a question the first
 * time it is asked, which takes it many times as long as the answer, and nobody should wait for that. What they answer
 * is of no interest, nor whether they can be answered.
 * @param signal ends it before the next question
 */
export async function warmUp(graph: Graph, schema: GraphQLSchema, signal: AbortSignal): Promise<void> {
  const [row] = await graph.read<{ document: { id: string } }>("export-documents", { after: "", first: 1 });
  if (!row) return;
  for (const question of namedQuestions()) {
    if (signal.aborted) return;
    await graphql({
      schema,
      source: question.text,
      variableValues: about(question, row.document.id),
      contextValue: requestContext(graph, { who: "start", role: "READER" }),
    });
  }
}
