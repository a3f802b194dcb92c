import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { openDatabase } from "../../../src/database/open.js";
import { freePort } from "../../../src/database/ports.js";
import { readSettings } from "../../../src/model/settings.js";
import { folder } from "../../database/folder.js";

/** Settings that name the test run's Neo4j as a server of the user's own. */
async function settings(changed: Record<string, string> = {}) {
  const { uri, username, password } = inject("neo4j");
  const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  return readSettings({ VANBAN_HOME: join(await folder(), "home"), ...env, ...changed });
}

describe("a server of the user's own", () => {
  test.each(["neo4j", "bolt"])("is used over %s:// as it is; nothing is provisioned", async (scheme) => {
    const given = await settings({ NEO4J_URI: inject("neo4j").uri.replace("neo4j:", `${scheme}:`) });
    const database = await openDatabase(given);
    expect(database).toMatchObject(given.neo4j ?? {});
    await database.close();
    expect(existsSync(given.home)).toBe(false);
  });

  test("one that refuses the password is named, with the settings to look at", async () => {
    await expect(openDatabase(await settings({ NEO4J_PASSWORD: "another" }))).rejects.toMatchObject({
      code: "DATABASE_UNAVAILABLE",
      message: expect.stringMatching(/refused the user “neo4j”: check NEO4J_USERNAME and NEO4J_PASSWORD/),
    });
  });

  test.each(["neo4j", "bolt"])("one that cannot be reached over %s:// is named", async (scheme) => {
    const uri = `${scheme}://127.0.0.1:${await freePort(null)}`;
    await expect(openDatabase(await settings({ NEO4J_URI: uri }))).rejects.toThrow(
      `No Neo4j can be reached at ${uri}`,
    );
  });

  test.each(["neo4j", "bolt"])("a database it does not have is named over %s://", async (scheme) => {
    const uri = inject("neo4j").uri.replace("neo4j:", `${scheme}:`);
    const given = await settings({ NEO4J_URI: uri, NEO4J_DATABASE: "elsewhere" });
    await expect(openDatabase(given)).rejects.toThrow(/has no database named “elsewhere”/);
  });
});
