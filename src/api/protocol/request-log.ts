import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import type { Logger } from "pino";

const GIVEN = /^[\w.-]{8,64}$/;

/**
 * Gives each request an id (the caller's own `X-Request-Id` where it is a decent one), tells it in the answer, and
 * writes one line when the request ends: never a body, a query or an address, since those hold words of documents.
 */
export function requestLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const given = request.headers["x-request-id"];
    const id = typeof given === "string" && GIVEN.test(given) ? given : randomUUID();
    const begun = process.hrtime.bigint();
    request.headers["x-request-id"] = id;
    response.set("X-Request-Id", id);
    response.once("close", () => {
      const milliseconds = Number((process.hrtime.bigint() - begun) / 1_000_000n);
      const { method } = request;
      // Whoever answers under a path of his own has taken it off `path` by now.
      const [path = ""] = request.originalUrl.split("?");
      const route = path.split("/").slice(0, 2).join("/").slice(0, 40);
      log.info(
        {
          request: id,
          method,
          route,
          status: response.statusCode,
          milliseconds,
          ended: response.writableEnded,
        },
        "request",
      );
    });
    next();
  };
}
