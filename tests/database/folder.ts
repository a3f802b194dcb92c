import { rm } from "node:fs/promises";
import { onTestFinished } from "vitest";
import { makeFolder } from "./make-folder.js";

/** An empty folder that is gone after the test. */
export async function folder(): Promise<string> {
  const path = await makeFolder();
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}
