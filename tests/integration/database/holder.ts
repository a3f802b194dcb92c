import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { onTestFinished } from "vitest";
import { isAlive } from "../../../src/database/identity.js";
import { layoutOf } from "../../../src/database/layout.js";
import { findRunning, type Running } from "../../../src/database/running.js";
import { bundled } from "../../database/bundled.js";

export interface Said {
  readonly what?: string;
  readonly uri?: string;
  readonly closed?: boolean;
  readonly failed?: string;
}

export interface Holder {
  readonly child: ChildProcess;
  /** The first thing it says that has this property. */
  said(key: keyof Said): Promise<Said>;
  /** Ends it as a user does, and waits. @returns the last thing it said */
  end(): Promise<Said | undefined>;
  /** Ends it without warning, and waits. */
  kill(): Promise<void>;
}

let program: Promise<string> | undefined;

/** Starts a process that opens the database of `home` and holds it until it is ended. */
export async function holder(home: string, env: NodeJS.ProcessEnv = {}): Promise<Holder> {
  program ??= bundled(import.meta.url, "hold.ts");
  const child = spawn(process.execPath, [await program], {
    env: { ...process.env, VANBAN_HOME: home, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const all: Said[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on("line", (line) => all.push(JSON.parse(line) as Said));
  const closed = once(child, "close");
  return {
    child,
    async said(key) {
      for (;;) {
        const found = all.find((said) => said[key] !== undefined);
        if (found) return found;
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`It ended: ${JSON.stringify(all)}`);
        await sleep(20);
      }
    },
    async end() {
      child.kill("SIGTERM");
      await closed;
      return all.at(-1);
    },
    async kill() {
      child.kill("SIGKILL");
      await closed;
    },
  };
}

/** The Neo4j of a data folder, once there is one. */
export async function running(home: string): Promise<Running> {
  for (;;) {
    const found = await findRunning(layoutOf(home));
    if (found) return found;
    await sleep(20);
  }
}

/** Waits until a process has ended. */
export async function ended(target: Running): Promise<void> {
  while (await isAlive(target)) await sleep(20);
}
