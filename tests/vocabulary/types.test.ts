import { describe, expect, it } from "vitest";
import { DocumentType } from "../../src/generated/enums.js";
import { CODE_SPELLING, TYPE_OF_CODE, TYPE_WORDS, TYPES, typeOfWord } from "../../src/vocabulary/types.js";
import { inReport, readingOf } from "../reading/told.js";

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

it("every type of the model stands in the data once", () => {
  expect(TYPES.map((entry) => entry.type).sort()).toEqual(Object.values(DocumentType).sort());
});

it("a word or the spelling of a code belongs to one type", () => {
  const words = TYPES.flatMap((entry) => entry.words);
  const codes = TYPES.flatMap((entry) => entry.codes.map((code) => code.toUpperCase()));
  expect(new Set(words).size).toBe(words.length);
  expect(new Set(codes).size).toBe(codes.length);
});

it("longer words stand before those they contain", () => {
  for (const [i, word] of TYPE_WORDS.entries())
    for (const earlier of TYPE_WORDS.slice(0, i))
      expect(word.includes(earlier), `${earlier} < ${word}`).toBe(false);
});

it("every spelling of a type's code leads to a code of that type", () => {
  for (const [typed, code] of CODE_SPELLING)
    if (TYPE_OF_CODE.has(typed)) expect(TYPE_OF_CODE.get(code.toUpperCase())).toBe(TYPE_OF_CODE.get(typed));
});

describe.each(TYPES)("$type", ({ type, words, codes, examples }) => {
  it.each(words.map((word) => ({ word })))("is what «$word» names", ({ word }) => {
    expect(typeOfWord(word)).toBe(type);
    // «Văn bản» names anything: beside a code of a type the code tells more.
    const symbol = word === "văn bản" ? "5973/UBND-KT" : "12/2016/NQ-CP";
    const [mention] = readingOf(inReport(`Theo ${capital(word)} số ${symbol} của cơ quan.`)).mentions.slice(
      1,
    );
    expect(mention?.type).toBe(type);
  });

  it.each(codes.map((code) => ({ code })))("is what the code $code tells", ({ code }) => {
    const [mention] = readingOf(inReport(`Theo văn kiện số 12/2016/${code}-UBTVQH13 đã nêu.`)).mentions.slice(
      1,
    );
    expect(mention?.type).toBe(type);
    expect(mention?.symbol).toBe(`12/2016/${code}-UBTVQH13`);
  });

  it.each(examples.map((example) => ({ example })))("has the example «$example»", ({ example }) => {
    const [mention] = readingOf(inReport(`Theo ${example} của cơ quan.`)).mentions.slice(1);
    if (/\d/.test(example)) expect(mention?.type).toBe(type);
    else expect(mention).toBeUndefined();
  });
});
