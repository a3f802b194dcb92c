import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { Neo4jError } from "neo4j-driver";
import type { Logger } from "pino";
import { graphFailure } from "../graph/failure.js";
import { VanbanError } from "../model/errors.js";

const TOO_LONG = /TransactionTimedOut/;

const masked: GraphQLFormattedError = {
  message: "Something went wrong on the server; its log tells more.",
  extensions: { code: "INTERNAL" },
};

const tooLong: GraphQLFormattedError = {
  message: "The question took too long and was stopped; ask for less (depth, first, limit).",
  extensions: { code: "TIMEOUT" },
};

/** Where in the operation the error is, without anything that the server's insides would add. */
const place = ({
  path,
  locations,
}: GraphQLFormattedError): Pick<GraphQLFormattedError, "path" | "locations"> => ({
  ...(locations && { locations }),
  ...(path && { path }),
});

/** Errors of the operation itself (syntax, validation, variables): its author must read them. */
const isCallers = (formatted: GraphQLFormattedError, cause: unknown): boolean =>
  formatted.extensions?.code !== "INTERNAL_SERVER_ERROR" &&
  (cause instanceof GraphQLError || !(cause instanceof Error));

function known(cause: unknown): GraphQLFormattedError | null {
  if (cause instanceof Neo4jError && TOO_LONG.test(cause.code)) return tooLong;
  const error = graphFailure(cause, "the configured address");
  if (!(error instanceof VanbanError)) return null;
  if (TOO_LONG.test(error.cause instanceof Neo4jError ? error.cause.code : "")) return tooLong;
  return error.code === "INTERNAL" ? masked : { message: error.message, extensions: { code: error.code } };
}

/**
 * The one place where errors become GraphQL errors: ours keep their code and sentence, the caller's own keep theirs,
 * all else is masked and goes to the log alone. No stack, Cypher or address leaves.
 */
export function errorFormatter(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const ours = known(cause);
    if (ours && ours !== masked) return { ...ours, ...place(formatted) };
    if (!ours && isCallers(formatted, cause)) {
      const { code } = formatted.extensions ?? {};
      return {
        message: formatted.message,
        ...place(formatted),
        extensions: { code: code ?? "BAD_USER_INPUT" },
      };
    }
    log.error({ err: cause, path: formatted.path }, "A question failed");
    return { ...masked, ...place(formatted) };
  };
}
