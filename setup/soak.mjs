import { bringChromium } from "./chromium.mjs";
import { prepare } from "./prepare.mjs";
import { bin, run, signalSteps } from "./steps.mjs";
import { makeTestFolder, removeTestFolder } from "./test-folder.mjs";

/** The same tests in full numbers; arguments choose test files as vitest's own do. */
await prepare();
const folder = makeTestFolder();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => signalSteps(signal));
try {
  const chromium = bringChromium();
  const env = {
    ...process.env,
    SOAK: "1",
    VANBAN_TEST_FOLDER: folder,
    ...(chromium ? { VANBAN_CHROMIUM: chromium } : {}),
  };
  const { code } = await run([bin("vitest", "vitest.mjs"), "run", ...process.argv.slice(2)], {
    env,
    shown: true,
  });
  process.exitCode = code ?? 1;
} finally {
  removeTestFolder(folder);
}
