import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./root.mjs";

function* filesIn(path, isSkipped) {
  if (isSkipped(path)) return;
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory())
    for (const name of readdirSync(path).sort()) yield* filesIn(join(path, name), isSkipped);
  else if (found) yield `${relative(root, path)} ${found.size} ${found.mtimeMs}\n`;
}

/** Names a state of the sources: paths, sizes and times of change of all files in `paths` (relative to the root). */
export function stateOf(paths, skipped = []) {
  const hash = createHash("sha256").update(process.version);
  const leaveOut = new Set(skipped.map((path) => join(root, path)));
  for (const path of paths)
    for (const line of filesIn(join(root, path), (at) => leaveOut.has(at))) hash.update(line);
  return hash.digest("hex").slice(0, 16);
}
