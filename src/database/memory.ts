import { totalmem } from "node:os";
import { VanbanError } from "../model/errors.js";

/** Sizes in MiB. */
export interface Memory {
  readonly heapStart: number;
  readonly heap: number;
  readonly pageCache: number;
}

const MEBIBYTE = 1024 * 1024;
const within = (low: number, value: number, high: number) => Math.floor(Math.min(Math.max(value, low), high));

/** What this process may use: the machine's memory, or the container's (cgroup) limit where that is less. In MiB. */
export function availableMemory(): number {
  const limit = process.constrainedMemory();
  const total = totalmem();
  return Math.floor((limit > 0 && limit < total ? limit : total) / MEBIBYTE);
}

/**
 * Shares of the memory for Neo4j: a quarter for the heap, a sixth for the page cache, so that API, reader and
 * whatever else runs keep more than half. Neo4j refuses to start when both together exceed the machine.
 * @throws VanbanError when the machine has less than 1 GiB
 */
export function memoryFor(totalMebibytes: number): Memory {
  if (totalMebibytes < 1000)
    throw new VanbanError(
      "DATABASE_UNAVAILABLE",
      `Neo4j needs a machine or container with at least 1 GB of memory, this one has ${totalMebibytes} MB.`,
    );
  const heap = within(384, totalMebibytes / 4, 8192);
  return { heapStart: Math.min(512, heap), heap, pageCache: within(128, totalMebibytes / 6, 16_384) };
}
