import { describe, expect, it, vi } from "vitest";
import { lowerCase } from "../../src/reading/lower-case.js";
import { LAW_NAMES } from "../../src/vocabulary/laws.js";
import { inReport, readingOf } from "../reading/told.js";

/** Hundreds of readings in one test. */
vi.setConfig({ testTimeout: 120_000 });

const TYPE_WORD = { luật: "Luật", "bộ luật": "Bộ luật", "pháp lệnh": "Pháp lệnh" } as const;
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const kinds = Object.keys(LAW_NAMES) as (keyof typeof LAW_NAMES)[];

describe.each(kinds.map((kind) => ({ kind, names: LAW_NAMES[kind] })))(
  "names after «$kind»",
  ({ kind, names }) => {
    it("are in lower case, with the older tone placing, once each", () => {
      expect(names).toEqual(names.map((name) => lowerCase(name)));
      expect(new Set(names).size).toBe(names.length);
    });

    it("are read whole, also before «và» and a comma of the sentence", () => {
      for (const name of names) {
        const printed = `${TYPE_WORD[kind]} ${capital(name)}`;
        for (const next of [" và các văn bản liên quan.", ", trong đó có quy định.", " năm 2015."]) {
          const [mention] = readingOf(inReport(`Theo ${printed}${next}`)).mentions.slice(1);
          expect(mention?.text, printed + next).toBe(printed);
        }
      }
    });

    it("stand before those they begin with", () => {
      for (const [i, name] of names.entries())
        for (const earlier of names.slice(0, i))
          expect(name.startsWith(`${earlier} `), `${earlier} < ${name}`).toBe(false);
    });
  },
);

describe("names that stand in no list", () => {
  it.each([
    ["Luật Trồng sen và các nghị định", "Luật Trồng sen"],
    ["Luật Trồng sen, trồng súng", "Luật Trồng sen"],
    ["Luật Trồng sen năm 2031", "Luật Trồng sen"],
    ["Luật Trồng sen được Quốc hội thông qua", "Luật Trồng sen"],
  ])("«%s» end at the first stop", (words, name) => {
    expect(readingOf(inReport(`Theo ${words}.`)).mentions[1]?.text).toBe(name);
  });

  it("need a capital", () => {
    expect(readingOf(inReport("Sống theo luật tự nhiên và luật đời.")).mentions).toHaveLength(1);
  });
});
