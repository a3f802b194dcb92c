import { expect, test } from "vitest";
import { firstWords, NUMBER } from "../../../src/reading/anchors/beginnings.js";

const told = (pattern: RegExp): string[] => [...firstWords(pattern.source)].sort();

test.each<[pattern: RegExp, ...words: string[]]>([
  [/luật/, "luật"],
  [/(?<![a-z])(?:bộ\s+luật|luật)(?![a-z])/, "bộ", "luật"],
  [/(?:các[ \n]+)?(?:sở|bộ)[ \n]/, "bộ", "các", "sở"],
  [/[Đđ]\/c|[Ôô]ng\s/, "đ", "ông"],
  [/nghị\s*quyết/, "nghị", "nghịquyết"],
  [/(?:BTC|VP)(?:TW|TU)(?!\p{L})/u, "btctu", "btctw", "vptu", "vptw"],
  [/(?:và |,)*luật/, ",", "luật", "và"],
  [/(\d{1,4})[a-z]?-/, NUMBER],
  [/tw\d/, "tw"],
  [/\(kèm/, "("],
  [/^tp\.?/, "tp"],
])("%s begins with %s …", (pattern, ...words) => {
  expect(told(pattern)).toEqual(words.sort());
});

test.each([
  /[a-z]+ luật/,
  /\p{Lu}ật/u,
  /lu.t/,
  /lu[a-zậ]t/,
  /(?:lu)+/,
  /\s*luật/,
  /(?:luật)?/,
  /[^(]luật/,
  /l\w+/,
])("%s tells no first words, and says so", (pattern) => {
  expect(() => told(pattern)).toThrow(/must begin with known words/);
});
