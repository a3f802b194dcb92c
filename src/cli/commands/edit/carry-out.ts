import { Command, Option } from "commander";
import type { Editor } from "../../../actions/edit/edit.js";
import type { Graph } from "../../../graph/connect.js";
import { readSettings } from "../../../model/settings.js";
import { wholeNumber } from "../../dates.js";
import { print, printJson } from "../../output.js";
import { showProgress } from "../../show-progress.js";
import { withGraph } from "../../with-graph.js";

/** What every edit is given. */
export interface Common {
  readonly why: string;
  readonly who: string;
  readonly json?: boolean;
  readonly expected?: number;
}

/** A command that edits: who and why stand in the log of changes. */
export const edits = (name: string, description: string, examples: readonly string[]): Command =>
  new Command(name)
    .description(description)
    .requiredOption("--why <reason>", "why; it stands in the log of changes")
    .option("--who <name>", "who edits", "vanban")
    .option("--json", "the answer as one JSON object")
    .addHelpText("after", `\nExamples:\n${examples.map((line) => `  vanban ${name} ${line}`).join("\n")}`);

/** `--expected`, which tells the second of two editors. */
export const expected = () =>
  new Option("--expected <version>", "version of what stands there now, where something does").argParser(
    wholeNumber,
  );

/** Does one edit and prints what came of it. */
export async function carryOut<T extends object>(
  { who, why, json }: Common,
  work: (graph: Graph, by: Editor) => Promise<T>,
  line: (done: T) => string,
): Promise<void> {
  const shown = showProgress();
  const done = await withGraph(readSettings(), shown.progress, (graph) => work(graph, { who, why })).finally(
    () => shown.end(),
  );
  json ? printJson(done) : print(line(done));
}
