import type { ApolloServerPlugin } from "@apollo/server";
import type { RequestHandler } from "express";
import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";
import type { Context } from "../context.js";

/** What a server counts about itself; Prometheus reads it. */
export interface Metrics {
  /** Times and counts every request. */
  readonly requests: RequestHandler;
  /** Counts operations by kind and outcome. */
  readonly operations: ApolloServerPlugin<Context>;
  /** Answers `GET /metrics`. */
  readonly page: RequestHandler;
}

const ROUTES = new Set([
  "graphql",
  "changes",
  "sources",
  "export",
  "id",
  "health",
  "ready",
  "metrics",
  "playground",
]);
const routeOf = (path: string): string => {
  const first = path.split("/")[1] ?? "";
  return ROUTES.has(first) ? `/${first}` : first === "" ? "/" : "other";
};

/** Counters of one server. Labels are of fixed kinds, so that no caller can make their number grow. */
export function metrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const seconds = new Histogram({
    name: "vanban_request_seconds",
    help: "Requests by route and status, in seconds",
    labelNames: ["route", "status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 20],
    registers,
  });
  const operations = new Counter({
    name: "vanban_operations_total",
    help: "GraphQL operations by kind and outcome",
    labelNames: ["kind", "outcome"],
    registers,
  });
  return {
    requests(request, response, next) {
      const end = seconds.startTimer({ route: routeOf(request.path) });
      response.once("close", () => end({ status: `${Math.floor(response.statusCode / 100)}xx` }));
      next();
    },
    operations: {
      requestDidStart: async () => ({
        async willSendResponse({ operation, errors }) {
          const kind = operation?.operation ?? "none";
          operations.inc({ kind, outcome: errors?.length ? "error" : "answer" });
        },
      }),
    },
    page: async (_request, response) => {
      response.set("Content-Type", registry.contentType).send(await registry.metrics());
    },
  };
}
