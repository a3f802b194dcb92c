import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { identify, isAlive, self } from "../../src/database/identity.js";
import { addLease, sweepLeases } from "../../src/database/leases.js";
import { folder } from "./folder.js";

test("a process is told apart from a later one of the same number", async () => {
  const me = await self();
  expect(await isAlive(me)).toBe(true);
  expect(await isAlive({ ...me, started: `${me.started}0` })).toBe(false);
});

test("a process that has ended is not alive, even while its parent has not looked", async () => {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  const found = await identify(child.pid as number);
  expect(found && (await isAlive(found))).toBe(true);
  child.kill("SIGKILL");
  await once(child, "close");
  expect(found && (await isAlive(found))).toBe(false);
});

test("leases of dead processes and damaged leases are swept; those of the living stay", async () => {
  const path = await folder();
  await addLease(path);
  await writeFile(join(path, "1-dead.json"), JSON.stringify({ pid: process.pid, started: "long ago" }));
  await writeFile(join(path, "2-damaged.json"), "{");
  expect(await sweepLeases(path)).toEqual([await self()]);
  expect(await readdir(path)).toHaveLength(1);
});
