import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { endProcess } from "../../../src/database/halt.js";
import { isAlive } from "../../../src/database/identity.js";
import { layoutOf } from "../../../src/database/layout.js";
import { openDatabase } from "../../../src/database/open.js";
import { findRunning } from "../../../src/database/running.js";
import { type Neo4jAccess, readSettings } from "../../../src/model/settings.js";
import { makeFolder } from "../../database/make-folder.js";
import { ended, holder, running } from "./holder.js";

const KILLS = process.env.SOAK === "1" ? 100 : 1;

let home: string;
const settings = () => readSettings({ ...process.env, VANBAN_HOME: home, NEO4J_URI: undefined });
const open = () => openDatabase(settings());

beforeAll(async () => {
  home = await makeFolder();
});
afterAll(async () => {
  const left = await findRunning(layoutOf(home));
  if (left) await endProcess(left, 0);
  await rm(home, { recursive: true, force: true });
});

async function ask(access: Neo4jAccess, cypher: string): Promise<unknown[]> {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.username, access.password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(cypher, {}, { database: access.database });
    return records.map((record) => record.get(0));
  } finally {
    await driver.close();
  }
}

/** Addresses on which a port listens, as Linux writes them: hexadecimal, lowest byte first. */
async function listeners(port: number): Promise<string[]> {
  const wanted = port.toString(16).toUpperCase().padStart(4, "0");
  const tables = await Promise.all(["tcp", "tcp6"].map((name) => readFile(`/proc/net/${name}`, "utf8")));
  const rows = tables.flatMap((table) => table.split("\n").map((line) => line.trim().split(/\s+/)));
  return rows
    .filter((row) => row[1]?.endsWith(`:${wanted}`) && row[3] === "0A")
    .map((row) => row[1] as string);
}

describe("the managed Neo4j", () => {
  test("two processes share one; it stays for the second and stops with the last", async () => {
    const first = await holder(home);
    const { uri } = await first.said("uri");
    const second = await open();
    expect(second.uri).toBe(uri);
    const process = await running(home);
    expect(await first.end()).toEqual({ closed: true });
    expect(await ask(second, "CREATE (n:Kept {n: 1}) RETURN n.n")).toEqual([1]);
    await second.close();
    expect(await isAlive(process)).toBe(false);
    expect(await readdir(layoutOf(home).leases)).toEqual([]);
  });

  test("it is this user's alone: password and folders closed to others, no address but this machine's own", async () => {
    const database = await open();
    try {
      const layout = layoutOf(home);
      expect((await stat(layout.password)).mode & 0o777).toBe(0o600);
      expect((await stat(layout.home)).mode & 0o777).toBe(0o700);
      expect(await readdir(layout.conf)).toEqual(["neo4j.conf"]);
      if (process.platform === "linux") {
        const found = await listeners(Number(new URL(database.uri).port));
        expect(found.length).toBeGreaterThan(0);
        for (const address of found) expect(address).toMatch(/^(0100007F|0000000000000000FFFF00000100007F):/);
      }
      const guess = { ...database, password: "neo4j-neo4j" };
      await expect(ask(guess, "RETURN 1")).rejects.toThrow(/unauthorized/i);
    } finally {
      await database.close();
    }
  });

  test(
    `after ${KILLS} × kill -9 of Neo4j, the next command has it again, with all that was kept`,
    async () => {
      for (let kill = 1; kill <= KILLS; kill += 1) {
        const before = await open();
        const [kept] = await ask(before, "MATCH (k:Kept) SET k.n = k.n + 1 RETURN k.n");
        const dead = await running(home);
        process.kill(dead.pid, "SIGKILL");
        await ended(dead);
        const after = await open();
        // The same address, so that a server that held the old one finds the new.
        expect(after.uri).toBe(before.uri);
        expect(await ask(after, "MATCH (k:Kept) RETURN k.n")).toEqual([kept]);
        await before.close();
        expect(await isAlive(await running(home))).toBe(true);
        await after.close();
        expect(await findRunning(layoutOf(home))).toBeNull();
      }
    },
    KILLS * 120_000,
  );

  test("a user that was killed leaves the database to the next, who stops it", async () => {
    const victim = await holder(home);
    await victim.said("uri");
    const left = await running(home);
    await victim.kill();
    expect(await isAlive(left)).toBe(true);
    const next = await open();
    expect((await running(home)).pid).toBe(left.pid);
    await next.close();
    expect(await isAlive(left)).toBe(false);
  });

  test("a starter that was killed in the middle leaves a Neo4j that the next one takes over", async () => {
    const victim = await holder(home);
    const left = await running(home);
    await victim.kill();
    const next = await open();
    expect((await running(home)).pid).toBe(left.pid);
    expect(await ask(next, "RETURN 1")).toEqual([1]);
    await next.close();
    expect(await isAlive(left)).toBe(false);
  });

  test("a start that is called off leaves nothing behind", async () => {
    const starter = await holder(home);
    const begun = await running(home);
    expect(await starter.end()).toHaveProperty("failed");
    expect(await isAlive(begun)).toBe(false);
    expect(await readdir(layoutOf(home).leases)).toEqual([]);
  });

  test("a password that was lost is told, nothing is left running, and the data is not touched", async () => {
    const { password } = layoutOf(home);
    const kept = await readFile(password, "utf8");
    await rm(password);
    await expect(open()).rejects.toMatchObject({
      code: "DATABASE_UNAVAILABLE",
      message: expect.stringMatching(/password is missing or empty, but there is a database/),
    });
    await writeFile(password, `${kept.slice(0, -1)}#`);
    await expect(open()).rejects.toThrow(/refused the user “neo4j”/);
    expect(await findRunning(layoutOf(home))).toBeNull();
    await writeFile(password, kept);
  });

  test("a Neo4j that cannot start tells why in one sentence", async () => {
    const store = join(layoutOf(home).neo4j, "data", "databases", "store_lock");
    await rm(store, { force: true });
    // A folder where Neo4j wants to open a file.
    await mkdir(store);
    await expect(open()).rejects.toThrow(
      /^Neo4j ended while it was starting: .+ Its log is .*console\.log\.$/s,
    );
    await rm(store, { recursive: true });
    expect(await findRunning(layoutOf(home))).toBeNull();
  });
});
