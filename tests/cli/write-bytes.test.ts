import { afterEach, expect, it } from "vitest";
import { refuseScreen, writeBytes } from "../../src/cli/write-bytes.js";

const { isTTY } = process.stdout;
afterEach(() => {
  process.stdout.isTTY = isTTY;
});

it("keeps what is no text off a screen, and says what to do", async () => {
  process.stdout.isTTY = true;
  expect(() => refuseScreen(Buffer.from("PK"))).toThrow(/--output FILE/);
  await expect(writeBytes(Buffer.from("PK"), undefined)).rejects.toMatchObject({ code: "BAD_INPUT" });
  expect(() => refuseScreen("<html>")).not.toThrow();
});

it("lets it through to a program or a file that stands behind", () => {
  process.stdout.isTTY = false;
  expect(() => refuseScreen(Buffer.from("PK"))).not.toThrow();
});

it("names a file that cannot be written", async () => {
  await expect(writeBytes(Buffer.from("x"), "/none/such/a.xlsx")).rejects.toThrow(
    /\/none\/such\/a\.xlsx cannot be written \(ENOENT\)/,
  );
});
