import type { FindingShownFragment } from "../../generated/explorer.js";
import { severityLabel } from "../labels/severities.js";
import { shortDate } from "../language/format.js";

/** A cell that no spreadsheet takes for a formula. */
const cell = (value: string): string =>
  `"${(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;

const HEADINGS = [
  "Mức độ",
  "Quy tắc",
  "Nội dung",
  "Đề nghị sửa",
  "Văn bản",
  "Trích đoạn",
  "Nguồn",
  "Gác lại",
];

const rowOf = (finding: FindingShownFragment): string[] => [
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

/** Findings as a table that spreadsheets open, in UTF-8 with its mark, as they expect it. */
export const csvOf = (findings: readonly FindingShownFragment[]): Blob =>
  new Blob(
    [`\uFEFF${[HEADINGS, ...findings.map(rowOf)].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`],
    { type: "text/csv;charset=utf-8" },
  );
