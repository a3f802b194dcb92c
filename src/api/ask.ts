import { GraphQLError, graphql } from "graphql";
import type { Graph } from "../graph/connect.js";
import { VanbanError } from "../model/errors.js";
import type { Caller } from "./access/roles.js";
import { requestContext } from "./context.js";
import { prepareSchema } from "./schema.js";

/** An operation with its variables, asked inside this process. */
export interface Asked {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const misused = (errors: readonly GraphQLError[]) =>
  new VanbanError("BAD_INPUT", errors.map(({ message }) => message).join("\n"));

/**
 * Answers an operation without a server, by the same schema and resolvers. The limits of requests from outside do not
 * stand in its way: whoever runs this has the database itself.
 * @throws VanbanError of the question, or BAD_INPUT for an operation or variables that do not fit the schema
 */
export async function ask(
  graph: Graph,
  { text, variables }: Asked,
  caller: Caller,
): Promise<Record<string, unknown>> {
  const { data, errors } = await graphql({
    schema: await prepareSchema(),
    source: text,
    variableValues: variables,
    contextValue: requestContext(graph, caller),
  });
  const cause = errors?.find((error) => error.originalError)?.originalError;
  if (cause && !(cause instanceof GraphQLError)) throw cause;
  if (errors || !data) throw misused(errors ?? []);
  return data;
}
