import neo4j from "neo4j-driver";
import { expect, inject, test } from "vitest";

test("the managed Neo4j of this run answers on this machine's own address", async () => {
  const { uri, username, password, database } = inject("neo4j");
  expect(new URL(uri).hostname).toBe("127.0.0.1");
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    const { records } = await driver.executeQuery(
      "CALL dbms.components() YIELD versions RETURN versions[0] AS v",
      {},
      { database },
    );
    expect(records[0]?.get("v")).toMatch(/^5\.26\./);
  } finally {
    await driver.close();
  }
});
