import { describe, expect, it } from "vitest";
import type { HandReading } from "../../evaluate/gold.js";
import { codePointOffsets } from "../../evaluate/gold.js";
import { figuresOf, measure } from "../../evaluate/marks.js";
import type { Reading } from "../../src/model/reading.js";
import { fabricate } from "./fabricated.js";

const text =
  "Thực hiện Nghị quyết số 29-NQ/TW, ngày 25-7-2018 của Bộ Chính trị; Kế hoạch số 04-KH/TU thực hiện nghị quyết trên.\n" +
  "Ngoài đoạn: Quyết định số 7-QĐ/TU.";
const at = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const citation = { issuer: null, pinpoint: null, optional: false, issuedOn: null };
const hand: HandReading = {
  name: "tự viết",
  text,
  citations: [
    {
      ...citation,
      ...at("Nghị quyết số 29-NQ/TW"),
      symbol: "29-NQ/TW",
      type: "RESOLUTION",
      issuedOn: "2018-07-25",
      issuer: "Bộ Chính trị",
    },
    { ...citation, ...at("Kế hoạch số 04-KH/TU"), symbol: "04-KH/TU", type: "PLAN" },
  ],
  subject: { symbol: "75-CTr/TU", issuedOn: "2018-12-07" },
  relations: [
    ["self", "implements", "29-NQ/TW"],
    ["04-KH/TU", "implements", "29-NQ/TW"],
  ],
  optionalRelations: [["self", "cites", "04-KH/TU"]],
  passages: [{ start: 0, end: text.indexOf("\n") }],
};
const right = fabricate(hand, null);
const figures = (reading: Reading): Record<string, number> =>
  Object.fromEntries(
    Object.entries(figuresOf(measure([hand], () => reading))).map(([name, f]) => [name, f.value]),
  );

describe("counting", () => {
  it("gives a perfect reading one in everything", () => {
    expect(new Set(Object.values(figures(right)))).toEqual(new Set([1]));
  });

  it("asks for direction apart from the pair", () => {
    const [first, second] = right.statements;
    const turned = { ...right, statements: [first, { ...second, from: second?.to, to: second?.from }] };
    const found = figures(turned as Reading);
    expect(found["relation recall"]).toBe(0.5);
    expect(found["relation precision"]).toBe(0.5);
    expect(found.direction).toBe(0.5);
    expect(found["implements recall"]).toBe(0.5);
  });

  it("neither rewards nor punishes what is optional, and takes «self» for the symbol of the text", () => {
    const [first] = right.statements;
    const extra = { ...first, relation: "AMENDS", to: "d/04-KH/TU" };
    expect(figures({ ...right, statements: [...right.statements, extra] } as Reading)).toEqual(
      figures(right),
    );
    const documents = [...right.documents, { ...right.documents[0], id: "again", symbol: "75-CTr/TU" }];
    const statements = [{ ...first, from: "again" }, right.statements[1]];
    expect(figures({ ...right, documents, statements } as Reading)["relation recall"]).toBe(1);
  });

  it("punishes only what stands in the passages that were read", () => {
    const mention = (words: string): object => ({
      ...right.mentions[1],
      ...at(words),
      text: words,
      symbol: "7-QĐ/TU",
    });
    const outside = { ...right, mentions: [...right.mentions, mention("Quyết định số 7-QĐ/TU")] };
    expect(figures(outside as Reading)).toEqual(figures(right));
    const inside = { ...right, mentions: [...right.mentions, mention("nghị quyết trên")] };
    expect(figures(inside as Reading)["citation precision"]).toBeCloseTo(2 / 3);
  });

  it("sees a date that was invented, a wrong issuer and a span that does not slice", () => {
    const [first, second] = right.mentions;
    const mentions = [
      { ...first, issuer: "Sở Y tế", text: "khác" },
      { ...second, issuedOn: "2016-01-06" },
    ];
    const found = figures({ ...right, mentions } as Reading);
    expect(found).toMatchObject({ "date not invented": 0, issuer: 0, "spans exact": 0.5, date: 1, type: 1 });
  });
});

it("offsets in code points become offsets in UTF-16", () => {
  const utf16 = codePointOffsets("a😀b");
  expect([0, 1, 2, 3].map(utf16)).toEqual([0, 1, 3, 4]);
});
