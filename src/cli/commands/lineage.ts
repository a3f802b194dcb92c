import { Command, Option } from "commander";
import { today } from "../../actions/today.js";
import { Direction, Relation } from "../../generated/enums.js";
import type { LineageAnswer, StatusAnswer } from "../../model/answers.js";
import { readSettings } from "../../model/settings.js";
import { STATUS_LABELS } from "../../vocabulary/status.js";
import { isoDate, wholeNumber } from "../dates.js";
import { edgeLines, type Proven } from "../edge-lines.js";
import { counted, print, printJson, say } from "../output.js";
import { rootOf } from "../root-document.js";
import { showProgress } from "../show-progress.js";
import { named } from "../status-lines.js";
import { withGraph } from "../with-graph.js";

interface Options {
  readonly json?: boolean;
  readonly direction: Direction;
  readonly relation?: Relation[];
  readonly depth?: number;
  readonly asOf?: string;
  readonly place?: string;
}

const EXAMPLES = `
Examples:
  vanban lineage vn/29-nq-tw/2018-07-25 --direction DOWNSTREAM
  vanban lineage 75-CTr/TU --relation IMPLEMENTS BASED_ON
  vanban lineage 1386-QĐ/TU --as-of 2019-12-31
  vanban lineage 29-NQ/TW --json

UPSTREAM is what the document rests on, DOWNSTREAM what rests on it. Each document is told with how it stands on that day.`;

type Statuses = ReadonlyMap<string, StatusAnswer>;

function printLineage(
  { root, nodes, truncated }: LineageAnswer,
  edges: readonly Proven[],
  at: Statuses,
): void {
  print(named(root));
  print(`${counted(nodes.length, "document")}, ${counted(edges.length, "relation")}`);
  for (const { document, distance } of nodes) {
    const status = at.get(document.id)?.status;
    print(`${distance} ${named(document)}${status ? ` [${STATUS_LABELS[status]}]` : ""}`);
  }
  for (const edge of edges) print(edgeLines(edge).join("\n"));
  if (truncated)
    say(
      "More lies beyond the limits of this answer: ask with a greater --depth, or from a document nearer to it.",
    );
}

async function lineage(given: string, options: Options): Promise<void> {
  const shown = showProgress();
  await withGraph(readSettings(), shown.progress, async (graph) => {
    const [actions, { evidenceOf }, { statusesOn }] = await Promise.all([
      import("../../actions/lineage.js"),
      import("../../actions/evidence.js"),
      import("../../actions/status.js"),
    ]);
    const { direction, relation, depth, asOf } = options;
    const root = await rootOf(graph, given, options);
    const found = await actions.lineage(graph, {
      root,
      direction,
      relations: relation ?? null,
      depth: depth ?? null,
      asOf: asOf ?? null,
    });
    const ids = found.edges.map((edge) => edge.id);
    const evidence = await evidenceOf(graph, ids, { first: 1, reveal: true });
    const edges = found.edges.map((edge, i) => ({ ...edge, evidence: evidence[i] ?? [] }));
    const asked = found.nodes.map(({ document }) => ({ document: document.id, asOf: asOf ?? today() }));
    const at = new Map((await statusesOn(graph, asked)).map((status) => [status.document, status]));
    shown.end();
    const nodes = found.nodes.map((node) => ({ ...node, status: at.get(node.document.id)?.status ?? null }));
    if (options.json) printJson({ ...found, nodes, edges });
    else printLineage(found, edges, at);
  }).finally(() => shown.end());
}

export const lineageCommand = (): Command =>
  new Command("lineage")
    .description("what a document rests on and what rests on it, with the sentence that proves each step")
    .argument("<document>", "id, symbol, or a citation in words")
    .addOption(
      new Option("--direction <direction>", "which way")
        .choices(Object.values(Direction))
        .default(Direction.BOTH),
    )
    .addOption(
      new Option("--relation <relation...>", "only these relations").choices(Object.values(Relation)),
    )
    .option("--depth <steps>", "how many steps at most", wholeNumber)
    .option("--as-of <date>", "as things stood on that day", isoDate)
    .option("--place <place>", "place from which a citation is made, such as kon-tum")
    .option("--json", "one JSON object, as the API's lineage answers")
    .addHelpText("after", EXAMPLES)
    .action(lineage);
