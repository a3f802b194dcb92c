import { Command, Option } from "commander";
import { Severity } from "../../generated/enums.js";
import type { Graph } from "../../graph/connect.js";
import type { FindingAnswer } from "../../model/answers.js";
import { readSettings } from "../../model/settings.js";
import { wholeNumber } from "../dates.js";
import { findingsCsv, findingsTable } from "../findings-table.js";
import { counted, print, printJson } from "../output.js";
import { showProgress } from "../show-progress.js";
import { withGraph } from "../with-graph.js";
import { dismissCommand, takeUpCommand } from "./dismiss.js";

interface Options {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly rule?: string[];
  readonly severity?: Severity[];
  readonly document?: string;
  readonly source?: string;
  readonly all?: boolean;
  readonly first?: number;
}

const EXAMPLES = `
Examples:
  vanban findings
  vanban findings --severity HIGH --csv > findings.csv
  vanban findings --document vn/33-nq-tw/2019-09-28 --json
  vanban findings dismiss lookalike-symbol-0123456789ab --why "hai văn bản khác nhau" --who "Phòng Pháp chế"
  vanban findings rules

The rules run over what changed since they ran last. «gợi ý» marks a hint: its rule was judged too seldom, or was wrong
too often. Findings set aside are shown with --all.`;

const PAGE = 200;

/** Every finding asked for, or the first so many, page by page. */
async function* pages(graph: Graph, { rule, severity, document, source, all, first }: Options) {
  const { findings } = await import("../../actions/findings.js");
  let after: string | null = null;
  let left = first ?? Number.POSITIVE_INFINITY;
  do {
    const page = await findings(graph, {
      rules: rule ?? null,
      severity: severity ?? null,
      document: document ?? null,
      source: source ?? null,
      dismissed: all ? null : false,
      first: Math.min(PAGE, left),
      after,
      reveal: true,
    });
    yield page.items;
    left -= page.items.length;
    after = page.next;
  } while (after !== null && left > 0);
}

function printSome(items: readonly FindingAnswer[], { json, csv }: Options, first: boolean): void {
  if (json) for (const item of items) printJson(item);
  else if (csv) process.stdout.write(findingsCsv(items, first));
  else if (items.length > 0) print(findingsTable(items));
}

async function list(options: Options): Promise<void> {
  const shown = showProgress();
  await withGraph(readSettings(), shown.progress, async (graph) => {
    const { inspect } = await import("../../actions/inspect.js");
    await inspect(graph);
    let count = 0;
    for await (const items of pages(graph, options)) {
      shown.end();
      printSome(items, options, count === 0);
      count += items.length;
    }
    if (!options.json && !options.csv) print(counted(count, "finding"));
  }).finally(() => shown.end());
}

async function listRules({ json }: { json?: boolean }): Promise<void> {
  const { ruleAnswers } = await import("../../actions/rules.js");
  for (const rule of ruleAnswers()) {
    if (json) printJson(rule);
    else
      print(
        `${rule.id}  ${rule.severity}${rule.hint ? ", gợi ý" : ""}  ${rule.title} / ${rule.titleEn}\n  ${rule.why}\n  ${rule.advice}`,
      );
  }
}

const rulesCommand = (): Command =>
  new Command("rules")
    .description("the rules: what each finds, why it matters, what to do")
    .option("--json", "one JSON object a line, a rule each")
    .action((_options, command: Command) => listRules(command.optsWithGlobals()));

export const findingsCommand = (): Command =>
  new Command("findings")
    .description("what an inspector should look at, the severest first, with the sentences that show it")
    .addOption(new Option("--severity <severity...>", "only these").choices(Object.values(Severity)))
    .option("--rule <rule...>", "only what these rules find")
    .option("--document <id>", "only about this document")
    .option("--source <sha256>", "only what this source shows")
    .option("--all", "also those that were set aside")
    .option("--first <count>", "so many at most", wholeNumber)
    .option("--json", "one JSON object a line, a finding each")
    .option("--csv", "as CSV")
    .addHelpText("after", EXAMPLES)
    .action(list)
    .addCommand(dismissCommand())
    .addCommand(takeUpCommand())
    .addCommand(rulesCommand());
