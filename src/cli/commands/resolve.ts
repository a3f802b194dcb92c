import Table from "cli-table3";
import { Command } from "commander";
import { today } from "../../actions/today.js";
import type { CitationListItem, ResolutionAnswer } from "../../model/answers.js";
import { VanbanError } from "../../model/errors.js";
import { readSettings } from "../../model/settings.js";
import { STATUS_LABELS } from "../../vocabulary/status.js";
import { citationsFromStdin } from "../citations-from-stdin.js";
import { isoDate } from "../dates.js";
import { SomeFailed } from "../failure.js";
import { counted, print, printJson, say } from "../output.js";
import { showProgress } from "../show-progress.js";
import { named, statusLines } from "../status-lines.js";
import { withGraph } from "../with-graph.js";
import { writeBytes } from "../write-bytes.js";
import { checkListOptions, formatOption, type ListOptions, outputOption, writeList } from "../write-list.js";

interface Options extends ListOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly xlsx?: string;
  readonly place?: string;
  readonly asOf?: string;
}

const EXAMPLES = `
Examples:
  vanban resolve 29-NQ/TW
  vanban resolve "Nghị quyết số 29-NQ/TW, ngày 25-7-2018" 75-CTr/TU --place kon-tum
  pbpaste | vanban resolve - --as-of 2025-07-01
  vanban resolve - --xlsx hieu-luc.xlsx < danh-sach.txt
  vanban resolve - --format docx --output danh-muc.docx < danh-sach.txt

With - the citations are read from standard input, one a line (bullets and numbers before them do not matter), and come
out as a table; with --format as a list in the form that offices use. --as-of is the day of the statuses, today by default. Exit code 1 tells that at least one citation is
ambiguous or missing.`;

/** A citation and what it was found to be: one line, and one for each candidate and reason. */
export function resolutionLines({
  citation,
  outcome,
  document,
  candidates,
  reasons,
}: ResolutionAnswer): string[] {
  return [
    `${citation}: ${outcome.toLowerCase()}${document ? ` ${named(document)}` : ""}`,
    ...reasons.map((reason) => `  ${reason}`),
    ...candidates.map((candidate) => `  ${candidate.score.toFixed(2)} ${named(candidate.document)}`),
  ];
}

const HEAD = ["Trích dẫn", "Văn bản", "Hiệu lực", "Từ ngày", "Thay thế bởi"];
const WIDTHS = [34, 38, 18, 12, 38];

function table(items: readonly CitationListItem[]): string {
  const rows = items.map(({ resolution, status }) => [
    resolution.citation,
    resolution.document?.id ?? (resolution.candidates.map((c) => c.document.id).join("\n") || "–"),
    status ? STATUS_LABELS[status.status] : resolution.outcome,
    status?.since ?? "",
    status?.successors.map(({ id }) => id).join("\n→ ") ?? "",
  ]);
  const drawn = new Table({ head: HEAD, colWidths: WIDTHS, wordWrap: true, style: { head: [], border: [] } });
  drawn.push(...rows);
  return drawn.toString();
}

async function tell(items: readonly CitationListItem[], list: boolean, options: Options): Promise<void> {
  const { json, csv, xlsx, format, place = null, asOf = today() } = options;
  if (format) {
    const { citationsList } = await import("../../exports/list/citations.js");
    await writeList(citationsList({ items, place, asOf, on: today() }), options);
  } else if (xlsx || csv) {
    const { citationsCsv, citationsXlsx } = await import("../../exports/citations.js");
    if (csv) process.stdout.write(citationsCsv(items));
    if (!xlsx) return;
    await writeBytes(await citationsXlsx(items), xlsx);
    say(`${xlsx}: ${counted(items.length, "citation")}`);
  } else if (json) for (const { resolution, ...rest } of items) printJson({ ...resolution, ...rest });
  else if (list) print(table(items));
  else
    for (const { resolution, status } of items)
      print(
        [...resolutionLines(resolution), ...(status ? statusLines(status).map((l) => `  ${l}`) : [])].join(
          "\n",
        ),
      );
}

async function resolve(given: string[], options: Options): Promise<void> {
  const list = given.includes("-");
  if (list && given.length > 1)
    throw new VanbanError("BAD_INPUT", "Give citations, or - for a list on standard input: one of the two.");
  if (options.json && options.csv)
    throw new VanbanError("BAD_INPUT", "Give --json or --csv: one of the two.");
  checkListOptions(options);
  const citations = list ? await citationsFromStdin() : given;
  const shown = showProgress();
  const found = await withGraph(readSettings(), shown.progress, async (graph) => {
    const { citationList } = await import("../../actions/citation-list.js");
    return citationList(graph, { citations, place: options.place ?? null, asOf: options.asOf ?? today() });
  }).finally(() => shown.end());
  await tell(found, list, options);
  const open = found.filter(({ resolution }) => resolution.outcome !== "RESOLVED").length;
  if (open === 0) return;
  if (list) say(`${open} of ${counted(found.length, "citation")} name no one document.`);
  throw new SomeFailed();
}

export const resolveCommand = (): Command =>
  new Command("resolve")
    .description("which documents citations name, and how those stand: one, several that fit, or none")
    .argument("<citation...>", "symbols, or citations in words; - for a list on standard input")
    .option("--json", "one JSON object a line, a citation each")
    .option("--csv", "a table in CSV")
    .option("--xlsx <file>", "a spreadsheet")
    .addOption(formatOption().conflicts(["json", "csv", "xlsx"]))
    .addOption(outputOption())
    .option("--place <place>", "place from which the citations are made, such as kon-tum")
    .option("--as-of <date>", "day at which they are made and of the statuses; today by default", isoDate)
    .addHelpText("after", EXAMPLES)
    .action(resolve);
