import { Command } from "commander";
import type { DocumentAnswer, ResolutionAnswer } from "../../model/answers.js";
import { readSettings } from "../../model/settings.js";
import { isoDate } from "../dates.js";
import { SomeFailed } from "../failure.js";
import { print, printJson } from "../output.js";
import { showProgress } from "../show-progress.js";
import { withGraph } from "../with-graph.js";

interface Options {
  readonly json?: boolean;
  readonly place?: string;
  readonly asOf?: string;
}

const EXAMPLES = `
Examples:
  vanban resolve 29-NQ/TW
  vanban resolve "Nghị quyết số 29-NQ/TW, ngày 25-7-2018" 75-CTr/TU --place kon-tum

Exit code 1 tells that at least one citation is ambiguous or missing.`;

export const named = ({ id, title }: DocumentAnswer): string => (title ? `${id}  ${title}` : id);

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

async function resolve(citations: string[], { json, place, asOf }: Options): Promise<void> {
  const shown = showProgress();
  const context = { place: place ?? null, asOf: asOf ?? null };
  const found = await withGraph(readSettings(), shown.progress, async (graph) => {
    const actions = await import("../../actions/resolve.js");
    return await actions.resolve(graph, { citations, ...context });
  }).finally(() => shown.end());
  for (const resolution of found)
    json ? printJson(resolution) : print(resolutionLines(resolution).join("\n"));
  if (found.some(({ outcome }) => outcome !== "RESOLVED")) throw new SomeFailed();
}

export const resolveCommand = (): Command =>
  new Command("resolve")
    .description("which documents citations name: one, several that fit, or none, with the reasons")
    .argument("<citation...>", "symbols, or citations in words")
    .option("--json", "one JSON object a line, a citation each")
    .option("--place <place>", "place from which the citations are made, such as kon-tum")
    .option("--as-of <date>", "date at which they are made", isoDate)
    .addHelpText("after", EXAMPLES)
    .action(resolve);
