import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type JarLock, jarLock, looksWhole, sha256Of, verifyJars } from "../../src/database/jars.js";
import { folder } from "./folder.js";

async function twoJars(): Promise<{ lib: string; lock: JarLock }> {
  const lib = await folder();
  await writeFile(join(lib, "a.jar"), "first");
  await writeFile(join(lib, "b.jar"), "second");
  const entry = async (name: string, bytes: number) => ({ sha256: await sha256Of(join(lib, name)), bytes });
  const jars = { "a.jar": await entry("a.jar", 5), "b.jar": await entry("b.jar", 6) };
  return { lib, lock: { neo4j: "5.26.30", plugin: "3.8.1", jars } };
}

describe("the jars of Neo4j", () => {
  test("the lock names each with a SHA-256", () => {
    expect(Object.keys(jarLock.jars).length).toBeGreaterThan(200);
    for (const { sha256 } of Object.values(jarLock.jars)) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test("those that are as locked pass", async () => {
    const { lib, lock } = await twoJars();
    await expect(verifyJars(lib, lock)).resolves.toBeUndefined();
    expect(await looksWhole(lib, lock)).toBe(true);
  });

  test("one that differs in one byte is named", async () => {
    const { lib, lock } = await twoJars();
    await writeFile(join(lib, "b.jar"), "sekond");
    await expect(verifyJars(lib, lock)).rejects.toThrow(/^b\.jar has the SHA-256 .*expected/);
  });

  test("one that is missing is named", async () => {
    const { lib, lock } = await twoJars();
    const more = { ...lock, jars: { ...lock.jars, "c.jar": { sha256: "0".repeat(64), bytes: 1 } } };
    await expect(verifyJars(lib, more)).rejects.toThrow(
      /^c\.jar, a part of Neo4j 5\.26\.30, was not fetched/,
    );
    expect(await looksWhole(lib, more)).toBe(false);
  });

  test("one that nobody locked is named", async () => {
    const { lib, lock } = await twoJars();
    await writeFile(join(lib, "stray.jar"), "x");
    await expect(verifyJars(lib, lock)).rejects.toThrow(/^stray\.jar is not among the locked parts/);
    expect(await looksWhole(lib, lock)).toBe(false);
  });

  test("one that was cut short is not taken for whole", async () => {
    const { lib, lock } = await twoJars();
    await writeFile(join(lib, "a.jar"), "firs");
    expect(await looksWhole(lib, lock)).toBe(false);
  });
});
