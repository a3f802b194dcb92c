import { Argument, Command, Option } from "commander";
import type { Editor } from "../../actions/edit/edit.js";
import { Relation } from "../../generated/enums.js";
import type { Graph } from "../../graph/connect.js";
import { readSettings } from "../../model/settings.js";
import { isoDate, wholeNumber } from "../dates.js";
import { print, printJson } from "../output.js";
import { showProgress } from "../show-progress.js";
import { withGraph } from "../with-graph.js";

interface Common {
  readonly why: string;
  readonly who: string;
  readonly json?: boolean;
  readonly expected?: number;
}

/** A command that edits: who and why stand in the log of changes. */
const edits = (name: string, description: string, examples: readonly string[]): Command =>
  new Command(name)
    .description(description)
    .requiredOption("--why <reason>", "why; it stands in the log of changes")
    .option("--who <name>", "who edits", "vanban")
    .option("--json", "the answer as one JSON object")
    .addHelpText("after", `\nExamples:\n${examples.map((line) => `  vanban ${name} ${line}`).join("\n")}`);

const expected = () =>
  new Option("--expected <version>", "version of what stands there now, where something does").argParser(
    wholeNumber,
  );

/** Does one edit and prints what came of it. */
async function carryOut<T extends object>(
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

const VERDICTS = { confirm: "CONFIRMED", reject: "REJECTED" } as const;

const reviewCommand = (): Command =>
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
          const { reviewStatement } = await import("../../actions/edit/review.js");
          const asked = { statement, verdict: VERDICTS[said], expected: options.expected ?? 0 };
          return reviewStatement(graph, asked, by);
        },
        ({ verdict, id, version }) => `${verdict.toLowerCase()} ${id}, version ${version}`,
      ),
    );

const decideCommand = (): Command =>
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
          const { decideMention } = await import("../../actions/edit/review.js");
          return decideMention(graph, { mention, document, expected: options.expected ?? 0 }, by);
        },
        ({ document: of, id, version }) => `decided ${id} for ${of}, version ${version}`,
      ),
    );

interface CorrectOptions extends Common {
  readonly title?: string;
  readonly issuedOn?: string;
  readonly effectiveFrom?: string;
  readonly expiresOn?: string;
  readonly issuer?: string[];
}

const correctCommand = (): Command =>
  edits("correct", "corrects what is shown of a document; kept whenever the file is read again", [
    "kon-tum/75-ctr-tu/2018-12-07 --expires-on 2025-12-31 --why 'theo thông báo của Văn phòng'",
    "vn/29-nq-tw/2018-07-25 --issuer 'Bộ Chính trị' --expected 1 --why 'in sót cơ quan'",
  ])
    .argument("<document>", "id of a document")
    .option("--title <title>", "its title")
    .option("--issued-on <date>", "its date", isoDate)
    .option("--effective-from <date>", "in force from", isoDate)
    .option("--expires-on <date>", "expires on", isoDate)
    .option("--issuer <name...>", "the bodies that issued it")
    .addOption(expected())
    .action((id: string, options: CorrectOptions) =>
      carryOut(
        options,
        async (graph, by) => {
          const { correctDocument } = await import("../../actions/edit/correct.js");
          const { title, issuedOn, effectiveFrom, expiresOn, issuer } = options;
          const set = {
            ...{ ...(title && { title }), ...(issuedOn && { issuedOn }), ...(issuer && { issuers: issuer }) },
            ...{ ...(effectiveFrom && { effectiveFrom }), ...(expiresOn && { expiresOn }) },
          };
          const asked = { id, set, withdraw: [], expected: options.expected ?? 0 };
          return { id, version: await correctDocument(graph, asked, by) };
        },
        ({ version }) => `corrected ${id}, version ${version}`,
      ),
    );

const mergeCommand = (): Command =>
  edits("merge", "makes two documents one; the first becomes a former id of the second", [
    "vn/29-nq-tw/2018-07-26 vn/29-nq-tw/2018-07-25 --why 'ngày in nhầm'",
  ])
    .argument("<from>", "id of the document that is the other")
    .argument("<into>", "id of the document that stays")
    .action((from: string, into: string, options: Common) =>
      carryOut(
        options,
        async (graph, by) => {
          const { merge } = await import("../../actions/edit/merge.js");
          return merge(graph, { from, into }, by);
        },
        (done) => `merged ${done.from} into ${done.into}`,
      ),
    );

const unmergeCommand = (): Command =>
  edits("unmerge", "makes two of what was merged, exactly as it was", [
    "vn/29-nq-tw/2018-07-26 --why 'là hai văn bản khác nhau'",
  ])
    .argument("<from>", "id of the document that was merged into another")
    .action((from: string, options: Common) =>
      carryOut(
        options,
        async (graph, by) => {
          const { unmerge } = await import("../../actions/edit/merge.js");
          return unmerge(graph, from, by);
        },
        (done) => `parted ${done.from} from ${done.into}`,
      ),
    );

const assertCommand = (): Command =>
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
          const { assertStatement } = await import("../../actions/edit/notes.js");
          return assertStatement(graph, { from, relation, to, basis: options.basis }, by);
        },
        ({ source, outcome }) => `${outcome.toLowerCase()} as source ${source}`,
      ),
    );

/** The commands of editors, in the order in which help shows them. */
export const EDIT_COMMANDS = [
  reviewCommand,
  decideCommand,
  correctCommand,
  mergeCommand,
  unmergeCommand,
  assertCommand,
];
