import { createRequire } from "node:module";
import type { ApolloServerPlugin } from "@apollo/server";
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getVariableValues,
  isLeafType,
  isListType,
  isNonNullType,
} from "graphql";
import type { ComplexityEstimatorArgs } from "graphql-query-complexity";
import { MAXIMA } from "../../actions/limits.js";
import { citationLines } from "../../actions/pasted-list.js";
import type { Context } from "../context.js";
import { MOST_DOCUMENTS, OPERATION_TOO_LARGE } from "./shape.js";
import { DEFAULT_ROWS, WEIGHTS, type Weight } from "./weights.js";

/** Its module for `import` brings a second `graphql` along, which knows no type of ours. */
const { getComplexity } = createRequire(import.meta.url)(
  "graphql-query-complexity",
) as typeof import("graphql-query-complexity");

/** The dearest operation that is carried out; docs/limits.md tells how it was found. */
export const MOST_COST = 100_000;

const isList = (type: GraphQLOutputType): boolean =>
  isListType(type) || (isNonNullType(type) && isList(type.ofType));

/** A list gives no more than `@limit(max:)`, whatever is asked. */
const MOST_ROWS = MOST_DOCUMENTS;

const size = (value: unknown): number | null =>
  typeof value === "number" ? value : Array.isArray(value) ? value.length : null;

const citationsIn = (text: unknown): number | null =>
  typeof text === "string" ? Math.min(citationLines(text).length, MAXIMA.citations) : null;

/** How many of a field there are at most for each of its parents. */
function multiplicity({ type, field, args }: ComplexityEstimatorArgs): number {
  const weight = WEIGHTS[`${type.name}.${field.name}`];
  const limit = size(args.limit);
  const given =
    (limit === null ? null : Math.min(limit, MOST_ROWS)) ??
    size(args.first) ??
    (weight?.by ? size(args[weight.by]) : null) ??
    (weight?.listed ? citationsIn(args.text) : null);
  const usual = weight?.times ?? (isList(field.type) && takesLimit(field) ? DEFAULT_ROWS : 1);
  return Math.max(0, given === null ? usual : weight?.times ? Math.min(given, weight.times) : given);
}

const takesLimit = (field: ComplexityEstimatorArgs["field"]) =>
  field.args.some(({ name }) => name === "limit");

const forText = (weight: Weight | undefined, { args }: ComplexityEstimatorArgs): number =>
  (weight?.letters ?? 0) * (typeof args.text === "string" ? args.text.length : 0);

/**
 * Rows that a field makes the graph read: as many as there are of it, times what each of them asks for. Fields of one
 * value are free: their number is limited by itself.
 */
function rows(asked: ComplexityEstimatorArgs): number {
  const { type, field, childComplexity } = asked;
  const weight = WEIGHTS[`${type.name}.${field.name}`];
  if (field.name.startsWith("__") || type.name.startsWith("__")) return 0;
  if (isLeafType(getNamedType(field.type))) return weight?.own ?? 0;
  return (weight?.own ?? 0) + forText(weight, asked) + multiplicity(asked) * (1 + childComplexity);
}

const refused = (cost: number) =>
  new GraphQLError(
    `The operation may read ${cost} rows; ${MOST_COST} is the most. Give smaller limits (limit, first) or nest less.`,
    { extensions: { code: OPERATION_TOO_LARGE, limit: MOST_COST, http: { status: 400 } } },
  );

/** What an operation with these variables costs, in rows. */
export const reckon = (
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName?: string,
): number =>
  getComplexity({
    schema,
    query,
    variables,
    ...(operationName ? { operationName } : {}),
    estimators: [rows],
  });

/** Reckons what an operation costs before it is carried out, tells it in `extensions.cost`, and refuses what is too dear. */
export const costLimit: ApolloServerPlugin<Context> = {
  requestDidStart: async () => {
    let cost: number | null = null;
    return {
      async didResolveOperation({ schema, document, operation, request, operationName }) {
        // Variables that do not fit are told when the operation is to run, which it then does not.
        const { errors } = getVariableValues(
          schema,
          operation?.variableDefinitions ?? [],
          request.variables ?? {},
        );
        if (errors) return;
        cost = reckon(schema, document, request.variables ?? {}, operationName ?? undefined);
        if (cost > MOST_COST) throw refused(cost);
      },
      async willSendResponse({ response }) {
        if (cost === null || response.body.kind !== "single") return;
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, cost: { rows: cost, most: MOST_COST } };
      },
    };
  },
};
