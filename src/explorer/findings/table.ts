import type { FindingShownFragment } from "../../generated/explorer.js";
import { severityLabel } from "../labels/severities.js";
import { shortDate } from "../language/format.js";

/** The columns of a list of findings, in the order of the cells. */
export const HEADINGS = [
  "Mức độ",
  "Quy tắc",
  "Nội dung",
  "Đề nghị sửa",
  "Văn bản",
  "Trích đoạn",
  "Nguồn",
  "Gác lại",
];

/** A finding as a row, every cell a text. */
export const rowOf = (finding: FindingShownFragment): string[] => [
  severityLabel(finding.severity, "vi").slice(2),
  finding.title + (finding.hint ? " (gợi ý)" : ""),
  finding.detail,
  finding.proposal ?? "",
  finding.documents
    .map(({ symbol, title, id, issuedOn }) =>
      [symbol ?? title ?? id, shortDate(issuedOn)].filter(Boolean).join(", "),
    )
    .join("; "),
  finding.evidence.map(({ text }) => text).join("\n—\n"),
  finding.evidence.map(({ sourceName, start, end }) => `${sourceName} ${start}–${end}`).join("; "),
  finding.dismissed?.why ?? "",
];
