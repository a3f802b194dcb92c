import { spawnSync } from "node:child_process";
import { canInstall, install } from "./apt.mjs";
import { tell } from "./root.mjs";

const PYTHONS = [process.env.VANBAN_PYTHON, "python3", "/usr/bin/python3", "python"];

const find = () =>
  PYTHONS.find((python) => python && spawnSync(python, ["-c", "import networkx"]).status === 0) ?? null;

/** A Python that has networkx, which reads our GraphML in the tests; null where it cannot be brought in. */
export function bringNetworkx() {
  const found = find();
  if (found) return found;
  if (!canInstall()) {
    tell(
      "No Python with networkx was found: it does not read our GraphML. Install networkx, or set VANBAN_PYTHON.",
    );
    return null;
  }
  tell("Installing networkx, which reads our GraphML in the tests");
  const failure = install(["python3-networkx"]);
  if (failure) tell(`networkx could not be installed (${failure}): it does not read our GraphML.`);
  return find();
}
