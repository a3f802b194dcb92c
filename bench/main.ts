import "../src/model/compiled-patterns.js";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../src/model/root.js";
import { type Bench, markdown } from "./bench.js";
import { checkBench } from "./check.js";
import { explorer } from "./explorer/explorer.js";
import { graph } from "./graph.js";
import { limits } from "./limits/limits.js";
import { pageWith } from "./page.js";
import { reading } from "./reading.js";
import { search } from "./search.js";

/** `npm run bench [-- NAME…]`: runs the named benches, or all, and writes their sections of `docs/benchmarks.md`. */
const BENCHES: Readonly<Record<string, Bench>> = {
  reading,
  graph,
  limits,
  check: checkBench,
  search,
  explorer,
};

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(BENCHES);
const unknown = names.filter((name) => !BENCHES[name]);

if (unknown.length > 0) {
  console.error(
    `There is no bench «${unknown.join("», «")}»; there are: ${Object.keys(BENCHES).join(", ")}.`,
  );
  process.exitCode = 2;
} else {
  const file = join(packageRoot, "docs", "benchmarks.md");
  for (const name of names) {
    const bench = BENCHES[name] as Bench;
    const tables = await bench.run((line) => console.error(line));
    const printed = tables.map(markdown).join("\n\n");
    console.log(`\n${printed}\n`);
    const page = existsSync(file) ? readFileSync(file, "utf8") : null;
    writeFileSync(file, pageWith(page, name, `## ${bench.title}\n\n${bench.about}\n\n${printed}\n`));
  }
}
