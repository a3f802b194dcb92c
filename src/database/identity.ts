import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

/**
 * A process, told apart from a later one that was given the same number: `started` is opaque and differs for two
 * processes that ever had one pid, also across a restart of the machine.
 */
export interface Identity {
  readonly pid: number;
  readonly started: string;
}

const run = promisify(execFile);

const bootId = readFile("/proc/sys/kernel/random/boot_id", "utf8").then(
  (text) => text.trim().slice(0, 8),
  () => "",
);

async function startOnLinux(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // The command's name may hold spaces and parentheses; the fields are counted after its last one.
  const [state, ...fields] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  // A zombie has ended; only its parent has not looked yet.
  if (!stat || state === "Z" || state === "X") return null;
  return `${await bootId}:${fields[18]}`;
}

const QUESTIONS: Partial<Record<NodeJS.Platform, (pid: number) => [string, string[]]>> = {
  darwin: (pid) => ["ps", ["-o", "lstart=", "-p", String(pid)]],
  win32: (pid) => [
    "powershell.exe",
    ["-NoProfile", "-Command", `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`],
  ],
};

async function startElsewhere(pid: number): Promise<string | null> {
  const question = QUESTIONS[process.platform];
  if (!question) return answersSignals(pid) ? "unknown" : null;
  const [command, args] = question(pid);
  const { stdout } = await run(command, args, { env: { ...process.env, LC_ALL: "C" } }).catch(() => ({
    stdout: "",
  }));
  return stdout.trim() || null;
}

function answersSignals(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The identity of a running process, or null when there is none of that number. */
export async function identify(pid: number): Promise<Identity | null> {
  const started = process.platform === "linux" ? await startOnLinux(pid) : await startElsewhere(pid);
  return started ? { pid, started } : null;
}

export async function isAlive({ pid, started }: Identity): Promise<boolean> {
  return (await identify(pid))?.started === started;
}

let own: Promise<Identity> | undefined;

/** This process. */
export function self(): Promise<Identity> {
  own ??= identify(process.pid).then((found) => found ?? { pid: process.pid, started: "unknown" });
  return own;
}
