import type { Better, Verdict } from "../generated/enums.js";

/** One value as the rules see it. Days are ISO; null where the text tells no period. */
export interface Measured {
  readonly comparator: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** A case of a row: what was aimed at, what came of it (null: nothing told), which way is better, on which day asked. */
export interface VerdictCase {
  readonly target: Partial<Measured>;
  readonly actual: Partial<Measured> | null;
  readonly better?: Better;
  readonly asOf?: string;
}

export interface VerdictRule {
  readonly name: string;
  readonly verdict: Verdict;
  /** When it decides, in words. */
  readonly when: string;
  /** As told to readers, in Vietnamese. */
  readonly reason: string;
  readonly why: string;
  /** Cases it decides; tests run each. All is of 2020 and in percent, asked in 2021, unless the case says otherwise. */
  readonly cases: readonly VerdictCase[];
}

const at = (value: number, comparator = "=", more: Partial<Measured> = {}): Partial<Measured> => ({
  value,
  comparator,
  ...more,
});
const between = (low: number, high: number) => ({ comparator: "range", low, high });
const UNTOLD = { from: null, to: null };

/** Tried in this order: the first that holds decides. */
export const VERDICT_RULES = [
  {
    name: "no-period",
    verdict: "UNKNOWN",
    when: "the target tells no period, or one without a last day («hằng năm»)",
    reason: "Chỉ tiêu không nêu kỳ có ngày kết thúc.",
    why: "Without a last day nothing says which result it is to be held against.",
    cases: [{ target: at(5, ">=", UNTOLD), actual: at(6) }],
  },
  {
    name: "not-over",
    verdict: "OPEN",
    when: "the last day of the target's period has not passed",
    reason: "Kỳ của chỉ tiêu chưa hết.",
    why: "A result before the end is an estimate or a part.",
    cases: [
      { target: at(5, ">="), actual: null, asOf: "2020-12-31" },
      { target: at(5, ">="), actual: at(9), asOf: "2020-06-30" },
    ],
  },
  {
    name: "no-result",
    verdict: "UNKNOWN",
    when: "no result of the same period is told; a share at the same last day counts as one, a sum does not",
    reason: "Chưa có kết quả của cùng kỳ.",
    why: "What was planted in one year does not tell what was planted in five.",
    cases: [
      { target: at(5, ">="), actual: null },
      { target: at(5, ">="), actual: at(6, "=", { from: "2019-01-01", to: "2019-12-31" }) },
      { target: at(500, ">=", { unit: "ha", from: "2016-01-01" }), actual: at(600, "=", { unit: "ha" }) },
    ],
  },
  {
    name: "other-unit",
    verdict: "UNKNOWN",
    when: "the units differ by more than a multiplier",
    reason: "Kết quả dùng đơn vị khác.",
    why: "Nothing is converted but thousands, millions and billions of one unit.",
    cases: [{ target: at(5, ">=", { unit: "%" }), actual: at(6, "=", { unit: "hộ" }) }],
  },
  {
    name: "exceeded",
    verdict: "EXCEEDED",
    when: "the result is beyond what `=`, `>=`, `<=` or a range asks, on the side that is better",
    reason: "Kết quả vượt mức đặt ra.",
    why: "The comparator tells the better side; where it is `=` or a range, `better` does.",
    cases: [
      { target: at(5, ">="), actual: at(6) },
      { target: at(5, "<="), actual: at(4) },
      { target: at(5), actual: at(4), better: "LOWER" },
      { target: between(5, 6), actual: at(7), better: "HIGHER" },
      { target: at(1200, ">=", { unit: "tỷ đồng" }), actual: at(1_300_000, "=", { unit: "triệu đồng" }) },
      { target: at(5, ">="), actual: at(6, ">") },
      { target: at(5, ">=", { from: "2016-01-01" }), actual: at(6) },
    ],
  },
  {
    name: "reached",
    verdict: "REACHED",
    when: "the result is what was asked, or may be more by an unknown amount",
    reason: "Kết quả đạt mức đặt ra.",
    why: "«Trên 5» and «khoảng 5» do not tell how much would be beyond them.",
    cases: [
      { target: at(5, ">="), actual: at(5) },
      { target: at(5), actual: at(5) },
      { target: at(5, ">"), actual: at(9) },
      { target: at(5, "~"), actual: at(5.2), better: "HIGHER" },
      { target: between(5, 6), actual: at(5.5) },
      { target: at(5, ">="), actual: at(5, ">=") },
    ],
  },
  {
    name: "missed",
    verdict: "MISSED",
    when: "the result is short of what was asked, on the side that is worse",
    reason: "Kết quả chưa đạt mức đặt ra.",
    why: "As `exceeded`.",
    cases: [
      { target: at(5, ">="), actual: at(4.9) },
      { target: at(5, ">"), actual: at(5) },
      { target: at(5, "<="), actual: at(5.1) },
      { target: at(5), actual: at(4), better: "HIGHER" },
      { target: between(5, 6), actual: at(7), better: "LOWER" },
    ],
  },
  {
    name: "no-direction",
    verdict: "UNKNOWN",
    when: "the result differs and nothing tells which side is better, or `~` is missed by an unknown measure",
    reason: "Chưa rõ mức nào là đạt.",
    why: "A rule that invents a tolerance would be believed.",
    cases: [
      { target: at(5), actual: at(6) },
      { target: at(5, "~"), actual: at(4), better: "HIGHER" },
      { target: between(5, 6), actual: at(7) },
    ],
  },
  {
    name: "unclear-result",
    verdict: "UNKNOWN",
    when: "the result is itself a bound or an approximation that may lie on either side",
    reason: "Kết quả chỉ nêu gần đúng, có thể đạt hoặc chưa.",
    why: "«Gần 5%» against «ít nhất 5%» is either.",
    cases: [
      { target: at(5, ">="), actual: at(5, "~") },
      { target: at(5, ">="), actual: at(4, ">") },
      { target: at(5, ">="), actual: between(4, 6) },
    ],
  },
] as const satisfies readonly VerdictRule[];

export type VerdictRuleName = (typeof VERDICT_RULES)[number]["name"];

export const verdictRule = (name: VerdictRuleName): VerdictRule =>
  VERDICT_RULES.find((rule) => rule.name === name) as VerdictRule;
