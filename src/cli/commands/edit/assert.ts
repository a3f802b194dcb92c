import { Argument, type Command } from "commander";
import { Relation } from "../../../generated/enums.js";
import { type Common, carryOut, edits } from "./carry-out.js";

export const assertCommand = (): Command =>
  edits("assert", "asserts a relation by hand, with the words that prove it", [
    "kon-tum/12-kh-ubnd/2019-02-01 IMPLEMENTS kon-tum/75-ctr-tu/2018-12-07 --basis 'Sổ theo dõi năm 2019' --why 'bản in không ghi'",
  ])
    .argument("<from>", "id of the acting document")
    .addArgument(new Argument("<relation>").choices(Object.values(Relation)))
    .argument("<to>", "id of the document acted upon")
    .requiredOption("--basis <words>", "the words that prove it, shown as its evidence")
    .action((from: string, relation: Relation, to: string, options: Common & { readonly basis: string }) =>
      carryOut(
        options,
        async (graph, by) => {
          const { assertStatement } = await import("../../../actions/edit/notes.js");
          return assertStatement(graph, { from, relation, to, basis: options.basis }, by);
        },
        ({ source, outcome }) => `${outcome.toLowerCase()} as source ${source}`,
      ),
    );
