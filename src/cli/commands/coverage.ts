import { Command } from "commander";
import type { CoverageAnswer, FacetAnswer } from "../../model/answers.js";
import { readSettings } from "../../model/settings.js";
import { print, printJson } from "../output.js";
import { showProgress } from "../show-progress.js";
import { withGraph } from "../with-graph.js";

const EXAMPLES = `
Examples:
  vanban coverage
  vanban coverage 75-ctr-tu-2018.txt
  vanban coverage --json`;

const facets = (head: string, all: readonly FacetAnswer[]): string[] =>
  all.length === 0 ? [] : [head, ...all.map(({ value, count }) => `  ${count}  ${value}`)];

const coverageLines = (c: CoverageAnswer): string[] => [
  `${c.sources} nguồn, ${c.passages} đoạn (${c.passagesWithoutCitation} đoạn không dẫn văn bản nào), ${c.rules} quy tắc`,
  `${c.citations} lần dẫn: ${c.resolved} đã rõ, ${c.ambiguous} có thể là nhiều văn bản, ${c.missing} chưa rõ`,
  ...facets("Theo thể loại:", c.byType),
  ...facets("Vì sao chưa rõ:", c.byReason),
  "Cần biết khi đọc các con số này:",
  ...c.notes.map((note) => `  ${note}`),
];

async function coverage(source: string | undefined, { json }: { json?: boolean }): Promise<void> {
  const shown = showProgress();
  const told = await withGraph(readSettings(), shown.progress, async (graph) => {
    const actions = await import("../../actions/coverage.js");
    return await actions.coverage(graph, source ? await actions.sourceCalled(graph, source) : null);
  }).finally(() => shown.end());
  json ? printJson(told) : print(coverageLines(told).join("\n"));
}

export const coverageCommand = (): Command =>
  new Command("coverage")
    .description("how much was read and resolved, of one source or of all, and what cannot be read")
    .argument("[source]", "its SHA-256, or the name of its file")
    .option("--json", "one JSON object, as the API's coverage answers")
    .addHelpText("after", EXAMPLES)
    .action(coverage);
