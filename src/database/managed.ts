import { VanbanError } from "../model/errors.js";
import type { Progress } from "../model/progress.js";
import type { Neo4jAccess, Settings } from "../model/settings.js";
import { launch, untilReady } from "./boot.js";
import { abandon } from "./halt.js";
import { requireJava } from "./java.js";
import { type Layout, requireSpace } from "./layout.js";
import { sweepLeases } from "./leases.js";
import { availableMemory, memoryFor } from "./memory.js";
import { ensurePassword, readPassword } from "./password.js";
import { freePort } from "./ports.js";
import { provision } from "./provision.js";
import { findRunning, lastRunning, type Running } from "./running.js";
import { verifyAccess } from "./verify.js";

/** An empty graph takes 2 MB; this leaves room for a first load and the logs. */
const NEEDED_MEBIBYTES = 200;
const COMING_UP_MS = 60_000;

export const accessTo = ({ port }: Running, password: string): Neo4jAccess => ({
  uri: `neo4j://127.0.0.1:${port}`,
  username: "neo4j",
  password,
  database: "neo4j",
});

async function begin(
  layout: Layout,
  settings: Settings,
  progress: Progress,
  signal?: AbortSignal,
): Promise<Running> {
  await requireSpace(layout.home, "VANBAN_HOME", NEEDED_MEBIBYTES);
  const memory = memoryFor(availableMemory());
  const java = await requireJava(progress, signal);
  const lib = await provision(settings.cache, java, progress, signal);
  const port = await freePort((await lastRunning(layout))?.port ?? null);
  await ensurePassword(layout, java, lib, signal);
  signal?.throwIfAborted();
  progress({ what: "Starting Neo4j" });
  return await launch(layout, { java, lib, port, memory });
}

/**
 * A Neo4j of this data folder that answers: the one that runs, else one that is started now. The caller holds the
 * lock. When it cannot be had, whatever was started is stopped again, unless others use it.
 * @throws VanbanError with the reason
 */
export async function ready(
  layout: Layout,
  settings: Settings,
  progress: Progress,
  signal?: AbortSignal,
): Promise<Neo4jAccess> {
  const running = (await findRunning(layout)) ?? (await begin(layout, settings, progress, signal));
  try {
    // Loaded while Neo4j boots.
    void import("neo4j-driver");
    await untilReady(layout, running, signal);
    const password = await readPassword(layout);
    if (!password)
      throw new VanbanError(
        "DATABASE_UNAVAILABLE",
        `${layout.password}, the database's password, is missing or cannot be read: put it back, or run “vanban stop” and move ${layout.neo4j} away to begin anew.`,
      );
    const access = accessTo(running, password);
    await verifyAccess(access, COMING_UP_MS);
    return access;
  } catch (cause) {
    if ((await sweepLeases(layout.leases)).length === 0) await abandon(layout, running);
    throw cause;
  }
}
