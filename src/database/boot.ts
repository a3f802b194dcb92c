import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { open, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { VanbanError } from "../model/errors.js";
import { boltAnswers } from "./bolt.js";
import { type Boot, bootArguments, configuration } from "./configuration.js";
import { identify, isAlive } from "./identity.js";
import type { Layout } from "./layout.js";
import { writeRecord } from "./record.js";
import type { Running } from "./running.js";

const POLL_MS = 50;
/** Recovery after a crash reads the transaction log again: 25 s at 4.7 million nodes. */
const BOOT_LIMIT_MS = 600_000;

/** The output of this start alone, so that a failure is never explained by an earlier one. */
async function openConsole(layout: Layout) {
  if (existsSync(layout.console)) await rename(layout.console, `${layout.console}.1`);
  return await open(layout.console, "a", 0o600);
}

/**
 * Starts Neo4j as a process of its own, away from this terminal's signals, and writes down process and port.
 * @returns at once; `untilReady` waits
 */
export async function launch(layout: Layout, boot: Boot): Promise<Running> {
  await writeFile(join(layout.conf, "neo4j.conf"), configuration(boot.port, boot.memory), { mode: 0o600 });
  // The port is written down first: with it, a process whose number was never written is found again.
  await writeRecord(layout.running, { pid: 0, started: "", port: boot.port } satisfies Running);
  const log = await openConsole(layout);
  try {
    const child = spawn(boot.java.path, bootArguments(layout, boot.lib, boot.memory), {
      cwd: layout.neo4j,
      detached: true,
      stdio: ["ignore", log.fd, log.fd],
      windowsHide: true,
    });
    await new Promise<void>((resolve, reject) => {
      child.once("spawn", resolve);
      child.once("error", reject);
    });
    child.unref();
    const found = await identify(child.pid as number);
    const running: Running = { pid: child.pid as number, started: found?.started ?? "", port: boot.port };
    await writeRecord(layout.running, running);
    return running;
  } finally {
    await log.close();
  }
}

const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/No space left on device|not enough space/i, "the disk is full: make room, then start again"],
  [
    /store_lock|FileLockException/,
    "another Neo4j uses the same data folder: stop it, or choose another folder with VANBAN_HOME",
  ],
  [/Address already in use|BindException/, "its port was taken in the meantime: start again"],
  [
    /exceeds? (?:the )?physical memory|Invalid memory configuration|Could not reserve enough space/i,
    "the machine has too little memory for it",
  ],
  [/Permission denied|AccessDenied/, "it has no right to a file in the data folder"],
];

/** Why Neo4j ended, from what it printed. */
async function reasonOf(layout: Layout): Promise<string> {
  const printed = await readFile(layout.console, "utf8");
  const known = KNOWN.find(([pattern]) => pattern.test(printed));
  if (known) return known[1];
  const line = printed.split("\n").findLast((text) => /ERROR|Exception|Error/.test(text));
  return line?.trim().slice(0, 240) ?? "it printed no reason";
}

/**
 * Waits until Neo4j answers.
 * @throws VanbanError when it ends instead, with its reason and where its log lies
 */
export async function untilReady(layout: Layout, running: Running, signal?: AbortSignal): Promise<void> {
  const end = Date.now() + BOOT_LIMIT_MS;
  while (!(await boltAnswers(running.port))) {
    if (!(await isAlive(running)))
      throw new VanbanError(
        "DATABASE_UNAVAILABLE",
        `Neo4j ended while it was starting: ${await reasonOf(layout)}. Its log is ${layout.console}.`,
      );
    if (Date.now() > end)
      throw new VanbanError(
        "DATABASE_UNAVAILABLE",
        `Neo4j did not answer within ten minutes; its log is ${layout.console}.`,
      );
    await sleep(POLL_MS, undefined, signal ? { signal } : {});
  }
}
