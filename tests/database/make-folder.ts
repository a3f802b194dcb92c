import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An empty folder; data folders of one test run share a parent, which `npm test` takes away with all in it. */
export const makeFolder = (): Promise<string> =>
  mkdtemp(join(process.env.VANBAN_TEST_FOLDER ?? tmpdir(), "vanban-"));
