import { expect, it } from "vitest";
import { inReport, readingOf } from "./told.js";

it.each([
  ["Theo khoản 2 Điều 5 Nghị định số 12/2016/NĐ-CP.", "khoản 2 Điều 5"],
  ["Theo điểm a khoản 2 Điều 5 của Nghị định số 12/2016/NĐ-CP.", "điểm a khoản 2 Điều 5"],
  ["Theo điểm a, khoản 2, Điều 5 Nghị định số 12/2016/NĐ-CP.", "điểm a, khoản 2, Điều 5"],
  ["Theo Điều 9a Thông tư số 6/2016/TT-BNV.", "Điều 9a"],
  ["Tại Điều 2, Nghị quyết số 37/2012/QH13 có nêu.", "Điều 2"],
  ["Theo các khoản 1, 2 và 3 Điều 7 Luật số 81/2015/QH13.", "khoản 1, 2 và 3 Điều 7"],
  ["Theo Điều 5, Điều 6 và Phụ lục III Thông tư số 6/2016/TT-BNV.", "Điều 5, Điều 6 và Phụ lục III"],
  ["Theo Mục II Kết luận số 6-KL/TW.", "Mục II"],
  ["Theo khoản 2\nĐiều 5 Nghị định số 12/2016/NĐ-CP.", "khoản 2 Điều 5"],
  ["Theo Chương II Luật Đất đai.", "Chương II"],
  ["Theo Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV, trang 12.", "trang 12"],
  ["Theo điểm đ khoản 1 Điều 3 ban hành kèm theo Quyết định số 4/QĐ-UBND.", "điểm đ khoản 1 Điều 3"],
  [
    "(Điều này có nội dung liên quan đến Điều 2. Hồ sơ; Điều 16. Đối tượng được cấp giấy của Thông tư 3/2016/TT-BNG ban hành ngày 30/06/2016)",
    "Điều 16",
  ],
  [
    "(Điều này có nội dung liên quan đến Điều 1. Sửa đổi một số điều của Nghị định số 36/2007/NĐ-CP của Nghị định 94/2015/NĐ-CP)",
    null,
  ],
  ["Điều 5. Sửa đổi một số điều của Nghị định số 36/2007/NĐ-CP", null],
  ["Theo Nghị định số 12/2016/NĐ-CP.", null],
  ["Làm xong 2 điều; Nghị định số 12/2016/NĐ-CP đã rõ.", null],
])("%s", (text, pinpoint) => {
  expect(readingOf(inReport(text)).mentions[1]?.pinpoint).toBe(pinpoint);
});

it("a short name has the pinpoint printed with it", () => {
  const text =
    "Thông tư số 7/2017/TT-BCA (sau đây gọi là Thông tư số 7/2017) và khoản 2 Điều 6 Thông tư số 7/2017 đã rõ.";
  expect(
    readingOf(inReport(text))
      .mentions.slice(1)
      .map((m) => m.pinpoint),
  ).toEqual([null, null, "khoản 2 Điều 6"]);
});
