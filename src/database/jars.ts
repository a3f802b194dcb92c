import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { VanbanError } from "../model/errors.js";
import lock from "./neo4j.lock.json" with { type: "json" };

/** What is fetched: versions and, for every jar, its SHA-256 in hex and its size in bytes. */
export interface JarLock {
  readonly neo4j: string;
  readonly plugin: string;
  readonly jars: Readonly<Record<string, { readonly sha256: string; readonly bytes: number }>>;
}

export const jarLock: JarLock = lock;

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

/** Names and sizes are as locked: enough for each start, once the checksums have been compared. */
export async function looksWhole(lib: string, expected: JarLock = jarLock): Promise<boolean> {
  const names = await readdir(lib).catch(() => []);
  if (names.length !== Object.keys(expected.jars).length) return false;
  const sizes = await Promise.all(
    names.map(async (name) => [name, (await stat(join(lib, name))).size] as const),
  );
  return sizes.every(([name, size]) => expected.jars[name]?.bytes === size);
}

const mismatch = (message: string) =>
  new VanbanError(
    "DATABASE_UNAVAILABLE",
    `${message} The program that was fetched is not the one that was tested, and is not started.`,
  );

/** @throws VanbanError naming the first jar that is missing, not locked, or of another checksum */
export async function verifyJars(lib: string, expected: JarLock = jarLock): Promise<void> {
  const present = new Set(await readdir(lib));
  for (const [name, { sha256 }] of Object.entries(expected.jars)) {
    if (!present.delete(name)) throw mismatch(`${name}, a part of Neo4j ${expected.neo4j}, was not fetched.`);
    const found = await sha256Of(join(lib, name));
    if (found !== sha256)
      throw mismatch(`${name} has the SHA-256 ${found.slice(0, 12)}…, expected ${sha256.slice(0, 12)}….`);
  }
  const [stray] = present;
  if (stray) throw mismatch(`${stray} is not among the locked parts of Neo4j ${expected.neo4j}.`);
}
