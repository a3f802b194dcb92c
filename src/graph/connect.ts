import neo4j, { type BookmarkManager, type Driver, type ManagedTransaction } from "neo4j-driver";
import type { Neo4jAccess } from "../model/settings.js";
import { cypherText } from "./cypher.js";
import { graphFailure } from "./failure.js";
import { plain, type Row } from "./plain.js";

/** Values given to a statement: JSON values. Dates go in as ISO text, the Cypher makes `date` of them. */
type Parameters = Readonly<Record<string, unknown>>;

/** One transaction. `run` runs the named Cypher file. */
export interface Transaction {
  run<R extends object = Row>(name: string, parameters?: Parameters): Promise<R[]>;
}

/**
 * The graph: named Cypher files run over one database. Reads and writes are declared, so that a cluster routes them,
 * retried by the driver on transient errors, and bookmarked, so that a read sees the writes made here before it.
 * Numbers come back as JavaScript numbers, dates as ISO text. All errors of the driver arrive as VanbanError.
 */
export interface Graph {
  /** The driver and database name, for what brings its own Cypher (the typed API, migrations). */
  readonly driver: Driver;
  readonly database: string;
  read<R extends object = Row>(name: string, parameters?: Parameters): Promise<R[]>;
  /** Runs `work` in one read transaction: all it asks is answered from one state or retried as a whole. */
  reading<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Runs `work` in one write transaction; it may be run again after a transient error. Throwing rolls back. */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * The same graph for callers who must not keep it busy: what reads is ended after `ms` milliseconds of
   * one transaction, told as VanbanError TIMEOUT. The server looks every two seconds. Writes keep the server's limit.
   */
  limited(ms: number): Graph;
  /** Longest time a read may take, in milliseconds; null where the server's own limit holds alone. */
  readonly longest: number | null;
  /** @throws VanbanError DATABASE_UNAVAILABLE unless the server answers and lets us in */
  verify(): Promise<void>;
  close(): Promise<void>;
}

const transaction = (tx: ManagedTransaction): Transaction => ({
  async run<R extends object>(name: string, parameters: Parameters = {}) {
    const { records } = await tx.run(cypherText(name), parameters);
    return records.map((record) => plain(record.toObject()) as R);
  },
});

/** What all views of one connected graph share. */
interface Connection {
  readonly driver: Driver;
  readonly database: string;
  readonly bookmarks: BookmarkManager;
  /** How the server is called in errors. */
  readonly server: string;
}

type InSession = <T>(
  mode: "READ" | "WRITE",
  work: (tx: Transaction) => Promise<T>,
  longest?: number | null,
) => Promise<T>;

const inSessions =
  ({ driver, database, bookmarks: bookmarkManager, server }: Connection): InSession =>
  async (mode, work, longest = null) => {
    const session = driver.session({ database, bookmarkManager, defaultAccessMode: mode });
    const limit = longest === null ? {} : { timeout: longest };
    try {
      const run = (tx: ManagedTransaction) => work(transaction(tx));
      return await (mode === "READ" ? session.executeRead(run, limit) : session.executeWrite(run, limit));
    } catch (error) {
      throw graphFailure(error, server);
    } finally {
      await session.close();
    }
  };

async function verified({ driver, database, server }: Connection): Promise<void> {
  try {
    await driver.verifyConnectivity({ database });
    await driver.verifyAuthentication({ database });
  } catch (error) {
    throw graphFailure(error, server);
  }
}

function view(connection: Connection, longest: number | null): Graph {
  const { driver, database } = connection;
  const inSession = inSessions(connection);
  return {
    driver,
    database,
    longest,
    limited: (ms) => view(connection, ms),
    read: (name, parameters) => inSession("READ", (tx) => tx.run(name, parameters), longest),
    reading: (work) => inSession("READ", work, longest),
    write: (work) => inSession("WRITE", work),
    verify: () => verified(connection),
    close: () => driver.close(),
  };
}

/** Connects to Neo4j; nothing is sent before the first use. `close` it when done. */
export function connect({ uri, username, password, database }: Neo4jAccess): Graph {
  const server = URL.canParse(uri) ? new URL(uri).host : "the given address";
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    userAgent: "vanban-graph",
  });
  return view({ driver, database, server, bookmarks: neo4j.bookmarkManager() }, null);
}
