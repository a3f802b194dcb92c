import { randomUUID } from "node:crypto";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Identity, isAlive, self } from "./identity.js";
import { readRecord, writeRecord } from "./record.js";

/**
 * A lease says that a process uses the database. Leases are written, swept and counted under the lock of the data
 * folder alone. @returns the path of the new lease
 */
export async function addLease(folder: string): Promise<string> {
  const me = await self();
  const path = join(folder, `${me.pid}-${randomUUID()}.json`);
  await writeRecord(path, me);
  return path;
}

/** Takes away the leases of processes that have died. @returns the processes that still use the database */
export async function sweepLeases(folder: string): Promise<Identity[]> {
  const alive: Identity[] = [];
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const lease = await readRecord<Identity>(path);
    if (lease && (await isAlive(lease))) alive.push(lease);
    else await rm(path, { force: true });
  }
  return alive;
}
