import { Command, Option } from "commander";
import type { JoinAnswer } from "../../actions/joins.js";
import { VanbanError } from "../../model/errors.js";
import { readSettings } from "../../model/settings.js";
import { type Column, type ListingOptions, printListing } from "../listing.js";
import { showProgress } from "../show-progress.js";
import { withGraph } from "../with-graph.js";

const COLUMNS: readonly Column<JoinAnswer>[] = [
  { title: "claim", value: (j) => j.claim },
  { title: "wording", value: (j) => j.wording ?? j.name },
  { title: "unit", value: (j) => j.unit },
  { title: "why", value: (j) => j.why, width: 100 },
  { title: "by", value: (j) => j.by },
  { title: "sources", value: (j) => j.sources },
  { title: "sourceNames", value: (j) => j.sourceNames, width: 60 },
];

async function* each<T>(rows: readonly T[]): AsyncGenerator<T> {
  yield* rows;
}

async function explain(measure: string, options: ListingOptions): Promise<void> {
  const shown = showProgress();
  await withGraph(readSettings(), shown.progress, async (graph) => {
    const [{ joinsOf }, { measureId }] = await Promise.all([
      import("../../actions/joins.js"),
      import("../../actions/indicator.js"),
    ]);
    const id = await measureId(graph, measure);
    if (id === null)
      throw new VanbanError(
        "NOT_FOUND",
        `No measure has the id “${measure.slice(0, 200)}”; ask \`vanban indicators\`.`,
      );
    const [joins = []] = await joinsOf(graph, [id]);
    shown.end();
    await printListing(each(joins), COLUMNS, options);
  }).finally(() => shown.end());
}

export const explainCommand = (): Command =>
  new Command("explain")
    .description("why the names, wordings and units that sources use count as one measure")
    .argument("<measure>", "id of the measure, or of one that was joined to it")
    .addOption(new Option("--json", "one JSON object a line").conflicts("csv"))
    .option("--csv", "CSV")
    .addHelpText("after", "\nExamples:\n  vanban indicators explain kon-tum/ty-le-ho-ngheo")
    .action(explain);
