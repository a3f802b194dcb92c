import { afterAll, expect, test } from "vitest";
import { closeConverter, readBytes } from "../../src/files/read-file.js";
import { CLAUSES } from "./plan.js";

const MEGABYTE = 1024 * 1024;

afterAll(closeConverter);

test("reading 100 files of 1 MB, text and HTML, leaves the process small", async () => {
  const plain = Buffer.from(CLAUSES.join("\n").repeat(300).slice(0, 740_000));
  const html = Buffer.from(
    `<html><body>${CLAUSES.map((clause) => `<p>${clause}</p>`)
      .join("")
      .repeat(300)
      .slice(0, 740_000)}`,
  );
  expect(plain.length).toBeGreaterThan(0.9 * MEGABYTE);
  const before = process.memoryUsage.rss();
  let most = before;
  for (let n = 0; n < 100; n += 1) {
    const file = await readBytes(n % 5 ? "a.txt" : "a.html", n % 5 ? plain : html, { allowGrade: null });
    expect(file.characters).toBeGreaterThan(100_000);
    most = Math.max(most, process.memoryUsage.rss());
  }
  expect(most - before).toBeLessThan(400 * MEGABYTE);
}, 120_000);
