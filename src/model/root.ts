import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

function rootAbove(folder: string): string {
  if (existsSync(join(folder, "package.json")) && existsSync(join(folder, "cypher"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("The folder that holds package.json and cypher/ was not found");
  return rootAbove(parent);
}

/**
 * The folder that holds package.json, cypher/ and schema.graphql. These are read at run time, from the sources and
 * from the bundle alike, so the way goes up from wherever this module was loaded.
 */
export const packageRoot: string = rootAbove(dirname(fileURLToPath(import.meta.url)));
