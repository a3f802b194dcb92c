import { describe, expect, it } from "vitest";
import { inOneUnit } from "../../src/actions/series/units.js";
import { verdictOn } from "../../src/actions/series/verdict.js";
import { Verdict } from "../../src/generated/enums.js";
import { type Measured, VERDICT_RULES } from "../../src/vocabulary/verdicts.js";

const measured = (given: Partial<Measured>): Measured => ({
  comparator: "=",
  value: null,
  low: null,
  high: null,
  unit: "%",
  from: "2020-01-01",
  to: "2020-12-31",
  ...given,
});

describe("the table of verdicts", () => {
  const cases = VERDICT_RULES.flatMap((rule) =>
    rule.cases.map((one, i): [string, (typeof rule)["name"], (typeof rule.cases)[number]] => [
      `${rule.name} ${i + 1}`,
      rule.name,
      one,
    ]),
  );

  it.each(cases)("%s", (_, name, one) => {
    const {
      target,
      actual,
      better = null,
      asOf = "2021-06-01",
    } = one as {
      target: Partial<Measured>;
      actual: Partial<Measured> | null;
      better?: "HIGHER" | "LOWER";
      asOf?: string;
    };
    expect(verdictOn(measured(target), actual && measured(actual), better, asOf)).toBe(name);
  });

  it("has every verdict, and no row without a case", () => {
    expect(new Set(VERDICT_RULES.map((rule) => rule.verdict))).toEqual(new Set(Object.values(Verdict)));
    for (const rule of VERDICT_RULES) expect(rule.cases.length, rule.name).toBeGreaterThan(0);
  });
});

describe("units", () => {
  it.each([
    ["tỷ đồng", "triệu đồng", 1000],
    ["nghìn tỷ đồng", "tỷ đồng", 1000],
    ["triệu lượt khách", "lượt khách", 1e6],
    ["%", "phần trăm", 1],
  ])("%s is %s times %d", (a, b, factor) => {
    const both = inOneUnit(measured({ value: 1, unit: a }), measured({ value: factor, unit: b }));
    expect(both?.target.value).toBeCloseTo(both?.actual.value ?? Number.NaN);
  });

  it.each([
    ["%", "%/năm"],
    ["hộ", "%"],
    ["ha", null],
    ["triệu đồng", "triệu đồng/người/năm"],
  ])("%s is not %s", (a, b) => {
    expect(inOneUnit(measured({ unit: a }), measured({ unit: b }))).toBeNull();
  });
});
