import { describe, expect, it } from "vitest";
import { inReport, readingOf } from "./told.js";

/** `[text, [symbol, date printed with it or null]…]` in the body of a report. */
type Table = readonly (readonly [text: string, ...dates: (readonly [string, string | null])[]])[];

function holds(table: Table): void {
  it.each(table.map(([text, ...dates]) => ({ text, dates })))("$text", ({ text, dates }) => {
    const found = readingOf(inReport(text)).mentions.slice(1);
    expect(found.map((m) => [m.symbol ?? m.text, m.issuedOn])).toEqual(dates);
  });
}

describe("the date after a citation", () => {
  holds([
    ["Theo Kế hoạch số 5-KH/TU (ngày 03/02/2020).", ["5-KH/TU", "2020-02-03"]],
    ["Theo Nghị quyết số 29-NQ/TW ngày 25-7-2018.", ["29-NQ/TW", "2018-07-25"]],
    ["Theo Nghị quyết số 29-NQ/TW, ngày 25/7/2018.", ["29-NQ/TW", "2018-07-25"]],
    ["Theo Nghị quyết số 29-NQ/TW ngày 25.7.2018.", ["29-NQ/TW", "2018-07-25"]],
    ["Theo Nghị quyết số 29-NQ/TW ngày 06 -7-2011.", ["29-NQ/TW", "2011-07-06"]],
    ["Theo Quyết định số 90/QĐ-TTg ngày 26 tháng 0 6 năm 2018.", ["90/QĐ-TTg", "2018-06-26"]],
    ["Theo Luật số 13/2003/QH11 ngày26/11/2003.", ["13/2003/QH11", "2003-11-26"]],
    ["Theo Thông tri số 4/TT-MTTW-BTT Ngày 04/11/2025.", ["4/TT-MTTW-BTT", "2025-11-04"]],
    [
      "Theo Nghị định số 12/2016/NĐ-CP\nngày 05 tháng 4\nnăm 2016 của Chính phủ.",
      ["12/2016/NĐ-CP", "2016-04-05"],
    ],
    ["Theo Nghị quyết số 9-NQ/TU của Tỉnh ủy ngày 01/8/2017.", ["9-NQ/TU", "2017-08-01"]],
    ["Theo Báo cáo số 41*\n*/BC-UBPL ngày*\n*03*\n*tháng*\n*6*\n*năm 2025.", ["41/BC-UBPL", "2025-06-03"]],
    ["Theo Chỉ thị số 5-CT/TU ngày 31/02/2019.", ["5-CT/TU", null]],
    ["Theo Công điện số 61/CĐ-TTg lúc 10 giờ ngày 05/9/2024.", ["61/CĐ-TTg", "2024-09-05"]],
    ["Theo Công điện số 62/CĐ-UBND hồi 16h30 phút, ngày 6 tháng 9 năm 2024.", ["62/CĐ-UBND", "2024-09-06"]],
    ["Theo Giấy mời số 63/GM-UBND, lúc 8 giờ ngày 07/9/2024 họp.", ["63/GM-UBND", null]],
  ]);
});

describe("the date before a citation", () => {
  holds([
    ["Ngày 09/02/2018, Ban Bí thư (khóa XII) ban hành Chỉ thị số 23-CT/TW.", ["23-CT/TW", "2018-02-09"]],
    [
      "Ngày 09-9-2019, Ban Thường vụ Tỉnh ủy ban hành Quyết định số 51-QĐ/TU về cán bộ.",
      ["51-QĐ/TU", "2019-09-09"],
    ],
    [
      "Ngày 30/6/2025, Chính phủ ban hành Nghị định số 17/2025/NĐ-CP về thuế.",
      ["17/2025/NĐ-CP", "2025-06-30"],
    ],
    ["Ngày 01/7/2025, Cục Thuế đã có công điện số 12/CĐ-CT.", ["12/CĐ-CT", "2025-07-01"]],
    ["Ngày 21/8/2025, Cục Thuế có công văn số 36/CT-CS.", ["36/CT-CS", "2025-08-21"]],
  ]);
});

