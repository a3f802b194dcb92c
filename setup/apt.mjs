import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const APT = "/usr/bin/apt-get";

/** Whether packages may be installed here: a Debian-family system, as root. */
export const canInstall = () => process.platform === "linux" && process.getuid?.() === 0 && existsSync(APT);

function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(APT, args, { env, stdio: ["ignore", "pipe", "pipe"], encoding: "utf8" });
}

/** Installs packages. @returns null when it is done, else the last line of what went wrong */
export function install(packages) {
  apt(["update", "-q"]);
  const { status, stdout, stderr } = apt(["install", "-y", "-q", "--no-install-recommends", ...packages]);
  return status === 0 ? null : `${stdout}${stderr}`.trim().split("\n").at(-1);
}
