import { rm } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import { openDatabase } from "../../src/database/open.js";
import { type Neo4jAccess, readSettings } from "../../src/model/settings.js";
import { makeFolder } from "../database/make-folder.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The managed Neo4j of this test run: `inject("neo4j")`. Empty at the start; test files run one after another. */
    neo4j: Neo4jAccess;
  }
}

/** One real Neo4j for all integration tests, in a data folder of its own that is gone when they end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await makeFolder();
  const settings = readSettings({ ...process.env, VANBAN_HOME: home, NEO4J_URI: undefined });
  const tell = ({ what }: { what: string }) => process.stderr.write(`${what}\n`);
  const database = await openDatabase(settings, tell).catch(async (cause) => {
    await rm(home, { recursive: true, force: true });
    throw cause;
  });
  const { uri, username, password, database: name } = database;
  project.provide("neo4j", { uri, username, password, database: name });
  return async () => {
    await database.close();
    await rm(home, { recursive: true, force: true });
  };
}
