import { describe, expect, it } from "vitest";
import { ownCasesIn, parseCases } from "../../evaluate/own-cases.js";
import { rules } from "../../src/actions/rules.js";

const all = ownCasesIn("evaluate/own-cases");

describe("own cases of rules", () => {
  it.each(all.map((one) => [one.rule, one] as const))("%s: marked, with near misses", (rule, { cases }) => {
    expect(rules().map(({ id }) => id)).toContain(rule);
    expect(cases.flatMap(({ marks }) => marks).length).toBeGreaterThanOrEqual(25);
    for (const { text, marks } of cases) {
      expect(text).not.toMatch(/[⟦⟧]/u);
      for (const { start, end, words } of marks) expect(text.slice(start, end)).toBe(words);
    }
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length);
  });

  it("are stored together where their rule looks at what is stored", () => {
    const { stored, cases } = parseCases("x", "stored 2021-06-01\n---\nmột ⟦hai⟧\n---\nba\n");
    expect(stored).toBe("2021-06-01");
    expect(cases.map(({ text }) => text)).toEqual(["một hai", "ba"]);
    expect(parseCases("x", "một\n").stored).toBeNull();
  });

  it("are read with their base, their day and their marks", () => {
    const { base, cases } = parseCases("x", "base\nmột\n---\nask 2024-05-01\nhai ⟦ba⟧ bốn ⟦năm⟧\n---\nsáu\n");
    expect(base).toEqual(["một"]);
    expect(cases).toEqual([
      {
        asOf: "2024-05-01",
        text: "hai ba bốn năm",
        marks: [
          { start: 4, end: 6, words: "ba" },
          { start: 11, end: 14, words: "năm" },
        ],
      },
      { asOf: "2026-06-01", text: "sáu", marks: [] },
    ]);
  });
});
