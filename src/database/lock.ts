import { randomUUID } from "node:crypto";
import { link, readFile, rm, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { Progress } from "../model/progress.js";
import { type Identity, isAlive, self } from "./identity.js";

interface Holder extends Identity {
  /** Names this very holding, so that a broken lock is never mistaken for the next one. */
  readonly nonce: string;
}

const WAIT_MS = 40;
const DAMAGED: Holder = { pid: 0, started: "", nonce: "damaged" };

/** Puts a whole lock file in place, or tells that there is one: `link` never overwrites and is never half done. */
async function place(path: string, holder: Holder): Promise<boolean> {
  const draft = `${path}.${holder.nonce}`;
  await writeFile(draft, JSON.stringify(holder), { mode: 0o600, flag: "wx" });
  try {
    await link(draft, path);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw cause;
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * Whoever holds the lock; null when nobody does, DAMAGED when the file says nothing (a disk that failed). Told from
 * one look: with two, a file that was absent at the first and there at the second passed for a damaged one.
 */
async function holderOf(path: string): Promise<Holder | null> {
  const text = await readFile(path, "utf8").catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT") return null;
    throw cause;
  });
  if (text === null) return null;
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return DAMAGED;
  }
}

/**
 * Takes the lock of a dead holder away. Only who holds the lock `….break-NONCE` may do so, and the holder is read
 * again under it: hence nobody takes away a lock that a third process has set in the meantime.
 */
async function breakLock(path: string, dead: Holder): Promise<void> {
  await underLock(`${path}.break-${dead.nonce}`, async () => {
    const now = await holderOf(path);
    if (now?.nonce === dead.nonce) await rm(path, { force: true });
  });
}

async function acquire(
  path: string,
  holder: Holder,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<void> {
  let told = false;
  while (!(await place(path, holder))) {
    signal?.throwIfAborted();
    const present = await holderOf(path);
    if (!present) continue;
    if (!(await isAlive(present))) {
      await breakLock(path, present);
      continue;
    }
    if (!told)
      progress?.({ what: `Waiting for process ${present.pid}, which is at work on the same folder` });
    told = true;
    await sleep(WAIT_MS, undefined, signal ? { signal } : {});
  }
}

/**
 * Does `work` while no other process holds the lock file `path`. A lock whose holder has died is taken over.
 * @throws whatever `work` throws; an AbortError when `signal` ends the wait
 */
export async function underLock<T>(
  path: string,
  work: () => Promise<T>,
  progress?: Progress,
  signal?: AbortSignal,
): Promise<T> {
  const holder: Holder = { ...(await self()), nonce: randomUUID() };
  await acquire(path, holder, progress, signal);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}
