import writeExcelFile from "write-excel-file/node";
import { Outcome } from "../generated/enums.js";
import type { CitationListItem, DocumentAnswer } from "../model/answers.js";
import { STATUS_LABELS } from "../vocabulary/status.js";
import { csv } from "./csv.js";
import { cellText } from "./list/table.js";

/** The columns of a list of citations, with their widths in characters. */
const COLUMNS = [
  ["STT", 6],
  ["Trích dẫn", 40],
  ["Kết quả", 16],
  ["Mã văn bản", 34],
  ["Trích yếu", 50],
  ["Hiệu lực", 18],
  ["Từ ngày", 12],
  ["Lý do", 60],
  ["Văn bản thay thế", 40],
  ["Văn bản thay thế đang có hiệu lực", 40],
] as const;

export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  [Outcome.RESOLVED]: "Xác định được",
  [Outcome.AMBIGUOUS]: "Nhiều khả năng",
  [Outcome.MISSING]: "Không tìm thấy",
};

const ids = (documents: readonly DocumentAnswer[], between: string) =>
  documents.map(({ id }) => id).join(between);

/** The cells of each citation, in the order of the columns; all are text. */
function rowsOf(items: readonly CitationListItem[]): string[][] {
  return items.map(({ resolution, status, inForce }, i) => {
    const { citation, outcome, document, candidates, reasons } = resolution;
    return [
      String(i + 1),
      citation,
      OUTCOMES[outcome],
      document?.id ?? candidates.map((candidate) => candidate.document.id).join("; "),
      document?.title ?? "",
      status ? STATUS_LABELS[status.status] : "",
      status?.since ?? "",
      status?.reason ?? reasons.join(" "),
      ids(status?.successors ?? [], " → "),
      ids(inForce, "; "),
    ];
  });
}

export const citationsCsv = (items: readonly CitationListItem[]): string =>
  csv(
    COLUMNS.map(([title]) => title),
    rowsOf(items),
  );

/** A spreadsheet of one sheet. Every cell is text, so that nothing of it is ever taken for a formula; controls fall out. */
export async function citationsXlsx(items: readonly CitationListItem[]): Promise<Buffer> {
  const text = (value: string) => ({
    value: cellText(value),
    type: String,
    wrap: true,
    alignVertical: "top" as const,
  });
  const head = COLUMNS.map(([title]) => ({ ...text(title), fontWeight: "bold" as const }));
  const rows = rowsOf(items).map((row) => row.map(text));
  const columns = COLUMNS.map(([, width]) => ({ width }));
  return writeExcelFile([head, ...rows], { columns, sheet: "Trích dẫn", stickyRowsCount: 1 }).toBuffer();
}
