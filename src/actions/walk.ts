import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { VanbanError } from "../model/errors.js";

/** A file to be read, or a folder that could not be. */
export type Found = { readonly path: string } | { readonly path: string; readonly error: VanbanError };

const unreadable = (path: string, cause: unknown): Found => ({
  path,
  error: new VanbanError(
    "FILE_UNREADABLE",
    `The folder “${path}” cannot be read; see that you may read it and try again.`,
    cause,
  ),
});

async function* inFolder(folder: string): AsyncGenerator<Found> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const shown = entries.filter((entry) => !entry.name.startsWith("."));
    shown.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of shown) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) yield* inFolder(path);
      else if (entry.isFile()) yield { path };
    }
  } catch (cause) {
    yield unreadable(folder, cause);
  }
}

const isFolder = (path: string) =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );

/**
 * The files of these paths: a file stands for itself, a folder for all files below it in the order of their names,
 * without hidden ones. A path that is neither comes out as it is, for whoever reads it to object.
 */
export async function* walk(paths: readonly string[]): AsyncGenerator<Found> {
  for (const path of paths)
    if (await isFolder(path)) yield* inFolder(path);
    else yield { path };
}
