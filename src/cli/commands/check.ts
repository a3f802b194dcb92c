import { Command } from "commander";
import type { Encoding } from "../../files/text-encoding.js";
import type { CheckAnswer, FindingAnswer, ResolutionAnswer } from "../../model/answers.js";
import { readSettings } from "../../model/settings.js";
import { isoDate } from "../dates.js";
import { encodingOption } from "../encoding.js";
import { SomeFailed } from "../failure.js";
import { print, printJson } from "../output.js";
import { showProgress } from "../show-progress.js";
import { withGraph } from "../with-graph.js";

interface Options {
  readonly json?: boolean;
  readonly place?: string;
  readonly asOf?: string;
  readonly encoding?: Encoding;
}

const EXAMPLES = `
Examples:
  vanban check du-thao.docx
  vanban check du-thao.txt --place kon-tum --as-of 2026-03-01 --json

Nothing of the draft is kept. Exit code 0: nothing to mend; 1: something is, each told at its place.`;

const line = (text: string, at: number): number => text.slice(0, at).split("\n").length;
const plain = (text: string) => text.replace(/\s+/g, " ").trim();

function findingLines({ title, hint, detail, evidence, proposal }: FindingAnswer, text: string): string[] {
  const places = evidence.filter((e) => e.source === null);
  return [
    ...places.map((e) => `dòng ${line(text, e.start)}: «${plain(e.text).slice(0, 200)}»`),
    `  ${hint ? "gợi ý, " : ""}${title}: ${detail}`,
    ...(proposal ? [`  → ${proposal}`] : []),
  ];
}

const OUTCOME: Readonly<Record<string, string>> = {
  RESOLVED: "đã rõ",
  AMBIGUOUS: "có thể là nhiều văn bản",
  MISSING: "chưa có trong đồ thị",
};

const citationLine = ({ citation, outcome, document }: ResolutionAnswer): string =>
  `  ${citation}: ${OUTCOME[outcome]}${document ? ` (${document.id})` : ""}`;

function printCheck({ findings, citations }: CheckAnswer, text: string): void {
  for (const finding of findings) print(findingLines(finding, text).join("\n"));
  print(findings.length === 0 ? "Không có gì cần sửa." : `${findings.length} điều cần xem lại.`);
  if (citations.length > 0) print(["Văn bản được dẫn:", ...citations.map(citationLine)].join("\n"));
}

async function check(path: string, { json, place, asOf, encoding }: Options): Promise<void> {
  const { readTextFile } = await import("../../files/read-file.js");
  const file = await readTextFile(path, encoding ? { encoding } : {});
  const shown = showProgress();
  const told = await withGraph(readSettings(), shown.progress, async (graph) => {
    const actions = await import("../../actions/check.js");
    return await actions.check(graph, {
      text: file.text,
      place: place ?? null,
      asOf: asOf ?? null,
      name: file.name,
    });
  }).finally(() => shown.end());
  if (json) printJson(told);
  else printCheck(told, file.text);
  if (told.findings.length > 0) throw new SomeFailed();
}

export const checkCommand = (): Command =>
  new Command("check")
    .description("what to mend in a draft before it is signed: each problem at its place, with a correction")
    .argument("<file>", "a draft, of any format that can be read")
    .option("--json", "one JSON object, as the API's check answers")
    .option("--place <place>", "place of the draft where its text does not tell, such as kon-tum")
    .option(
      "--as-of <date>",
      "the day it will speak at, where it does not tell; today when not given",
      isoDate,
    )
    .addOption(encodingOption())
    .addHelpText("after", EXAMPLES)
    .action(check);
