import mammoth from "mammoth";
import readXlsx from "read-excel-file/node";
import { expect, test } from "vitest";
import { lineageList } from "../../src/exports/lineage/list.js";
import { listDocx } from "../../src/exports/list/docx.js";
import { type DocumentList, vietnameseDate } from "../../src/exports/list/table.js";
import { listXlsx } from "../../src/exports/list/xlsx.js";
import { HOSTILE, LINEAGE } from "./lineage.js";

const document = {
  symbol: "29-NQ/TW",
  issuedOn: "25/7/2018",
  issuer: "Bộ Chính trị",
  status: "Còn hiệu lực",
};
const LIST: DocumentList = {
  heading: "Danh mục văn bản thực hiện 29-NQ/TW",
  query: "lineage vn/29-nq-tw/2018-07-25",
  on: "2026-01-02",
  notes: ["Còn 3 trích dẫn chưa xác định."],
  documents: [
    { ...document, title: "về một việc", note: null },
    { ...document, symbol: null, title: HOSTILE, note: '=HYPERLINK("http://x")' },
  ],
};

test("a spreadsheet library reads the xlsx: heading, head, every row as text", async () => {
  const read = await readXlsx(await listXlsx(LIST));
  const rows = (
    Array.isArray(read) && "data" in (read[0] as object) ? (read[0] as { data: unknown[][] }).data : read
  ) as unknown[][];
  expect(rows[0]?.[0]).toBe(LIST.heading);
  expect(rows.flat()).toContain("Ngày lập: 2/1/2026 · 2 văn bản");
  const head = rows.findIndex((row) => row[0] === "STT");
  expect(rows[head]).toEqual([
    "STT",
    "Số và ký hiệu",
    "Ngày ban hành",
    "Cơ quan ban hành",
    "Trích yếu",
    "Tình trạng hiệu lực",
    "Ghi chú",
  ]);
  const [first, second] = rows.slice(head + 1);
  expect(first?.slice(0, 6)).toEqual([
    "1",
    "29-NQ/TW",
    "25/7/2018",
    "Bộ Chính trị",
    "về một việc",
    "Còn hiệu lực",
  ]);
  expect(second?.[6]).toBe('=HYPERLINK("http://x")');
  expect(String(second?.[4])).toContain("<script>\"'\\G &amp; ]]> =1+1");
});

test("a reader of docx finds the same words", async () => {
  const { value } = await mammoth.extractRawText({ buffer: await listDocx(LIST) });
  for (const told of [
    LIST.heading,
    "STT",
    "Trích yếu",
    "Còn hiệu lực",
    "<script>\"'\\G &amp; ]]>",
    "Còn 3 trích dẫn",
  ])
    expect(value).toContain(told);
});

test("dates stand as offices write them", () => {
  expect(vietnameseDate("2018-07-05")).toBe("5/7/2018");
});

test("a lineage as a list says what brought each document in", () => {
  const { documents, heading } = lineageList(LINEAGE);
  expect(heading).toContain("29-NQ/TW");
  expect(documents.map(({ note }) => note)).toEqual([
    null,
    "Thực hiện 29-NQ/TW",
    "75-CTr/TU căn cứ văn bản này",
  ]);
});
