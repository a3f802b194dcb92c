import { Command, Option } from "commander";
import { Relation } from "../../generated/enums.js";
import type { CascadeAnswer } from "../../model/answers.js";
import { readSettings } from "../../model/settings.js";
import { STATUS_LABELS } from "../../vocabulary/status.js";
import { isoDate, wholeNumber } from "../dates.js";
import { counted, print, printJson, say } from "../output.js";
import { rootOf } from "../root-document.js";
import { showProgress } from "../show-progress.js";
import { named } from "../status-lines.js";
import { withGraph } from "../with-graph.js";

interface Options {
  readonly json?: boolean;
  readonly relation?: Relation[];
  readonly depth?: number;
  readonly first?: number;
  readonly place?: string;
  readonly asOf?: string;
}

const EXAMPLES = `
Examples:
  vanban cascade vn/29-nq-tw/2018-07-25
  vanban cascade 85/2015/QH13 --as-of 2025-07-01 --depth 2

What hangs on a document and must be looked at when it changes, nearest first; what has lapsed by that day is counted.`;

function printCascade({ document, status, items, lapsed, facets, truncated }: CascadeAnswer): void {
  print(named(document));
  print(`${STATUS_LABELS[status.status]}; ${counted(items.length, "document")} below, ${lapsed} lapsed`);
  for (const name of ["distance", "type", "issuer"]) {
    const counts = facets.filter((facet) => facet.name === name);
    if (counts.length > 0)
      print(`by ${name}: ${counts.map((c) => `${c.value || "–"} ${c.count}`).join(", ")}`);
  }
  for (const { distance, document: below, by, status: at } of items)
    print(`${distance} ${by.relation} ${named(below)} [${STATUS_LABELS[at.status]}]`);
  if (truncated) say("More lies beyond the limits of this answer: ask with a greater --depth or --first.");
}

async function cascade(given: string, options: Options): Promise<void> {
  const shown = showProgress();
  await withGraph(readSettings(), shown.progress, async (graph) => {
    const actions = await import("../../actions/cascade.js");
    const document = await rootOf(graph, given, { place: options.place });
    const { asOf = null, relation: relations = null, depth = null, first = null } = options;
    const found = await actions.cascade(graph, { document, asOf, relations, depth, first });
    shown.end();
    if (options.json) printJson(found);
    else printCascade(found);
  }).finally(() => shown.end());
}

export const cascadeCommand = (): Command =>
  new Command("cascade")
    .description("what hangs on a document and has to be reviewed when it changes")
    .argument("<document>", "id, symbol, or a citation in words")
    .addOption(
      new Option("--relation <relation...>", "only these relations").choices(Object.values(Relation)),
    )
    .option("--depth <steps>", "how many steps at most", wholeNumber)
    .option("--first <documents>", "how many documents at most", wholeNumber)
    .option("--as-of <date>", "as things stood on that day; today by default", isoDate)
    .option("--place <place>", "place from which a citation is made, such as kon-tum")
    .option("--json", "one JSON object, as the API's cascade answers")
    .addHelpText("after", EXAMPLES)
    .action(cascade);
