import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, Kind, type ValueNode, visit } from "graphql";
import type { Context } from "../context.js";
import { OPERATION_TOO_LARGE } from "./shape.js";

/**
 * Filters grow inside one argument or variable, where no rule on fields sees them, and the database takes time beyond
 * measure to plan a deep «and» of «or». So conditions are counted wherever they stand.
 */
export const MOST_CONDITIONS = 60;
export const DEEPEST_CONDITION = 6;

/** Most entries of lists within arguments and variables, together. */
export const MOST_ENTRIES = 2_000;

interface Measure {
  conditions: number;
  entries: number;
  depth: number;
}

function measureValue(value: unknown, depth: number, into: Measure): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    into.entries += value.length;
    for (const one of value) measureValue(one, depth, into);
    return;
  }
  into.depth = Math.max(into.depth, depth + 1);
  for (const one of Object.values(value)) {
    into.conditions += 1;
    measureValue(one, depth + 1, into);
  }
}

function literal(node: ValueNode): unknown {
  if (node.kind === Kind.LIST) return node.values.map(literal);
  if (node.kind !== Kind.OBJECT) return null;
  // Keys may come twice in a literal; as entries of a list each of them counts.
  return Object.fromEntries(node.fields.map(({ value }, i) => [i, literal(value)]));
}

const refused = (what: string, given: number, most: number) =>
  new GraphQLError(`The operation's filters have ${what} ${given}; ${most} is the most.`, {
    extensions: { code: OPERATION_TOO_LARGE, limit: most, http: { status: 400 } },
  });

/** Refuses operations whose arguments and variables hold too many conditions, too deep or too long lists. */
export const conditionLimits: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async didResolveOperation({ document, request }) {
      const measure: Measure = { conditions: 0, entries: 0, depth: 0 };
      for (const value of Object.values(request.variables ?? {})) measureValue(value, 0, measure);
      visit(document, {
        Argument({ value }) {
          measureValue(literal(value), 0, measure);
        },
      });
      const { conditions, entries, depth } = measure;
      if (depth > DEEPEST_CONDITION) throw refused("a depth of", depth, DEEPEST_CONDITION);
      if (conditions > MOST_CONDITIONS) throw refused("conditions:", conditions, MOST_CONDITIONS);
      if (entries > MOST_ENTRIES) throw refused("list entries:", entries, MOST_ENTRIES);
    },
  }),
};
