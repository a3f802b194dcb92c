import { describe, expect, it } from "vitest";
import { inProvision, inResults, inShort, observed } from "./observed.js";

describe("figures that measure nothing", () => {
  it.each([
    "Ngày 15/3/2024, Ban Thường vụ họp phiên thứ 12.",
    "Đã quán triệt Nghị quyết số 12-NQ/TU, ngày 05-5-2021 và Chỉ thị số 05-CT/TW.",
    "Thực hiện Nghị quyết 18, 19 của Trung ương và Kết luận 21.",
    "Theo khoản 2 Điều 15, điểm a mục 3, trang 27 của báo cáo.",
    "Điện thoại: 0260 3 862 000; Fax: 02603862001.",
    "Trong 5 năm qua và 6 tháng đầu năm, công tác này có tiến bộ.",
    "Sửa chữa Quốc lộ 24, 14C và đèo; phủ sóng mạng 4G, 5G.",
    "Tòa án đã tuyên phạt 3 bị cáo tổng cộng 45 tháng tù, bồi thường 120 triệu đồng.",
    "Trẻ em dưới 3 tuổi và người từ 60 tuổi trở lên được quan tâm.",
    "Quan tâm phụ nữ trong độ tuổi 18 trở lên (đạt tỷ lệ cao).",
    "Duy trì mô hình “Gia đình 5 không, 3 sạch” ở cơ sở.",
    "Đã ban hành 11 văn bản lãnh đạo.",
  ])("%s", (sentence) => {
    expect(observed(inResults(sentence)).map(inShort)).toEqual([]);
  });
});

describe("provisions of law", () => {
  it.each([
    "Công ty do Nhà nước nắm giữ 100% vốn điều lệ thực hiện theo Nghị định này.",
    "Mức đóng bằng 4,5% tiền lương tháng; tăng thêm 300.000 đồng/người/tháng.",
    "Hồ sơ gồm 02 bộ, nộp trong thời hạn 15 ngày làm việc.",
    "Người vi phạm bị phạt tiền từ 5.000.000 đồng đến 10.000.000 đồng.",
  ])("%s", (sentence) => {
    expect(observed(inProvision(sentence)).map(inShort)).toEqual([]);
  });

  it("may set a goal in so many words", () => {
    const found = observed(inProvision("Phấn đấu đến năm 2030 tỷ lệ bao phủ bảo hiểm y tế đạt trên 97%."));
    expect(found.map(inShort)).toEqual(["TARGET > 97 % 2030"]);
  });
});

it("the table of tasks sets no indicators", () => {
  const rows =
    "| STT | Nhiệm vụ | Chủ trì | Thời gian |\n| 1 | Xây dựng đề án | Sở Y tế | 2026 |\n| 2 | Sơ kết | Sở Nội vụ | 15/3/2027 |";
  expect(observed(inResults(rows))).toEqual([]);
});
