import { Command, Option } from "commander";
import { Relation } from "../../generated/enums.js";
import type { Graph } from "../../graph/connect.js";
import type { PathAnswer } from "../../model/answers.js";
import { readSettings } from "../../model/settings.js";
import { isoDate, wholeNumber } from "../dates.js";
import { type Proven, sentenceLines, toldEdge } from "../edge-lines.js";
import { SomeFailed } from "../failure.js";
import { counted, print, printJson } from "../output.js";
import { rootOf } from "../root-document.js";
import { showProgress } from "../show-progress.js";
import { withGraph } from "../with-graph.js";

interface Options {
  readonly json?: boolean;
  readonly relation?: Relation[];
  readonly depth?: number;
  readonly place?: string;
  readonly asOf?: string;
}

const EXAMPLES = `
Examples:
  vanban path 75-CTr/TU vn/29-nq-tw/2018-07-25
  vanban path 53/KH-UBND 21-NQ/TW --relation IMPLEMENTS

Up to three ways, the shortest first, whichever way each relation points. Exit code 1 tells that there is none.`;

async function proven(graph: Graph, paths: readonly PathAnswer[]) {
  const [{ evidenceOf }, { documentNames }] = await Promise.all([
    import("../../actions/evidence.js"),
    import("../../actions/document-names.js"),
  ]);
  const hops = paths.flatMap((path) => path.hops);
  const edges = [...new Map(hops.map((edge) => [edge.id, edge])).values()];
  const evidence = await evidenceOf(
    graph,
    edges.map(({ id }) => id),
    { first: 1, reveal: true },
  );
  const byId = new Map(edges.map((edge, i) => [edge.id, { ...edge, evidence: evidence[i] ?? [] }]));
  const names = await documentNames(graph, [...new Set(paths.flatMap(({ documents }) => documents))]);
  const told = paths.map(({ documents, hops: steps }) => ({
    documents,
    hops: steps.flatMap((edge) => byId.get(edge.id) ?? []),
  }));
  return { told, names };
}

function printPath(hops: readonly Proven[], i: number, names: ReadonlyMap<string, string>): void {
  print(`${i + 1}. ${counted(hops.length, "step")}`);
  for (const hop of hops)
    print([`  ${toldEdge(hop, names)}`, ...sentenceLines(hop.evidence, "    ")].join("\n"));
}

async function path(from: string, to: string, options: Options): Promise<void> {
  const shown = showProgress();
  const found = await withGraph(readSettings(), shown.progress, async (graph) => {
    const actions = await import("../../actions/path.js");
    const [start, end] = [await rootOf(graph, from, options), await rootOf(graph, to, options)];
    const { relation, depth } = options;
    const paths = await actions.path(graph, {
      from: start,
      to: end,
      relations: relation ?? null,
      depth: depth ?? null,
    });
    return proven(graph, paths);
  }).finally(() => shown.end());
  if (options.json) for (const way of found.told) printJson(way);
  else for (const [i, { hops }] of found.told.entries()) printPath(hops, i, found.names);
  if (found.told.length > 0) return;
  if (!options.json) print("no way within the limits");
  throw new SomeFailed();
}

export const pathCommand = (): Command =>
  new Command("path")
    .description("how two documents hang together: up to three shortest ways, told with their sentences")
    .argument("<from>", "id, symbol, or a citation in words")
    .argument("<to>", "likewise")
    .addOption(
      new Option("--relation <relation...>", "only these relations").choices(Object.values(Relation)),
    )
    .option("--depth <steps>", "how many steps at most", wholeNumber)
    .option("--place <place>", "place from which the citations are made, such as kon-tum")
    .option("--as-of <date>", "day at which the citations are made", isoDate)
    .option("--json", "one JSON object a line, a way each")
    .addHelpText("after", EXAMPLES)
    .action(path);
