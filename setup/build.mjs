import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root, tell } from "./root.mjs";
import { stateOf } from "./sources.mjs";

const dist = join(root, "dist");
/** What runs in a browser; each is a folder of `src` with a Vite configuration, built into a folder of `dist`. */
const PAGES = ["playground", "explorer"];
const ENTRIES = ["src/cli/main.ts", "src/files/child.ts"];
/** Older builds stay for processes that still run from them and load a part late. */
const KEPT = 3;

export const OPTIONS = {
  bundle: true,
  format: "esm",
  splitting: true,
  packages: "external",
  platform: "node",
  target: "node20",
  sourcemap: true,
  logLevel: "error",
};

const sourceState = () =>
  stateOf(
    ["package-lock.json", "setup/build.mjs", "src"],
    PAGES.map((name) => `src/${name}`),
  );
const pagesState = (name) =>
  stateOf([
    "package-lock.json",
    "setup/build.mjs",
    `src/${name}`,
    "src/generated",
    "questions",
    "api.graphql",
  ]);
const folderOf = (state) => join(dist, `program-${state}`);
const stampOf = (state) => join(folderOf(state), "built");
const pagesStamp = (name) => join(dist, `${name}.built`);

const programCurrent = (state) => existsSync(stampOf(state));
const pagesCurrent = (name) =>
  existsSync(pagesStamp(name)) && readFileSync(pagesStamp(name), "utf8") === pagesState(name);

/** The entry of the built command line; its folder is named after the state of the sources. */
export const builtProgram = () => pathToFileURL(join(folderOf(sourceState()), "cli", "main.js")).href;

export const buildCurrent = () => programCurrent(sourceState()) && PAGES.every(pagesCurrent);

function removeOld() {
  const builds = readdirSync(dist)
    .filter((name) => name.startsWith("program-"))
    .map((name) => ({ path: join(dist, name), stamp: join(dist, name, "built") }))
    .map(({ path, stamp }) => ({ path, at: existsSync(stamp) ? Number(readFileSync(stamp, "utf8")) : 0 }))
    .sort((a, b) => b.at - a.at);
  for (const { path } of builds.slice(KEPT)) rmSync(path, { recursive: true, force: true });
}

async function buildProgram(state) {
  const { build } = await import("esbuild");
  tell("Building the program");
  const entryPoints = ENTRIES.map((entry) => join(root, entry)).filter((entry) => existsSync(entry));
  await build({ ...OPTIONS, entryPoints, outbase: join(root, "src"), outdir: folderOf(state) });
  writeFileSync(stampOf(state), String(Date.now()));
  removeOld();
}

/** Built beside the old pages and exchanged at the end, so that a running server always has whole ones. */
async function buildPages(name) {
  const { build } = await import("vite");
  tell(`Building the ${name}`);
  const state = pagesState(name);
  const folder = join(root, "src", name);
  const draft = join(dist, `${name}.new`);
  await build({
    configFile: join(folder, "vite.config.ts"),
    root: folder,
    logLevel: "error",
    build: { outDir: draft, emptyOutDir: true },
  });
  rmSync(join(dist, name), { recursive: true, force: true });
  renameSync(draft, join(dist, name));
  writeFileSync(pagesStamp(name), state);
}

/** Builds what is older than its sources. The caller holds the lock. */
export async function bringBuild() {
  const state = sourceState();
  if (!programCurrent(state)) await buildProgram(state);
  for (const name of PAGES) if (!pagesCurrent(name)) await buildPages(name);
}
