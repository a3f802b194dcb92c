import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { packageRoot } from "../../src/model/root.js";

export interface Ended {
  /** Exit code; null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const PROGRAM = join(packageRoot, "setup", "vanban.mjs");

/** The surroundings of a command: those of the tests, without a user's own server or port. */
export const surroundings = (changed: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  NEO4J_URI: undefined,
  PORT: "0",
  npm_package_name: undefined,
  ...changed,
});

/** Starts the real command line as a process of its own. */
export const begin = (args: readonly string[], changed: NodeJS.ProcessEnv = {}) =>
  spawn(process.execPath, [PROGRAM, ...args], {
    cwd: packageRoot,
    env: surroundings(changed),
    stdio: ["ignore", "pipe", "pipe"],
  });

/** Runs the real command line to its end. */
export async function vanban(args: readonly string[], changed: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = begin(args, changed);
  const closed = once(child, "close");
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = (await closed) as [number | null];
  return { code, stdout, stderr };
}
