import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { closeConverter, type FileText, readBytes, readTextFile } from "../../src/files/read-file.js";
import { packageRoot } from "../../src/model/root.js";
import { planDocx } from "./plan.docx.js";
import { CLAUSES, FOOTNOTE, MARK, ROWS, RUNNING_HEAD, TITLE } from "./plan.js";

/** Processes start slowly on a machine that has much else to do. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const path = (name: string): string => join(packageRoot, "tests", "fixtures", "files", name);
const read = (name: string): Promise<FileText> => readTextFile(path(name), { allowGrade: null });
const lines = (text: string): string[] => text.split("\n");

afterAll(closeConverter);

describe.each([
  ["plan.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "[1]"],
  ["plan.doc", "application/msword", ""],
  ["plan.html", "text/html", "[1]"],
  ["plan.pdf", "application/pdf", "[1]"],
  ["plan-fallback.pdf", "application/pdf", "[1]"],
])("%s", (name, mediaType, mark) => {
  let file: FileText;
  beforeAll(async () => {
    file = await read(name);
  });

  test("is told by its content and hash", () => {
    const sha256 = createHash("sha256")
      .update(readFileSync(path(name)))
      .digest("hex");
    expect(file).toMatchObject({ name, mediaType, sha256, characters: file.text.length, secrecy: null });
  });

  test("gives each clause as one line, in order, with no footnote in the sentence", () => {
    const clauses = CLAUSES.map((clause) => clause.replace(MARK, mark));
    const found = clauses.map((clause) => lines(file.text).indexOf(clause));
    expect(found.map((at, i) => (at < 0 ? clauses[i] : "")).filter(Boolean)).toEqual([]);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });

  test("gives a table one row a line, cells apart", () => {
    const rows = ROWS.map((cells) => cells.map((cell) => cell.join(" ")).join(" | "));
    expect(file.text).toContain(rows.join("\n"));
  });

  test("gathers the footnote at the end under its number", () => {
    expect(lines(file.text).at(-1)).toBe(`[1] ${FOOTNOTE}`);
  });

  test("leaves out running heads and page numbers, keeps title and letterhead", () => {
    expect(file.text).not.toContain(RUNNING_HEAD);
    expect(lines(file.text).filter((line) => /^\d+$/.test(line))).toEqual([]);
    for (const line of [
      ...TITLE,
      "Số: 45/KH-UBND",
      "Sao Mai, ngày 12 tháng 3 năm 2024",
      "Độc lập - Tự do - Hạnh phúc",
    ])
      expect(file.text).toContain(line);
    expect(file.text.replace(/\s+/g, " ")).toContain("ỦY BAN NHÂN DÂN TỈNH SAO MAI");
  });
});

test("a package that the docx library writes reads like one that a word processor saved", async () => {
  const [library, saved] = [
    await readBytes("kế hoạch.docx", await planDocx(), { allowGrade: null }),
    await read("plan.docx"),
  ];
  expect(library.text).toBe(saved.text);
});

test("a note tells which pages of a PDF are pictures", async () => {
  const file = await read("half-scan.pdf");
  expect(file.text).toContain("đo từng đoạn và ghi loại đất");
  expect(file.notes.join()).toMatch(/pictures: page 2/);
});

test.each([
  ["plan.html", "plan.doc", "html"],
  ["plan.docx", "plan.txt", "docx"],
  ["plan.pdf", "plan.docx", "pdf"],
  ["plan.doc", "plan.docx", "doc"],
])("%s under the name %s is read by its content, and that is noted", async (real, name, format) => {
  const file = await readBytes(name, readFileSync(path(real)), { allowGrade: null });
  expect(file.text).toBe((await read(real)).text);
  expect(file.notes[0]).toContain(`the content is ${format}`);
});

test("letters that a PDF sets apart make their words again", async () => {
  const { text } = await read("spaced.pdf");
  for (const words of [
    "NGHỊ QUYẾT",
    "KẾ HOẠCH năm",
    "QUYẾT ĐỊNH của tỉnh",
    "THÔNG BÁO số 5",
    "đo từng đoạn.",
  ])
    expect(text).toContain(words);
});
