import { describe, expect, it } from "vitest";
import { EXPECTED_PRODUCTS } from "../../src/vocabulary/expectations.js";

describe.each(EXPECTED_PRODUCTS)("words that expect a $product", ({ words, examples, counterExamples }) => {
  it.each(examples)("are in «%s»", (text) => expect(text).toMatch(words));
  it.each(counterExamples)("are not in «%s»", (text) => expect(text).not.toMatch(words));
});
