import { rm } from "node:fs/promises";
import { VanbanError } from "../model/errors.js";
import { type Progress, silent } from "../model/progress.js";
import type { Neo4jAccess, Settings } from "../model/settings.js";
import { halt } from "./halt.js";
import type { Identity } from "./identity.js";
import { folderError, type Layout, layoutOf, prepareFolders } from "./layout.js";
import { addLease, sweepLeases } from "./leases.js";
import { underLock } from "./lock.js";
import { accessTo, ready } from "./managed.js";
import { readPassword } from "./password.js";
import { findRunning } from "./running.js";
import { verifyAccess } from "./verify.js";

/** A database that answers. Whoever opened it closes it; the last to close a managed one stops it. */
export interface Database extends Neo4jAccess {
  close(): Promise<void>;
}

const codeOf = (cause: unknown) => (cause as NodeJS.ErrnoException).code;

/** What became of a database that was to be stopped: `users` are the processes that keep it running. */
export interface Halted {
  readonly stopped: boolean;
  readonly users: readonly Identity[];
}

async function haltIfUnused(layout: Layout): Promise<Halted> {
  const users = await sweepLeases(layout.leases);
  const running = users.length === 0 ? await findRunning(layout) : null;
  if (running) await halt(running);
  return { stopped: running !== null, users };
}

async function leave(layout: Layout, lease: string): Promise<void> {
  const work = async () => {
    await rm(lease, { force: true });
    await haltIfUnused(layout);
  };
  await underLock(layout.lock, work).catch(async (cause) => {
    // A full disk has no room for a lock file, yet nothing may be left running.
    if (codeOf(cause) !== "ENOSPC") throw cause;
    await work();
  });
}

/** Errors of the file system as a sentence about the data folder; others as they are. */
function explained(layout: Layout, cause: unknown): unknown {
  const isSystem = cause instanceof Error && "syscall" in cause && !(cause instanceof VanbanError);
  return isSystem ? folderError(layout.home, "VANBAN_HOME", cause) : cause;
}

/**
 * The database to use: the server that NEO4J_URI names, else the managed local Neo4j of the data folder, which is
 * provisioned, started or joined as needed. Two processes share one; it stops when the last has left.
 * @throws VanbanError DATABASE_UNAVAILABLE with the reason in one sentence; an AbortError when `signal` ends it.
 *   Nothing that was started for this call is left running then.
 */
export async function openDatabase(
  settings: Settings,
  progress: Progress = silent,
  signal?: AbortSignal,
): Promise<Database> {
  if (settings.neo4j) {
    await verifyAccess(settings.neo4j);
    return { ...settings.neo4j, close: async () => {} };
  }
  const layout = layoutOf(settings.home);
  const join = async () => {
    const access = await ready(layout, settings, progress, signal);
    return { access, lease: await addLease(layout.leases) };
  };
  try {
    await prepareFolders(layout);
    const { access, lease } = await underLock(layout.lock, join, progress, signal);
    let left: Promise<void> | undefined;
    const close = () => {
      left ??= leave(layout, lease);
      return left;
    };
    return { ...access, close };
  } catch (cause) {
    throw explained(layout, cause);
  }
}

/** The database when it runs already, without joining it; null when none runs. For a look, not for work. */
export async function peekDatabase(settings: Settings): Promise<Neo4jAccess | null> {
  if (settings.neo4j) return settings.neo4j;
  const layout = layoutOf(settings.home);
  const [running, password] = await Promise.all([findRunning(layout), readPassword(layout)]);
  return running && password ? accessTo(running, password) : null;
}

/** Stops the managed database unless others use it. */
export async function stopDatabase(settings: Settings): Promise<Halted> {
  const layout = layoutOf(settings.home);
  if (settings.neo4j || !(await findRunning(layout))) return { stopped: false, users: [] };
  return await underLock(layout.lock, () => haltIfUnused(layout));
}
