import { describe, expect, it } from "vitest";
import { inGoals, inShort, observed } from "./observed.js";

const named = (text: string): string[] => observed(inGoals(text)).map((o) => `${o.name}: ${inShort(o)}`);

describe("tables of indicators", () => {
  it("are read row by row, a row a line", () => {
    const rows = [
      "| STT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2023 | Mục tiêu năm 2025 | Giai đoạn 2026-2030 |",
      "| --- | --- | --- | --- | --- | --- |",
      "| 1 | Tỷ lệ hộ nghèo | % | 4,5 | 3,2 | ≤ 1 |",
      "| 2 | Thu nhập bình quân đầu người | triệu đồng | 62,7 | 70 | 95-100 |",
    ];
    expect(named(rows.join("\n"))).toEqual([
      "Tỷ lệ hộ nghèo: ACTUAL = 4.5 % 2023",
      "Tỷ lệ hộ nghèo: TARGET = 3.2 % 2025",
      "Tỷ lệ hộ nghèo: TARGET <= 1 % 2026-2030",
      "Thu nhập bình quân đầu người: ACTUAL = 62.7 triệu đồng 2023",
      "Thu nhập bình quân đầu người: TARGET = 70 triệu đồng 2025",
      "Thu nhập bình quân đầu người: TARGET range 95..100 triệu đồng 2026-2030",
    ]);
  });

  it("without a frame, as Word and HTML files give them", () => {
    expect(
      named(
        "STT | Nội dung | ĐVT | Năm 2025\n1 | Diện tích chè (ha) | ha | 1.250\n2 | Đàn trâu | con | 15.400",
      ),
    ).toEqual(["Diện tích chè: TARGET = 1250 ha 2025", "Đàn trâu: TARGET = 15400 con 2025"]);
  });

  it("by the year that the row tells, where its column tells a span", () => {
    const rows = [
      "TT | CHỈ TIÊU | MỤC TIÊU 2026 - 2030 | CƠ QUAN CHỦ TRÌ",
      "1 | Tốc độ tăng trưởng kinh tế bình quân/năm (%) | Phấn đấu ≥ 9,0 | Sở Tài chính",
      "2 | Thu nhập bình quân đầu người đến năm 2030 (USD) | 4.500 | Thống kê tỉnh",
      "3 | Tỷ lệ đô thị hóa đến cuối năm 2028 (%) | 38 - 40 | Sở Xây dựng",
    ];
    expect(named(rows.join("\n"))).toEqual([
      "Tốc độ tăng trưởng kinh tế bình quân/năm: TARGET >= 9 % 2026-2030",
      "Thu nhập bình quân đầu người: TARGET = 4500 USD 2030",
      "Tỷ lệ đô thị hóa: TARGET range 38..40 % 2028",
    ]);
  });

  it("by the time of the row above them, or of the heading", () => {
    const rows = [
      "| TT | Chỉ tiêu | Đơn vị tính | Mục tiêu |",
      "| --- | --- | --- | --- |",
      "| 1 | Số hợp tác xã | hợp tác xã | 12 |",
      "| **I** | **Đến năm 2030** | | |",
      "| 2 | Tỷ lệ hộ nghèo | % | ≤ 3% và giảm dần |",
      "| **II** | **Đến năm 2045** | | |",
      "| 3 | Tỷ lệ đô thị hóa | % | 60 |",
    ];
    expect(named(`1. Chỉ tiêu giai đoạn 2026-2030\n\n${rows.join("\n")}`)).toEqual([
      "Số hợp tác xã: TARGET = 12 hợp tác xã 2026-2030",
      "Tỷ lệ hộ nghèo: TARGET <= 3 % 2030",
      "Tỷ lệ đô thị hóa: TARGET = 60 % 2045",
    ]);
  });

  it("with a cell a line", () => {
    const cells = [
      "|",
      "TT",
      "|",
      "Chỉ tiêu",
      "|",
      "Kế hoạch 2026",
      "|",
      "|",
      "1",
      "|",
      "Diện tích trồng rừng (ha)",
      "|",
      "450",
      "|",
      "|",
      "2",
      "|",
      "Tỷ lệ che phủ rừng",
      "|",
      "55%",
      "|",
    ];
    expect(named(cells.join("\n"))).toEqual([
      "Diện tích trồng rừng: TARGET = 450 ha 2026",
      "Tỷ lệ che phủ rừng: TARGET = 55 % 2026",
    ]);
  });
});
