import { Command } from "commander";
import { readSettings } from "../../model/settings.js";
import { SomeFailed } from "../failure.js";
import { counted, print, printJson, say } from "../output.js";
import { showProgress } from "../show-progress.js";
import { withGraph } from "../with-graph.js";

const EXAMPLES = `
Examples:
  vanban expectations import phai-ban-hanh.csv
  vanban expectations import phai-ban-hanh.csv --json

The first line names the columns, in Vietnamese or English:
  văn bản,cơ quan,nơi,sản phẩm,hạn,nguồn
  vn/29-nq-tw/2018-07-25,Tỉnh ủy,kon-tum,chương trình,31/12/2018,Công văn của Văn phòng
document (id, or symbol with its date), body (id, or name with its place) and product (type) are needed. The same file
name again replaces its list. What was read in documents needs no list: see “vanban matrix”.`;

async function importList(path: string, { json }: { json?: boolean }): Promise<void> {
  const shown = showProgress();
  const imported = await withGraph(readSettings(), shown.progress, async (graph) => {
    const { importExpectations } = await import("../../actions/expectations/import.js");
    return await importExpectations(graph, path, { who: "cli" });
  }).finally(() => shown.end());
  for (const { line, reason } of imported.refused) say(`${imported.list}, line ${line}: ${reason}`);
  if (json) printJson(imported);
  else
    print(
      `${imported.list}: ${counted(imported.expectations, "expectation")} kept, ${imported.refused.length} refused`,
    );
  if (imported.refused.length > 0) throw new SomeFailed();
}

export const expectationsCommand = (): Command =>
  new Command("expectations")
    .description("who should have issued what by when: lists of it, beside what documents themselves say")
    .addHelpText("after", EXAMPLES)
    .addCommand(
      new Command("import")
        .description("brings in a list (CSV) of documents, bodies, products and deadlines")
        .argument("<file>", "CSV with a first line that names its columns")
        .option("--json", "one JSON object: list, expectations, refused")
        .addHelpText("after", EXAMPLES)
        .action(importList),
    );
