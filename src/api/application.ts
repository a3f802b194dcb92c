import express, { type Express, type RequestHandler, Router } from "express";
import type { Logger } from "pino";
import type { Graph } from "../graph/connect.js";
import type { Settings } from "../model/settings.js";
import { callerOf, identify, requires } from "./access/identify.js";
import { may } from "./access/roles.js";
import { hostCheck } from "./host-check.js";
import { httpErrors } from "./http-errors.js";
import { pages, unknownPage } from "./pages.js";
import { answersAt, only, READS } from "./protocol/answers-at.js";
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

/** Apollo knows no HEAD; the server itself leaves the body out. */
const headAsGet: RequestHandler = (request, _response, next) => {
  if (request.method === "HEAD") request.method = "GET";
  next();
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
  app.all("/graphql", only([...READS, "POST"]));
  app.use(pages());
  app.use(identify(settings, token));
  const beside = Router();
  answersAt(beside, "/metrics", { get: [requires("READER"), metrics.page] });
  answersAt(beside, "/changes", { get: [requires("READER"), changes] });
  answersAt(beside, "/sources", { post: [requires("EDITOR"), uploadSources(graph, log)] });
  app.use(beside);
  app.use(["/export", "/id", "/drafts"], requires("READER"));
  app.use(
    draftRoutes(),
    citationRoutes(graph),
    listRoutes(graph),
    exportRoutes(graph, publicUrl),
    idRoutes(graph, publicUrl),
  );
  app.use("/graphql", headAsGet, operationBody, graphql);
  app.use(unknownPage());
  app.use((request, response) => {
    const message = `There is nothing at ${request.path.slice(0, 100)}; the API is at /graphql.`;
    response.status(404).json({ errors: [{ message, extensions: { code: "NOT_FOUND" } }] });
  });
  app.use(httpErrors(log, LARGEST_BODY));
  return app;
}
