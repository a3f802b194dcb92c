import { Command, Option } from "commander";
import type { ListedIndicator } from "../../actions/list-indicators.js";
import { Verdict } from "../../generated/enums.js";
import { readSettings } from "../../model/settings.js";
import { isoDate } from "../dates.js";
import { type Column, type ListingOptions, printListing } from "../listing.js";
import { rootOf } from "../root-document.js";
import { showProgress } from "../show-progress.js";
import { withGraph } from "../with-graph.js";
import { explainCommand } from "./indicator-explain.js";
import { joinCommand, splitCommand, undoCommand } from "./indicator-reviews.js";

interface Options extends ListingOptions {
  readonly text?: string;
  readonly topic?: string;
  readonly place?: string;
  readonly document?: string;
  readonly verdict?: Verdict;
  readonly asOf?: string;
}

const EXAMPLES = `
Examples:
  vanban indicators --text "ho ngheo"
  vanban indicators --document 53/KH-UBND --verdict MISSED
  vanban indicators --place kon-tum --csv > chi-tieu.csv
  vanban indicators explain kon-tum/ty-le-ho-ngheo
  vanban indicators join kon-tum/thu-nsnn kon-tum/thu-ngan-sach-nha-nuoc --why "cùng một chỉ tiêu"

A line for each target with the result it is held against; docs/verdicts.md tells how the verdict is found.
Exit codes: 0 also where nothing is found; 1 where --document names no document; 2 wrong usage; 3 no database.`;

const COLUMNS: readonly Column<ListedIndicator>[] = [
  { title: "id", value: (i) => i.id },
  { title: "name", value: (i) => i.name },
  { title: "topic", value: (i) => i.topic, width: 20 },
  { title: "period", value: (i) => i.period },
  { title: "target", value: (i) => i.target, width: 24 },
  { title: "actual", value: (i) => i.actual, width: 24 },
  { title: "verdict", value: (i) => i.verdict },
  { title: "evaluation", value: (i) => i.evaluation, width: 24 },
  { title: "setBy", value: (i) => i.setBy, width: 32 },
  { title: "reportedBy", value: (i) => i.reportedBy, width: 32 },
];

async function indicators(options: Options): Promise<void> {
  const shown = showProgress();
  await withGraph(readSettings(), shown.progress, async (graph) => {
    const [{ listIndicators }, { today }] = await Promise.all([
      import("../../actions/list-indicators.js"),
      import("../../actions/today.js"),
    ]);
    const { text = null, topic = null, place = null, verdict = null, asOf = today() } = options;
    const document = options.document ? await rootOf(graph, options.document, {}) : null;
    shown.end();
    await printListing(
      listIndicators(graph, { text, topic, place, document, verdict, asOf }),
      COLUMNS,
      options,
    );
  }).finally(() => shown.end());
}

export const indicatorsCommand = (): Command =>
  new Command("indicators")
    .description("measures: targets against results, and whether they were reached")
    .option("--text <words>", "words of the name, with or without marks")
    .option("--topic <topic>", "such as «Kinh tế»")
    .option("--place <place>", "such as kon-tum; places in it count too")
    .option("--document <document>", "id or citation of a document that sets or reports them")
    .addOption(
      new Option("--verdict <verdict>", "only targets that stand so").choices(Object.values(Verdict)),
    )
    .option("--as-of <date>", "as things stood on that day", isoDate)
    .addOption(new Option("--json", "one JSON object a line").conflicts("csv"))
    .option("--csv", "CSV; cells that a spreadsheet would take for a formula are kept text")
    .addHelpText("after", EXAMPLES)
    .action(indicators)
    .addCommand(explainCommand())
    .addCommand(joinCommand())
    .addCommand(splitCommand())
    .addCommand(undoCommand());
