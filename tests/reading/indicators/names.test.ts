import { describe, expect, it } from "vitest";
import { NAME_EXAMPLES } from "../../../src/vocabulary/indicators/names.js";
import { readingOf } from "../told.js";
import { inResults, observed } from "./observed.js";

const CHANGE = / \(mức (?:tăng|giảm)\)$/;

describe("the name of a measure", () => {
  it.each(NAME_EXAMPLES.map(([sentence, value, name]) => ({ sentence, value, name })))(
    "$value of «$sentence»",
    ({ sentence, value, name }) => {
      const found = observed(inResults(sentence)).find((o) => o.text === value);
      expect(found?.name.replace(CHANGE, "")).toBe(name);
    },
  );
});

const idsOf = (...sentences: string[]): string[] =>
  sentences.flatMap((s) => readingOf(inResults(s), "kon-tum").indicators.map((i) => i.id));

describe("a level, a rise and a degree of the plan", () => {
  it("are three measures of one name", () => {
    const found = observed(
      inResults("Doanh thu du lịch năm 2023 đạt 820 tỷ đồng, tăng 11% so với năm 2022, bằng 104% kế hoạch."),
    );
    expect(found.map((o) => [o.name, o.value, o.period])).toEqual([
      ["Doanh thu du lịch", 820, "2023"],
      ["Doanh thu du lịch (mức tăng)", 11, "2023"],
      ["Doanh thu du lịch (mức hoàn thành kế hoạch)", 104, "2023"],
    ]);
  });
});

describe("one measure, one id", () => {
  it("in tỷ and in triệu đồng, at the place and on its territory", () => {
    expect(
      idsOf(
        "Thu ngân sách nhà nước tại địa bàn năm 2022 đạt 3.100 tỷ đồng.",
        "Tổng thu ngân sách trên địa bàn năm 2023 đạt 3.250.000 triệu đồng.",
      ),
    ).toEqual(["kon-tum/thu-ngan-sach-tai-dia-ban", "kon-tum/thu-ngan-sach-tai-dia-ban"]);
  });

  it("has the place and the slug of its name", () => {
    expect(idsOf("Tỷ lệ hộ nghèo năm 2023 còn 6,2%.")).toEqual(["kon-tum/ty-le-ho-ngheo"]);
  });

  it("a standard, a part and a rise are measures of their own", () => {
    const ids = idsOf(
      "Tỷ lệ hộ nghèo năm 2023 còn 6,2%.",
      "Tỷ lệ hộ nghèo (chuẩn đa chiều) năm 2023 còn 8,1%.",
      "Tỷ lệ hộ nghèo giảm bình quân 2%/năm.",
    );
    expect(new Set(ids).size).toBe(3);
  });
});

describe("what is known of a measure", () => {
  it.each([
    ["Tỷ lệ hộ nghèo năm 2023 còn 6,2%.", "Giảm nghèo", "LOWER"],
    ["Tỷ lệ hộ nghèo giảm bình quân 2%/năm.", "Giảm nghèo", "HIGHER"],
    ["Tuổi thọ trung bình năm 2023 đạt 70,1 tuổi.", "Y tế", "HIGHER"],
    ["Quy mô dân số năm 2023 là 580.000 người.", "Dân số", null],
  ] as const)("%s", (sentence, topic, better) => {
    const [indicator] = readingOf(inResults(sentence), "kon-tum").indicators;
    expect([indicator?.topic, indicator?.better]).toEqual([topic, better]);
  });
});

describe("how the text judges", () => {
  it.each([
    ["Năm 2023 có 28 xã đạt chuẩn nông thôn mới (vượt chỉ tiêu Nghị quyết).", "vượt chỉ tiêu Nghị quyết"],
    ["Tỷ lệ lao động qua đào tạo năm 2023 đạt 51% (đạt chỉ tiêu đề ra).", "đạt chỉ tiêu đề ra"],
    ["Tỷ lệ phòng học kiên cố năm 2023 đạt 71%, chưa đạt chỉ tiêu.", "chưa đạt chỉ tiêu"],
    ["Tỷ lệ phòng học kiên cố năm 2023 đạt 71%.", null],
  ])("%s", (sentence, words) => {
    expect(observed(inResults(sentence)).map((o) => o.evaluation)).toEqual([words]);
  });
});
