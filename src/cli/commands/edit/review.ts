import { Argument, type Command } from "commander";
import { type Common, carryOut, edits, expected } from "./carry-out.js";

const VERDICTS = { confirm: "CONFIRMED", reject: "REJECTED" } as const;

export const reviewCommand = (): Command =>
  edits("review", "confirms or rejects a statement; a rejected one stands behind no relation", [
    "0123456789abcdef/s4 reject --why 'trích dẫn nhầm'",
    "0123456789abcdef/s4 confirm --expected 1 --why 'đã đối chiếu bản gốc'",
  ])
    .argument("<statement>", "id of a statement, as the API's evidence tells it")
    .addArgument(new Argument("<verdict>").choices(Object.keys(VERDICTS)))
    .addOption(expected())
    .action((statement: string, said: keyof typeof VERDICTS, options: Common) =>
      carryOut(
        options,
        async (graph, by) => {
          const { reviewStatement } = await import("../../../actions/edit/review.js");
          const asked = { statement, verdict: VERDICTS[said], expected: options.expected ?? 0 };
          return reviewStatement(graph, asked, by);
        },
        ({ verdict, id, version }) => `${verdict.toLowerCase()} ${id}, version ${version}`,
      ),
    );

export const decideCommand = (): Command =>
  edits("decide", "decides which document an ambiguous citation names", [
    "0123456789abcdef/m7 vn/29-nq-tw/2018-07-25 --why 'theo nội dung đoạn văn'",
  ])
    .argument("<mention>", "id of a mention")
    .argument("<document>", "id of a document")
    .addOption(expected())
    .action((mention: string, document: string, options: Common) =>
      carryOut(
        options,
        async (graph, by) => {
          const { decideMention } = await import("../../../actions/edit/review.js");
          return decideMention(graph, { mention, document, expected: options.expected ?? 0 }, by);
        },
        ({ document: of, id, version }) => `decided ${id} for ${of}, version ${version}`,
      ),
    );
