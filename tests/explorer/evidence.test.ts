import { describe, expect, test } from "vitest";
import { cellsOf } from "../../src/explorer/evidence/cells.js";

const told = (text: string) =>
  cellsOf(text).map((row) => row.map(({ start, end }) => text.slice(start, end)));

describe("the words of a proof", () => {
  test("stay as they are where they are no table", () => {
    expect(told("Căn cứ Luật A;\nXét đề nghị của Sở B.")).toEqual([
      ["Căn cứ Luật A;"],
      ["Xét đề nghị của Sở B."],
    ]);
  });

  test("are one line where a page broke them within a sentence", () => {
    expect(told("Giao Sở A và Sở B\nphối hợp;\n-----\nBáo cáo.")).toEqual([
      ["Giao Sở A và Sở B\nphối hợp;"],
      ["Báo cáo."],
    ]);
  });

  test("are cells without their bars in a row, also in one that is cut", () => {
    const text = "Tên | Chủ trì |\n|---|:-:|\n| Đề án số hóa | | Sở B |\n a \\| b";
    expect(told(text)).toEqual([["Tên", "Chủ trì"], ["Đề án số hóa", "Sở B"], [" a \\| b"]]);
  });
});