describe("the date of a coordination", () => {
  holds([
    [
      "Theo Tờ trình số 94/TTr-CP và Đề án số 95/ĐA-CP ngày 09 tháng 5 năm 2025.",
      ["94/TTr-CP", "2025-05-09"],
      ["95/ĐA-CP", "2025-05-09"],
    ],
    [
      "Theo Chương trình số 1-CTr/TU và Chương trình số 3-CTr/TU, ngày 21/02/2018.",
      ["1-CTr/TU", "2018-02-21"],
      ["3-CTr/TU", "2018-02-21"],
    ],
    [
      "Theo Quyết định số 17-QĐ/TW, Quyết định số 18-QĐ/TW, ngày 12-12-2013 của Bộ Chính trị.",
      ["17-QĐ/TW", "2013-12-12"],
      ["18-QĐ/TW", "2013-12-12"],
    ],
    [
      "Theo các Kết luận số 187, 188-KL/TW ngày 29/7/2025 của Bộ Chính trị.",
      ["187-KL/TW", "2025-07-29"],
      ["188-KL/TW", "2025-07-29"],
    ],
    [
      "Theo Chỉ thị số 3-CT/TU ngày 06/6/2023, Kế hoạch số 4-KH/TU ngày 29/12/2023.",
      ["3-CT/TU", "2023-06-06"],
      ["4-KH/TU", "2023-12-29"],
    ],
    [
      "Ngày 05/5/2020, UBND tỉnh ban hành Quyết định số 10/QĐ-UBND và Quyết định số 11/QĐ-UBND.",
      ["10/QĐ-UBND", "2020-05-05"],
      ["11/QĐ-UBND", "2020-05-05"],
    ],
    [
      "Ngày 05/5/2020, UBND tỉnh ban hành Quyết định số 10/QĐ-UBND về đất, Quyết định số 11/QĐ-UBND về rừng.",
      ["10/QĐ-UBND", "2020-05-05"],
      ["11/QĐ-UBND", null],
    ],
    [
      "Theo Kế hoạch số 3-KH/TU; Kế hoạch số 4-KH/TU ngày 29/12/2023.",
      ["3-KH/TU", null],
      ["4-KH/TU", "2023-12-29"],
    ],
    [
      "Theo Kế hoạch số 3-KH/TU về du lịch và Kế hoạch số 4-KH/TU ngày 29/12/2023.",
      ["3-KH/TU", null],
      ["4-KH/TU", "2023-12-29"],
    ],
  ]);
});

describe("dates that are not the citation's", () => {
  holds([
    [
      "(Sửa đổi Nghị định số 36/2007/NĐ-CP của Nghị định 94/2015/NĐ-CP về hộ chiếu ban hành ngày 16/10/2015)",
      ["36/2007/NĐ-CP", null],
      ["94/2015/NĐ-CP", "2015-10-16"],
    ],
    ["Nghị định số 13/CP có hiệu lực thi hành kể từ ngày 16/03/1996.", ["13/CP", null]],
    ["Hội nghị học tập Nghị quyết số 9-NQ/TU được tổ chức ngày 05/5/2018.", ["9-NQ/TU", null]],
    ["Ngày 05/5/2018, hội nghị đã học tập Nghị quyết số 9-NQ/TU.", ["9-NQ/TU", null]],
    [
      "Theo Luật sửa đổi, bổ sung một số điều của Luật Công chứng ngày 18 tháng 6 năm 2020.",
      ["Luật sửa đổi, bổ sung một số điều của Luật Công chứng", "2020-06-18"],
      ["Luật Công chứng", null],
    ],
    [
      "Theo Nghị định số 15/2020/NĐ-CP ngày 31/12/2020 sửa đổi một số điều của Nghị định số 34/2016/NĐ-CP ngày 14/5/2016.",
      ["15/2020/NĐ-CP", "2020-12-31"],
      ["34/2016/NĐ-CP", "2016-05-14"],
    ],
  ]);
});
