import { expect, test } from "vitest";
import { citationLines } from "../../src/cli/citation-lines.js";

test("a pasted list gives a citation a line, whatever stands before it", () => {
  const pasted =
    "\uFEFF1. Nghị quyết số 29-NQ/TW\r\n\r\n  - 75-CTr/TU\n• 12/2020/NĐ-CP\r2) 66.19/2026/NQ-CP\n";
  expect(citationLines(pasted)).toEqual([
    "Nghị quyết số 29-NQ/TW",
    "75-CTr/TU",
    "12/2020/NĐ-CP",
    "66.19/2026/NQ-CP",
  ]);
});

test("a symbol keeps its own number", () => {
  expect(citationLines("29-NQ/TW\n8 NQ/TW")).toEqual(["29-NQ/TW", "8 NQ/TW"]);
});

test("takes citations of one line apart, and no title", () => {
  expect(citationLines("1. 13-QĐ/TU; Nghị quyết 29-NQ/TW ngày 25/7/2018;")).toEqual([
    "13-QĐ/TU",
    "Nghị quyết 29-NQ/TW ngày 25/7/2018",
  ]);
  expect(citationLines("8/2018/QĐ-UBND về nhà ở; đất ở")).toEqual(["8/2018/QĐ-UBND về nhà ở; đất ở"]);
});
