import { spawn } from "node:child_process";

export interface Outcome {
  /** Exit code; null when the program could not be run or was ended by a signal. */
  readonly code: number | null;
  /** What it printed to both outputs, its last 64,000 characters. */
  readonly output: string;
}

const KEPT = 64_000;

/** Runs a program to its end. An absent program is an outcome (code null), not an exception. */
export function runCommand(
  program: string,
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; cwd?: string; signal?: AbortSignal } = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"], windowsHide: true });
    let output = "";
    const keep = (chunk: Buffer) => {
      output = (output + chunk.toString("utf8")).slice(-KEPT);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", (cause) => {
      if (options.signal?.aborted) reject(cause);
      else resolve({ code: null, output: output || cause.message });
    });
    child.once("close", (code) => resolve({ code, output }));
  });
}
