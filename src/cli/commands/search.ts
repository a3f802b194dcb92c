import { Command } from "commander";
import { HitKind } from "../../generated/enums.js";
import type { SearchHitAnswer } from "../../model/answers.js";
import { readSettings } from "../../model/settings.js";
import { isoDate, wholeNumber } from "../dates.js";
import { counted, print, printJson } from "../output.js";
import { showProgress } from "../show-progress.js";
import { named } from "../status-lines.js";
import { withGraph } from "../with-graph.js";
import { checkListOptions, formatOption, type ListOptions, outputOption, writeList } from "../write-list.js";

interface Options extends ListOptions {
  readonly json?: boolean;
  readonly first?: number;
  readonly asOf?: string;
}

const EXAMPLES = `
Examples:
  vanban search nq29
  vanban search "tỉnh ủy Kon Tum không gian mạng" --json
  vanban search "không gian mạng" --format xlsx --output danh-muc.xlsx

Documents by symbol, title, issuer, place or date, bodies, measures, and passages. With --format the documents among the
first 1,000 that were found (or --first) come as a list with how they stand on --as-of, today by default. GET
/export/search.xlsx?text=… of a running server answers the same.`;

const KINDS: Readonly<Record<HitKind, string>> = {
  [HitKind.DOCUMENT]: "văn bản",
  [HitKind.ORGANISATION]: "cơ quan",
  [HitKind.INDICATOR]: "chỉ tiêu",
  [HitKind.PASSAGE]: "đoạn văn",
};

function line({ kind, document, organisation, indicator, evidence, matched }: SearchHitAnswer): string {
  const of = organisation ?? indicator;
  if (document) return `${KINDS[kind]}  ${named(document)}`;
  if (of) return `${KINDS[kind]}  ${of.id}  ${of.name}`;
  return `${KINDS[kind]}  ${evidence?.sourceName ?? ""}: ${(evidence?.text ?? matched).replace(/\s+/g, " ")}`;
}

async function search(words: string[], options: Options): Promise<void> {
  checkListOptions(options);
  const text = words.join(" ");
  const shown = showProgress();
  await withGraph(readSettings(), shown.progress, async (graph) => {
    if (options.format) {
      const [{ searchList }, { foundList }] = await Promise.all([
        import("../../actions/lists/search.js"),
        import("../../exports/list/found.js"),
      ]);
      const { first = null, asOf = null } = options;
      const list = foundList(await searchList(graph, { text, first, asOf }));
      shown.end();
      return writeList(list, options);
    }
    const actions = await import("../../actions/search/search.js");
    const { items, next } = await actions.search(graph, { text, first: options.first ?? null });
    shown.end();
    if (options.json) return items.forEach(printJson);
    for (const item of items) print(line(item));
    print(`${counted(items.length, "hit")}${next ? ", and more: ask with a greater --first" : ""}`);
  }).finally(() => shown.end());
}

export const searchCommand = (): Command =>
  new Command("search")
    .description("documents, bodies, measures and passages for what one types")
    .argument("<words...>", "a symbol in any spelling, words, dates, places")
    .option("--first <hits>", "how many at most; 20 by default, 1,000 with --format", wholeNumber)
    .option("--as-of <date>", "with --format: day of the statuses", isoDate)
    .option("--json", "one JSON object a line, a hit each")
    .addOption(formatOption().conflicts("json"))
    .addOption(outputOption())
    .addHelpText("after", EXAMPLES)
    .action(search);
