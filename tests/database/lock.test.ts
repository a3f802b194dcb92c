import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { underLock } from "../../src/database/lock.js";
import { bundled } from "./bundled.js";
import { folder } from "./folder.js";

const SOAK = process.env.SOAK === "1";
const PROCESSES = SOAK ? 16 : 5;
const TIMES = SOAK ? 200 : 25;

let program: string;
beforeAll(async () => {
  program = await bundled(import.meta.url, "count-under-lock.ts");
});

async function run(...args: string[]): Promise<number | null> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "inherit", "inherit"] });
  const [code] = (await once(child, "close")) as [number | null];
  return code;
}

describe("the lock of a data folder", () => {
  test("several processes never hold it at once, and the dead ones among them stop nobody", async () => {
    const home = await folder();
    const [lock, counter] = [join(home, "lock"), join(home, "counter")];
    await writeFile(counter, "0");
    const workers = Array.from({ length: PROCESSES }, () => run(lock, counter, String(TIMES), "live"));
    const dying = Array.from({ length: 3 }, () => run(lock, counter, "5", "die"));
    expect(await Promise.all(workers)).toEqual(workers.map(() => 0));
    expect(await Promise.all(dying)).toEqual([null, null, null]);
    // Each of those that died had counted four times, and died before it wrote the fifth.
    expect(Number(await readFile(counter, "utf8"))).toBe(PROCESSES * TIMES + 3 * 4);
  }, 120_000);

  test("a lock left by a process that has died is taken over, and nothing is left beside it", async () => {
    const home = await folder();
    const lock = join(home, "lock");
    await writeFile(lock, JSON.stringify({ pid: process.pid, started: "another time", nonce: "old" }));
    expect(await underLock(lock, async () => "done")).toBe("done");
    expect(await readdir(home)).toEqual([]);
  });

  test("a damaged lock file is taken over", async () => {
    const lock = join(await folder(), "lock");
    await writeFile(lock, "");
    expect(await underLock(lock, async () => "done")).toBe("done");
  });

  test("it is free again after an error", async () => {
    const lock = join(await folder(), "lock");
    const failing = underLock(lock, async () => Promise.reject(new Error("no")));
    await expect(failing).rejects.toThrow("no");
    expect(await underLock(lock, async () => "done")).toBe("done");
  });

  test("waiting ends when it is called off", async () => {
    const lock = join(await folder(), "lock");
    const controller = new AbortController();
    const told: string[] = [];
    await underLock(lock, async () => {
      const waiting = underLock(
        lock,
        async () => "never",
        ({ what }) => told.push(what),
        controller.signal,
      );
      setTimeout(() => controller.abort(), 100);
      await expect(waiting).rejects.toThrow(/abort/i);
    });
    expect(told).toEqual([`Waiting for process ${process.pid}, which is at work on the same folder`]);
  });
});
