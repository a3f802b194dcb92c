import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it, vi } from "vitest";
import { decodeText } from "../../src/files/text-encoding.js";
import { packageRoot } from "../../src/model/root.js";
import { corpusTest } from "../corpus.js";
import { MANGLINGS, sentences } from "./mangle.js";
import { expectSpansHold } from "./spans.js";
import { inReport, readingOf } from "./told.js";

vi.setConfig({ testTimeout: 600_000 });

const RUNS = process.env.SOAK ? 2_000 : 60;
const EXAMPLES = join(packageRoot, "examples");

const textsOf = (folder: string): { name: string; text: string }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));

/** What is read of each citation, wherever it stands. */
const toldOf = (text: string) =>
  readingOf(text)
    .mentions.slice(1)
    .map((m) => [m.type, m.symbol, m.issuedOn]);

/** Numbers below the asked one, from fast-check's choice, so that a failing case shrinks. */
const chooser = fc.array(fc.nat(1_000), { minLength: 64, maxLength: 64 }).map((numbers) => {
  let at = 0;
  return (below: number) => (numbers[at++ % numbers.length] as number) % below;
});

describe("every span slices to its words", () => {
  it.each(textsOf(EXAMPLES))("$name", ({ text }) => expectSpansHold(text, readingOf(text)));

  corpusTest(
    "in all its texts and excerpts",
    (folder) => {
      for (const part of ["texts", "gold"])
        for (const { text } of textsOf(join(folder, part))) expectSpansHold(text, readingOf(text));
    },
    120_000,
  );

  corpusTest(
    "in all its texts taken apart into letters and marks, the same citations in the same order",
    (folder) => {
      for (const { name, text } of textsOf(join(folder, "texts"))) {
        const apart = text.normalize("NFD");
        const reading = readingOf(apart);
        expectSpansHold(apart, reading);
        expect(
          reading.mentions.map((m) => m.symbol),
          name,
        ).toEqual(readingOf(text).mentions.map((m) => m.symbol));
      }
    },
    120_000,
  );
});

describe("the same citations come out", () => {
  it.each(Object.entries(MANGLINGS).map(([name, mangle]) => ({ name, mangle })))(
    "of texts with $name",
    ({ mangle }) => {
      fc.assert(
        fc.property(sentences, chooser, ({ text, told }, choose) => {
          const mangled = inReport(mangle(text, choose));
          expectSpansHold(mangled, readingOf(mangled));
          expect(toldOf(mangled)).toEqual(told);
        }),
        { numRuns: RUNS },
      );
    },
  );

  it("of texts mangled in several ways", () => {
    // A torn number is believed beside its sign and a plain blank alone.
    const ways = fc.uniqueArray(
      fc.constantFrom(...Object.keys(MANGLINGS).filter((name) => !/capitals|lower|torn/.test(name))),
      {
        minLength: 2,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(sentences, ways, chooser, ({ text, told }, names, choose) => {
        const mangled = inReport(
          names.reduce((words, name) => MANGLINGS[name]?.(words, choose) ?? words, text),
        );
        expectSpansHold(mangled, readingOf(mangled));
        expect(toldOf(mangled)).toEqual(told);
      }),
      { numRuns: RUNS * 3 },
    );
  });
});

/** The way Windows writes Vietnamese: vowels with their own marks composed, tones apart. */
const forWindows = (text: string): string =>
  text
    .normalize("NFD")
    .replace(
      /([aeouAEOU])([\u0300\u0301\u0303\u0309\u0323]?)([\u0302\u0306\u031b])/g,
      (_, vowel, tone, mark) => `${(vowel + mark).normalize("NFC")}${tone}`,
    );

describe("texts of every encoding", () => {
  const ENCODED: Readonly<Record<string, (text: string) => Buffer>> = {
    "UTF-8": (text) => Buffer.from(text),
    "UTF-8 with a mark": (text) => Buffer.from(`\ufeff${text}`),
    "UTF-16 LE": (text) => iconv.encode(text, "utf-16le"),
    "UTF-16 LE with a mark": (text) => iconv.encode(text, "utf-16le", { addBOM: true }),
    "UTF-16 BE with a mark": (text) => iconv.encode(text, "utf-16be", { addBOM: true }),
    "windows-1258": (text) => iconv.encode(forWindows(text), "windows-1258"),
  };
  it.each(Object.entries(ENCODED).map(([name, encode]) => ({ name, encode })))(
    "$name read alike",
    ({ encode }) => {
      for (const { name, text } of textsOf(EXAMPLES)) {
        const decoded = decodeText(encode(text)).text;
        const reading = readingOf(decoded);
        expectSpansHold(decoded, reading);
        const told = (r: typeof reading) =>
          r.mentions.map((m) => [m.type, m.symbol, m.issuedOn, m.issuer?.normalize("NFC")]);
        expect(told(reading), name).toEqual(told(readingOf(text)));
      }
    },
  );
});

it("the same text gives the same reading", () => {
  for (const { text } of textsOf(EXAMPLES)) expect(readingOf(text)).toEqual(readingOf(text));
});

it("any text at all gives a reading whose spans hold", () => {
  const pieces = fc.constantFrom(
    "Số: ",
    "số ",
    "12",
    "/",
    "-",
    "NQ",
    "QĐ",
    "TW",
    "\n",
    "\n\n",
    " ",
    "|",
    "“",
    "(",
    ")",
    ";",
    ".",
    "Điều 1. ",
    "ngày ",
    "01/02/2020",
    "thực hiện ",
    "Nghị quyết ",
    "Luật Đất đai",
    "của Chính phủ",
    "này",
    "\u0301",
    "\ud83d\ude00",
    "\ud800",
    "\u200b",
    "Căn cứ ",
    "nay là ",
  );
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.array(pieces, { maxLength: 60 }).map((p) => p.join("")),
  );
  fc.assert(
    fc.property(anything, (text) => expectSpansHold(text, readingOf(text))),
    { numRuns: RUNS * 5 },
  );
});
