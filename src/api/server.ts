import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type Express, type RequestHandler } from "express";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Graph } from "../graph/connect.js";
import { VanbanError } from "../model/errors.js";
import type { Settings } from "../model/settings.js";
import { apollo } from "./apollo.js";
import { type Context, requestContext } from "./context.js";
import { hostCheck } from "./host-check.js";
import { httpErrors } from "./http-errors.js";
import { playground } from "./playground.js";
import { exportRoutes } from "./routes/exports.js";
import { prepareSchema } from "./schema.js";
import { strictHeaders } from "./security.js";

/** What a server needs. `schema` may be prepared before the graph is there (`prepareSchema`). */
export interface ServeOptions {
  readonly graph: Graph;
  readonly settings: Pick<Settings, "host" | "port" | "publicUrl">;
  readonly log: Logger;
  readonly schema?: GraphQLSchema | Promise<GraphQLSchema>;
}

/** A running server. `url` has no slash at the end; `close` answers what was begun, then frees the port. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Largest body of a request, in bytes. */
const LARGEST_BODY = 1_000_000;

/** How long a request that was begun may still take once the server closes, in milliseconds. */
const LONGEST_FAREWELL = 5_000;

async function listen(server: Server, host: string, port: number): Promise<number> {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "EADDRINUSE")
      throw new VanbanError(
        "PORT_BUSY",
        `Port ${port} on ${host} is in use; stop what uses it or set PORT.`,
        cause,
      );
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EACCES")
      throw new VanbanError(
        "BAD_SETTING",
        `This machine cannot listen on ${host}:${port}; set HOST and PORT.`,
        cause,
      );
    throw cause;
  }
  return (server.address() as AddressInfo).port;
}

function application({ graph, settings, log }: ServeOptions, graphql: RequestHandler): Express {
  const app = express();
  app.disable("x-powered-by");
  app.use(hostCheck(settings.host, settings.publicUrl), strictHeaders());
  app.get("/health", (_request, response) => void response.json({ status: "ok" }));
  app.use(playground());
  app.use(exportRoutes(graph, settings.publicUrl));
  app.use("/graphql", express.json({ limit: LARGEST_BODY }), graphql);
  app.use((request, response) => {
    const message = `There is nothing at ${request.path.slice(0, 100)}; the API is at /graphql.`;
    response.status(404).json({ errors: [{ message, extensions: { code: "NOT_FOUND" } }] });
  });
  app.use(httpErrors(log, LARGEST_BODY));
  return app;
}

/**
 * Serves the API at `/graphql` and the playground to browsers there and at `/`. Port 0 takes a free one.
 * @throws VanbanError PORT_BUSY, or BAD_SETTING where the address is not this machine's
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const { graph, settings, log } = options;
  const server = apollo(await (options.schema ?? prepareSchema()), log);
  await server.start();
  const middleware = expressMiddleware<Context>(server, { context: async () => requestContext(graph) });
  const http = createServer(application(options, middleware));
  const port = await listen(http, settings.host, settings.port).catch(async (error) => {
    await server.stop();
    throw error;
  });
  const host = settings.host.includes(":") ? `[${settings.host}]` : settings.host;
  return {
    url: settings.publicUrl ?? `http://${host}:${port}`,
    async close() {
      const closed = new Promise<void>((done) => http.close(() => done()));
      http.closeIdleConnections();
      const late = setTimeout(() => http.closeAllConnections(), LONGEST_FAREWELL);
      await server.stop();
      await closed;
      clearTimeout(late);
    },
  };
}
