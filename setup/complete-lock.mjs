import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, tell } from "./root.mjs";

/**
 * `npm run complete-lock`, after packages were added: a registry that holds the binaries of some platforms only makes
 * npm leave the others out of package-lock.json, and `npm ci` then refuses the lock everywhere. Their names tell the
 * platform and the package that wants them the exact version, so they are put in, for npm to pass over or to fetch.
 */
const SYSTEMS = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const PROCESSORS = ["arm64", "arm", "x64", "ia32", "ppc64", "riscv64", "s390x", "loong64", "wasm32"];

export function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  const libc = words.includes("musl") ? "musl" : words.some((word) => /^gnu/.test(word)) ? "glibc" : null;
  return {
    ...(cpu && { cpu: [cpu] }),
    ...(libc && os === "linux" && { libc: [libc] }),
    ...(os && { os: [os] }),
  };
}

/** Whether `name` is found from the package at `path`, as Node looks for it: beside it, then further up. */
function isLocked(packages, path, name) {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf("node_modules/")).replace(/\/$/, "")) {
    if (`${at ? `${at}/` : ""}node_modules/${name}` in packages) return true;
    if (!at) return false;
  }
}

/** The optional packages that others want and the lock lacks, as entries of the lock. */
export function missingEntries(packages) {
  const missing = {};
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages))
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (isLocked(packages, path, name)) continue;
      if (!/^\d/.test(version))
        throw new Error(`${name} is wanted as “${version}”, which is no exact version`);
      missing[`node_modules/${name}`] = { version, ...platformOf(name), ...(dev && { dev }), optional: true };
    }
  return missing;
}

if (process.argv[1] === import.meta.filename) {
  const file = join(root, "package-lock.json");
  const lock = JSON.parse(readFileSync(file, "utf8"));
  const missing = missingEntries(lock.packages);
  const entries = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) =>
    a.localeCompare(b, "en"),
  );
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(entries) }, null, 2)}\n`);
  tell(`${Object.keys(missing).length} packages of other platforms were added to package-lock.json`);
}
