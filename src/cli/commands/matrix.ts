import Table from "cli-table3";
import { Command } from "commander";
import type { MatrixState } from "../../generated/enums.js";
import type { Graph } from "../../graph/connect.js";
import type { MatrixRowAnswer } from "../../model/answers.js";
import { readSettings } from "../../model/settings.js";
import { isoDate } from "../dates.js";
import { counted, print, printJson, say } from "../output.js";
import { rootOf } from "../root-document.js";
import { showProgress } from "../show-progress.js";
import { withGraph } from "../with-graph.js";

interface Options {
  readonly json?: boolean;
  readonly place?: string;
  readonly asOf?: string;
  readonly missing?: boolean;
}

const EXAMPLES = `
Examples:
  vanban matrix
  vanban matrix vn/29-nq-tw/2018-07-25 --as-of 2019-06-30
  vanban matrix --place kon-tum --missing --json

Only who is obliged stands in it: by words of a document (“… xây dựng kế hoạch … trước ngày …”) or by a list (“vanban
expectations import”). Missing means: not in this graph. Of a class whose members nobody can tell, the class is named.`;

const SAID: Readonly<Record<MatrixState, (days: number | null) => string>> = {
  ISSUED: () => "đã ban hành",
  LATE: (days) => `ban hành trễ ${days} ngày`,
  MISSING: (days) => `chưa có, quá hạn ${days} ngày`,
  PENDING: () => "chưa có, chưa đến hạn",
  CLASS: () => "một loại cơ quan, không quy cho ai",
};

function table(rows: readonly MatrixRowAnswer[]): string {
  const shown = new Table({
    head: ["văn bản", "cơ quan", "sản phẩm", "hạn", "kết quả", "văn bản đã ban hành"],
    style: { head: [], border: [] },
    wordWrap: true,
    wrapOnWordBoundary: false,
  });
  for (const { document, body, product, deadline, state, days, by } of rows)
    shown.push([document.id, body, product, deadline ?? "–", SAID[state](days), by?.id ?? "–"]);
  return shown.toString();
}

async function matrix(documents: string[], options: Options): Promise<void> {
  const { json, place, asOf, missing } = options;
  const shown = showProgress();
  const found = await withGraph(readSettings(), shown.progress, async (graph: Graph) => {
    const [{ coverageMatrix }, { today }] = await Promise.all([
      import("../../actions/expectations/matrix.js"),
      import("../../actions/today.js"),
    ]);
    const ids: string[] = [];
    for (const given of documents) ids.push(await rootOf(graph, given, options));
    return await coverageMatrix(graph, {
      documents: ids.length > 0 ? ids : null,
      place: place ?? null,
      asOf: asOf ?? today(),
    });
  }).finally(() => shown.end());
  const rows = missing ? found.rows.filter(({ state }) => state === "MISSING") : found.rows;
  if (json) printJson({ ...found, rows });
  else if (rows.length === 0)
    say("Nobody is expected to have issued anything here: nothing was read or listed.");
  else print(`${table(rows)}\n${counted(rows.length, "row")}`);
  if (found.truncated) say("More lies beyond the limits of this answer: name documents or a place.");
}

export const matrixCommand = (): Command =>
  new Command("matrix")
    .description("who should have carried a document out, who did, and who has not since how many days")
    .argument("[document...]", "ids, symbols or citations; all of which anything is expected without")
    .option("--place <place>", "only bodies of this place, such as kon-tum")
    .option("--as-of <date>", "as things stood on that day", isoDate)
    .option("--missing", "only what is overdue and not there")
    .option("--json", "one JSON object, as the API's coverageMatrix answers")
    .addHelpText("after", EXAMPLES)
    .action(matrix);
