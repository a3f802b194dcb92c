import { describe, expect, it } from "vitest";
import { comparableSymbol } from "../../evaluate/comparable.js";
import { corpusFolder, corpusTexts } from "../../evaluate/corpus.js";
import { ownCounts, ownFiles, ownReadings } from "../../evaluate/own.js";
import { SCARCE } from "../../evaluate/scarce.js";
import { DocumentType, Relation } from "../../src/generated/enums.js";

const files = ownFiles("evaluate/own");
const corpus = corpusFolder();

describe("own readings", () => {
  it.each(files.map((f) => [f.file, f] as const))("%s is well formed", (_, own) => {
    const known = new Set(["self", ...own.citations.map((c) => c.symbol)]);
    for (const c of own.citations) {
      expect(own.passages.some((p) => p.start <= c.start && c.end <= p.end)).toBe(true);
      if (c.type !== null) expect(Object.keys(DocumentType)).toContain(c.type);
      if (c.symbolStart !== null) expect(c.start <= c.symbolStart && (c.symbolEnd ?? 0) <= c.end).toBe(true);
    }
    for (const [from, relation, to, optional] of own.relations) {
      expect(Object.keys(Relation)).toContain(relation);
      const free = (end: string): boolean => optional === "optional" || end.startsWith("title:");
      for (const end of [from, to]) expect(free(end) || known.has(end), end).toBe(true);
    }
  });

  it("hold each relation ten times, or say why not", () => {
    const counts = ownCounts(files);
    const short = Object.keys(Relation).filter(
      (r) => r !== "CITES" && (counts.get(r)?.bySymbol ?? 0) < 10 && (counts.get(r)?.all ?? 0) < 10,
    );
    expect(short.filter((r) => !SCARCE.has(r))).toEqual([]);
  });
});

describe.skipIf(!corpus)("own readings over their texts in the corpus", () => {
  const texts = corpus ? corpusTexts(corpus) : [];

  it("fit the texts they name, and every symbol slices to its own letters", () => {
    const { hands, stale } = ownReadings(files, texts);
    expect(stale).toEqual([]);
    expect(hands).toHaveLength(files.length);
    const letters = (s: string | null): string =>
      (comparableSymbol(s?.replaceAll("*", "") ?? null) ?? "").toLowerCase();
    for (const own of files) {
      const text = texts.find((t) => t.name === own.file)?.text ?? "";
      for (const c of own.citations) {
        if (c.symbolStart === null || c.symbolEnd === null) continue;
        expect(letters(text.slice(c.symbolStart, c.symbolEnd))).toBe(letters(c.symbol));
      }
    }
  });

  it("leave out a reading whose text has changed", () => {
    const changed = texts.map((t) => ({ ...t, sha256: "0" }));
    expect(ownReadings(files, changed)).toEqual({ hands: [], stale: files.map((f) => f.file) });
  });
});
