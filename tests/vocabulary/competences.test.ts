import { expect, it } from "vitest";
import { INCOMPETENCES, incompetence } from "../../src/vocabulary/competences.js";

it.each(INCOMPETENCES.map((one) => [one.type, one] as const))("%s: examples and near misses", (type, one) => {
  expect(one.examples.length).toBeGreaterThan(0);
  expect(one.counterExamples.length).toBeGreaterThan(0);
  for (const [symbol, day] of one.examples) expect(incompetence(type, symbol, day), symbol).toBe(one.why);
  for (const [symbol, day] of one.counterExamples) expect(incompetence(type, symbol, day), symbol).toBeNull();
});
