import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** An empty folder; data folders of one test run share a parent, which `npm test` takes away. */
export const makeFolder = (): Promise<string> =>
  mkdtemp(join(process.env.VANBAN_TEST_FOLDER ?? tmpdir(), "vanban-"));

/** An empty folder that is gone after the test. */
export async function folder(): Promise<string> {
  const path = await makeFolder();
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}
