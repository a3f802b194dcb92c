import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { citationsCsv, citationsXlsx } from "../../src/exports/citations.js";
import type { CitationListItem } from "../../src/model/answers.js";

const { readSheet } = createRequire(import.meta.url)(
  "read-excel-file/node",
) as typeof import("read-excel-file/node");

const item = (citation: string): CitationListItem => ({
  resolution: { citation, outcome: "MISSING", document: null, candidates: [], reasons: ["Không có."] },
  status: null,
  inForce: [],
});
const HOSTILE = '=HYPERLINK("http://example.org";"Bấm vào đây")';

test("a cell that a spreadsheet would take for a formula is defused in CSV", () => {
  const [, ...lines] = citationsCsv([item(HOSTILE), item("+1"), item("Quyết định 1,2")]).split("\r\n");
  expect(lines[0]).toContain(`"'=HYPERLINK(""http`);
  expect(lines[1]).toMatch(/^2,"?'\+1/);
  expect(lines[2]).toContain('"Quyết định 1,2"');
});

test("in a spreadsheet every cell is text, and what XML cannot hold falls out", async () => {
  const rows = await readSheet(await citationsXlsx([item(HOSTILE), item("a\u0001b")]));
  expect(rows[0]?.slice(0, 3)).toEqual(["STT", "Trích dẫn", "Kết quả"]);
  expect(rows[1]?.[1]).toBe(HOSTILE);
  expect(rows[1]?.[2]).toBe("Không tìm thấy");
  expect(rows[2]?.[1]).toBe("ab");
});
