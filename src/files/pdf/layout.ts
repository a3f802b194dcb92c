import type { Line, Sheet } from "./sheet.js";
import type { Table } from "./tables.js";

/** A sheet taken apart: its ruled tables, and the lines of text beside them, from top to bottom. */
export interface Layout {
  readonly sheet: Sheet;
  readonly tables: readonly Table[];
  readonly lines: readonly Line[];
}

/** The letter size most of the text is set in, in points. */
export function bodySize(layouts: readonly Layout[]): number {
  const letters = new Map<number, number>();
  for (const { lines } of layouts)
    for (const { size, text } of lines) {
      const key = Math.round(size * 2) / 2;
      letters.set(key, (letters.get(key) ?? 0) + text.length);
    }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}
