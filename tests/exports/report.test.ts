import { convert } from "html-to-text";
import mammoth from "mammoth";
import { expect, test } from "vitest";
import { reportDocx } from "../../src/exports/report/docx.js";
import { reportHtml } from "../../src/exports/report/html.js";
import type { Report } from "../../src/exports/report/report.js";
import { HOSTILE } from "./lineage.js";

const REPORT: Report = {
  title: "Hồ sơ 29-NQ/TW",
  about: ["Ngày lập: 2/1/2026", HOSTILE],
  sections: [
    {
      heading: "Văn bản",
      blocks: [
        { kind: "facts", rows: [["Cơ quan ban hành", "Bộ Chính trị"]] },
        { kind: "paragraph", text: HOSTILE },
        { kind: "quotation", text: HOSTILE, from: "nguon.txt, ký tự 3–9" },
        { kind: "table", head: ["Số và ký hiệu"], rows: [["75-CTr/TU"], [HOSTILE]] },
      ],
    },
  ],
};

const TOLD = [
  "Hồ sơ 29-NQ/TW",
  "Ngày lập: 2/1/2026",
  "Cơ quan ban hành",
  "Bộ Chính trị",
  "ký tự 3–9",
  "75-CTr/TU",
];

test("the page shows every word as words and holds no element that a text brought in", () => {
  const html = reportHtml(REPORT);
  const shown = convert(html, {
    wordwrap: false,
    selectors: [
      { selector: "h1", options: { uppercase: false } },
      { selector: "h2", options: { uppercase: false } },
      { selector: "table", format: "dataTable", options: { uppercaseHeaderCells: false } },
    ],
  });
  for (const words of [...TOLD, "<script>\"'\\G &amp; ]]> =1+1"]) expect(shown).toContain(words);
  expect(html).not.toMatch(/<script/i);
  expect(html.match(/<tr>/g)).toHaveLength(3);
});

test("a reader of docx finds the same words", async () => {
  const { value } = await mammoth.extractRawText({ buffer: await reportDocx(REPORT) });
  for (const words of [...TOLD, "<script>\"'\\G &amp; ]]> =1+1"]) expect(value).toContain(words);
});
