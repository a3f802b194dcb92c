import { Command, Option } from "commander";
import { Direction, Relation } from "../../generated/enums.js";
import type { EdgeAnswer, LineageDiffAnswer } from "../../model/answers.js";
import { readSettings } from "../../model/settings.js";
import { isoDate, wholeNumber } from "../dates.js";
import { print, printJson, say } from "../output.js";
import { rootOf } from "../root-document.js";
import { showProgress } from "../show-progress.js";
import { withGraph } from "../with-graph.js";

interface Options {
  readonly from: string;
  readonly to: string;
  readonly json?: boolean;
  readonly direction: Direction;
  readonly relation?: Relation[];
  readonly depth?: number;
  readonly place?: string;
}

const EXAMPLES = `
Examples:
  vanban lineage-diff vn/29-nq-tw/2018-07-25 --from 2018-12-31 --to 2020-12-31
  vanban lineage-diff 1386-QĐ/TU --place kon-tum --from 2020-01-01 --to 2021-01-01 --json

Added: relations of which an end was issued since. Ended: relations whose acting document lapsed. Changed: documents of
both days that stand otherwise, with what did it.`;

function printEdges(title: string, edges: readonly EdgeAnswer[]): void {
  if (edges.length > 0) print(title);
  for (const { from, relation, to } of edges) print(`  ${from} ${relation} ${to}`);
}

function printDiff({ added, ended, changed, truncated }: LineageDiffAnswer): void {
  printEdges("Added", added);
  printEdges("Ended", ended);
  if (changed.length > 0) print("Changed");
  for (const { document, before, after, reason } of changed)
    print(`  ${document.id}: ${before} → ${after}. ${reason}`);
  if (added.length + ended.length + changed.length === 0) print("no difference");
  if (truncated) say("More lies beyond the limits of this answer: ask from a document nearer to it.");
}

async function diff(given: string, options: Options): Promise<void> {
  const shown = showProgress();
  await withGraph(readSettings(), shown.progress, async (graph) => {
    const { lineageDiff } = await import("../../actions/lineage-diff.js");
    const { from, to, direction, relation, depth } = options;
    const root = await rootOf(graph, given, { place: options.place });
    const relations = relation ?? null;
    const found = await lineageDiff(graph, { root, from, to, direction, relations, depth: depth ?? null });
    shown.end();
    if (options.json) printJson(found);
    else printDiff(found);
  }).finally(() => shown.end());
}

export const lineageDiffCommand = (): Command =>
  new Command("lineage-diff")
    .description("what became different in a lineage between two days, and which document did it")
    .argument("<document>", "id, symbol, or a citation in words")
    .requiredOption("--from <date>", "the earlier day", isoDate)
    .requiredOption("--to <date>", "the later day", isoDate)
    .addOption(
      new Option("--direction <direction>", "which way")
        .choices(Object.values(Direction))
        .default(Direction.BOTH),
    )
    .addOption(
      new Option("--relation <relation...>", "only these relations").choices(Object.values(Relation)),
    )
    .option("--depth <steps>", "how many steps at most", wholeNumber)
    .option("--place <place>", "place from which a citation is made, such as kon-tum")
    .option("--json", "one JSON object, as the API's lineageDiff answers")
    .addHelpText("after", EXAMPLES)
    .action(diff);
