import cors from "cors";
import type { RequestHandler } from "express";

/** Lets pages of these origins ask; of none by default. Tokens travel in a header of theirs, never as cookies. */
export function crossOrigin(origins: readonly string[]): RequestHandler {
  if (origins.length === 0) return (_request, _response, next) => next();
  const shared = cors({
    origin: [...origins],
    methods: ["GET", "HEAD", "POST"],
    allowedHeaders: [
      "Authorization",
      "Content-Type",
      "Last-Event-ID",
      "Apollo-Require-Preflight",
      "X-Request-Id",
    ],
    exposedHeaders: ["X-Request-Id", "RateLimit", "Retry-After"],
    credentials: false,
    maxAge: 600,
  });
  // Only a preflight ends here: another OPTIONS is told what its address answers.
  return (request, response, next) =>
    request.method === "OPTIONS" && !request.headers["access-control-request-method"]
      ? next()
      : shared(request, response, next);
}
