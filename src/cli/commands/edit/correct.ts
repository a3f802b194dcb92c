import type { Command } from "commander";
import { isoDate } from "../../dates.js";
import { type Common, carryOut, edits, expected } from "./carry-out.js";

interface CorrectOptions extends Common {
  readonly title?: string;
  readonly issuedOn?: string;
  readonly effectiveFrom?: string;
  readonly expiresOn?: string;
  readonly issuer?: string[];
}

export const correctCommand = (): Command =>
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
          const { correctDocument } = await import("../../../actions/edit/correct.js");
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
