import writeExcelFile from "write-excel-file/browser";
import type { FindingShownFragment } from "../../generated/explorer.js";
import { HEADINGS, rowOf } from "./table.js";

/** Longest cell that spreadsheets open, in characters. */
const LONGEST = 32_000;
const WIDTHS = [14, 28, 60, 30, 36, 80, 40, 30];

/** What XML has no place for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const cell = (value: string) => ({
  value: value.replace(CONTROLS, "").slice(0, LONGEST),
  type: String,
  wrap: true,
  alignVertical: "top" as const,
});

/** Findings as a spreadsheet. Every cell is text, so that nothing of it is ever taken for a formula. */
export const xlsxOf = (findings: readonly FindingShownFragment[]): Promise<Blob> =>
  writeExcelFile(
    [
      HEADINGS.map((title) => ({ ...cell(title), fontWeight: "bold" as const })),
      ...findings.map((finding) => rowOf(finding).map(cell)),
    ],
    { columns: WIDTHS.map((width) => ({ width })), sheet: "Điểm cần xem xét", orientation: "landscape" },
  ).toBlob();
