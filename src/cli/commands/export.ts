import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Command, Option } from "commander";
import { Direction, Relation } from "../../generated/enums.js";
import type { Graph } from "../../graph/connect.js";
import { VanbanError } from "../../model/errors.js";
import { readSettings } from "../../model/settings.js";
import { isoDate, wholeNumber } from "../dates.js";
import { rootOf } from "../root-document.js";
import { showProgress } from "../show-progress.js";
import { withGraph } from "../with-graph.js";
import { refuseScreen } from "../write-bytes.js";

interface Options {
  readonly format: string;
  readonly output?: string;
  readonly whole?: boolean;
  readonly dossier?: boolean;
  readonly direction?: Direction;
  readonly relation?: Relation[];
  readonly depth?: number;
  readonly asOf?: string;
  readonly place?: string;
}

const EXAMPLES = `
Examples:
  vanban export vn/29-nq-tw/2018-07-25 --format graphml --output 29-nq-tw.graphml
  vanban export 75-CTr/TU --format dot | dot -Tsvg > 75.svg
  vanban export 29-NQ/TW --place kon-tum --format xlsx --output danh-muc.xlsx
  vanban export 75-CTr/TU --dossier --format docx --output ho-so.docx
  vanban export --whole --format ndjson --output do-thi.ndjson

A lineage is written as graphml, cyjs, jsonld, csv or dot, and as xlsx or docx in the form of a list; the whole graph as
ndjson or csv; a dossier (one document with its lineage, evidence, responsibilities, indicators and findings) as docx or
html. GET /export/lineage/ID.FORMAT, /export/dossier/ID.FORMAT and /export/graph.FORMAT of a running server answer the
same.`;

function formatOf<F extends { readonly extension: string }>(formats: readonly F[], given: string): F {
  const format = formats.find(({ extension }) => extension === given);
  if (format) return format;
  const known = formats.map(({ extension }) => extension).join(", ");
  throw new VanbanError("BAD_INPUT", `--format is “${given}”, expected one of ${known} for this export.`);
}

/** An export leaves the house: private names in restricted passages are blanked out here too. */
const contextOf = (publicUrl: string | null, port: number) => ({
  base: publicUrl ?? `http://127.0.0.1:${port}`,
  on: new Date().toISOString().slice(0, 10),
  reveal: false,
});

async function asked(graph: Graph, document: string, options: Options) {
  const { direction = null, relation: relations = null, depth = null, asOf = null } = options;
  const { publicUrl, port } = readSettings();
  const root = await rootOf(graph, document, options);
  return { question: { root, direction, relations, depth, asOf }, context: contextOf(publicUrl, port) };
}

async function* lineageText(
  graph: Graph,
  document: string,
  options: Options,
): AsyncGenerator<string | Buffer> {
  const [{ provenLineage }, { LINEAGE_FORMATS }] = await Promise.all([
    import("../../actions/proven-lineage.js"),
    import("../../exports/lineage/formats.js"),
  ]);
  const format = formatOf(LINEAGE_FORMATS, options.format);
  const { question, context } = await asked(graph, document, options);
  yield await format.write(await provenLineage(graph, question, context));
}

async function* dossierText(
  graph: Graph,
  document: string,
  options: Options,
): AsyncGenerator<string | Buffer> {
  const [{ dossier }, { DOSSIER_FORMATS }, { inspect }] = await Promise.all([
    import("../../actions/dossier.js"),
    import("../../exports/dossier/formats.js"),
    import("../../actions/inspect.js"),
  ]);
  const format = formatOf(DOSSIER_FORMATS, options.format);
  await inspect(graph);
  const { question, context } = await asked(graph, document, options);
  yield await format.write(await dossier(graph, question, context));
}

async function* graphText(graph: Graph, options: Options): AsyncGenerator<string> {
  const [{ wholeGraph }, { GRAPH_FORMATS }] = await Promise.all([
    import("../../actions/whole-graph.js"),
    import("../../exports/whole-graph.js"),
  ]);
  const format = formatOf(GRAPH_FORMATS, options.format);
  const { publicUrl, port } = readSettings();
  for await (const record of wholeGraph(graph, contextOf(publicUrl, port))) yield format.write(record);
}

/** What goes to stdout, which may be a screen. */
async function* toScreen(text: AsyncIterable<string | Buffer>): AsyncGenerator<string | Buffer> {
  for await (const chunk of text) {
    refuseScreen(chunk);
    yield chunk;
  }
}

async function exportTo(document: string | undefined, options: Options): Promise<void> {
  if ((document === undefined) === !options.whole)
    throw new VanbanError("BAD_INPUT", "Give a document, or --whole for the whole graph: one of the two.");
  if (options.dossier && document === undefined)
    throw new VanbanError("BAD_INPUT", "A dossier is of one document; give its id.");
  const shown = showProgress();
  await withGraph(readSettings(), shown.progress, async (graph) => {
    const ofOne = options.dossier ? dossierText : lineageText;
    const text = document === undefined ? graphText(graph, options) : ofOne(graph, document, options);
    const shownAt = options.output ? text : toScreen(text);
    const to = options.output ? createWriteStream(options.output) : process.stdout;
    shown.end();
    await pipeline(Readable.from(shownAt), to, { end: Boolean(options.output) });
  }).finally(() => shown.end());
}

export const exportCommand = (): Command =>
  new Command("export")
    .description("a lineage, a dossier or the whole graph, as a file that other programs read")
    .argument("[document]", "id, symbol, or a citation in words")
    .requiredOption(
      "--format <format>",
      "graphml, cyjs, jsonld, csv, dot, xlsx or docx; with --dossier docx or html; with --whole ndjson or csv",
    )
    .option("--output <file>", "write to this file; stdout when not given")
    .option("--whole", "the whole graph")
    .option("--dossier", "all that is told of the document, on paper")
    .addOption(new Option("--direction <direction>", "which way").choices(Object.values(Direction)))
    .addOption(
      new Option("--relation <relation...>", "only these relations").choices(Object.values(Relation)),
    )
    .option("--depth <steps>", "how many steps at most", wholeNumber)
    .option("--as-of <date>", "as things stood on that day", isoDate)
    .option("--place <place>", "place from which a citation is made, such as kon-tum")
    .addHelpText("after", EXAMPLES)
    .action(exportTo);
