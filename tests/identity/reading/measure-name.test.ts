import { describe, expect, it } from "vitest";
import { read } from "../../../src/identity/read.js";
import { canonicalName, whyOneMeasure, wordingOf } from "../../../src/identity/reading/measure-name.js";

const money = { family: "MONEY" } as never;
const named = (name: string) => ({ named: { name, change: null } as never, figure: money });

describe("words of a measure", () => {
  it.each([
    ["Thu ngân sách tại địa bàn", "Thu ngân sách tại địa bàn", null, []],
    [
      "Tổng thu ngân sách nhà nước trên địa bàn",
      "Thu ngân sách tại địa bàn",
      "Tổng thu ngân sách nhà nước trên địa bàn",
      [
        "«tổng thu ngân sách» tính như «thu ngân sách»",
        "«ngân sách nhà nước» tính như «ngân sách»",
        "«trên địa bàn» tính như «tại địa bàn»",
      ],
    ],
    ["thu  ngân sách tại địa bàn", "Thu ngân sách tại địa bàn", null, []],
  ] as const)("«%s» are those of «%s»", (printed, name, wording, rules) => {
    expect(canonicalName(named(printed))).toBe(name);
    expect(wordingOf(named(printed), name)).toBe(wording);
    expect(whyOneMeasure(printed, name)).toEqual(rules);
  });

  it("stand beside the value that a text tells in them, and only there", () => {
    const text = [
      "Năm 2020, tổng kim ngạch xuất khẩu đạt 250 triệu USD.",
      "Năm 2021, kim ngạch xuất khẩu đạt 270 triệu USD.",
    ].join("\n");
    const source = { name: "a.txt", sha256: "a".repeat(64), mediaType: "text/plain", asOf: null };
    const { indicators } = read(text, { ...source, place: "kon-tum" });
    expect(indicators.map((i) => [i.id, i.observations.map((o) => o.wording)])).toEqual([
      ["kon-tum/kim-ngach-xuat-khau", ["Tổng kim ngạch xuất khẩu", undefined]],
    ]);
  });
});
