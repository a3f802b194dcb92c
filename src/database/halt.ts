import { rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { type Identity, isAlive } from "./identity.js";
import type { Layout } from "./layout.js";
import type { Running } from "./running.js";

const POLL_MS = 30;
const PATIENCE_MS = 60_000;

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended between the look and the signal.
  }
}

/** Asks a process to end and waits; after a minute it is ended by force. */
export async function endProcess(target: Identity, patience = PATIENCE_MS): Promise<void> {
  if (!(await isAlive(target))) return;
  signal(target.pid, "SIGTERM");
  for (const end = Date.now() + patience; Date.now() < end; await sleep(POLL_MS))
    if (!(await isAlive(target))) return;
  signal(target.pid, "SIGKILL");
  while (await isAlive(target)) await sleep(POLL_MS);
}

/** Stops Neo4j; its port stays on record for the next start. The caller holds the lock of the data folder. */
export const halt = (running: Running): Promise<void> => endProcess(running);

/** Forgets a Neo4j that never came up. */
export async function abandon(layout: Layout, running: Running): Promise<void> {
  await endProcess(running, 5000);
  await rm(layout.running, { force: true });
}
