import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { allowedGrade } from "../../src/files/allowed-grade.js";
import { closeConverter, readBytes } from "../../src/files/read-file.js";
import { planDocx } from "./plan.docx.js";

/** Processes start slowly on a machine that has much else to do. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const TEXT = "TỈNH ỦY SAO MAI\nSố 12-BC/TU\nTỐI MẬT\n\nBÁO CÁO\nNội dung kín";

describe("marked papers", () => {
  afterAll(closeConverter);
  afterEach(() => vi.unstubAllEnvs());

  test("are refused, without a word of theirs in the message", async () => {
    const refused = await readBytes("báo cáo.txt", Buffer.from(TEXT), { allowGrade: null }).catch(
      (error: unknown) => error,
    );
    expect(refused).toMatchObject({ code: "FILE_SECRET", message: expect.stringContaining("TỐI MẬT") });
    expect(String(refused)).not.toContain("Nội dung");
    expect((refused as Error).cause).toBeUndefined();
  });

  test("are refused as Word documents too, and leave no temporary file", async () => {
    const before = readdirSync(tmpdir());
    await expect(
      readBytes("kế hoạch.docx", await planDocx("MẬT"), { allowGrade: null }),
    ).rejects.toMatchObject({ code: "FILE_SECRET" });
    const made = readdirSync(tmpdir()).filter(
      (name) => !before.includes(name) && /kế hoạch|docx|vanban-file/.test(name),
    );
    expect(made).toEqual([]);
  });

  test("are read up to the grade that is permitted, and carry it", async () => {
    const bytes = Buffer.from(TEXT);
    await expect(readBytes("a.txt", bytes, { allowGrade: "MẬT" })).rejects.toMatchObject({
      code: "FILE_SECRET",
    });
    expect(await readBytes("a.txt", bytes, { allowGrade: "TỐI MẬT" })).toMatchObject({
      secrecy: "TỐI MẬT",
      text: TEXT,
    });
    expect(await readBytes("a.txt", bytes, { allowGrade: "TUYỆT MẬT" })).toMatchObject({
      secrecy: "TỐI MẬT",
    });
  });

  test("the setting decides where the caller does not", async () => {
    vi.stubEnv("VANBAN_SECRECY", "");
    await expect(readBytes("a.txt", Buffer.from(TEXT))).rejects.toMatchObject({ code: "FILE_SECRET" });
    vi.stubEnv("VANBAN_SECRECY", "TOI_MAT");
    expect((await readBytes("a.txt", Buffer.from(TEXT))).secrecy).toBe("TỐI MẬT");
  });

  test("a setting that is none is an error that says what was expected", () => {
    expect(() => allowedGrade({ VANBAN_SECRECY: "mật" })).toThrow(
      /VANBAN_SECRECY is “mật”, expected one of none, MAT/,
    );
    expect(allowedGrade({})).toBeNull();
  });
});
