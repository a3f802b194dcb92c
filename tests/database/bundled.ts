import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { packageRoot } from "../../src/model/root.js";

/** A module of the tests as a program that `node` runs, in a place from which the packages are found. */
export async function bundled(importer: string, entry: string): Promise<string> {
  const source = join(dirname(fileURLToPath(importer)), entry);
  const name = relative(packageRoot, source).replace(/[\\/]/g, "-").replace(/\.ts$/, "");
  const outfile = join(packageRoot, "dist", "tests", `${name}-${process.pid}.mjs`);
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "error",
  });
  return outfile;
}
