import { fileURLToPath } from "node:url";
import { bringBuild, buildCurrent } from "./build.mjs";
import { bringDependencies, dependenciesCurrent } from "./dependencies.mjs";
import { alone } from "./lock.mjs";
import { root, stop } from "./root.mjs";

const OLDEST = [20, 19];

function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  stop(
    `Node ${OLDEST.join(".")} or newer is needed, this is Node ${process.versions.node}: install a newer one.`,
  );
}

const REASONS = {
  ENOSPC: "the disk is full: make room",
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EROFS: "it lies on a disk that cannot be written to",
};

/** Dependencies and build brought up to date; next to nothing is done when they are. */
export async function prepare({ build = true } = {}) {
  requireNode();
  if (dependenciesCurrent() && (!build || buildCurrent())) return;
  try {
    await alone(async () => {
      bringDependencies();
      if (build) await bringBuild();
    });
  } catch (cause) {
    stop(`Set-up in ${root} did not succeed: ${REASONS[cause.code] ?? cause.message}`);
  }
}

// `npm run build`: set-up, and nothing else.
if (process.argv[1] === fileURLToPath(import.meta.url)) await prepare();
