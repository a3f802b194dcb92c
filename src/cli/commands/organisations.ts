import { Command, Option } from "commander";
import type { ListedOrganisation } from "../../actions/list-organisations.js";
import { readSettings } from "../../model/settings.js";
import { type Column, type ListingOptions, printListing } from "../listing.js";
import { rootOf } from "../root-document.js";
import { showProgress } from "../show-progress.js";
import { withGraph } from "../with-graph.js";

interface Options extends ListingOptions {
  readonly text?: string;
  readonly kind?: string;
  readonly level?: string;
  readonly place?: string;
  readonly document?: string;
}

const EXAMPLES = `
Examples:
  vanban organisations --place kon-tum
  vanban organisations --text "so y te" --json
  vanban organisations --document 53/KH-UBND --csv > co-quan.csv

Exit codes: 0 also where nothing is found; 1 where --document names no document; 2 wrong usage; 3 no database.`;

const COLUMNS: readonly Column<ListedOrganisation>[] = [
  { title: "id", value: (o) => o.id },
  { title: "name", value: (o) => o.name },
  { title: "kind", value: (o) => o.kind, width: 20 },
  { title: "level", value: (o) => o.level },
  { title: "place", value: (o) => o.place, width: 20 },
  { title: "to", value: (o) => o.to },
  { title: "issued", value: (o) => o.issued },
  { title: "responsibilities", value: (o) => o.responsibilities },
  { title: "succeeds", value: (o) => o.succeeds, width: 30 },
  { title: "succeededBy", value: (o) => o.succeededBy, width: 30 },
];

async function organisations(options: Options): Promise<void> {
  const shown = showProgress();
  await withGraph(readSettings(), shown.progress, async (graph) => {
    const { listOrganisations } = await import("../../actions/list-organisations.js");
    const { text = null, kind = null, level = null, place = null } = options;
    const document = options.document ? await rootOf(graph, options.document, {}) : null;
    shown.end();
    await printListing(listOrganisations(graph, { text, kind, level, place, document }), COLUMNS, options);
  }).finally(() => shown.end());
}

export const organisationsCommand = (): Command =>
  new Command("organisations")
    .description("bodies: what they are, what they issued and answer for, whom they succeeded")
    .option("--text <words>", "words of a name, with or without marks")
    .option("--kind <kind>", "such as DEPARTMENT or PARTY_COMMITTEE")
    .addOption(
      new Option("--level <level>", "of the country").choices([
        "CENTRAL",
        "PROVINCE",
        "DISTRICT",
        "COMMUNE",
        "OTHER",
      ]),
    )
    .option("--place <place>", "such as kon-tum; places in it count too")
    .option("--document <document>", "id or citation of a document that they issued or answer for")
    .addOption(new Option("--json", "one JSON object a line").conflicts("csv"))
    .option("--csv", "CSV; cells that a spreadsheet would take for a formula are kept text")
    .addHelpText("after", EXAMPLES)
    .action(organisations);
