import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root, stop, tell } from "./root.mjs";
import { bin, run } from "./steps.mjs";

/** Where the client is built to: a package of its own, without dependencies. */
export const clientFolder = join(root, "dist", "client");

/** What others install: the same name for import as from the whole package, and nothing that only a server needs. */
function manifest() {
  const { version, license } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return {
    name: "vanban-graph-client",
    version,
    description: "The typed client of vanban-graph",
    license,
    type: "module",
    engines: { node: ">=20.19" },
    exports: {
      ".": { types: "./client/index.d.ts", default: "./client/index.js" },
      "./api.graphql": "./api.graphql",
    },
    files: ["client", "generated", "api.graphql", "LICENSE"],
  };
}

/** Builds the client with its types. @returns its folder, ready for `npm pack` */
export async function buildClient() {
  tell("Building the client");
  rmSync(clientFolder, { recursive: true, force: true });
  mkdirSync(clientFolder, { recursive: true });
  const { code, output } = await run([bin("typescript", "bin/tsc"), "-p", "src/client/tsconfig.json"]);
  if (code !== 0) stop(`The client could not be built:\n${output.trimEnd()}`);
  writeFileSync(join(clientFolder, "package.json"), `${JSON.stringify(manifest(), null, 2)}\n`);
  for (const name of ["api.graphql", "LICENSE"]) copyFileSync(join(root, name), join(clientFolder, name));
  return clientFolder;
}

// `npm run client`, and before `npm pack`.
if (process.argv[1] === fileURLToPath(import.meta.url)) await buildClient();
