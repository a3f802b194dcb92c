import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

const children = new Set();

/** Passes a signal on to whatever step runs. */
export const signalSteps = (signal) => {
  for (const child of children) child.kill(signal);
};

/** Runs a Node program to its end. @returns its exit code and, unless it is shown at once, what it printed */
export function run(args, { env = process.env, shown = false } = {}) {
  return new Promise((resolve) => {
    const stdio = shown ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"];
    const child = spawn(process.execPath, args, { cwd: root, env, stdio });
    children.add(child);
    let output = "";
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout?.setEncoding("utf8").on("data", keep);
    child.stderr?.setEncoding("utf8").on("data", keep);
    child.once("close", (code) => {
      children.delete(child);
      resolve({ code, output });
    });
  });
}

const isFailedFile = ({ status, assertionResults }) =>
  status === "failed" && !assertionResults.some((result) => result.status === "failed");

/** Counts of a JSON report of vitest; a file that could not be loaded counts as one failed test. */
export function countsOf(path, code) {
  let report;
  try {
    report = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return { passed: 0, failed: 1, corpusSkipped: 0 };
  }
  const results = report.testResults.flatMap((file) => file.assertionResults);
  const failed = report.numFailedTests + report.testResults.filter(isFailedFile).length;
  const isCorpus = ({ status, title }) =>
    status !== "passed" && status !== "failed" && title.startsWith("corpus: ");
  // An error outside any test ends vitest with a failure that no test shows.
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    corpusSkipped: results.filter(isCorpus).length,
  };
}

export const bin = (name, path) => join(root, "node_modules", name, path);
