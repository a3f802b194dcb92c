import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ingestFiles } from "../src/actions/ingest.js";
import { openDatabase } from "../src/database/open.js";
import { connect, type Graph } from "../src/graph/connect.js";
import { loadReading } from "../src/graph/load.js";
import { migrate } from "../src/graph/migrate.js";
import { packageRoot } from "../src/model/root.js";
import { readSettings } from "../src/model/settings.js";
import type { Bench, Table } from "./bench.js";
import { measure, type Query, queriesOf, type Score } from "./search/measure.js";
import { register } from "./search/world.js";

const corpus = resolve(process.env.VANBAN_CORPUS ?? join(packageRoot, "..", "shared", "corpus"), "texts");

const mean = (values: readonly number[]): string =>
  values.length === 0 ? "–" : (values.reduce((a, b) => a + b, 0) / values.length).toFixed(3);

const figures = (scores: readonly Score[]): string[] => [
  String(scores.length),
  mean(scores.map((s) => s.recall)),
  mean(scores.map((s) => s.reciprocal)),
];

async function half(graph: Graph, name: string, queries: readonly Query[]): Promise<string[][]> {
  const measured = await measure(graph, queries);
  return [...measured].map(([variant, scores]) => [name, variant, ...figures(scores)]);
}

async function byKind(graph: Graph, queries: readonly Query[]): Promise<string[][]> {
  const measured = await measure(graph, queries);
  const kinds = [...new Set(queries.map((query) => query.kind))];
  return kinds.map((kind) => [
    kind,
    ...[...measured.values()].map((scores) =>
      mean(scores.filter((s) => s.query.kind === kind).map((s) => s.recall)),
    ),
  ]);
}

async function tell(graph: Graph, queries: readonly Query[], say: (line: string) => void): Promise<void> {
  for (const [variant, scores] of await measure(graph, queries))
    for (const { query, recall, reciprocal } of scores)
      if (recall < 1 || reciprocal < 1)
        say(`${variant}: «${query.text}» recall ${recall.toFixed(2)}, first at ${reciprocal.toFixed(2)}`);
}

async function load(graph: Graph, path: string): Promise<void> {
  for await (const result of ingestFiles(graph, [path], {}))
    if ("error" in result && !/README/.test(result.path)) throw result.error;
}

const HEAD = ["queries", "spelling", "number", "recall in 10", "mean reciprocal rank"];

async function tables(graph: Graph, say: (line: string) => void): Promise<Table[]> {
  await migrate(graph);
  say("loading the examples and the register");
  await load(graph, join(packageRoot, "examples"));
  const { text, reading } = register();
  await loadReading(graph, reading, text, { who: "bench" });
  const [tune, held] = [queriesOf("queries-tune.tsv"), queriesOf("queries-held.tsv")];
  // What is missed is told of the half to be tuned by alone.
  if (process.env.VANBAN_BENCH_MISSES) await tell(graph, tune, say);
  const rows = [...(await half(graph, "tuned by", tune)), ...(await half(graph, "held out", held))];
  const kinds = await byKind(graph, tune);
  const heads = ["kind", "with marks", "without marks", "one slip", "both"];
  if (existsSync(corpus)) {
    say("loading the corpus");
    await load(graph, corpus);
    rows.push(...(await half(graph, "corpus", queriesOf("queries-corpus.tsv"))));
  }
  return [
    { caption: "What the search finds", rows: [HEAD, ...rows] },
    { caption: "Recall by kind, in the half tuned by", rows: [heads, ...kinds] },
  ];
}

async function run(say: (line: string) => void): Promise<readonly Table[]> {
  const home = await mkdtemp(join(tmpdir(), "vanban-bench-"));
  const settings = { ...readSettings({ ...process.env, NEO4J_URI: "" }), home };
  const database = await openDatabase(settings);
  try {
    const graph = connect(database);
    return await tables(graph, say).finally(() => graph.close());
  } finally {
    await database.close();
    await rm(home, { recursive: true, force: true });
  }
}

/** Recall of the search over own queries with the ids they should find. */
export const search: Bench = {
  title: "Search",
  about: `Own queries with the ids they should find (\`bench/search\`), over the examples and a register of further
documents, bodies and measures; over the corpus too where that is at hand. They were written and kept before anything
was tuned, and one half of them was left alone. Each is asked as written, without marks, and with one slip of the fingers
in its longest word. Recall is among the first ten hits of any kind. \`VANBAN_BENCH_MISSES=1\` names what was missed.`,
  run,
};
