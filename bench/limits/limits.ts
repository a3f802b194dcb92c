import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { pino } from "pino";
import { ingestFiles } from "../../src/actions/ingest.js";
import { inspect } from "../../src/actions/inspect.js";
import { prepareSchema } from "../../src/api/schema.js";
import { serve } from "../../src/api/server.js";
import { warmUp } from "../../src/api/warm-up.js";
import { openDatabase } from "../../src/database/open.js";
import { connect, type Graph } from "../../src/graph/connect.js";
import { migrate } from "../../src/graph/migrate.js";
import { readEdgeSettings } from "../../src/model/edge-settings.js";
import { packageRoot } from "../../src/model/root.js";
import { readSettings } from "../../src/model/settings.js";
import { numbers } from "../../tests/files/mutations.js";
import type { Bench, Table } from "../bench.js";
import { founding } from "../founding.js";
import { millis } from "../rounds.js";
import { askAt } from "./ask.js";
import { type Ask, climb, type Tried } from "./climb.js";
import { Generator } from "./generate.js";
import { poolOf } from "./pool.js";

/** How many operations are tried; `VANBAN_BENCH_OPERATIONS` says otherwise. */
const ROUNDS = Number(process.env.VANBAN_BENCH_OPERATIONS ?? 2_000);
const SHOWN = 10;
const SEED = 7;

/** What an operation asks, in short: its questions, and how often each. */
function inShort({ fields }: Tried): string {
  const times = new Map<string, number>();
  for (const { field } of fields) times.set(field, (times.get(field) ?? 0) + 1);
  return [...times].map(([field, n]) => (n > 1 ? `${field} ×${n}` : field)).join(", ");
}

async function fill(graph: Graph): Promise<void> {
  await migrate(graph);
  for (const path of [join(packageRoot, "examples"), ...(existsSync(founding) ? [founding] : [])])
    for await (const result of ingestFiles(graph, [path], {})) if ("error" in result) throw result.error;
  await inspect(graph);
}

/** Next to nothing to answer: what it takes tells how busy the machine is at that moment. */
const TRIFLE = { query: "{ latestChanges(first: 1) { cursor } }", variables: {} };

/** The slowest once more, three times each: the least of them says what it takes by itself. */
async function again(slowest: readonly Tried[], ask: Ask): Promise<string[][]> {
  const rows: string[][] = [];
  for (const tried of slowest) {
    const times: number[] = [];
    const trifles: number[] = [];
    for (let i = 0; i < 3; i += 1) {
      trifles.push((await ask(TRIFLE)).ms);
      times.push((await ask(tried.operation)).ms);
    }
    const { query } = tried.operation;
    const size = Buffer.byteLength(JSON.stringify(tried.operation));
    rows.push([
      inShort(tried),
      String(tried.rows),
      String(size),
      millis(tried.first),
      millis(Math.min(...times)),
      millis(Math.min(...trifles)),
    ]);
    console.error(`${Math.round(Math.min(...times))} ms: ${query.slice(0, 300)}`);
  }
  return rows;
}

async function search(graph: Graph, say: (line: string) => void): Promise<readonly Table[]> {
  const settings = {
    ...{ host: "127.0.0.1", port: 0, publicUrl: null },
    edge: readEdgeSettings({ VANBAN_REQUESTS_PER_MINUTE: "0" }),
  };
  const prepared = prepareSchema();
  const api = await serve({ graph, settings, log: pino({ level: "silent" }), schema: prepared });
  try {
    const ask = askAt(api.url);
    const below = numbers(SEED);
    const schema = buildSchema(readFileSync(join(packageRoot, "api.graphql"), "utf8"));
    // As a start does.
    await warmUp(graph, await prepared, new AbortController().signal);
    const tried: Tried[] = [];
    const tell = (one: Tried) => {
      tried.push(one);
      if (tried.length % 100 === 0) say(`${tried.length} operations`);
    };
    await climb(new Generator(schema, await poolOf(graph), below), ask, { rounds: ROUNDS, below, tell });
    const answered = tried.filter(({ refused }) => refused === null);
    const by = (of: (one: Tried) => number) => [...answered].sort((a, b) => of(b) - of(a)).slice(0, SHOWN);
    const codes = new Map<string, number>();
    for (const { refused } of tried)
      codes.set(refused ?? "answered", (codes.get(refused ?? "answered") ?? 0) + 1);
    const head = ["questions", "cost", "bytes", "first, ms", "again, ms", "a trifle beside, ms"];
    return [
      {
        caption: `${tried.length} operations of at most 10 kB`,
        rows: [["outcome", "operations"], ...[...codes].map(([code, count]) => [code, String(count)])],
      },
      {
        caption: "The slowest, planned already",
        rows: [
          head,
          ...(await again(
            by((one) => one.ms),
            ask,
          )),
        ],
      },
      {
        caption: "The slowest the first time",
        rows: [
          head,
          ...(await again(
            by((one) => one.first),
            ask,
          )),
        ],
      },
    ];
  } finally {
    await api.close();
  }
}

async function run(say: (line: string) => void): Promise<readonly Table[]> {
  const home = await mkdtemp(join(tmpdir(), "vanban-bench-"));
  try {
    const database = await openDatabase({ ...readSettings({ ...process.env, NEO4J_URI: "" }), home });
    const graph = connect(database);
    try {
      say("loading the examples and the founding document");
      await fill(graph);
      return await search(graph, say);
    } finally {
      await graph.close();
      await database.close();
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** The dearest operations that the limits let through. */
export const limits: Bench = {
  title: "Limits",
  about:
    "Operations made at random over the schema, then the slowest of them changed again and again: what the limits let through, and how long the slowest takes, the first time and when the database has planned it. The server is warmed up as a start does. Machines are shared: what a question for next to nothing took in the same moment stands beside.",
  run,
};
