import cors from "cors";
import type { RequestHandler } from "express";

/** Lets pages of these origins ask; of none by default. Tokens travel in a header of theirs, never as cookies. */
export const crossOrigin = (origins: readonly string[]): RequestHandler =>
  origins.length === 0
    ? (_request, _response, next) => next()
    : cors({
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
