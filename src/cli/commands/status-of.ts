import { Command } from "commander";
import { today } from "../../actions/today.js";
import { readSettings } from "../../model/settings.js";
import { isoDate } from "../dates.js";
import { sentenceLines } from "../edge-lines.js";
import { print, printJson } from "../output.js";
import { rootOf } from "../root-document.js";
import { showProgress } from "../show-progress.js";
import { statusLines } from "../status-lines.js";
import { withGraph } from "../with-graph.js";

interface Options {
  readonly json?: boolean;
  readonly place?: string;
  readonly asOf?: string;
}

const EXAMPLES = `
Examples:
  vanban status-of 213-QĐ/TW
  vanban status-of vn/76-qdd-tw/2000-06-15 --as-of 2019-12-31
  vanban status-of 1386-QĐ/TU --place kon-tum --json

The status is computed by the table in docs/status.md; «UNKNOWN» is said where nothing decides.`;

async function statusOf(given: string, { json, place, asOf = today() }: Options): Promise<void> {
  const shown = showProgress();
  await withGraph(readSettings(), shown.progress, async (graph) => {
    const [{ statusesOn }, { evidenceOf }, { documentOrError }] = await Promise.all([
      import("../../actions/status.js"),
      import("../../actions/evidence.js"),
      import("../../actions/document.js"),
    ]);
    const root = await rootOf(graph, given, { place });
    const { id } = await graph.reading((tx) => documentOrError(tx, root));
    const [status] = await statusesOn(graph, [{ document: id, asOf }]);
    if (!status) throw new Error("No status was answered");
    const edges = status.proof.map((edge) => edge.id);
    const evidence = (await evidenceOf(graph, edges, { first: 1, reveal: true })).flat();
    shown.end();
    if (json) return printJson({ ...status, evidence });
    print(`${id} (${asOf})`);
    print([...statusLines(status), ...sentenceLines(evidence)].join("\n"));
  }).finally(() => shown.end());
}

export const statusOfCommand = (): Command =>
  new Command("status-of")
    .description("how a document stands on a day: in force, superseded, repealed …, and why")
    .argument("<document>", "id, symbol, or a citation in words")
    .option("--as-of <date>", "the day; today by default", isoDate)
    .option("--place <place>", "place from which a citation is made, such as kon-tum")
    .option("--json", "one JSON object, as the API's status answers")
    .addHelpText("after", EXAMPLES)
    .action(statusOf);
