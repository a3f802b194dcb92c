import { mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Progress } from "../model/progress.js";
import { jarLock, looksWhole, verifyJars } from "./jars.js";
import type { Java } from "./java.js";
import { folderError, makeFolder, requireSpace } from "./layout.js";
import { underLock } from "./lock.js";
import { fetchJars } from "./maven.js";

/** Jars, and as much again while they are put in place. */
const NEEDED_MEBIBYTES = 350;

const DRAFT = "fetching-";

/** What a process left that was killed while it fetched; the caller holds the lock, so none of it is in use. */
async function sweepDrafts(cache: string): Promise<void> {
  const names = (await readdir(cache)).filter((name) => name.startsWith(DRAFT));
  for (const name of names) await rm(join(cache, name), { recursive: true, force: true });
}

async function fetchInto(cache: string, lib: string, java: Java, progress: Progress, signal?: AbortSignal) {
  await sweepDrafts(cache);
  await requireSpace(cache, "VANBAN_CACHE", NEEDED_MEBIBYTES);
  const draft = await mkdtemp(join(cache, DRAFT));
  try {
    await fetchJars(draft, jarLock, java, progress, signal);
    progress({ what: "Comparing the checksums of Neo4j" });
    await verifyJars(join(draft, "lib"));
    await rm(lib, { recursive: true, force: true });
    await rename(join(draft, "lib"), lib);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/**
 * The folder with Neo4j's jars, fetched and compared with the locked checksums when it is not there yet. Data
 * folders share it; two processes that need it at once fetch it once.
 * @throws VanbanError when it cannot be fetched, differs from what is locked, or there is no room
 */
export async function provision(
  cache: string,
  java: Java,
  progress: Progress,
  signal?: AbortSignal,
): Promise<string> {
  const lib = join(cache, `neo4j-${jarLock.neo4j}`);
  if (await looksWhole(lib)) return lib;
  await makeFolder(cache).catch((cause) => {
    throw folderError(cache, "VANBAN_CACHE", cause);
  });
  await underLock(
    join(cache, "lock"),
    async () => {
      if (!(await looksWhole(lib))) await fetchInto(cache, lib, java, progress, signal);
    },
    progress,
    signal,
  );
  return lib;
}
