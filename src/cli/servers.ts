import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Identity, isAlive, self } from "../database/identity.js";
import { readRecord, writeRecord } from "../database/record.js";
import type { Settings } from "../model/settings.js";

/** A running `vanban start`: its process, and where it answers. */
export interface ServerRecord extends Identity {
  readonly url: string;
}

const folderOf = ({ home }: Pick<Settings, "home">) => join(home, "servers");

/** Writes down that this process serves at `url`. @returns what takes the record away */
export async function recordServer(settings: Settings, url: string): Promise<() => Promise<void>> {
  const me = await self();
  const path = join(folderOf(settings), `${me.pid}.json`);
  try {
    await mkdir(folderOf(settings), { recursive: true, mode: 0o700 });
    await writeRecord(path, { ...me, url } satisfies ServerRecord);
  } catch (cause) {
    // With a server of its own elsewhere, nothing has to be kept here: a container may be read-only.
    if (!settings.neo4j) throw cause;
  }
  return () => rm(path, { force: true });
}

/** The servers of this data folder that run. Records of those that have died are taken away. */
export async function runningServers(settings: Pick<Settings, "home">): Promise<ServerRecord[]> {
  const folder = folderOf(settings);
  const names = await readdir(folder).catch(() => []);
  const found: ServerRecord[] = [];
  for (const name of names.filter((entry) => entry.endsWith(".json"))) {
    const record = await readRecord<ServerRecord>(join(folder, name));
    if (record && (await isAlive(record))) found.push(record);
    else await rm(join(folder, name), { force: true });
  }
  return found;
}
