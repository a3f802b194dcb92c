import { userInfo } from "node:os";
import { Command, Option } from "commander";
import type { MeasureDecision } from "../../actions/review-indicator.js";
import { readSettings } from "../../model/settings.js";
import { print } from "../output.js";
import { showProgress } from "../show-progress.js";
import { withGraph } from "../with-graph.js";

interface Options {
  readonly why: string;
  readonly who?: string;
  readonly unit?: string;
  readonly wording?: string;
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

const WORDING = "only what is worded so; `vanban indicators explain` tells the wordings";

const partOf = ({ unit, wording }: Options) => ({ unit: unit ?? null, wording: wording ?? null });

const reasoned = (command: Command): Command =>
  command
    .requiredOption("--why <why>", "the reason, kept in the log of changes")
    .option("--who <who>", "who decides");

export const joinCommand = (): Command =>
  reasoned(new Command("join"))
    .description("count what is told of one measure as another; holds for later readings too")
    .argument("<measure>", "id of the measure that is another")
    .argument("<into>", "id of the measure that it is")
    .addOption(new Option("--unit <unit>", "only its values in this unit").conflicts("wording"))
    .option("--wording <words>", WORDING)
    .addHelpText(
      "after",
      '\nExamples:\n  vanban indicators join kon-tum/thu-nsnn kon-tum/thu-ngan-sach-nha-nuoc --why "một chỉ tiêu"',
    )
    .action((claim: string, target: string, options: Options) =>
      decide({ kind: "JOIN", claim, ...partOf(options), target }, options),
    );

export const splitCommand = (): Command =>
  reasoned(new Command("split"))
    .description("count the values of a measure in one unit, or told in one wording, as a measure of its own")
    .argument("<measure>", "id of the measure")
    .addOption(new Option("--unit <unit>", "the unit of the values to be split off").conflicts("wording"))
    .option("--wording <words>", WORDING)
    .requiredOption("--name <name>", "the name of the new measure")
    .addHelpText(
      "after",
      '\nExamples:\n  vanban indicators split kon-tum/dan-so --unit hộ --name "Số hộ dân" --why "không phải dân số"\n  vanban indicators split kon-tum/thu-ngan-sach-tai-dia-ban --wording "Tổng thu ngân sách nhà nước trên địa bàn" --name "Tổng thu ngân sách" --why "khác phạm vi"',
    )
    .action((claim: string, options: Options) =>
      decide({ kind: "SPLIT", claim, ...partOf(options), name: options.name ?? "" }, options),
    );

export const undoCommand = (): Command =>
  reasoned(new Command("undo"))
    .description("take back what was joined or split")
    .argument("<measure>", "id of the measure that was joined, or split by --unit or --wording")
    .addOption(new Option("--unit <unit>", "the unit that was decided about").conflicts("wording"))
    .option("--wording <words>", "the wording that was decided about")
    .addHelpText(
      "after",
      '\nExamples:\n  vanban indicators undo kon-tum/thu-nsnn --why "hai chỉ tiêu khác nhau"',
    )
    .action((claim: string, options: Options) =>
      decide({ kind: "UNDO", claim, ...partOf(options) }, options),
    );
