import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findings } from "../src/actions/findings.js";
import { inspect } from "../src/actions/inspect.js";
import { rules } from "../src/actions/rules.js";
import { openDatabase } from "../src/database/open.js";
import { connect, type Graph } from "../src/graph/connect.js";
import { loadReading } from "../src/graph/load.js";
import { migrate } from "../src/graph/migrate.js";
import { read } from "../src/identity/read.js";
import type { Rule } from "../src/inspection/rule.js";
import { readSettings } from "../src/model/settings.js";
import { WORLDS } from "../tests/inspection/worlds.js";
import { corpusTexts } from "./corpus.js";
import { findingsPage, type Measured } from "./findings-page.js";
import { ownCasesIn, runOwnCases } from "./own-cases.js";

/** A person's verdict on one hit: where its first words stand (source hash, UTF-16 offsets), right or wrong, and why. */
export interface Verdict {
  readonly rule: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly right: boolean;
  readonly note: string;
}

/** The day the rules are run at, so that what falls due later does not change the figures. */
const TODAY = "2026-09-01";

const key = ({ rule, source, start, end }: Omit<Verdict, "right" | "note">) =>
  `${rule} ${source} ${start} ${end}`;

const verdictsIn = (folder: string): Verdict[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".json"))
        .sort()
        .flatMap((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Verdict[])
    : [];

async function hitsIn(graph: Graph, corpus: string) {
  for (const { name, text, sha256 } of corpusTexts(corpus)) {
    const source = { name: `${name}.txt`, sha256, mediaType: "text/plain", place: null, asOf: null };
    await loadReading(graph, read(text, source), text, { who: "evaluate" });
  }
  await inspect(graph, TODAY);
  const hits = [];
  let after: string | null = null;
  do {
    const page = await findings(graph, { first: 200, after });
    hits.push(...page.items);
    after = page.next;
  } while (after !== null);
  return hits.map(({ rule, evidence: [first] }) => ({
    rule,
    source: first?.source ?? "",
    start: first?.start ?? 0,
    end: first?.end ?? 0,
  }));
}

/** A Neo4j of its own, gone when the work ends. */
async function withOwnGraph<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), "vanban-evaluate-"));
  const settings = readSettings({ ...process.env, VANBAN_HOME: home, NEO4J_URI: undefined });
  const clean = () => rmSync(home, { recursive: true, force: true });
  try {
    const database = await openDatabase(settings);
    const graph = connect(database);
    // Killed, it takes its Neo4j along, and ends as the signal would have ended it.
    const end = (signal: NodeJS.Signals) => {
      void database.close().finally(() => {
        clean();
        process.exit(signal === "SIGINT" ? 130 : 143);
      });
    };
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
    for (const signal of signals) process.once(signal, end);
    try {
      return await work(graph);
    } finally {
      for (const signal of signals) process.off(signal, end);
      await graph.close();
      await database.close();
    }
  } finally {
    clean();
  }
}

const worldFinds = (rule: Rule) => WORLDS.find((world) => world.rule === rule.id)?.finds.length ?? 0;

/** The measured precision, in the header of each rule's file. */
function writePrecision(measured: readonly Measured[]): void {
  for (const { rule, right, judged } of measured.filter((one) => !one.rule.draftOnly)) {
    const path = resolve("cypher/inspect", `${rule.id}.cypher`);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.replace(/^\/\/ precision: .*$/m, `// precision: ${right}/${judged}`));
  }
}

/**
 * Runs every rule over the whole corpus and holds each hit against the verdicts of `evaluate/findings`; own cases count
 * as judged, by what their authors marked. `accept` writes the figures into the rules and `docs/findings.md`.
 */
export async function evaluateFindings(corpus: string, accept: boolean): Promise<void> {
  const verdicts = new Map(
    verdictsIn(resolve("evaluate/findings")).map((verdict) => [key(verdict), verdict]),
  );
  const cases = ownCasesIn(resolve("evaluate/own-cases"));
  const { tallies, hits } = await withOwnGraph(async (graph) => {
    await migrate(graph);
    return { tallies: await runOwnCases(graph, cases), hits: await hitsIn(graph, corpus) };
  });
  const measured = rules().map((rule): Measured => {
    const { right: told = 0, wrong = [], missed = [] } = tallies.get(rule.id) ?? {};
    const finds = worldFinds(rule);
    const found = hits.filter((hit) => hit.rule === rule.id);
    const judged = found.flatMap((hit) => verdicts.get(key(hit)) ?? []);
    const right = judged.filter((verdict) => verdict.right).length;
    return {
      rule,
      hits: found.length,
      corpus: judged.length,
      own: finds + told + wrong.length,
      missed: missed.length,
      right: right + finds + told,
      judged: judged.length + finds + told + wrong.length,
    };
  });
  const unjudged = hits.filter((hit) => !verdicts.has(key(hit)));
  process.stdout.write(`${findingsPage(measured)}\n`);
  for (const [rule, { wrong, missed }] of tallies) {
    for (const detail of wrong) process.stdout.write(`own case, wrong: ${rule}: ${detail}\n`);
    for (const words of missed) process.stdout.write(`own case, missed: ${rule}: ${words}\n`);
  }
  for (const hit of unjudged) process.stdout.write(`not judged: ${JSON.stringify(hit)}\n`);
  if (!accept) return;
  writePrecision(measured);
  writeFileSync(resolve("docs/findings.md"), findingsPage(measured));
  process.stdout.write("Accepted: docs/findings.md and the precision in cypher/inspect\n");
}
