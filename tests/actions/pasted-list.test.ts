import { expect, test } from "vitest";
import { citationLines } from "../../src/actions/pasted-list.js";

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

test("takes cells apart where each has a symbol; the cells of one document stay one citation", () => {
  expect(citationLines("• 75-CTr/TU\t18/2018/QĐ-UBND\n\t\n")).toEqual(["75-CTr/TU", "18/2018/QĐ-UBND"]);
  expect(citationLines("1\t29-NQ/TW\t25/7/2018\tBộ Chính trị\n2.\t75-CTr/TU\t\n")).toEqual([
    "29-NQ/TW 25/7/2018 Bộ Chính trị",
    "75-CTr/TU",
  ]);
});
