import { Command, Option } from "commander";
import { Direction, Relation } from "../../generated/enums.js";
import type { Graph } from "../../graph/connect.js";
import type { EdgeAnswer, EvidenceAnswer, LineageAnswer } from "../../model/answers.js";
import { singleBlanks } from "../../model/blanks.js";
import { VanbanError } from "../../model/errors.js";
import { parseDocumentId } from "../../model/ids.js";
import { readSettings } from "../../model/settings.js";
import { isoDate, wholeNumber } from "../dates.js";
import { counted, print, printJson, say } from "../output.js";
import { showProgress } from "../show-progress.js";
import { withGraph } from "../with-graph.js";
import { named, resolutionLines } from "./resolve.js";

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
  vanban lineage 29-NQ/TW --json

UPSTREAM is what the document rests on, DOWNSTREAM what rests on it.`;

/** An id as it is; anything else is a citation, which must name one document. */
export async function rootOf(
  graph: Graph,
  given: string,
  { place, asOf }: Pick<Options, "place" | "asOf">,
): Promise<string> {
  if (parseDocumentId(given)) return given;
  const { resolve } = await import("../../actions/resolve.js");
  const [found] = await resolve(graph, { citations: [given], place: place ?? null, asOf: asOf ?? null });
  if (found?.document && found.outcome === "RESOLVED") return found.document.id;
  if (found) for (const line of resolutionLines(found)) say(line);
  throw new VanbanError(
    "NOT_FOUND",
    `“${given}” does not name one document: give its id, or a citation with its date.`,
  );
}

type Proven = EdgeAnswer & { readonly evidence: readonly EvidenceAnswer[] };

const edgeLines = ({ from, relation, to, evidence }: Proven): string[] => [
  `${from} ${relation} ${to}`,
  ...evidence.map(({ text, sourceName }) => `  «${singleBlanks(text).trim()}» (${sourceName})`),
];

function printLineage({ root, nodes, truncated }: LineageAnswer, edges: readonly Proven[]): void {
  print(named(root));
  print(`${counted(nodes.length, "document")}, ${counted(edges.length, "relation")}`);
  for (const edge of edges) print(edgeLines(edge).join("\n"));
  if (truncated)
    say(
      "More lies beyond the limits of this answer: ask with a greater --depth, or from a document nearer to it.",
    );
}

async function lineage(given: string, options: Options): Promise<void> {
  const shown = showProgress();
  await withGraph(readSettings(), shown.progress, async (graph) => {
    const [actions, { evidenceOf }] = await Promise.all([
      import("../../actions/lineage.js"),
      import("../../actions/evidence.js"),
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
    shown.end();
    if (options.json) printJson({ ...found, edges });
    else printLineage(found, edges);
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
