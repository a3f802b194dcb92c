import "../src/model/compiled-patterns.js";
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { readBaseline } from "./baseline.js";
import { corpusFolder } from "./corpus.js";
import { factCounts } from "./facts/counts.js";
import { ownFactFiles } from "./facts/hand.js";
import { ownCounts, ownFiles } from "./own.js";
import { evaluationPage } from "./page.js";
import { snapshotPath } from "./snapshot.js";
import { tell } from "./terminal.js";
import { type Work, work } from "./work.js";

/**
 * The reading workbench: `npm run evaluate [-- --all] [-- --accept]`, from the top of the project. Figures never
 * fail it: a person judges them. Exit code 2 on wrong usage, else 0.
 */
const HELP = `npm run evaluate              figures, gains and losses against the last committed run
npm run evaluate -- --all     every miss and every false hit besides
npm run evaluate -- --accept  writes evaluate/baseline.json, evaluate/readings and docs/evaluation.md
npm run evaluate -- --findings [--accept]
                              every rule over the corpus against the verdicts of people; needs a Neo4j of its own
`;
const OPTIONS = new Set(["--accept", "--all", "--findings", "--help"]);

/** Writes what was found; formatted as all of the project is, so that the next change shows line by line. */
function accept(now: Work, own: ReturnType<typeof ownFiles>, facts: ReturnType<typeof ownFactFiles>): void {
  mkdirSync(resolve("evaluate/readings"), { recursive: true });
  mkdirSync(resolve("docs"), { recursive: true });
  writeFileSync(resolve("evaluate/baseline.json"), JSON.stringify(now.baseline));
  for (const [name, snapshot] of now.snapshots) {
    writeFileSync(snapshotPath(resolve("evaluate/readings"), name), JSON.stringify(snapshot));
  }
  const passages = own.reduce((sum, file) => sum + file.passages.length, 0);
  writeFileSync(
    resolve("docs/evaluation.md"),
    evaluationPage(now.baseline, ownCounts(own), passages, factCounts(facts)),
  );
  const biome = resolve("node_modules/@biomejs/biome/bin/biome");
  execFileSync(
    process.execPath,
    [biome, "format", "--write", "evaluate/baseline.json", "evaluate/readings", "docs/evaluation.md"],
    {
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  process.stdout.write("\nAccepted: evaluate/baseline.json, evaluate/readings, docs/evaluation.md\n");
}

async function main(options: readonly string[]): Promise<number> {
  const unknown = options.filter((o) => !OPTIONS.has(o));
  if (unknown.length > 0) {
    process.stderr.write(`Unknown: ${unknown.join(" ")}\n${HELP}`);
    return 2;
  }
  if (options.includes("--help")) {
    process.stdout.write(HELP);
    return 0;
  }
  const corpus = corpusFolder();
  if (!corpus) {
    process.stdout.write(
      "The corpus is absent: nothing was measured. It is looked for in ../shared/corpus, or where VANBAN_CORPUS says.\n",
    );
    return 0;
  }
  if (options.includes("--findings")) {
    const { evaluateFindings } = await import("./findings.js");
    await evaluateFindings(corpus, options.includes("--accept"));
    return 0;
  }
  const own = ownFiles(resolve("evaluate/own"));
  const facts = ownFactFiles(resolve("evaluate/own-facts"));
  const now = work(corpus, own, facts);
  tell(
    now,
    readBaseline(resolve("evaluate/baseline.json")),
    resolve("evaluate/readings"),
    options.includes("--all"),
  );
  if (options.includes("--accept")) accept(now, own, facts);
  return 0;
}

// A pipe that was closed early (`| head`) is no error.
process.stdout.on("error", () => process.exit(0));
process.exitCode = await main(process.argv.slice(2));
