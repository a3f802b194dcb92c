import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expressMiddleware } from "@as-integrations/express5";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Graph } from "../graph/connect.js";
import { type EdgeSettings, readEdgeSettings } from "../model/edge-settings.js";
import { VanbanError } from "../model/errors.js";
import type { Settings } from "../model/settings.js";
import { callerOf } from "./access/identify.js";
import { newToken } from "./access/link-token.js";
import { apollo } from "./apollo.js";
import { application } from "./application.js";
import { type Context, requestContext, TRANSACTION_TIMEOUT } from "./context.js";
import { metrics } from "./protocol/metrics.js";
import { followChanges } from "./routes/changes.js";
import { prepareSchema } from "./schema.js";

/** What a server needs. `schema` may be prepared before the graph is there (`prepareSchema`). */
export interface ServeOptions {
  readonly graph: Graph;
  readonly settings: Pick<Settings, "host" | "port" | "publicUrl"> & { readonly edge?: EdgeSettings };
  readonly log: Logger;
  readonly schema?: GraphQLSchema | Promise<GraphQLSchema>;
}

/**
 * A running server. `url` has no slash at the end; whoever sends `token` may do everything; `close` answers what was
 * begun, then frees the port.
 */
export interface Served {
  readonly url: string;
  readonly token: string;
  close(): Promise<void>;
}

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

/**
 * Serves the API at `/graphql`, the explorer at `/` and the playground at `/playground`. Port 0 takes a free one.
 * @throws VanbanError PORT_BUSY, or BAD_SETTING where the address is not this machine's
 */
export async function serve({
  graph: connected,
  settings: given,
  log,
  schema,
}: ServeOptions): Promise<Served> {
  // Whatever asks over the network is ended in time; who runs the server may give less.
  const graph = connected.limited(connected.longest ?? TRANSACTION_TIMEOUT);
  const settings = { ...given, edge: given.edge ?? readEdgeSettings({}) };
  const counted = metrics();
  const server = apollo(await (schema ?? prepareSchema()), {
    log,
    persistedOnly: settings.edge.persistedOnly,
    plugins: [counted.operations],
  });
  await server.start();
  const graphql = expressMiddleware<Context>(server, {
    context: async ({ req }) => requestContext(graph, callerOf(req)),
  });
  const token = settings.edge.token ?? newToken();
  const closing = new AbortController();
  const changes = followChanges({ server, graph, log, closing: closing.signal });
  const http = createServer(application({ graph, settings, log, token, graphql, changes, metrics: counted }));
  const port = await listen(http, settings.host, settings.port).catch(async (error) => {
    await server.stop();
    throw error;
  });
  const host = settings.host.includes(":") ? `[${settings.host}]` : settings.host;
  return {
    url: settings.publicUrl ?? `http://${host}:${port}`,
    token,
    async close() {
      closing.abort();
      const closed = new Promise<void>((done) => http.close(() => done()));
      http.closeIdleConnections();
      const late = setTimeout(() => http.closeAllConnections(), LONGEST_FAREWELL);
      await server.stop();
      await closed;
      clearTimeout(late);
    },
  };
}
