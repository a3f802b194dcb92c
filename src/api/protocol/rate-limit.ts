import type { RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";

/** Refuses clients, by their address, that ask more often than this in a minute; 0 refuses none. */
export const requestRate = (perMinute: number): RequestHandler =>
  perMinute === 0
    ? (_request, _response, next) => next()
    : rateLimit({
        windowMs: 60_000,
        limit: perMinute,
        standardHeaders: "draft-8",
        legacyHeaders: false,
        handler: (_request, response) => {
          const message = `More than ${perMinute} requests in a minute; ask again when Retry-After says.`;
          response.status(429).json({ errors: [{ message, extensions: { code: "TOO_MANY_REQUESTS" } }] });
        },
      });
