import { pino } from "pino";
import { type Served, serve } from "../../src/api/server.js";
import { connect, type Graph } from "../../src/graph/connect.js";
import { loadReading } from "../../src/graph/load.js";
import { migrate } from "../../src/graph/migrate.js";
import { readEdgeSettings } from "../../src/model/edge-settings.js";
import type { Neo4jAccess } from "../../src/model/settings.js";
import { type Given, reading } from "../graph/given.js";
import { clear } from "./dump.js";

export interface Answer<T> {
  readonly status: number;
  readonly data: T;
  readonly errors?: readonly { message: string; extensions: Record<string, unknown>; path?: unknown }[];
}

export interface World extends Served {
  readonly graph: Graph;
  /** What the server wrote to its log, a line each. */
  readonly log: string[];
  /** Asks as whoever bears `token`, else as anybody. */
  ask<T = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    token?: string,
  ): Promise<Answer<T>>;
}

/**
 * An emptied graph with these readings loaded, served on a port of its own. Close it when done.
 * @param edge settings of the edge, as environment variables
 */
export async function served(
  access: Neo4jAccess,
  given: readonly Given[],
  edge: Readonly<Record<string, string>> = {},
): Promise<World> {
  const graph = connect(access);
  await migrate(graph);
  await clear(graph);
  for (const one of given) {
    const { reading: read, text } = reading(one);
    await loadReading(graph, read, text, { who: "test" });
  }
  const log: string[] = [];
  const sink = { write: (line: string) => void log.push(line) };
  const api = await serve({
    graph,
    settings: {
      host: "127.0.0.1",
      port: 0,
      publicUrl: null,
      edge: readEdgeSettings({ VANBAN_REQUESTS_PER_MINUTE: "0", ...edge }),
    },
    log: pino({ level: edge.VANBAN_LOG_LEVEL ?? "warn" }, sink),
  });
  return {
    url: api.url,
    token: api.token,
    graph,
    log,
    async ask<T>(query: string, variables: Record<string, unknown> = {}, token?: string) {
      const response = await fetch(`${api.url}/graphql`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...(await response.json()) } as Answer<T>;
    },
    async close() {
      await api.close();
      await graph.close();
    },
  };
}
