import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { onTestFinished } from "vitest";
import { runningServers } from "../../../src/cli/servers.js";
import { isAlive } from "../../../src/database/identity.js";
import { layoutOf } from "../../../src/database/layout.js";
import { findRunning } from "../../../src/database/running.js";
import { packageRoot } from "../../../src/model/root.js";
import { surroundings } from "../../cli/command.js";

export interface Serving {
  readonly npm: ChildProcess;
  readonly url: string;
  /** All it said on stderr until now. */
  said(): string;
  /** Its exit code, once it has ended; null when a signal ended it. */
  readonly ended: Promise<number | null>;
}

const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** `npm start`, as a user starts it, until it says where it serves. */
export async function npmStart(home: string, changed: NodeJS.ProcessEnv = {}): Promise<Serving> {
  const env = surroundings({ VANBAN_HOME: home, ...changed });
  const child = spawn(npm, ["start"], { cwd: packageRoot, env, stdio: ["ignore", "ignore", "pipe"] });
  onTestFinished(() => void child.kill("SIGTERM"));
  const ended = once(child, "close").then(([code]) => code as number | null);
  let said = "";
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.on("data", (chunk) => {
      said += chunk;
      const found = /ready: (http:\S+)[\s\S]*Ctrl-C/.exec(said)?.[1];
      if (found) resolve(found);
    });
    void ended.then((code) => reject(new Error(`npm start ended with ${code}: ${said}`)));
  });
  return { npm: child, url, said: () => said, ended };
}

/** What of a data folder still runs: servers and database. */
export async function leftRunning(home: string): Promise<number> {
  const servers = await runningServers({ home });
  const database = await findRunning(layoutOf(home));
  return servers.length + (database && (await isAlive(database)) ? 1 : 0);
}

/** Waits until nothing of a data folder runs any more. */
export async function allEnded(home: string): Promise<void> {
  while ((await leftRunning(home)) > 0) await new Promise((resolve) => setTimeout(resolve, 50));
}
