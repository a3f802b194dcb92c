import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { graphFailure } from "../graph/failure.js";
import { VanbanError } from "../model/errors.js";
import { OPERATION_TOO_LARGE } from "./limits/shape.js";

const masked: GraphQLFormattedError = {
  message: "Something went wrong on the server; its log tells more.",
  extensions: { code: "INTERNAL" },
};

const noDatabase: GraphQLFormattedError = {
  message: "The database does not answer or is too busy; try again shortly.",
  extensions: { code: "DATABASE_UNAVAILABLE" },
};

/** Answers about the server's own state: the caller gets the sentence, the log what happened. */
const OWN_STATE: ReadonlySet<GraphQLFormattedError> = new Set([masked, noDatabase]);

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
  const error = graphFailure(cause, "the configured address");
  if (!(error instanceof VanbanError)) return null;
  if (error.code === "INTERNAL") return masked;
  // The sentence for those who run the server names its address.
  if (error.code === "DATABASE_UNAVAILABLE") return noDatabase;
  return { message: error.message, extensions: { code: error.code } };
}

/** The limits are validation rules, whose errors Apollo gives one code for all. */
const codeOf = ({ extensions }: GraphQLFormattedError): unknown =>
  extensions?.limit ? OPERATION_TOO_LARGE : (extensions?.code ?? "BAD_USER_INPUT");

/**
 * The one place where errors become GraphQL errors: ours keep their code and sentence, the caller's own keep theirs,
 * all else is masked and goes to the log alone. No stack, Cypher or address leaves.
 */
export function errorFormatter(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const ours = known(cause);
    if (ours && !OWN_STATE.has(ours)) return { ...ours, ...place(formatted) };
    if (!ours && isCallers(formatted, cause))
      return { message: formatted.message, ...place(formatted), extensions: { code: codeOf(formatted) } };
    log.error({ err: cause, path: formatted.path }, "A question failed");
    return { ...(ours ?? masked), ...place(formatted) };
  };
}
