import { userInfo } from "node:os";
import { Command } from "commander";
import type { MeasureDecision } from "../../actions/review-indicator.js";
import { readSettings } from "../../model/settings.js";
import { print } from "../output.js";
import { showProgress } from "../show-progress.js";
import { withGraph } from "../with-graph.js";

interface Options {
  readonly why: string;
  readonly who?: string;
  readonly unit?: string;
  readonly name?: string;
}

async function decide(decision: MeasureDecision, { why, who = userInfo().username }: Options): Promise<void> {
  const shown = showProgress();
  await withGraph(readSettings(), shown.progress, async (graph) => {
    const { reviewIndicator } = await import("../../actions/review-indicator.js");
    const said = await reviewIndicator(graph, decision, { who, why });
    shown.end();
    print(said);
  }).finally(() => shown.end());
}

const reasoned = (command: Command): Command =>
  command
    .requiredOption("--why <why>", "the reason, kept in the log of changes")
    .option("--who <who>", "who decides");

export const joinCommand = (): Command =>
  reasoned(new Command("join"))
    .description("count what is told of one measure as another; holds for later readings too")
    .argument("<measure>", "id of the measure that is another")
    .argument("<into>", "id of the measure that it is")
    .option("--unit <unit>", "only its values in this unit")
    .addHelpText(
      "after",
      '\nExamples:\n  vanban indicators join kon-tum/thu-nsnn kon-tum/thu-ngan-sach-nha-nuoc --why "một chỉ tiêu"',
    )
    .action((claim: string, target: string, options: Options) =>
      decide({ kind: "JOIN", claim, unit: options.unit ?? null, target }, options),
    );

export const splitCommand = (): Command =>
  reasoned(new Command("split"))
    .description("count the values of a measure in one unit as a measure of its own")
    .argument("<measure>", "id of the measure")
    .requiredOption("--unit <unit>", "the unit of the values to be split off")
    .requiredOption("--name <name>", "the name of the new measure")
    .addHelpText(
      "after",
      '\nExamples:\n  vanban indicators split kon-tum/dan-so --unit hộ --name "Số hộ dân" --why "không phải dân số"',
    )
    .action((claim: string, options: Options) =>
      decide({ kind: "SPLIT", claim, unit: options.unit ?? "", name: options.name ?? "" }, options),
    );

export const undoCommand = (): Command =>
  reasoned(new Command("undo"))
    .description("take back what was joined or split")
    .argument("<measure>", "id of the measure that was joined, or split by --unit")
    .option("--unit <unit>", "the unit that was decided about")
    .addHelpText(
      "after",
      '\nExamples:\n  vanban indicators undo kon-tum/thu-nsnn --why "hai chỉ tiêu khác nhau"',
    )
    .action((claim: string, options: Options) =>
      decide({ kind: "UNDO", claim, unit: options.unit ?? null }, options),
    );
