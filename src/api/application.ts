import express, { type Express, type RequestHandler, Router } from "express";
import type { Logger } from "pino";
import type { Graph } from "../graph/connect.js";
import type { Settings } from "../model/settings.js";
import { callerOf, identify, requires } from "./access/identify.js";
import { may } from "./access/roles.js";
import { hostCheck } from "./host-check.js";
import { httpErrors } from "./http-errors.js";
import { pages, unknownPage } from "./pages.js";
import { crossOrigin } from "./protocol/cors.js";
import { health } from "./protocol/health.js";
import type { Metrics } from "./protocol/metrics.js";
import { requestRate } from "./protocol/rate-limit.js";
import { requestLog } from "./protocol/request-log.js";
import { citationRoutes } from "./routes/citations.js";
import { draftRoutes } from "./routes/drafts.js";
import { exportRoutes } from "./routes/exports.js";
import { idRoutes } from "./routes/ids.js";
import { listRoutes } from "./routes/lists.js";
import { uploadSources } from "./routes/sources.js";
import { strictHeaders } from "./security.js";

export interface ApplicationParts {
  readonly graph: Graph;
  readonly settings: Pick<Settings, "host" | "publicUrl" | "edge">;
  readonly log: Logger;
  /** The token of the link. */
  readonly token: string;
  readonly graphql: RequestHandler;
  readonly changes: RequestHandler;
  readonly metrics: Metrics;
}

/** Largest body of an operation, in bytes: a reader's, and an editor's, who sends texts. */
export const LARGEST_BODY = 1_000_000;
export const LARGEST_TEXT = 10_000_000;

const readersBody = express.json({ limit: LARGEST_BODY });
const editorsBody = express.json({ limit: LARGEST_TEXT });

/** The body of an operation; who may send much is known before it is read. */
const operationBody: RequestHandler = (request, response, next) =>
  (may(callerOf(request), "EDITOR") ? editorsBody : readersBody)(request, response, next);

/** What may be asked at all, for callers that ask so. */
const allowed: RequestHandler = (_request, response) => {
  response.status(204).set("Allow", "GET, HEAD, POST, OPTIONS").end();
};

/** All routes, in the order in which a request passes: named, known by host, counted, let in, answered. */
export function application({
  graph,
  settings,
  log,
  token,
  graphql,
  changes,
  metrics,
}: ApplicationParts): Express {
  const { host, publicUrl, edge } = settings;
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", edge.proxies);
  app.use(requestLog(log), metrics.requests, hostCheck(host, publicUrl), strictHeaders());
  app.use(health(graph));
  app.use(crossOrigin(edge.corsOrigins), requestRate(edge.requestsPerMinute));
  // Before the pages, one of which is also at /graphql and knows of GET alone.
  app.options("/graphql", allowed);
  app.use(pages());
  app.use(identify(settings, token));
  // A router of its own tells OPTIONS what it answers.
  const beside = Router();
  beside.get("/metrics", requires("READER"), metrics.page);
  beside.get("/changes", requires("READER"), changes);
  beside.post("/sources", requires("EDITOR"), uploadSources(graph, log));
  app.use(beside);
  app.use(["/export", "/id", "/drafts"], requires("READER"));
  app.use(
    draftRoutes(),
    citationRoutes(graph),
    listRoutes(graph),
    exportRoutes(graph, publicUrl),
    idRoutes(graph, publicUrl),
  );
  app.use("/graphql", operationBody, graphql);
  app.use(unknownPage());
  app.use((request, response) => {
    const message = `There is nothing at ${request.path.slice(0, 100)}; the API is at /graphql.`;
    response.status(404).json({ errors: [{ message, extensions: { code: "NOT_FOUND" } }] });
  });
  app.use(httpErrors(log, LARGEST_BODY));
  return app;
}
