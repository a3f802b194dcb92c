import { describe, expect, it } from "vitest";
import { corpusFolder, corpusTexts } from "../../evaluate/corpus.js";
import { factCounts } from "../../evaluate/facts/counts.js";
import { ownFactFiles, ownFactReadings } from "../../evaluate/facts/hand.js";
import { numberAt } from "../../src/reading/indicators/numbers.js";
import { readingOf } from "../reading/told.js";

const files = ownFactFiles("evaluate/own-facts");
const corpus = corpusFolder();

describe("own readings of facts", () => {
  it("hold at least 150 indicators and 100 responsibilities", () => {
    const counts = factCounts(files);
    expect(counts.indicators).toBeGreaterThanOrEqual(150);
    expect(counts.responsibilities).toBeGreaterThanOrEqual(100);
  });

  it("hold short names and no sentence", () => {
    const passages = files.flatMap((f) => f.passages);
    const measures = passages.flatMap((p) => p.indicators ?? []).map((i) => i.name_vi);
    expect(measures.filter((name) => name.split(" ").length > 12)).toEqual([]);
    const bodies = passages.flatMap((p) => p.organisations ?? []).map((o) => o.name_vi);
    expect(bodies.filter((name) => name.split(" ").length > 26)).toEqual([]);
  });

  it("name the bodies that answer among their organisations", () => {
    for (const p of files.flatMap((f) => f.passages)) {
      const known = new Set(p.organisations?.map((o) => o.name_vi));
      for (const r of p.responsibilities ?? []) expect([...known]).toContain(r.organisation);
    }
  });
});

describe.skipIf(!corpus)("own readings of facts over their texts in the corpus", () => {
  const texts = corpus ? corpusTexts(corpus) : [];
  const { hands, stale } = ownFactReadings(files, texts);

  it("fit the texts they name", () => {
    expect(stale).toEqual([]);
    expect(hands.length).toBe(factCounts(files).passages);
    const changed = texts.map((t) => ({ ...t, sha256: "0" }));
    expect(ownFactReadings(files, changed).stale).toHaveLength(files.length);
  });

  it("point at words that begin with the value", () => {
    for (const hand of hands)
      for (const o of hand.indicators?.flatMap((i) => i.observations) ?? []) {
        const lower = hand.text.slice(o.start, o.end).toLowerCase();
        const number = numberAt(lower, lower.search(/\d/));
        expect(typeof number === "number" ? lower : number.value).toBe(o.value ?? o.low);
      }
  });

  it("slice to the words that the reader tells", () => {
    for (const { text } of hands)
      for (const o of readingOf(text).indicators.flatMap((i) => i.observations))
        expect(text.slice(o.start, o.end)).toBe(o.text);
  });
});
