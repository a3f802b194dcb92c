import { Command } from "commander";
import { peekDatabase } from "../../database/open.js";
import { readSettings, type Settings } from "../../model/settings.js";
import { print, printJson, say } from "../output.js";
import { runningServers } from "../servers.js";
import { version } from "../version.js";

type Counts = Readonly<Record<string, number>>;

interface Status {
  readonly running: boolean;
  readonly url: string | null;
  readonly version: string;
  readonly counts: { readonly nodes: Counts; readonly edges: Counts };
}

const EXAMPLES = `
Examples:
  vanban status
  vanban status --json`;

/** Counts of the graph; none where no database runs: a look starts nothing. */
async function countsOf(settings: Settings): Promise<Status["counts"]> {
  const access = await peekDatabase(settings);
  if (!access) return { nodes: {}, edges: {} };
  const [{ connect }, { counts }] = await Promise.all([
    import("../../graph/connect.js"),
    import("../../graph/counts.js"),
  ]);
  const graph = connect(access);
  try {
    return await counts(graph);
  } finally {
    await graph.close();
  }
}

const table = (title: string, counts: Counts): string[] => [
  title,
  ...Object.entries(counts).map(([kind, count]) => `  ${kind.padEnd(24)} ${String(count).padStart(10)}`),
];

function show({ running, url, version: current, counts }: Status): void {
  print(running ? `vanban ${current} runs at ${url}` : `vanban ${current} does not run`);
  for (const line of [...table("Nodes", counts.nodes), ...table("Edges", counts.edges)]) print(line);
}

async function status({ json }: { json?: boolean }): Promise<void> {
  const settings = readSettings();
  const [server] = await runningServers(settings);
  const head = { running: server !== undefined, url: server?.url ?? null, version: version() };
  const tell = (counts: Status["counts"]) =>
    json ? printJson({ ...head, counts }) : show({ ...head, counts });
  try {
    tell(await countsOf(settings));
  } catch (error) {
    say("The counts are not known: the database does not answer.");
    tell({ nodes: {}, edges: {} });
    throw error;
  }
}

export const statusCommand = (): Command =>
  new Command("status")
    .description("whether a server runs, where, and what the graph holds")
    .option("--json", "one JSON object: running, url, version, counts of nodes and edges by kind")
    .addHelpText("after", EXAMPLES)
    .action(status);
