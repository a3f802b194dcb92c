import { chmod, mkdir, stat, statfs } from "node:fs/promises";
import { dirname, join } from "node:path";
import { VanbanError } from "../model/errors.js";

/** Where everything of one data folder lies. */
export interface Layout {
  readonly home: string;
  /** Neo4j's own home: data, logs, run, plugins, import. */
  readonly neo4j: string;
  readonly conf: string;
  readonly console: string;
  readonly password: string;
  /** Who may start, stop, join or leave at this moment. */
  readonly lock: string;
  /** One file for each process that uses the database. */
  readonly leases: string;
  /** The running Neo4j: its process and port. */
  readonly running: string;
}

export function layoutOf(home: string): Layout {
  return {
    home,
    neo4j: join(home, "neo4j"),
    conf: join(home, "neo4j", "conf"),
    console: join(home, "neo4j", "logs", "console.log"),
    password: join(home, "password"),
    lock: join(home, "lock"),
    leases: join(home, "leases"),
    running: join(home, "neo4j.json"),
  };
}

const REASONS: Record<string, string> = {
  EACCES: "this user has no right to it",
  EPERM: "this user has no right to it",
  EROFS: "it lies on a disk that cannot be written to",
  ENOTDIR: "a part of the path is a file, not a folder",
  EEXIST: "there is a file of that name, not a folder",
  ENOENT: "it cannot be created there",
  ENOSPC: "the disk is full",
};

/** What went wrong with a folder or file, in one sentence. */
export function folderError(folder: string, variable: string, cause: unknown): VanbanError {
  const code = (cause as NodeJS.ErrnoException).code ?? "";
  const reason = REASONS[code] ?? String((cause as Error).message);
  return new VanbanError(
    "DATABASE_UNAVAILABLE",
    `The folder ${folder} cannot be used: ${reason}. Put that right, or choose another folder with ${variable}.`,
    cause,
  );
}

/**
 * Makes a folder and those above it, for this user alone. One after another: asked to make them all at once, Node
 * tries for ever where a system says of a folder that is there that it is not (`/proc`).
 */
export async function makeFolder(path: string): Promise<void> {
  const make = () =>
    mkdir(path, { mode: 0o700 }).catch(async (cause: NodeJS.ErrnoException) => {
      if (cause.code !== "EEXIST" || !(await stat(path)).isDirectory()) throw cause;
    });
  await make().catch(async (cause: NodeJS.ErrnoException) => {
    if (cause.code !== "ENOENT" || dirname(path) === path) throw cause;
    await makeFolder(dirname(path));
    await make();
  });
}

/** Makes the folders, for this user alone (0700). @throws VanbanError naming the data folder and the reason */
export async function prepareFolders(layout: Layout): Promise<void> {
  try {
    await makeFolder(layout.home);
    await chmod(layout.home, 0o700);
    for (const folder of [layout.conf, layout.leases, join(layout.neo4j, "logs")]) await makeFolder(folder);
  } catch (cause) {
    throw folderError(layout.home, "VANBAN_HOME", cause);
  }
}

const MEBIBYTE = 1024 * 1024;

/** @throws VanbanError when fewer than `mebibytes` are free on the disk of `folder`, which must exist */
export async function requireSpace(folder: string, variable: string, mebibytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const free = Math.floor((bavail * bsize) / MEBIBYTE);
  if (free >= mebibytes) return;
  throw new VanbanError(
    "DATABASE_UNAVAILABLE",
    `The disk of ${folder} has ${free} MB free, at least ${mebibytes} MB are needed: make room, or choose another folder with ${variable}.`,
  );
}
