import { Command } from "commander";
import { readSettings } from "../../model/settings.js";
import { isoDate } from "../dates.js";
import { print, printJson } from "../output.js";
import { rootOf } from "../root-document.js";
import { showProgress } from "../show-progress.js";
import { withGraph } from "../with-graph.js";

interface Options {
  readonly json?: boolean;
  readonly place?: string;
  readonly asOf?: string;
}

const EXAMPLES = `
Examples:
  vanban document vn/29-nq-tw/2018-07-25
  vanban document 75-CTr/TU
  vanban document "Nghị quyết số 29-NQ/TW, ngày 25-7-2018" --as-of 2020-01-01 --json`;

async function document(given: string, options: Options): Promise<void> {
  const shown = showProgress();
  await withGraph(readSettings(), shown.progress, async (graph) => {
    const id = await rootOf(graph, given, options);
    const [{ aboutDocument }, { aboutLines }, { today }] = await Promise.all([
      import("../../actions/about-document.js"),
      import("../about-lines.js"),
      import("../../actions/today.js"),
    ]);
    const about = await aboutDocument(graph, id, options.asOf ?? today());
    shown.end();
    if (options.json) printJson(about);
    else for (const line of aboutLines(about)) print(line);
  }).finally(() => shown.end());
}

export const documentCommand = (): Command =>
  new Command("document")
    .description(
      "a document in words: what it is, how it stands, what it is related to, who is expected to carry it out",
    )
    .argument("<document>", "id, symbol, or a citation in words")
    .option("--as-of <date>", "how it stood on that day", isoDate)
    .option("--place <place>", "place from which a citation is made, such as kon-tum")
    .option("--json", "one JSON object")
    .addHelpText("after", EXAMPLES)
    .action(document);
