import { Neo4jError } from "neo4j-driver";
import { VanbanError } from "../model/errors.js";

const UNREACHABLE = new Set(["ServiceUnavailable", "SessionExpired", "N/A"]);

/** The limit of a transaction was reached, at work or while it waited for another. */
const TOO_LONG = /^Neo\.\w+\.Transaction\.(?:TransactionTimedOut|LockClientStopped)/;

function told(error: Neo4jError, server: string): VanbanError {
  const { code } = error;
  if (TOO_LONG.test(code))
    return new VanbanError(
      "TIMEOUT",
      "Câu hỏi chạy quá lâu nên đã bị dừng. Hãy thu hẹp: ít tầng hơn (depth), ít hàng hơn (first, limit), thêm điều kiện lọc, hoặc chia dự thảo thành từng phần.",
      error,
    );
  if (code.startsWith("Neo.ClientError.Security"))
    return new VanbanError(
      "DATABASE_UNAVAILABLE",
      `Neo4j at ${server} refused the user name or password; check NEO4J_USERNAME and NEO4J_PASSWORD.`,
      error,
    );
  if (code === "Neo.ClientError.Database.DatabaseNotFound")
    return new VanbanError(
      "DATABASE_UNAVAILABLE",
      `Neo4j at ${server} has no such database; check NEO4J_DATABASE.`,
      error,
    );
  if (UNREACHABLE.has(code) || code.startsWith("Neo.TransientError"))
    return new VanbanError(
      "DATABASE_UNAVAILABLE",
      `Neo4j at ${server} does not answer or is too busy; see that it runs, then try again.`,
      error,
    );
  return new VanbanError("INTERNAL", "The graph refused a question of ours; the log tells more.", error);
}

/**
 * What went wrong with the database, as an error for people. The driver's own words, which may hold Cypher and
 * addresses, stay in `cause`. Errors that are not the driver's come back as they are.
 */
export function graphFailure(error: unknown, server: string): unknown {
  return error instanceof Neo4jError ? told(error, server) : error;
}
