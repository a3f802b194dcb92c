import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { OPTIONS } from "./build.mjs";
import { prepare } from "./prepare.mjs";
import { root, stop } from "./root.mjs";

/** `node setup/run.mjs ENTRY.ts arguments…`: bundles one entry and runs it, as bench, evaluation and generator are. */
const entry = process.argv[2];
if (!entry) stop("Usage: node setup/run.mjs ENTRY.ts [arguments…]", 2);

await prepare({ build: false });
const { build } = await import("esbuild");
const source = resolve(root, entry);
const folder = join(root, "dist", "run", relative(root, source).replace(/[\\/]/g, "-"), String(process.pid));
try {
  const { outputs } = await build({
    ...OPTIONS,
    entryPoints: [source],
    outdir: folder,
    metafile: true,
  }).then(({ metafile }) => metafile);
  const [main] = Object.entries(outputs).find(([, output]) => output.entryPoint) ?? [];
  process.argv.splice(1, 2, source);
  const { rmSync } = await import("node:fs");
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  await import(pathToFileURL(resolve(main)).href);
} catch (cause) {
  if (!cause.errors) throw cause;
  stop(`${entry} could not be built; what is printed above says why.`);
}
