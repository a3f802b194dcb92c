import type { Command } from "commander";
import { type Common, carryOut, edits } from "./carry-out.js";

export const mergeCommand = (): Command =>
  edits("merge", "makes two documents one; the first becomes a former id of the second", [
    "vn/29-nq-tw/2018-07-26 vn/29-nq-tw/2018-07-25 --why 'ngày in nhầm'",
  ])
    .argument("<from>", "id of the document that is the other")
    .argument("<into>", "id of the document that stays")
    .action((from: string, into: string, options: Common) =>
      carryOut(
        options,
        async (graph, by) => {
          const { merge } = await import("../../../actions/edit/merge.js");
          return merge(graph, { from, into }, by);
        },
        (done) => `merged ${done.from} into ${done.into}`,
      ),
    );

export const unmergeCommand = (): Command =>
  edits("unmerge", "makes two of what was merged, exactly as it was", [
    "vn/29-nq-tw/2018-07-26 --why 'là hai văn bản khác nhau'",
  ])
    .argument("<from>", "id of the document that was merged into another")
    .action((from: string, options: Common) =>
      carryOut(
        options,
        async (graph, by) => {
          const { unmerge } = await import("../../../actions/edit/merge.js");
          return unmerge(graph, from, by);
        },
        (done) => `parted ${done.from} from ${done.into}`,
      ),
    );
