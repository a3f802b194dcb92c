import type { ApolloServerPlugin } from "@apollo/server";
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  visit,
} from "graphql";
import type { Context } from "../context.js";

type Values = Readonly<Record<string, unknown>>;

/** The least that each may be: the library takes a `limit` of 0 for none at all, and gives everything there is. */
const LEAST: Readonly<Record<string, number>> = { limit: 1, offset: 0 };

/** The number given, where one is; defaults of variables too. */
function given(value: ValueNode, variables: Values): number | null {
  if (value.kind === Kind.INT) return Number(value.value);
  const told = value.kind === Kind.VARIABLE ? variables[value.name.value] : null;
  return typeof told === "number" ? told : null;
}

/** Variables as the operation takes them; what does not fit is told when it runs. */
function taken(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  sent: Values,
): Values {
  return getVariableValues(schema, variableDefinitions, sent).coerced ?? {};
}

function refuse(document: DocumentNode, variables: Values): void {
  visit(document, {
    Argument({ name, value }) {
      const least = LEAST[name.value];
      const count = least === undefined ? null : given(value, variables);
      if (least === undefined || count === null || count >= least) return;
      throw new GraphQLError(`${name.value} is ${count}, expected ${least} or more.`, {
        nodes: value,
        extensions: { code: "BAD_INPUT", http: { status: 400 } },
      });
    },
  });
}

/** The library hands `limit` and `offset` to Cypher as they come; neither may undo what it limits. */
export const leastCounts: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async didResolveOperation({ schema, document, operation, request }) {
      if (operation) refuse(document, taken(schema, operation, request.variables ?? {}));
    },
  }),
};
