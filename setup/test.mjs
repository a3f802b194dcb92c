import { existsSync } from "node:fs";
import { join } from "node:path";
import { bringChromium } from "./chromium.mjs";
import { bringNetworkx } from "./networkx.mjs";
import { prepare } from "./prepare.mjs";
import { root, tell } from "./root.mjs";
import { bin, countsOf, run, signalSteps } from "./steps.mjs";
import { makeTestFolder, removeTestFolder } from "./test-folder.mjs";

const total = { passed: 0, failed: 0, corpusSkipped: 0 };

function count(name, { code, output }) {
  process.stdout.write(`${code === 0 ? "passed" : "FAILED"}: ${name}\n`);
  if (code !== 0) process.stdout.write(`${output.trimEnd()}\n`);
  total[code === 0 ? "passed" : "failed"] += 1;
}

const CHECKS = [
  ["generated code is current", ["setup/run.mjs", "src/cli/generate.ts", "--check"]],
  ["the contract of the last release holds", ["setup/check-schema.mjs"]],
  ["types", [bin("typescript", "bin/tsc"), "--noEmit"]],
  ["lint", [bin("@biomejs/biome", "bin/biome"), "check", "--error-on-warnings", "."]],
];

async function check(name, args) {
  if (args[0] === "setup/run.mjs" && !existsSync(join(root, args[1]))) return;
  count(name, await run(args));
}

async function vitest(project, folder, env) {
  const report = join(folder, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { code } = await run([bin("vitest", "vitest.mjs"), "run", "--project", project, ...reporters], {
    env,
    shown: true,
  });
  const counts = countsOf(report, code);
  for (const key of Object.keys(total)) total[key] += counts[key];
}

/** What the tests use beside the packages; with CI=true none of it may be missing. */
function tools() {
  const chromium = bringChromium();
  const python = bringNetworkx();
  if (process.env.CI === "true")
    for (const [name, found] of [
      ["Chromium", chromium],
      ["networkx", python],
    ])
      count(`${name} is there`, { code: found ? 0 : 1, output: `With CI=true ${name} must be there.` });
  return {
    ...(chromium ? { VANBAN_CHROMIUM: chromium } : {}),
    ...(python ? { VANBAN_PYTHON: python } : {}),
  };
}

function environment(folder) {
  const settings = [
    "VANBAN_HOME",
    "HOST",
    "PORT",
    "PUBLIC_URL",
    "NEO4J_URI",
    "NEO4J_USERNAME",
    "NEO4J_PASSWORD",
    "NEO4J_DATABASE",
  ];
  const env = {
    ...process.env,
    VANBAN_TEST_FOLDER: folder,
    ...tools(),
  };
  // A test run knows nothing of the server that its user runs.
  const edge =
    /^VANBAN_(?:PUBLIC_READING|TOKEN|JWT_\w+|CORS_ORIGINS|REQUESTS_PER_MINUTE|PROXIES|PERSISTED_ONLY|LOG_LEVEL)$/;
  for (const name of Object.keys(env)) if (edge.test(name)) delete env[name];
  for (const name of settings) delete env[name];
  return env;
}

await prepare();
const folder = makeTestFolder();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.once(signal, () => {
    signalSteps(signal);
    removeTestFolder(folder);
    process.exit(1);
  });
try {
  const env = environment(folder);
  for (const [name, args] of CHECKS) await check(name, args);
  for (const project of ["unit", "integration"]) await vitest(project, folder, env);
} finally {
  removeTestFolder(folder);
}
if (total.corpusSkipped > 0)
  tell(
    `${total.corpusSkipped} corpus checks were not run: there is no corpus beside the clone, nor at VANBAN_CORPUS.`,
  );
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
