import { Command } from "commander";
import { readSettings } from "../../model/settings.js";
import { isoDate } from "../dates.js";
import { print, printJson } from "../output.js";
import { showProgress } from "../show-progress.js";
import { withGraph } from "../with-graph.js";

interface Declared {
  readonly place: string;
  readonly issuer: string;
  readonly from: string;
  readonly to: string;
  readonly who: string;
  readonly why?: string;
}

const EXAMPLES = `
Examples:
  vanban holdings declare 75-CTr/TU --place kon-tum --issuer "Tỉnh ủy" --from 2016-01-01 --to 2020-09-30 --who "Văn phòng"
  vanban holdings
  vanban holdings withdraw "kon-tum/ctr-tu 2016-01-01" --who "Văn phòng"

What is missing is spoken of only within a series that is declared complete.`;

type Actions = typeof import("../../actions/holdings.js");

const withHoldings = async <T>(
  work: (actions: Actions, graph: import("../../graph/connect.js").Graph) => Promise<T>,
) => {
  const shown = showProgress();
  return withGraph(readSettings(), shown.progress, async (graph) =>
    work(await import("../../actions/holdings.js"), graph),
  ).finally(() => shown.end());
};

const declareCommand = (): Command =>
  new Command("declare")
    .description("declares that every document of a series is held between two days")
    .argument("<symbol>", "any symbol of the series, such as 75-CTr/TU")
    .requiredOption("--place <place>", "whose series: a place such as kon-tum")
    .requiredOption("--issuer <name>", "who issues it")
    .requiredOption("--from <date>", "the first day", isoDate)
    .requiredOption("--to <date>", "the last day", isoDate)
    .requiredOption("--who <name>", "who declares it: a post or an office")
    .option("--why <reason>", "on what ground")
    .action(async (symbol: string, given: Declared) => {
      print(await withHoldings((actions, graph) => actions.declareHolding(graph, { symbol, ...given })));
    });

const withdrawCommand = (): Command =>
  new Command("withdraw")
    .description("takes a declaration back")
    .argument("<id>", "its id, as listed")
    .requiredOption("--who <name>", "who takes it back")
    .action(async (id: string, { who }: { who: string }) => {
      await withHoldings((actions, graph) => actions.withdrawHolding(graph, { id, who }));
      print(`withdrawn ${id}`);
    });

export const holdingsCommand = (): Command =>
  new Command("holdings")
    .description("series declared complete, within which gaps and missing documents are spoken of")
    .option("--json", "one JSON object a line, a declaration each")
    .addHelpText("after", EXAMPLES)
    .action(async ({ json }: { json?: boolean }) => {
      for (const h of await withHoldings((actions, graph) => actions.holdings(graph)))
        json ? printJson(h) : print(`${h.id}: ${h.code}, ${h.issuer}, ${h.from} – ${h.to}`);
    })
    .addCommand(declareCommand())
    .addCommand(withdrawCommand());
