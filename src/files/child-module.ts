import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { packageRoot } from "../model/root.js";

/** A module to fork, with its first arguments. */
export interface ChildModule {
  readonly path: string;
  readonly args: readonly string[];
}

/**
 * Where the converting process begins: in a build, `files/child.js` beside whatever chunk this module landed in; from
 * the sources (tests, benchmarks), the runner of TypeScript entries.
 */
export function childModule(): ChildModule {
  const here = dirname(fileURLToPath(import.meta.url));
  const built = ["files/child.js", "../files/child.js", "child.js"]
    .map((path) => join(here, path))
    .find(existsSync);
  if (built) return { path: built, args: [] };
  return {
    path: join(packageRoot, "setup", "run.mjs"),
    args: [join(packageRoot, "src", "files", "child.ts")],
  };
}
