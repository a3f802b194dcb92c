import { chmod, mkdtemp, open, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { closeConverter, readBytes, readTextFile } from "../../src/files/read-file.js";
import { packageRoot } from "../../src/model/root.js";
import { zipOf } from "./zips.js";

/** Processes start slowly on a machine that has much else to do. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const fixture = (name: string): string => join(packageRoot, "tests", "fixtures", "files", name);
const bytes = (name: string, content: Uint8Array) =>
  expect(readBytes(name, content, { allowGrade: null })).rejects;
const file = (path: string) => expect(readTextFile(path, { allowGrade: null })).rejects;
const part = (name: string) => ({ name, bytes: Buffer.from("<a/>") });

describe("what is not read is refused in one sentence", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "vanban-files-"));
  });
  afterAll(async () => {
    closeConverter();
    await rm(folder, { recursive: true, force: true });
  });

  test("an empty file, and one of blanks", async () => {
    await bytes("rỗng.txt", Buffer.alloc(0)).toMatchObject({
      code: "FILE_EMPTY",
      message: expect.stringMatching(/^The file “rỗng\.txt” is empty: .+\.$/),
    });
    await bytes("trắng.txt", Buffer.from(" \r\n\t ")).toMatchObject({ code: "FILE_EMPTY" });
  });

  test("binary data", async () => {
    await bytes("dữ liệu.txt", Buffer.from([1, 2, 3, 0, 200, 7, 0, 9])).toMatchObject({
      code: "FILE_BINARY",
    });
    await bytes("dữ liệu.txt", Buffer.from("\x01\x02\x03\x04\x05\x06abc")).toMatchObject({
      code: "FILE_BINARY",
    });
  });

  test("a file of 200 MB, before a byte of it is read", async () => {
    const path = join(folder, "lớn.txt");
    const handle = await open(path, "w");
    await handle.truncate(200 * 1024 * 1024);
    await handle.close();
    await file(path).toMatchObject({ code: "FILE_TOO_LARGE", message: expect.stringContaining("200 MB") });
  });

  test("a path that is nothing, a folder, or goes round in a circle", async () => {
    await file(join(folder, "không có.txt")).toMatchObject({
      code: "FILE_UNREADABLE",
      message: expect.stringContaining("does not exist"),
    });
    await file(folder).toMatchObject({ code: "FILE_UNREADABLE", message: expect.stringContaining("folder") });
    await symlink(join(folder, "vòng"), join(folder, "vòng"));
    await file(join(folder, "vòng")).toMatchObject({ code: "FILE_UNREADABLE" });
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
    "a file without read rights",
    async () => {
      const path = join(folder, "kín.txt");
      await writeFile(path, "Điều 1");
      await chmod(path, 0);
      await file(path).toMatchObject({ code: "FILE_UNREADABLE", message: expect.stringContaining("rights") });
    },
  );

  test.each([
    ["plan.rtf", "FILE_FORMAT", "RTF"],
    ["locked.docx", "FILE_ENCRYPTED", "password"],
    ["locked.pdf", "FILE_ENCRYPTED", "password"],
    ["scan.pdf", "FILE_NO_TEXT", "OCR"],
  ])("%s", async (name, code, said) => {
    await file(fixture(name)).toMatchObject({ code, message: expect.stringContaining(said) });
  });

  test.each([
    ["bảng.xlsx", zipOf([part("[Content_Types].xml"), part("xl/workbook.xml")]), "spreadsheet"],
    ["trình chiếu.docx", zipOf([part("[Content_Types].xml"), part("ppt/slides/slide1.xml")]), "presentation"],
    ["gói.zip", zipOf([part("một.txt")]), "zip archive"],
    [
      "văn bản.odt",
      zipOf([
        { name: "mimetype", bytes: Buffer.from("application/vnd.oasis.opendocument.text") },
        part("META-INF/manifest.xml"),
      ]),
      "zip archive",
    ],
    ["ảnh.pdf", Buffer.from("\x89PNG\r\n\x1a\n....", "latin1"), "PNG"],
    ["trang.doc", Buffer.from("MIME-Version: 1.0\r\nContent-Type: multipart/related"), "web archive"],
    ["dữ liệu.txt", Buffer.from('<?xml version="1.0"?><a/>'), "XML"],
  ])("%s: a format that is not read is named", async (name, content, said) => {
    await bytes(name, content).toMatchObject({ code: "FILE_FORMAT", message: expect.stringContaining(said) });
  });

  test("damaged files of each format", async () => {
    await bytes("hỏng.pdf", Buffer.from("%PDF-1.7\n…")).toMatchObject({ code: "FILE_DAMAGED" });
    await bytes("hỏng.docx", zipOf([part("word/document.xml")]).subarray(0, 60)).toMatchObject({
      code: "FILE_DAMAGED",
    });
    const ole = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.alloc(600),
      Buffer.from("WordDocument", "utf16le"),
    ]);
    await bytes("hỏng.doc", ole).toMatchObject({ code: "FILE_DAMAGED" });
  });
});
