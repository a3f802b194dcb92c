import type { FindingShownFragment } from "../../generated/explorer.js";
import { HEADINGS, rowOf } from "./table.js";

/** A cell that no spreadsheet takes for a formula. */
const cell = (value: string): string =>
  `"${(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;

/** Findings as a table that spreadsheets open, in UTF-8 with its mark, as they expect it. */
export const csvOf = (findings: readonly FindingShownFragment[]): Blob =>
  new Blob(
    [`\uFEFF${[HEADINGS, ...findings.map(rowOf)].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`],
    { type: "text/csv;charset=utf-8" },
  );
