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
import { checkListOptions, formatOption, type ListOptions, outputOption, writeList } from "../write-list.js";
import { dismissCommand, takeUpCommand } from "./dismiss.js";
import { rulesCommand } from "./rules.js";

interface Options extends ListOptions {
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
  vanban findings --severity HIGH --format docx --output diem-can-xem.docx
  vanban findings --document vn/33-nq-tw/2019-09-28 --json
  vanban findings dismiss lookalike-symbol-0123456789ab --why "hai văn bản khác nhau" --who "Phòng Pháp chế"
  vanban findings rules

The rules run over what changed since they ran last. «gợi ý» marks a hint: its rule was judged too seldom, or was wrong
too often. Findings set aside are shown with --all. With --format they come as a list of documents, the first
1,000 or --first, restricted passages blanked out; GET /export/findings.xlsx of a running server answers the same.`;

const PAGE = 200;

const filterOf = ({ rule, severity, document, source, all }: Options) => ({
  rules: rule ?? null,
  severity: severity ?? null,
  document: document ?? null,
  source: source ?? null,
  dismissed: all ? null : false,
});

/** Every finding asked for, or the first so many, page by page. */
async function* pages(graph: Graph, options: Options) {
  const { findings } = await import("../../actions/findings.js");
  let after: string | null = null;
  let left = options.first ?? Number.POSITIVE_INFINITY;
  do {
    const page = await findings(graph, {
      ...filterOf(options),
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

/** A list on paper leaves the house: it is a reader's. */
async function onPaper(graph: Graph, options: Options) {
  const [{ findingsToList }, { findingsList }] = await Promise.all([
    import("../../actions/lists/findings.js"),
    import("../../exports/list/findings.js"),
  ]);
  return findingsList(await findingsToList(graph, { ...filterOf(options), first: options.first ?? null }));
}

async function list(options: Options): Promise<void> {
  checkListOptions(options);
  const shown = showProgress();
  await withGraph(readSettings(), shown.progress, async (graph) => {
    const { inspect } = await import("../../actions/inspect.js");
    await inspect(graph);
    if (options.format) {
      const made = await onPaper(graph, options);
      shown.end();
      return writeList(made, options);
    }
    let count = 0;
    for await (const items of pages(graph, options)) {
      shown.end();
      printSome(items, options, count === 0);
      count += items.length;
    }
    if (!options.json && !options.csv) print(counted(count, "finding"));
  }).finally(() => shown.end());
}

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
    .addOption(formatOption().conflicts(["json", "csv"]))
    .addOption(outputOption())
    .addHelpText("after", EXAMPLES)
    .action(list)
    .addCommand(dismissCommand())
    .addCommand(takeUpCommand())
    .addCommand(rulesCommand());
