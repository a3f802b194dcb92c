import { existsSync } from "node:fs";
import type { Progress } from "../model/progress.js";
import { runCommand } from "./command.js";

const APT = "/usr/bin/apt-get";

/** Whether missing packages may be installed here: a Debian-family system, as root. */
export const canInstall = (): boolean =>
  process.platform === "linux" && process.getuid?.() === 0 && existsSync(APT);

const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };

/**
 * Installs the first of `alternatives` (lists of packages) that the system knows.
 * @returns null when it is done, else the last line of what went wrong
 */
export async function aptInstall(
  alternatives: readonly (readonly string[])[],
  progress: Progress,
  signal?: AbortSignal,
): Promise<string | null> {
  const options = signal ? { env, signal } : { env };
  progress({ what: "Refreshing the list of packages" });
  let failure = (await runCommand(APT, ["update", "-q"], options)).output;
  for (const packages of alternatives) {
    progress({ what: `Installing ${packages.join(", ")}` });
    const { code, output } = await runCommand(
      APT,
      ["install", "-y", "-q", "--no-install-recommends", ...packages],
      options,
    );
    if (code === 0) return null;
    failure = output;
  }
  return failure.trim().split("\n").at(-1) ?? "apt-get gave no reason";
}
