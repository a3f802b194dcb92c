import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { GraphQLError, type GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { authorise } from "./access/authorise.js";
import type { Context } from "./context.js";
import { errorFormatter } from "./errors.js";
import { conditionLimits } from "./limits/conditions.js";
import { costLimit } from "./limits/cost.js";
import { leastCounts } from "./limits/counts.js";
import { persistedOperations, readManifest } from "./limits/persisted.js";
import { limitsRule, MOST_TOKENS, OPERATION_TOO_LARGE } from "./limits/shape.js";

const OF_THE_REQUEST = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_INPUT",
  OPERATION_TOO_LARGE,
]);

/**
 * GraphQL over HTTP: under `application/json` a request that was understood is answered 200, also when its operation
 * is at fault; 400 belongs to `application/graphql-response+json`.
 */
const legacyStatus: ApolloServerPlugin<Context> = {
  requestDidStart: async ({ request }) => ({
    async willSendResponse({ response, errors }) {
      const json = !/application\/graphql-response\+json/.test(request.http?.headers.get("accept") ?? "");
      const ofTheRequest = errors?.every((e) => OF_THE_REQUEST.has(String(e.extensions.code)));
      if (json && ofTheRequest && response.http.status === 400 && response.body.kind === "single")
        response.http.status = 200;
    },
  }),
};

/** Subscriptions have no transport here; Apollo would answer them with nulls. */
const noSubscriptions: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async didResolveOperation({ operation }) {
      if (operation?.operation !== "subscription") return;
      throw new GraphQLError("Subscriptions are not answered here; ask `changes`.", {
        extensions: { code: "BAD_REQUEST", http: { status: 400 } },
      });
    },
  }),
};

export interface ApolloOptions {
  readonly log: Logger;
  /** Whether only the operations of the manifest are answered. */
  readonly persistedOnly: boolean;
  /** What listens beside. */
  readonly plugins: readonly ApolloServerPlugin<Context>[];
}

/**
 * Apollo, closed by default: no landing page from elsewhere, no stacks, no batches, no operations that callers store.
 * An operation is known, allowed and affordable, in this order, before any of it runs.
 */
export const apollo = (
  schema: GraphQLSchema,
  { log, persistedOnly, plugins }: ApolloOptions,
): ApolloServer<Context> =>
  new ApolloServer<Context>({
    schema,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [limitsRule],
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      legacyStatus,
      ...plugins,
      persistedOperations(readManifest(), persistedOnly),
      noSubscriptions,
      authorise,
      leastCounts,
      conditionLimits,
      costLimit,
    ],
    formatError: errorFormatter(log),
    logger: log,
  });
