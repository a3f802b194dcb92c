import { afterAll, expect, it } from "vitest";
import { requestContext } from "../../src/api/context.js";
import { connect } from "../../src/graph/connect.js";

// Nothing is sent before the first question.
const graph = connect({
  uri: "bolt://127.0.0.1:1",
  username: "neo4j",
  password: "none",
  database: "neo4j",
});
afterAll(() => graph.close());
const caller = { role: "READER", who: "someone" } as const;

it("ends our own questions as those of the library, 20 s where nothing shorter is given", () => {
  const usual = requestContext(graph, caller);
  expect([usual.graph.longest, usual.transaction.timeout]).toEqual([20_000, 20_000]);
  const short = requestContext(graph.limited(50), caller);
  expect([short.graph.longest, short.transaction.timeout]).toEqual([50, 50]);
});
