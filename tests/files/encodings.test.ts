import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test, vi } from "vitest";
import { readBytes } from "../../src/files/read-file.js";
import { CLAUSES, MARK } from "./plan.js";

/** Processes start slowly on a machine that has much else to do. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const TEXT = `${CLAUSES.join("\r\n").replace(MARK, "")}\r\n\tHết – «ký»\n`;
const read = (bytes: Uint8Array, encoding?: "windows-1258" | "utf-16le") =>
  readBytes("kế hoạch.txt", bytes, { allowGrade: null, ...(encoding ? { encoding } : {}) });

/** The way Windows writes Vietnamese: vowels with their own marks composed, tones apart. */
const forWindows = (text: string): string =>
  text
    .normalize("NFD")
    .replace(
      /([aeouAEOU])([\u0300\u0301\u0303\u0309\u0323]?)([\u0302\u0306\u031b])/g,
      (_, vowel, tone, mark) => `${(vowel + mark).normalize("NFC")}${tone}`,
    )
    .replace(
      /([ouOU]\u031b)([\u0300\u0301\u0303\u0309\u0323])/g,
      (_, vowel, tone) => vowel.normalize("NFC") + tone,
    );

describe("plain text", () => {
  test.each([
    ["UTF-8", Buffer.from(TEXT)],
    ["UTF-8 with a mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)])],
    ["UTF-16 LE with a mark", iconv.encode(TEXT, "utf-16le", { addBOM: true })],
    ["UTF-16 LE without", iconv.encode(TEXT, "utf-16le")],
    ["UTF-16 BE with a mark", iconv.encode(TEXT, "utf-16be", { addBOM: true })],
    ["UTF-16 BE without", iconv.encode(TEXT, "utf-16be")],
  ])("%s is delivered to the letter, line ends included", async (_, bytes) => {
    expect((await read(bytes)).text).toBe(TEXT);
  });

  test("windows-1258 is told by the Vietnamese it gives, and said", async () => {
    const written = forWindows(TEXT.replace("«ký»", "“ký”"));
    const bytes = iconv.encode(written, "windows-1258");
    expect(bytes.includes("?".charCodeAt(0))).toBe(false);
    const file = await read(bytes);
    expect(file.text).toBe(written);
    expect(file.text.normalize("NFC")).toContain("Nghị quyết số 12-NQ/TU ngày 05-01-2024");
    expect(file.notes).toEqual(["read as windows-1258"]);
  });

  test.each([
    [
      "the old TCVN3 code",
      Buffer.from("QuyÕt ®Þnh cña ñy ban nh©n d©n tØnh vÒ viÖc phª duyÖt kÕ ho¹ch", "latin1"),
    ],
    ["Chinese", iconv.encode("关于印发实施方案的通知，各县市区人民政府。".repeat(8), "gb18030")],
    [
      "French",
      iconv.encode(
        "Arrêté préfectoral relatif à l’aménagement forestier protégé, été même où",
        "windows-1252",
      ),
    ],
    [
      "UTF-8 with a broken byte",
      Buffer.concat([Buffer.from(TEXT), Buffer.from([0xc3, 0x28]), Buffer.from(TEXT)]),
    ],
    ["UTF-32", Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), Buffer.from("a\0\0\0", "latin1")])],
  ])("%s is no text that is read, and the message says what to do", async (_, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({
      code: "FILE_ENCODING",
      message: expect.stringContaining("save it as UTF-8"),
    });
  });

  test("a named encoding is taken at its word, and refused where it is wrong", async () => {
    expect((await read(Buffer.from([0xd0, 0x2e]), "windows-1258")).text).toBe("Đ.");
    await expect(read(Buffer.from([0, 0xd8, 0x41]), "utf-16le")).rejects.toMatchObject({
      code: "FILE_ENCODING",
    });
  });

  test("any text of Unicode comes back from UTF-8 as it was", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (some) => {
        const text = `Điều ${some.replace(/\p{Cc}/gu, " ")}`;
        expect((await read(Buffer.from(text))).text).toBe(text);
      }),
    );
  });
});
