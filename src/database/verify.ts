import { setTimeout as sleep } from "node:timers/promises";
import type { Driver } from "neo4j-driver";
import { VanbanError } from "../model/errors.js";
import type { Neo4jAccess } from "../model/settings.js";

const CONNECTION_MS = 10_000;
const POLL_MS = 100;

const codeOf = (cause: unknown): string => String((cause as { code?: string }).code ?? "");

function sentence({ uri, username, database }: Neo4jAccess, cause: unknown): string {
  const code = codeOf(cause);
  if (code.includes("Security"))
    return `The Neo4j at ${uri} refused the user “${username}”: check NEO4J_USERNAME and NEO4J_PASSWORD.`;
  if (code.includes("DatabaseNotFound"))
    return `The Neo4j at ${uri} has no database named “${database}”: check NEO4J_DATABASE.`;
  return `No Neo4j can be reached at ${uri}: check NEO4J_URI and that the server runs (${(cause as Error).message.split("\n")[0]?.slice(0, 160)}).`;
}

/** Refusals stay refusals; everything else may pass while a server comes up. */
const isFinal = (cause: unknown): boolean => codeOf(cause).startsWith("Neo.ClientError.Security");

/**
 * A server that comes up is greeted only: its first query costs a second, which the caller's own first query pays
 * anyway. A server of the user's own is asked, since only a query tells over `bolt://` that a database is missing.
 */
async function ask(driver: Driver, database: string, patience: number): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      await (patience > 0
        ? driver.getServerInfo({ database })
        : driver.executeQuery("RETURN 1", {}, { database }));
      return;
    } catch (cause) {
      if (isFinal(cause) || Date.now() >= end) throw cause;
      await sleep(POLL_MS);
    }
  }
}

/**
 * Reaches the server, as the user, with the database that will be used.
 * @param patience milliseconds for which a server that is coming up is asked again
 * @throws VanbanError that tells an unreachable server, a refused user and a missing database apart
 */
export async function verifyAccess(access: Neo4jAccess, patience = 0): Promise<void> {
  const { default: neo4j } = await import("neo4j-driver");
  let driver: Driver | undefined;
  try {
    driver = neo4j.driver(access.uri, neo4j.auth.basic(access.username, access.password), {
      connectionTimeout: CONNECTION_MS,
      maxTransactionRetryTime: patience,
    });
    await ask(driver, access.database, patience);
  } catch (cause) {
    throw new VanbanError("DATABASE_UNAVAILABLE", sentence(access, cause), cause);
  } finally {
    await driver?.close();
  }
}
