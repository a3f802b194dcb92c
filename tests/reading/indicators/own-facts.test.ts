import { expect, it } from "vitest";
import { numberAt } from "../../../src/reading/indicators/numbers.js";
import { corpusTest } from "../../corpus.js";
import { readingOf } from "../told.js";
import { excerptsOf, ownFacts } from "./own-facts.js";

it("own readings hold at least 150 observations, none with more than a short name", () => {
  const indicators = ownFacts().flatMap((f) => f.excerpts.flatMap((e) => e.indicators));
  expect(indicators.flatMap((i) => i.observations).length).toBeGreaterThanOrEqual(150);
  expect(indicators.filter((i) => i.name_vi.split(" ").length > 8)).toEqual([]);
});

corpusTest("the words behind every own observation begin with its value", (folder) => {
  for (const facts of ownFacts())
    for (const { facts: read } of excerptsOf(facts, folder))
      for (const o of read.indicators.flatMap((i) => i.observations)) {
        const lower = o.text.toLowerCase();
        const number = numberAt(lower, lower.search(/\d/));
        expect(typeof number === "number" ? o.text : number.value).toBe(o.value ?? o.low);
      }
});

corpusTest("offsets of observations slice the text to their words", (folder) => {
  for (const facts of ownFacts())
    for (const { text } of excerptsOf(facts, folder))
      for (const o of readingOf(text).indicators.flatMap((i) => i.observations))
        expect(text.slice(o.start, o.end)).toBe(o.text);
});
