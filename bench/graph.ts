import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
import { founding } from "./founding.js";
import { hubTable } from "./hub.js";
import { millis, spread, timed } from "./rounds.js";

const ROOT = "vn/29-nq-tw/2018-07-25";
const ROUNDS = 200;
const QUERY = `query ($root: ID!) { lineage(root: $root) { nodes { distance document { id symbol } } edges { relation from to evidence { text } } } }`;
const WITH_STATUS = QUERY.replace("symbol }", 'symbol status(asOf: "2020-12-31") { status since reason } }');

const seconds = (ms: number): string => (ms / 1000).toFixed(2);
async function load(graph: Graph, path: string): Promise<string> {
  const [, ms] = await timed(async () => {
    for await (const result of ingestFiles(graph, [path], {})) if ("error" in result) throw result.error;
  });
  return seconds(ms);
}

async function lineageTable(graph: Graph): Promise<Table> {
  const settings = { host: "127.0.0.1", port: 0, publicUrl: null };
  const api = await serve({ graph, settings, log: pino({ level: "silent" }) });
  const headers = { "content-type": "application/json" };
  try {
    const asked = (query: string) => {
      const body = JSON.stringify({ query, variables: { root: ROOT } });
      const ask = () => fetch(`${api.url}/graphql`, { method: "POST", headers, body }).then((r) => r.json());
      return spread(ask, ROUNDS);
    };
    const http = await asked(QUERY);
    const stands = await asked(WITH_STATUS);
    const raw = await spread(() => lineage(graph, { root: ROOT }), ROUNDS);
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
        row("and with how each document stands", stands),
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
      return [
        { caption: "From nothing to an answer", rows },
        await lineageTable(graph),
        await hubTable(graph),
      ];
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
