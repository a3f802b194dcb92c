import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { type TestAPI, test } from "vitest";
import { packageRoot } from "../src/model/root.js";

/** The folder of real documents beside the repository, or where VANBAN_CORPUS says; null when there is none. */
export function corpus(): string | null {
  const folder = process.env.VANBAN_CORPUS || join(packageRoot, "..", "shared", "corpus");
  return existsSync(folder) ? resolve(folder) : null;
}

type CorpusTest = (folder: string) => unknown;

/** A test over the corpus; without it, it counts among those that were not run, and `npm test` says how many. */
export function corpusTest(name: string, body: CorpusTest, timeout?: number): void {
  const folder = corpus();
  const run: TestAPI = folder ? test : (test.skip as TestAPI);
  run(`corpus: ${name}`, async () => void (await body(folder as string)), timeout);
}
