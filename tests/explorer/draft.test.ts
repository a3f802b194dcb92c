import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stretches } from "../../src/explorer/draft/marks.js";

describe("the marked text of a draft", () => {
  test("two problems that overlap are told together where they do, each first where it begins", () => {
    const marked = stretches("Căn cứ Quyết định số 5", [
      { start: 0, end: 17, of: 1 },
      { start: 7, end: 22, of: 2 },
    ]);
    expect(marked.map(({ text, of, first }) => [text, of, first])).toEqual([
      ["Căn cứ ", [1], [1]],
      ["Quyết định", [1, 2], [2]],
      [" số 5", [2], []],
    ]);
  });

  test("is the text, whatever the places", () => {
    const place = fc.record({
      start: fc.integer({ min: -5, max: 60 }),
      end: fc.integer({ min: -5, max: 60 }),
      of: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 50 }), fc.array(place), (text, places) => {
        const marked = stretches(text, places);
        expect(marked.map((one) => one.text).join("")).toBe(text);
        for (const { start, text: words, of } of marked) {
          const over = places.filter(
            (p) => p.start <= start && p.end >= start + words.length && p.start < p.end,
          );
          expect(new Set(of)).toEqual(new Set(over.map((p) => p.of)));
        }
      }),
    );
  });
});
