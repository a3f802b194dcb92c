import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { type Browser, chromium } from "playwright-core";
import { serve } from "../src/api/server.js";
import { openDatabase } from "../src/database/open.js";
import { connect, type Graph } from "../src/graph/connect.js";
import { migrate } from "../src/graph/migrate.js";
import { readEdgeSettings } from "../src/model/edge-settings.js";
import { packageRoot } from "../src/model/root.js";
import { readSettings } from "../src/model/settings.js";

/** A server over a graph of its own, and a browser to look at its pages. */
export interface Own {
  readonly url: string;
  readonly token: string;
  readonly graph: Graph;
  readonly browser: Browser;
}

/**
 * Builds the pages where they are not current, starts Neo4j in an empty data folder, fills it, serves it, and lets
 * `work` look at it in Chromium; all of it ends afterwards.
 */
export async function withOwnServer<T>(
  fill: (graph: Graph) => Promise<void>,
  work: (own: Own) => Promise<T>,
): Promise<T> {
  execFileSync(process.execPath, [join(packageRoot, "setup", "prepare.mjs")], { stdio: "inherit" });
  const home = await mkdtemp(join(tmpdir(), "vanban-bench-"));
  const settings = { ...readSettings({ ...process.env, NEO4J_URI: "" }), home };
  const database = await openDatabase(settings);
  const graph = connect(database);
  const browser = await chromium.launch({
    executablePath: process.env.VANBAN_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking", "--no-first-run", "--force-color-profile=srgb"],
  });
  try {
    await migrate(graph);
    await fill(graph);
    const edge = readEdgeSettings({ VANBAN_REQUESTS_PER_MINUTE: "0" });
    const address = { host: "127.0.0.1", port: 0, publicUrl: null, edge };
    const api = await serve({ graph, settings: address, log: pino({ level: "silent" }) });
    try {
      return await work({ url: api.url, token: api.token, graph, browser });
    } finally {
      await api.close();
    }
  } finally {
    await browser.close();
    await graph.close();
    await database.close();
    await rm(home, { recursive: true, force: true });
  }
}
