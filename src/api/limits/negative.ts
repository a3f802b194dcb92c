import type { ApolloServerPlugin } from "@apollo/server";
import { type DocumentNode, GraphQLError, Kind, type ValueNode, visit } from "graphql";
import type { Context } from "../context.js";

const COUNTS = new Set(["limit", "offset"]);

function given(value: ValueNode, variables: Readonly<Record<string, unknown>>): number {
  if (value.kind === Kind.INT) return Number(value.value);
  return value.kind === Kind.VARIABLE ? Number(variables[value.name.value] ?? 0) : 0;
}

function refuseNegative(document: DocumentNode, variables: Readonly<Record<string, unknown>>): void {
  visit(document, {
    Argument({ name, value }) {
      const count = COUNTS.has(name.value) ? given(value, variables) : 0;
      if (count >= 0) return;
      throw new GraphQLError(`${name.value} is ${count}, expected 0 or more.`, {
        nodes: value,
        extensions: { code: "BAD_INPUT" },
      });
    },
  });
}

/** The library hands `limit` and `offset` to Cypher as they come, where a negative one is a fault of the server. */
export const negativeLimits: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async didResolveOperation({ document, request }) {
      refuseNegative(document, request.variables ?? {});
    },
  }),
};
