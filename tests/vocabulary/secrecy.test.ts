import { describe, expect, test } from "vitest";
import { secrecyMark } from "../../src/vocabulary/secrecy.js";

const paper = (mark: string) =>
  `TỈNH ỦY SAO MAI\n*\nSố 12-BC/TU${mark}\nSao Mai, ngày 3 tháng 4 năm 2024\n\nBÁO CÁO\nvề trồng cây\n\nPhần một`;

describe("a mark of secrecy", () => {
  test.each([
    ["\nMẬT", "MẬT"],
    ["\n  TỐI MẬT  ", "TỐI MẬT"],
    ["\nTUYỆT MẬT", "TUYỆT MẬT"],
    ["\tMẬT", "MẬT"],
    [" | TUYỆT MẬT", "TUYỆT MẬT"],
    ["        TỐI  MẬT", "TỐI MẬT"],
    ["\nM Ậ T", "MẬT"],
    ["\nT Ố I   M Ậ T", "TỐI MẬT"],
    ["\nTUYỆT\nMẬT", "TUYỆT MẬT"],
    ["\n[“MẬT”]", "MẬT"],
    ["\n**MẬT**", "MẬT"],
    ["\nĐộ mật: Tối mật", "TỐI MẬT"],
    ["\r\nMẬT\r\n", "MẬT"],
    ["\n\u00a0MẬT\u00a0", "MẬT"],
    [`\n${"MẬT".normalize("NFD")}`, "MẬT"],
    ["\nMẬT\nTUYỆT MẬT", "TUYỆT MẬT"],
  ])("%j is %s", (mark, grade) => {
    expect(secrecyMark(paper(mark))).toBe(grade);
  });

  test.each([
    "",
    "\nvề bảo vệ bí mật nhà nước",
    "\nQUY ĐỊNH VỀ BẢO VỆ BÍ MẬT NHÀ NƯỚC",
    "\nQUY ĐỊNH VỀ BẢO VỆ BÍ\nMẬT",
    "\nDanh mục bí mật nhà nước độ Tối mật và độ Mật",
    "\nMật",
    "\nMẬT ONG RỪNG",
    "\nBỘ MẬT MÃ",
  ])("%j is none", (mark) => {
    expect(secrecyMark(paper(mark))).toBeNull();
  });

  test("far down in a text it is none: annexes speak of marks", () => {
    expect(secrecyMark(`${paper("")}\n${"Một đoạn văn dài.\n".repeat(80)}MẬT\n`)).toBeNull();
  });
});
