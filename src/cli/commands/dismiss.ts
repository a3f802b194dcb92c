import { Command } from "commander";
import { readSettings } from "../../model/settings.js";
import { print } from "../output.js";
import { showProgress } from "../show-progress.js";
import { withGraph } from "../with-graph.js";

interface Options {
  readonly who: string;
  readonly why: string;
}

const decided = (name: "dismiss" | "takeUp", done: string) => async (id: string, options: Options) => {
  const shown = showProgress();
  await withGraph(readSettings(), shown.progress, async (graph) => {
    const actions = await import("../../actions/dismiss.js");
    await actions[name](graph, { id, ...options });
  }).finally(() => shown.end());
  print(`${done} ${id}`);
};

const command = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .argument("<id>", "the finding's id")
    .requiredOption("--why <reason>", "why")
    .requiredOption("--who <name>", "who decides it: a post or an office");

export const dismissCommand = (): Command =>
  command("dismiss", "sets a finding aside; it stays so however often its sources are read again").action(
    decided("dismiss", "dismissed"),
  );

export const takeUpCommand = (): Command =>
  command("take-up", "takes a finding up again that was set aside").action(decided("takeUp", "taken up"));
