import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { connect, type Graph } from "../../src/graph/connect.js";
import { loadReading } from "../../src/graph/load.js";
import { migrate } from "../../src/graph/migrate.js";
import { packageRoot } from "../../src/model/root.js";
import { reading } from "../graph/given.js";
import { large } from "../graph/large.js";
import { clear, dump } from "./dump.js";

/** More kills in the long run; the same code. */
const KILLS = process.env.SOAK ? 100 : 4;
const SOURCES = ["1", "2", "3", "4"];

let graph: Graph;
let folder: string;
beforeAll(async () => {
  graph = connect(inject("neo4j"));
  await migrate(graph);
  // Inside the package, so that the bundle finds the packages and the Cypher files.
  folder = mkdtempSync(join(packageRoot, "node_modules", ".kill-"));
  const entryPoints = [join(packageRoot, "tests", "integration", "loading-child.ts")];
  await build({
    entryPoints,
    outdir: folder,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    outExtension: { ".js": ".mjs" },
  });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await clear(graph);
  await graph.close();
});

/** Ends a loading process without warning, some time after it began its first load. @returns the loads it had begun */
function killed(after: number): Promise<number> {
  const child = spawn(process.execPath, [
    join(folder, "loading-child.mjs"),
    JSON.stringify(inject("neo4j")),
    ...SOURCES,
  ]);
  let begun = 0;
  child.stdout.on("data", (data) => {
    if (begun === 0) setTimeout(() => child.kill("SIGKILL"), after);
    begun += String(data).trim().split("\n").length;
  });
  child.stderr.pipe(process.stderr);
  return new Promise((resolve) => child.once("close", () => resolve(begun)));
}

const stored = async () =>
  (
    await graph.driver.executeQuery(
      "MATCH (s:Source) RETURN s.sha256 AS id",
      {},
      { database: graph.database },
    )
  ).records.length;

/** The server may need a moment to notice that the other end is gone, and roll back what it left open. */
async function rolledBack(): Promise<void> {
  const open =
    "SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE NOT currentQuery CONTAINS 'SHOW TRANSACTIONS' RETURN transactionId";
  for (let i = 0; i < 300; i++) {
    if ((await graph.driver.executeQuery(open, {}, { database: graph.database })).records.length === 0)
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("A transaction of the ended process is still open");
}

it("a source whose loading is cut short is wholly there or not at all", {
  timeout: KILLS * 60_000,
}, async () => {
  for (let kill = 0; kill < KILLS; kill++) {
    await clear(graph);
    const begun = await killed(Math.round((kill / KILLS) * 1_500));
    expect(begun).toBeGreaterThan(0);
    await rolledBack();
    const whole = await stored();
    expect([begun - 1, begun]).toContain(whole);
    const left = await dump(graph);
    await clear(graph);
    for (const number of SOURCES.slice(0, whole)) {
      const { reading, text } = large(Number(number));
      await loadReading(graph, reading, text, { who: "child" });
    }
    expect(left).toEqual(await dump(graph));
  }
});

it("two processes' worth of loading at once gives what one gives", async () => {
  const sources = SOURCES.slice(0, 3).map((number) => large(Number(number)));
  const load = (to: Graph, of: typeof sources) =>
    of.reduce(async (done: Promise<unknown>, { reading, text }) => {
      await done;
      return loadReading(to, reading, text, { who: "test" });
    }, Promise.resolve());
  await clear(graph);
  await load(graph, sources);
  const alone = await dump(graph);
  await clear(graph);
  const other = connect(inject("neo4j"));
  await Promise.all([load(graph, sources), load(other, sources.toReversed())]);
  await other.close();
  expect(await dump(graph)).toEqual(alone);
});

it("writers wait for each other, and none is sent back to begin anew", async () => {
  await clear(graph);
  let runs = 0;
  const counted: Graph = {
    ...graph,
    write: (work) =>
      graph.write((tx) => {
        runs += 1;
        return work(tx);
      }),
  };
  const sources = Array.from({ length: 6 }, (_, i) =>
    reading({ salt: `${i}`, cites: [["vn/29-nq-tw/2018"]] }),
  );
  await Promise.all(sources.map(({ reading, text }) => loadReading(counted, reading, text, { who: "test" })));
  expect(runs).toBe(sources.length);
});
