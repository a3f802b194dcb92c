import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, stop, tell } from "./root.mjs";

const modules = join(root, "node_modules");
const stamp = join(modules, ".vanban-lock");
const lockFile = join(root, "package-lock.json");

const hashOf = (path) => createHash("sha256").update(readFileSync(path)).digest("hex");
const read = (path) => (existsSync(path) ? readFileSync(path, "utf8") : null);

/** What npm wrote down about node_modules says the same as package-lock.json: somebody ran npm by hand. */
function agrees() {
  const written = read(join(modules, ".package-lock.json"));
  if (!written) return false;
  const installed = JSON.parse(written).packages;
  const wanted = JSON.parse(readFileSync(lockFile, "utf8")).packages;
  const differs = ([path, { version, integrity, optional, link }]) => {
    if (path === "" || link) return false;
    const found = installed[path];
    // What only another platform needs is locked, and left out here.
    if (!found) return !optional;
    return found.version !== version || found.integrity !== integrity;
  };
  return !Object.entries(wanted).some(differs) && Object.keys(installed).every((path) => path in wanted);
}

export const dependenciesCurrent = () => existsSync(lockFile) && read(stamp) === hashOf(lockFile);

/** Brings node_modules to what package-lock.json says; nothing is done when it is. The caller holds the lock. */
export function bringDependencies() {
  if (dependenciesCurrent()) return;
  if (!agrees()) {
    tell("Bringing in the packages of package-lock.json (npm ci)");
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const { status, error } = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: root,
      stdio: ["ignore", 2, 2],
      shell: process.platform === "win32",
    });
    if (error) stop(`npm could not be run (${error.message}): install Node with npm, then try again.`);
    if (status !== 0) stop("npm ci did not end well; what it printed above says why.");
  }
  writeFileSync(stamp, hashOf(lockFile));
}
