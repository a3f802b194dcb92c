import { Command } from "commander";
import { VanbanError } from "../../model/errors.js";
import type { Progress } from "../../model/progress.js";
import { readSettings, type Settings } from "../../model/settings.js";
import { loadExamples } from "../examples.js";
import { Stopped } from "../failure.js";
import { say } from "../output.js";
import { requirePort } from "../port-check.js";
import { recordServer, runningServers } from "../servers.js";
import { showProgress } from "../show-progress.js";
import { stopping, untilStopped } from "../stopping.js";
import { withGraph } from "../with-graph.js";

const EXAMPLES = `
Examples:
  vanban start
  PORT=8080 vanban start
  NEO4J_URI=neo4j+s://db.example.org NEO4J_PASSWORD=… vanban start

It prints two links: the second holds the token of this start, and whoever opens it may edit.
Ctrl-C, or “vanban stop” in another terminal, ends it.`;

async function refuseTwice(settings: Settings): Promise<void> {
  const all = await runningServers(settings);
  const same = all.find(({ url }) => URL.canParse(url) && Number(new URL(url).port) === settings.port);
  if (same)
    throw new VanbanError(
      "PORT_BUSY",
      `vanban runs already at ${same.url} (process ${same.pid}): open that address, or end it with “vanban stop”.`,
    );
}

const welcome = ({ url, token }: { url: string; token: string }, examples: number): string =>
  `
Đã sẵn sàng / ready: ${url}${examples > 0 ? `  (${examples} văn bản mẫu / examples loaded)` : ""}

  Mở trình duyệt / open   ${url}
  Biên tập / edit         ${url}/#token=${token}
  Thử hỏi / try           npm run -s vanban -- lineage vn/29-nq-tw/2018-07-25 --direction DOWNSTREAM
  Nạp tệp / add a file    npm run -s vanban -- ingest FILE.txt
  Dừng / stop             Ctrl-C`;

/** Loads what the server needs while Neo4j boots; a failure shows when the same is awaited in earnest. */
async function loadServer({ edge: { logLevel } }: Settings) {
  const [{ serve }, { prepareSchema }, { warmUp }, { pino }] = await Promise.all([
    import("../../api/server.js"),
    import("../../api/schema.js"),
    import("../../api/warm-up.js"),
    import("pino"),
  ]);
  const log = pino({ level: logLevel }, pino.destination({ dest: 2, sync: true }));
  return { serve, warmUp, log, schema: prepareSchema() };
}

async function run(settings: Settings, progress: Progress, end: () => void): Promise<never> {
  const loading = loadServer(settings);
  loading.catch(() => {});
  return await withGraph(settings, progress, async (graph) => {
    const examples = await loadExamples(graph, progress);
    const { serve, warmUp, log, schema } = await loading;
    const server = await serve({ graph, settings, log, schema });
    const forget = await recordServer(settings, server.url);
    try {
      end();
      say(welcome(server, examples));
      // Nobody waits for it, and whoever asks in the meantime is answered as well.
      warmUp(graph, await schema, stopping).catch((err) => log.debug({ err }, "The warm-up was cut short"));
      return await untilStopped(new Promise<never>(() => {}));
    } finally {
      say("Đang dừng… / stopping…");
      await forget();
      await server.close();
    }
  });
}

async function start(): Promise<void> {
  const settings = readSettings();
  await refuseTwice(settings);
  if (settings.port !== 0) await requirePort(settings);
  const shown = showProgress();
  await run(settings, shown.progress, shown.end)
    .catch((error) => {
      // To be ended is how a server ends well.
      if (!(error instanceof Stopped) || !stopping.aborted) throw error;
    })
    .finally(() => shown.end());
}

export const startCommand = (): Command =>
  new Command("start")
    .description("starts database, API and playground, and serves until it is ended")
    .addHelpText("after", EXAMPLES)
    .action(start);
