import type { ErrorRequestHandler } from "express";
import type { Logger } from "pino";
import { graphFailure } from "../graph/failure.js";
import { type ErrorCode, VanbanError } from "../model/errors.js";

interface HttpAnswer {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** The status of an error of ours outside GraphQL; what is not here is the server's own fault. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  BAD_INPUT: 400,
  FILE_UNREADABLE: 422,
  FILE_EMPTY: 422,
  FILE_BINARY: 422,
  FILE_ENCODING: 422,
  FILE_TOO_LARGE: 413,
  FILE_FORMAT: 415,
  FILE_DAMAGED: 422,
  FILE_ENCRYPTED: 422,
  FILE_NO_TEXT: 422,
  FILE_SECRET: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  SIGN_IN_UNAVAILABLE: 503,
  TIMEOUT: 503,
};

const INTERNAL: HttpAnswer = {
  status: 500,
  code: "INTERNAL",
  message: "Something went wrong on the server; its log tells more.",
};
const NO_DATABASE: HttpAnswer = {
  status: 503,
  code: "DATABASE_UNAVAILABLE",
  message: "The database does not answer or is too busy; try again shortly.",
};

/** Errors of Express and its body parsers carry a status of their own. */
function ofTheRequest(error: unknown, largestBody: number): HttpAnswer | null {
  const status = (error as { status?: unknown } | null)?.status;
  if (typeof status !== "number" || status < 400 || status >= 500) return null;
  return status === 413
    ? { status, code: "TOO_LARGE", message: `The request is larger than ${largestBody} bytes.` }
    : { status, code: "BAD_REQUEST", message: "The request is not what its address and headers promise." };
}

function answerOf(error: unknown, largestBody: number): HttpAnswer {
  const failure = graphFailure(error, "the configured address");
  if (!(failure instanceof VanbanError)) return ofTheRequest(error, largestBody) ?? INTERNAL;
  if (failure.code === "DATABASE_UNAVAILABLE") return NO_DATABASE;
  const status = STATUS[failure.code];
  return status ? { status, code: failure.code, message: failure.message } : INTERNAL;
}

/** The one place where errors of requests outside GraphQL become answers, in GraphQL's shape of errors. */
export function httpErrors(log: Logger, largestBody: number): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const { status, code, message } = answerOf(error, largestBody);
    if (status >= 500) log.error({ err: error }, "A request failed");
    response.status(status).json({ errors: [{ message, extensions: { code } }] });
  };
}
