import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { packageRoot } from "../src/model/root.js";
import type { Table } from "./bench.js";
import { filled } from "./texts.js";

export const MEGABYTE = 1_000_000;
const FILES = 100;

/** The most a process held in memory so far, in MB; null once it has ended. Linux tells it of any process. */
async function highest(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
  return kilobytes ? Number(kilobytes) / 1024 : null;
}

async function highestOf(paths: readonly string[]): Promise<number> {
  const command = join(packageRoot, "setup", "vanban.mjs");
  const child = spawn(process.execPath, [command, "read", "--json", ...paths], { stdio: "ignore" });
  let most = 0;
  while (child.exitCode === null && child.signalCode === null) {
    most = (await highest(child.pid as number)) ?? most;
    await setTimeout(50);
  }
  if (child.exitCode !== 0) throw new Error(`vanban read ended with ${child.exitCode ?? child.signalCode}.`);
  return most;
}

/** Reads 100 files of one megabyte each by the command, as people do, and tells what its process held at the most. */
export async function memory(all: readonly string[]): Promise<Table> {
  const caption =
    "Memory: `vanban read` of 100 files of 1 MB, its process at the most; the goal is under 500 MB resident.";
  if (!existsSync("/proc/self/status"))
    return { caption, rows: [["not measured: this system does not tell it of another process"]] };
  const folder = await mkdtemp(join(tmpdir(), "vanban-bench-"));
  try {
    const text = Buffer.from(filled(all.join("\n\n"), MEGABYTE))
      .subarray(0, MEGABYTE)
      .toString();
    const paths = Array.from({ length: FILES }, (_, n) => join(folder, `${n}.txt`));
    for (const [n, path] of paths.entries()) await writeFile(path, `${text}\n${n}`);
    const most = await highestOf(paths);
    return {
      caption,
      rows: [
        ["", "MB"],
        ["highest resident", most.toFixed(0)],
      ],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
