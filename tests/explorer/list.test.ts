import { expect, test } from "vitest";
import { citationLines } from "../../src/explorer/list/lines.js";

test("a pasted list is taken apart by lines, cells and semicolons between citations", () => {
  expect(
    citationLines("1. 13-QĐ/TU; Nghị quyết 29-NQ/TW ngày 25/7/2018;\n• 75-CTr/TU\t18/2018/QĐ-UBND\n\n"),
  ).toEqual(["13-QĐ/TU", "Nghị quyết 29-NQ/TW ngày 25/7/2018", "75-CTr/TU", "18/2018/QĐ-UBND"]);
});

test("a title keeps its semicolon", () => {
  expect(citationLines("8/2018/QĐ-UBND về nhà ở; đất ở")).toEqual(["8/2018/QĐ-UBND về nhà ở; đất ở"]);
});
