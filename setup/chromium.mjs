import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { canInstall, install } from "./apt.mjs";
import { tell } from "./root.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];
const USUAL = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

function find() {
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.VANBAN_CHROMIUM, ...onPath, ...USUAL].find((path) => path && existsSync(path)) ?? null;
}

/** The path of a Chromium for the tests of the pages, brought in where that is possible; null where it is not. */
export function bringChromium() {
  const found = find();
  if (found) return found;
  if (!canInstall()) {
    tell(
      "No Chromium was found: the tests of the pages are not run. Install chromium, or set VANBAN_CHROMIUM.",
    );
    return null;
  }
  tell("Installing Chromium for the tests of the pages");
  const failure = install(["chromium"]);
  if (failure) tell(`Chromium could not be installed (${failure}): the tests of the pages are not run.`);
  return find();
}
