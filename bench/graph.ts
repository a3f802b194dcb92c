import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pino } from "pino";
import { ingestFiles } from "../src/actions/ingest.js";
import { lineage } from "../src/actions/lineage.js";
import { serve } from "../src/api/server.js";
import { openDatabase } from "../src/database/open.js";
import { connect, type Graph } from "../src/graph/connect.js";
import { migrate } from "../src/graph/migrate.js";
import { packageRoot } from "../src/model/root.js";
import { readSettings } from "../src/model/settings.js";
import type { Bench, Table } from "./bench.js";

const ROOT = "vn/29-nq-tw/2018-07-25";
const ROUNDS = 200;
const QUERY = `query ($root: ID!) { lineage(root: $root) { nodes { distance document { id symbol } } edges { relation from to evidence { text } } } }`;

const seconds = (ms: number): string => (ms / 1000).toFixed(2);
const millis = (ms: number): string => ms.toFixed(1);

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const from = performance.now();
  return [await work(), performance.now() - from];
}

/** The median and the 95th percentile of repeated work, in milliseconds, after a warm-up. */
async function spread(work: () => Promise<unknown>): Promise<[p50: number, p95: number]> {
  for (let i = 0; i < 20; i += 1) await work();
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i += 1) times.push((await timed(work))[1]);
  times.sort((a, b) => a - b);
  return [times[ROUNDS >> 1] as number, times[Math.floor(ROUNDS * 0.95)] as number];
}

const corpus = resolve(process.env.VANBAN_CORPUS ?? join(packageRoot, "..", "shared", "corpus"));
const founding = join(corpus, "texts", "kon-tum-2020.txt");

async function load(graph: Graph, path: string): Promise<string> {
  const [, ms] = await timed(async () => {
    for await (const result of ingestFiles(graph, [path], {})) if ("error" in result) throw result.error;
  });
  return seconds(ms);
}

async function lineageTable(graph: Graph): Promise<Table> {
  const settings = { host: "127.0.0.1", port: 0, publicUrl: null };
  const api = await serve({ graph, settings, log: pino({ level: "silent" }) });
  const body = JSON.stringify({ query: QUERY, variables: { root: ROOT } });
  const headers = { "content-type": "application/json" };
  try {
    const http = await spread(() =>
      fetch(`${api.url}/graphql`, { method: "POST", headers, body }).then((r) => r.json()),
    );
    const raw = await spread(() => lineage(graph, { root: ROOT }));
    const row = (name: string, [p50, p95]: [number, number]) => [
      name,
      millis(p50),
      millis(p95),
      (p50 / raw[0]).toFixed(2),
    ];
    return {
      caption: `Lineage of ${ROOT}, ${ROUNDS} rounds, milliseconds`,
      rows: [
        ["way", "p50", "p95", "p50 against the driver"],
        row("over HTTP, with evidence", http),
        row("the same Cypher through the driver", raw),
      ],
    };
  } finally {
    await api.close();
  }
}

async function run(say: (line: string) => void): Promise<readonly Table[]> {
  const home = await mkdtemp(join(tmpdir(), "vanban-bench-"));
  const settings = { ...readSettings({ ...process.env, NEO4J_URI: "" }), home };
  try {
    say("starting Neo4j in an empty data folder, then again");
    const [first, cold] = await timed(() => openDatabase(settings));
    await first.close();
    const [database, warm] = await timed(() => openDatabase(settings));
    const graph = connect(database);
    try {
      const [, migrated] = await timed(() => migrate(graph));
      say("loading the examples and the founding document");
      const examples = await load(graph, join(packageRoot, "examples"));
      const rows = [
        ["step", "seconds"],
        ["first boot, with password and empty store", seconds(cold)],
        ["boot", seconds(warm)],
        ["migrations", seconds(migrated)],
        ["load of the examples", examples],
      ];
      if (existsSync(founding)) {
        rows.push(["load of the founding document", await load(graph, founding)]);
        rows.push(["the same again (unchanged)", await load(graph, founding)]);
      }
      return [{ caption: "From nothing to an answer", rows }, await lineageTable(graph)];
    } finally {
      await graph.close();
      await database.close();
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** Boot, load and the lineage question, with the same Cypher through the driver beside it. */
export const graph: Bench = {
  title: "Database, loading, lineage",
  about:
    "A managed Neo4j in a data folder of its own; the founding document is read from the corpus where that is at hand. Machines are shared: ratios within one run tell more than seconds.",
  run,
};
