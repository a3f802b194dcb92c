import Papa from "papaparse";

export type Cell = string | number | boolean | null;

/**
 * CSV after RFC 4180, one record a row. A cell that a spreadsheet would take for a formula begins with an apostrophe,
 * as OWASP's «CSV injection» advises.
 */
export const csv = (columns: readonly string[], rows: readonly (readonly Cell[])[], header = true): string =>
  rows.length > 0 || header
    ? `${Papa.unparse({ fields: [...columns], data: rows.map((row) => [...row]) }, { newline: "\r\n", escapeFormulae: true, header })}\r\n`
    : "";
