import { readdir, readFile } from "node:fs/promises";
import { type Identity, identify, isAlive } from "./identity.js";
import type { Layout } from "./layout.js";
import { readRecord } from "./record.js";

/** The Neo4j of a data folder: its process and the port it answers on. */
export interface Running extends Identity {
  readonly port: number;
}

/** What was started last, running or not. */
export const lastRunning = (layout: Layout): Promise<Running | null> => readRecord<Running>(layout.running);

/**
 * A Neo4j whose starter was killed before it could write down the process: found by its arguments, on Linux. Left
 * alone, it would keep the store locked against every later start.
 */
async function unrecorded(layout: Layout, port: number): Promise<Running | null> {
  if (process.platform !== "linux") return null;
  const wanted = `\0--home-dir=${layout.neo4j}\0`;
  for (const name of (await readdir("/proc")).filter((entry) => /^\d+$/.test(entry))) {
    const commandLine = await readFile(`/proc/${name}/cmdline`, "utf8").catch(() => "");
    const found = commandLine.includes(wanted) ? await identify(Number(name)) : null;
    if (found) return { ...found, port };
  }
  return null;
}

/** The Neo4j that runs on this data folder, or null. */
export async function findRunning(layout: Layout): Promise<Running | null> {
  const record = await lastRunning(layout);
  if (!record) return null;
  return (await isAlive(record)) ? record : await unrecorded(layout, record.port);
}
