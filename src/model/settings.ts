import { resolve } from "node:path";
import envPaths from "env-paths";
import { type EdgeSettings, readEdgeSettings } from "./edge-settings.js";
import { VanbanError } from "./errors.js";

/** A Neo4j server of the user's own. `uri` is a `neo4j`, `neo4j+s`, `bolt`, … address. */
export interface Neo4jAccess {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** All that can be set from outside; everything has a default. */
export interface Settings {
  /** Folder of the data: graph, logs, password. Absolute. */
  readonly home: string;
  /** Folder of what can be fetched again: Neo4j's jars. Absolute; shared between data folders. */
  readonly cache: string;
  /** Address and port on which API and playground answer; port 0 takes a free one. */
  readonly host: string;
  readonly port: number;
  /** Where people reach the server, when that differs from host and port; no slash at the end. */
  readonly publicUrl: string | null;
  /** The server to use; null when the managed local one is to be run. */
  readonly neo4j: Neo4jAccess | null;
  /** Who may ask the API, from where, how often. */
  readonly edge: EdgeSettings;
}

type Environment = Readonly<Record<string, string | undefined>>;

const bad = (name: string, given: string, expected: string) =>
  new VanbanError("BAD_SETTING", `${name} is “${given}”, expected ${expected}.`);

function port(env: Environment): number {
  const given = env.PORT?.trim() || "4000";
  const value = Number(given);
  if (!/^\d+$/.test(given) || value > 65_535) throw bad("PORT", given, "a number from 0 to 65535");
  return value;
}

function host(env: Environment): string {
  const given = env.HOST?.trim() || "127.0.0.1";
  if (/[\s/]/.test(given)) throw bad("HOST", given, "a host name or an IP address, such as 127.0.0.1");
  return given;
}

function publicUrl(env: Environment): string | null {
  const given = env.PUBLIC_URL?.trim();
  if (!given) return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw bad("PUBLIC_URL", given, "an address that begins with http:// or https://");
  return given.replace(/\/+$/, "");
}

const SCHEMES = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^\s/]+/;

function neo4j(env: Environment): Neo4jAccess | null {
  const uri = env.NEO4J_URI?.trim();
  if (!uri) return null;
  if (!SCHEMES.test(uri))
    throw bad("NEO4J_URI", uri, "an address that begins with neo4j://, neo4j+s://, bolt:// or bolt+s://");
  const password = env.NEO4J_PASSWORD;
  if (!password)
    throw new VanbanError(
      "BAD_SETTING",
      "NEO4J_URI is set without NEO4J_PASSWORD: set the password of that server.",
    );
  return {
    uri,
    username: env.NEO4J_USERNAME?.trim() || "neo4j",
    password,
    database: env.NEO4J_DATABASE?.trim() || "neo4j",
  };
}

/**
 * Reads the settings from environment variables: `VANBAN_HOME`, `VANBAN_CACHE`, `HOST`, `PORT`, `PUBLIC_URL`,
 * `NEO4J_URI`, `NEO4J_USERNAME`, `NEO4J_PASSWORD`, `NEO4J_DATABASE`, and those of the edge. Empty counts as unset.
 * @throws VanbanError BAD_SETTING naming the variable, what it holds and what was expected
 */
export function readSettings(env: Environment = process.env): Settings {
  const platform = envPaths("vanban-graph", { suffix: "" });
  return {
    home: resolve(env.VANBAN_HOME?.trim() || platform.data),
    cache: resolve(env.VANBAN_CACHE?.trim() || platform.cache),
    host: host(env),
    port: port(env),
    publicUrl: publicUrl(env),
    neo4j: neo4j(env),
    edge: readEdgeSettings(env),
  };
}
