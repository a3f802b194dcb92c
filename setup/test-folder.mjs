import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder for all data folders of one test run, so that it runs beside a server and leaves nothing. */
export const makeTestFolder = () => mkdtempSync(join(tmpdir(), "vanban-tests-"));

function endDatabase(home) {
  try {
    const { pid } = JSON.parse(readFileSync(join(home, "neo4j.json"), "utf8"));
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, "utf8");
    if (commandLine.includes(home)) process.kill(pid, "SIGKILL");
  } catch {
    // None was started here, or it has ended: nothing is left to do.
  }
}

/** Ends whatever database an aborted test left running, and takes the folder away. */
export function removeTestFolder(folder) {
  for (const name of readdirSync(folder)) endDatabase(join(folder, name));
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
