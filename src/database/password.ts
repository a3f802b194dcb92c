import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { VanbanError } from "../model/errors.js";
import { runCommand } from "./command.js";
import type { Java } from "./java.js";
import type { Layout } from "./layout.js";
import { writeRecord } from "./record.js";

const hasData = (layout: Layout) => existsSync(join(layout.neo4j, "data", "databases", "system"));
const hasInitial = (layout: Layout) => existsSync(join(layout.neo4j, "data", "dbms", "auth.ini"));

/** The generated password of the managed database, or null before there is one. */
export async function readPassword(layout: Layout): Promise<string | null> {
  const text = await readFile(layout.password, "utf8").catch(() => "");
  return text.trim() || null;
}

async function generate(layout: Layout): Promise<string> {
  if (hasData(layout))
    throw new VanbanError(
      "DATABASE_UNAVAILABLE",
      `${layout.password} is missing or empty, but there is a database in ${layout.neo4j}: put the file back, or move that folder away to begin anew.`,
    );
  const password = randomBytes(24).toString("hex");
  await writeRecord(layout.password, password);
  return password;
}

/** The password stands in a file of arguments, not among them: any user may list a program's arguments. */
async function tellNeo4j(layout: Layout, java: Java, lib: string, password: string, signal?: AbortSignal) {
  const args = join(layout.conf, "first-password");
  const words = ["-cp", join(lib, "*"), "org.neo4j.cli.AdminTool", "dbms", "set-initial-password", password];
  await writeRecord(args, words.map((word) => JSON.stringify(word)).join("\n"));
  try {
    const env = { ...process.env, NEO4J_HOME: layout.neo4j, NEO4J_CONF: layout.conf };
    return await runCommand(java.path, [`@${args}`], signal ? { env, signal } : { env });
  } finally {
    await rm(args, { force: true });
  }
}

/**
 * The password of the managed database: generated and told to Neo4j before its first start, in a file that this
 * user alone may read (0600). @throws VanbanError when the file was lost or Neo4j refuses it
 */
export async function ensurePassword(
  layout: Layout,
  java: Java,
  lib: string,
  signal?: AbortSignal,
): Promise<string> {
  const password = (await readPassword(layout)) ?? (await generate(layout));
  await chmod(layout.password, 0o600);
  if (hasData(layout) || hasInitial(layout)) return password;
  const { code, output } = await tellNeo4j(layout, java, lib, password, signal);
  signal?.throwIfAborted();
  if (code !== 0)
    throw new VanbanError(
      "DATABASE_UNAVAILABLE",
      `Neo4j refused its first password: ${output.trim().slice(0, 300)}`,
    );
  return password;
}
