import { Command } from "commander";
import type { Encoding } from "../../files/text-encoding.js";
import { readSettings } from "../../model/settings.js";
import { isoDate } from "../dates.js";
import { encodingOption } from "../encoding.js";
import { SomeFailed } from "../failure.js";
import { counted, print, printJson, say } from "../output.js";
import { showProgress } from "../show-progress.js";
import { stopping } from "../stopping.js";
import { withGraph } from "../with-graph.js";

interface Options {
  readonly json?: boolean;
  readonly place?: string;
  readonly asOf?: string;
  readonly encoding?: Encoding;
}

const EXAMPLES = `
Examples:
  vanban ingest nghi-quyet.txt
  vanban ingest ho-so/ --place kon-tum
  vanban ingest --json *.txt`;

interface Loaded {
  readonly path: string;
  readonly outcome: string;
  readonly documents: number;
  readonly citations: number;
  readonly statements: number;
  readonly open: number;
}

const line = ({ path, outcome, documents, citations, statements, open }: Loaded) =>
  `${outcome.toLowerCase()} ${path}: ${counted(documents, "document")}, ${counted(citations, "citation")}, ${counted(statements, "statement")}, ${open} open`;

async function ingest(paths: string[], { json, place, asOf, encoding }: Options): Promise<void> {
  const settings = readSettings();
  const shown = showProgress();
  const options = { ...(place && { place }), ...(asOf && { asOf }), ...(encoding && { encoding }) };
  let failed = 0;
  await withGraph(settings, shown.progress, async (graph) => {
    const { ingestFiles } = await import("../../actions/ingest.js");
    for await (const result of ingestFiles(graph, paths, options, shown.progress)) {
      shown.end();
      if ("error" in result) {
        failed += 1;
        say(`${result.path}: ${result.error.message}`);
      } else if (json) printJson(result);
      else print(line(result));
      stopping.throwIfAborted();
    }
  }).finally(() => shown.end());
  if (failed > 0) throw new SomeFailed();
}

export const ingestCommand = (): Command =>
  new Command("ingest")
    .description("reads files and keeps what they say in the graph; the same file again changes nothing")
    .argument("<path...>", "files, or folders of files")
    .option("--json", "one JSON object a line, a file each")
    .option("--place <place>", "place of the documents where their text does not tell, such as kon-tum")
    .option("--as-of <date>", "the date the texts speak at, where they do not tell", isoDate)
    .addOption(encodingOption())
    .addHelpText("after", EXAMPLES)
    .action(ingest);
