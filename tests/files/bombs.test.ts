import { afterAll, describe, expect, test, vi } from "vitest";
import { closeConverter, readBytes } from "../../src/files/read-file.js";
import { planDocx } from "./plan.docx.js";
import { rewritten, zipOf } from "./zips.js";

/** Processes start slowly on a machine that has much else to do. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const BODY = '<?xml version="1.0" encoding="UTF-8"?>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const refusal = (name: string, bytes: Buffer, limits = {}) =>
  expect(readBytes(name, bytes, { allowGrade: null, limits })).rejects;

const withBody = async (xml: string): Promise<Buffer> =>
  rewritten(await planDocx(), "word/document.xml", xml);

describe("files made to burst a reader", () => {
  afterAll(closeConverter);

  test("a part that inflates a thousandfold is refused by what it declares", async () => {
    const bomb = await withBody(`${BODY}<w:document ${W}>${" ".repeat(40 * 1024 * 1024)}</w:document>`);
    expect(bomb.length).toBeLessThan(1024 * 1024);
    await refusal("bom.docx", bomb).toMatchObject({
      code: "FILE_TOO_LARGE",
      message: expect.stringContaining("zip bomb"),
    });
  });

  test("a part that inflates to more than it declares is refused while it inflates", async () => {
    const xml = `${BODY}<w:document ${W}>${" ".repeat(40 * 1024 * 1024)}</w:document>`;
    const lying = await rewritten(await planDocx(), "word/document.xml", xml, 1_000);
    await refusal("bom.docx", lying).toMatchObject({ code: "FILE_DAMAGED" });
  });

  test("many parts that are harmless each are refused together", async () => {
    const bytes = Buffer.from("<a>một hai ba</a>".repeat(7_000));
    const parts = Array.from({ length: 30 }, (_, i) => ({ name: `word/part${i}.xml`, bytes }));
    await refusal("bom.docx", zipOf(parts), { inflated: 2_000_000 }).toMatchObject({
      code: "FILE_TOO_LARGE",
      message: expect.stringContaining("inflates to more than"),
    });
  });

  test("more parts than any document has are refused", async () => {
    const parts = Array.from({ length: 6_000 }, (_, i) => ({
      name: `word/p${i}.xml`,
      bytes: Buffer.from("<a/>"),
    }));
    await refusal("bom.docx", zipOf(parts)).toMatchObject({ code: "FILE_TOO_LARGE" });
  });

  test("entities that double each other are refused", async () => {
    const entities = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};">`).join("");
    const xml = `${BODY}<!DOCTYPE w [<!ENTITY e0 "ha">${entities}]><w:document ${W}><w:body><w:p><w:r><w:t>&e30;</w:t></w:r></w:p></w:body></w:document>`;
    await refusal("bom.docx", await withBody(xml)).toMatchObject({ code: "FILE_DAMAGED" });
    const html = Buffer.from(`<!DOCTYPE html [<!ENTITY e0 "ha">${entities}]><html><body>&e30;</body></html>`);
    await refusal("bom.html", html).toMatchObject({ code: "FILE_DAMAGED" });
  });

  test("10,000 nested elements are refused, in Word and in HTML", async () => {
    const nested = (tag: string) => `${`<${tag}>`.repeat(10_000)}chữ${`</${tag}>`.repeat(10_000)}`;
    const deep = `${BODY}<w:document ${W}><w:body><w:p>${nested("w:ins")}</w:p></w:body></w:document>`;
    await refusal("sâu.docx", await withBody(deep)).toMatchObject({
      code: "FILE_DAMAGED",
      message: expect.stringContaining("deep"),
    });
    for (const tag of ["div", "b", "table><tr><td", "blockquote", "ul"])
      await refusal("sâu.html", Buffer.from(`<html><body>${nested(tag)}`)).toMatchObject({
        code: "FILE_DAMAGED",
      });
  });

  test("a conversion is ended when its time is over, and the next file is read again", async () => {
    const slow = Buffer.from(`<html><body>${"<p>một đoạn<b>chữ</b></p>".repeat(400_000)}`);
    await refusal("lâu.html", slow, { milliseconds: 30 }).toMatchObject({
      code: "FILE_TOO_LARGE",
      message: expect.stringContaining("seconds"),
    });
    const after = await readBytes("sau.html", Buffer.from("<html><body><p>Đoạn sau"), { allowGrade: null });
    expect(after.text).toBe("Đoạn sau");
  });

  test("a conversion is ended when it takes more memory than it may", async () => {
    const wide = Buffer.from(`<html><body>${"<p>một đoạn<b>chữ</b></p>".repeat(1_500_000)}`);
    const limits = { residentMegabytes: 220, heapMegabytes: 2_000 };
    await refusal("lớn.html", wide, limits).toMatchObject({
      code: "FILE_TOO_LARGE",
      message: expect.stringContaining("memory"),
    });
  });

  test("more text than the limit is refused", async () => {
    const html = Buffer.from(`<html><body><p>${"chữ ".repeat(1_000)}`);
    await refusal("dài.html", html, { characters: 100 }).toMatchObject({ code: "FILE_TOO_LARGE" });
  });
});
