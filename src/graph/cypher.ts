import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { packageRoot } from "../model/root.js";

/** Folders of `cypher/` whose files hold one statement each and are called by name. Migrations are run, not called. */
const CALLED = ["load", "ask", "edit", "inspect", "findings"];

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".cypher"))
    .map((entry) => join(entry.parentPath, entry.name));
}

function readAll(): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const present = new Set(readdirSync(join(packageRoot, "cypher")));
  for (const folder of CALLED.filter((name) => present.has(name)))
    for (const path of filesUnder(join(packageRoot, "cypher", folder))) {
      const name = basename(path, ".cypher");
      if (texts.has(name)) throw new Error(`Two Cypher files are called ${name}: ${path} is the second`);
      texts.set(name, readFileSync(path, "utf8"));
    }
  return texts;
}

let texts: ReadonlyMap<string, string> | undefined;

/** Every named Cypher statement of `cypher/`, by the name of its file without `.cypher`; read once. */
export function namedCypher(): ReadonlyMap<string, string> {
  texts ??= readAll();
  return texts;
}

/** The statement of `cypher/**` called `name`. @throws Error when no file is called so, which is a mistake in the code */
export function cypherText(name: string): string {
  const text = namedCypher().get(name);
  if (text === undefined) throw new Error(`No Cypher file is called ${name}.cypher`);
  return text;
}
