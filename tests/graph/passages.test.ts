import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passagesOf, storedPassages } from "../../src/graph/passages.js";

const span = (start: number, end: number, restricted = false) => ({ start, end, heading: null, restricted });
const TEXT = "Một\n\nHai ba\nbốn";

describe("passages", () => {
  it("tile the text with the blanks between them", () => {
    const stored = storedPassages([span(5, 11), span(0, 3)], TEXT, "s");
    expect(stored.map((p) => [p.id, p.text, p.gap])).toEqual([
      ["s/p0", "Một", "\n\n"],
      ["s/p1", "Hai ba", ""],
      ["s/p2", "\nbốn", ""],
    ]);
  });

  it("give back the whole text, whatever lies between them", () => {
    const cuts = fc.uniqueArray(fc.nat(60), { minLength: 2, maxLength: 8 });
    const property = fc.property(
      fc.string({ minLength: 61, maxLength: 80, unit: "grapheme" }),
      cuts,
      (text, at) => {
        const sorted = at.toSorted((a, b) => a - b);
        const spans = sorted.slice(1).flatMap((end, i) => (i % 2 === 0 ? [span(sorted[i] ?? 0, end)] : []));
        const stored = storedPassages(spans, text, "s");
        expect(stored.map((p) => p.text + p.gap).join("")).toBe(text);
        expect(stored.every((p) => text.slice(p.start, p.end) === p.text)).toBe(true);
      },
    );
    fc.assert(property);
  });

  it("that are restricted are not folded for search, nor is uncovered text beside them", () => {
    const stored = storedPassages([span(5, 11, true)], TEXT, "s");
    expect(stored.map((p) => [p.restricted, p.textFolded, p.labels.length])).toEqual([
      [true, null, 0],
      [true, null, 0],
      [true, null, 0],
    ]);
    expect(storedPassages([span(5, 11)], TEXT, "s").every((p) => p.labels.includes("Searchable"))).toBe(true);
  });

  it("that overlap or leave the text are refused", () => {
    expect(() => storedPassages([span(0, 5), span(4, 6)], TEXT, "s")).toThrow("4–6");
    expect(() => storedPassages([span(0, 99)], TEXT, "s")).toThrow("0–99");
  });

  it("touched by a span are found, also where it lies between two", () => {
    const stored = storedPassages([span(0, 3), span(5, 11)], "Một\n\nHai ba\n", "s");
    expect(passagesOf(stored, 0, 3)).toEqual(["s/p0"]);
    expect(passagesOf(stored, 2, 7)).toEqual(["s/p0", "s/p1"]);
    expect(passagesOf(stored, 3, 4)).toEqual(["s/p0"]);
    expect(passagesOf(stored, 5, 6)).toEqual(["s/p1"]);
  });
});
