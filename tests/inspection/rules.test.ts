import { describe, expect, it } from "vitest";
import { rules } from "../../src/actions/rules.js";
import { judges } from "../../src/inspection/judges/judges.js";
import { isHint, parseRule } from "../../src/inspection/rule.js";
import { WORLDS } from "./worlds.js";

/** Rules of drafts are tested with the drafts. */
const tested = rules().filter((rule) => !rule.draftOnly);

describe("rules", () => {
  it("each have a world with something to find and near misses", () => {
    expect(WORLDS.map((world) => world.rule).sort()).toEqual(tested.map((rule) => rule.id));
    for (const { rule, papers, finds } of WORLDS) {
      expect(finds.length, rule).toBeGreaterThan(0);
      expect(Object.keys(papers).length, rule).toBeGreaterThan(finds.length);
    }
  });

  it("are the parts in code that there are", () => {
    const ids = rules().map((rule) => rule.id);
    expect(Object.keys(judges).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("tell in their header what they find, why it matters and what to do, in both languages", () => {
    for (const rule of rules()) {
      expect(rule.why, rule.id).toContain(" / ");
      expect(rule.what, rule.id).toContain(" / ");
      expect(["HIGH", "MEDIUM", "LOW"], rule.id).toContain(rule.severity);
      expect(["documents", "edges", "sources"], rule.id).toContain(rule.over);
    }
    expect(() => parseRule("x", "// rule: x\n// severity: HIGH\n")).toThrow("precision");
  });

  it("find hints until enough was judged and right", () => {
    const [rule] = rules();
    if (!rule) throw new Error("There is no rule");
    const judged = (right: number, all: number) => isHint({ ...rule, precision: { right, judged: all } });
    expect([judged(29, 29), judged(30, 30), judged(26, 30), judged(27, 30)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
