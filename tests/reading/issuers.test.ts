import { describe, expect, it } from "vitest";
import { inReport, readingOf } from "./told.js";

/** `[text, [symbol, issuer as printed with it, by its canonical name, or null]…]` in the body of a report. */
type Table = readonly (readonly [text: string, ...issuers: (readonly [string, string | null])[]])[];

function holds(table: Table): void {
  it.each(table.map(([text, ...issuers]) => ({ text, issuers })))("$text", ({ text, issuers }) => {
    const found = readingOf(inReport(text)).mentions.slice(1);
    expect(found.map((m) => [m.symbol ?? m.text, m.issuer])).toEqual(issuers);
  });
}

describe("the issuer after a citation", () => {
  holds([
    [
      "Theo Nghị quyết số 29-NQ/TW ngày 25-7-2018 của Bộ Chính trị về an ninh mạng.",
      ["29-NQ/TW", "Bộ Chính trị"],
    ],
    [
      "Theo Nghị quyết số 18-NQ/TW của Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII về tổ chức.",
      ["18-NQ/TW", "Ban Chấp hành Trung ương"],
    ],
    ["Theo Kết luận số 6-KL/TW của Ban Bí thư Trung ương Đảng (khóa XI).", ["6-KL/TW", "Ban Bí thư"]],
    ["Theo Quyết định số 90/QĐ-TTg của Thủ tướng về trẻ em.", ["90/QĐ-TTg", "Thủ tướng Chính phủ"]],
    [
      "Theo Quyết định số 4/QĐ-UBND ngày 02/01/2010 của UBND tỉnh Gia Lai.",
      ["4/QĐ-UBND", "Ủy ban nhân dân tỉnh Gia Lai"],
    ],
    [
      "Theo Quyết định số 4/QĐ-UBND của Uỷ ban nhân dân tỉnh Gia Lai về đất.",
      ["4/QĐ-UBND", "Ủy ban nhân dân tỉnh Gia Lai"],
    ],
    [
      "Theo Quyết định số 4/QĐ-UBND của Chủ tịch Ủy ban nhân dân tỉnh về đất.",
      ["4/QĐ-UBND", "Chủ tịch Ủy ban nhân dân tỉnh"],
    ],
    [
      "Theo Nghị quyết số 8/2020/NQ-HĐND của HĐND tỉnh Phú Yên về phí.",
      ["8/2020/NQ-HĐND", "Hội đồng nhân dân tỉnh Phú Yên"],
    ],
    ["Theo Kế hoạch số 7-KH/TU của Ban Thường vụ Tỉnh ủy về đất.", ["7-KH/TU", "Ban Thường vụ Tỉnh ủy"]],
    ["Theo Chương trình số 7-CTr/TU của BTV Tỉnh ủy về đất.", ["7-CTr/TU", "Ban Thường vụ Tỉnh ủy"]],
    [
      "Theo Thông tư số 5/2017/TT-BTC của Bộ trưởng Bộ Tài chính quy định mức thu.",
      ["5/2017/TT-BTC", "Bộ trưởng Bộ Tài chính"],
    ],
    [
      "Theo Thông tư số 5/2017/TT-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch quy định về lễ hội.",
      ["5/2017/TT-BVHTTDL", "Bộ Văn hóa, Thể thao và Du lịch"],
    ],
    ["Theo Luật số 81/2015/QH13 của Quốc hội.", ["81/2015/QH13", "Quốc hội"]],
    [
      "Theo Nghị quyết số 52/2018/UBTVQH14 của Ủy ban Thường vụ Quốc hội.",
      ["52/2018/UBTVQH14", "Ủy ban Thường vụ Quốc hội"],
    ],
    ["Theo Thông báo số 5/TB-VPCP của Văn phòng Chính phủ về hạn mặn.", ["5/TB-VPCP", "Văn phòng Chính phủ"]],
    ["Theo Nghị định số 12/2016/NĐ-CP của\nChính phủ về đất.", ["12/2016/NĐ-CP", "Chính phủ"]],
  ]);
});

describe("the issuer before a citation", () => {
  holds([
    [
      "Ban Thường vụ Tỉnh ủy đã ban hành Kế hoạch số 56-KH/TU về rà soát.",
      ["56-KH/TU", "Ban Thường vụ Tỉnh ủy"],
    ],
    ["Ngày 30/6/2025, Chính phủ ban hành Nghị định số 17/2025/NĐ-CP.", ["17/2025/NĐ-CP", "Chính phủ"]],
    ["Theo đề nghị của Sở Ngoại vụ tại Tờ trình số 5/TTr-SNgV.", ["5/TTr-SNgV", "Sở Ngoại vụ"]],
  ]);
});

describe("the issuer of a coordination", () => {
  holds([
    [
      "Theo Chỉ thị số 3-CT/TU ngày 06/6/2023, Kế hoạch số 4-KH/TU ngày 29/12/2023 của Ban Thường vụ Tỉnh ủy.",
      ["3-CT/TU", "Ban Thường vụ Tỉnh ủy"],
      ["4-KH/TU", "Ban Thường vụ Tỉnh ủy"],
    ],
    [
      "Theo Chỉ thị số 3-CT/TU ngày 06/6/2023, Chỉ thị số 4-CT/TU ngày 29/12/2023 của Ban Thường vụ Tỉnh ủy.",
      ["3-CT/TU", "Ban Thường vụ Tỉnh ủy"],
      ["4-CT/TU", "Ban Thường vụ Tỉnh ủy"],
    ],
    [
      "Theo các Kết luận số 187, 188-KL/TW của Bộ Chính trị.",
      ["187-KL/TW", "Bộ Chính trị"],
      ["188-KL/TW", "Bộ Chính trị"],
    ],
  ]);
});

describe("an issuer told once for a list", () => {
  holds([
    [
      "Theo các Quyết định của Thủ tướng Chính phủ: số 17/QĐ-TTg ngày 14/10/2021, số 90/QĐ-TTg ngày 18/01/2022.",
      ["17/QĐ-TTg", "Thủ tướng Chính phủ"],
      ["90/QĐ-TTg", "Thủ tướng Chính phủ"],
    ],
    [
      "Theo các Quy định của Bộ Chính trị: Quy định số 80-QĐ/TW về cán bộ; Quy định số 65-QĐ/TW về luân chuyển; Kế hoạch số 5-KH/TU.",
      ["80-QĐ/TW", "Bộ Chính trị"],
      ["65-QĐ/TW", "Bộ Chính trị"],
      ["5-KH/TU", null],
    ],
    [
      "Theo Nghị quyết số 60-NQ/TW của Hội nghị lần thứ mười một Ban Chấp hành Trung ương Đảng khóa XIII.",
      ["60-NQ/TW", "Ban Chấp hành Trung ương"],
    ],
    ["KẾ HOẠCH SỐ 123/KH-UBND CỦA UBND TỈNH NGHỆ AN", ["123/KH-UBND", "Ủy ban nhân dân tỉnh Nghệ An"]],
    [
      "Theo các Quyết định của Thủ tướng Chính phủ số 14/2008/QĐ-TTg, số 53/2010/QĐ-TTg và Quyết định số 5/QĐ-UBND.",
      ["14/2008/QĐ-TTg", "Thủ tướng Chính phủ"],
      ["53/2010/QĐ-TTg", "Thủ tướng Chính phủ"],
      ["5/QĐ-UBND", null],
    ],
    ["Ngày 09/02/2018, Ban Bí thư (khóa XII) ban hành Chỉ thị số 23-CT/TW.", ["23-CT/TW", "Ban Bí thư"]],
    [
      "Nghị quyết số 9-NQ/TU ngày 28/12/2016 của Hội nghị Tỉnh ủy lần thứ 6 khóa XIX.",
      ["9-NQ/TU", "Tỉnh ủy"],
    ],
    ["Nghe Sở Du lịch báo cáo tại Văn bản số 11/BC-SDL ngày 30/5/2024.", ["11/BC-SDL", "Sở Du lịch"]],
    [
      "Quyết định số 33/QĐ-UBND ngày 15/8/2021 của UBND huyện Sa Thầy không đúng thẩm quyền.",
      ["33/QĐ-UBND", "Ủy ban nhân dân huyện Sa Thầy"],
    ],
    [
      "Ban Bí thư ban hành các Chỉ thị số 5-CT/TW, số 13-CT/TW và Quy định số 8-QĐi/TW của Ban Chấp hành Trung ương.",
      ["5-CT/TW", "Ban Bí thư"],
      ["13-CT/TW", "Ban Bí thư"],
      ["8-QĐi/TW", "Ban Chấp hành Trung ương"],
    ],
    [
      "Ban Thường vụ Huyện ủy ban hành Nghị quyết số 4-NQ/HU về giảm nghèo; Kế hoạch số 15-KH/HU về thực hiện Nghị quyết số 4-NQ/HU.",
      ["4-NQ/HU", "Ban Thường vụ Huyện ủy"],
      ["15-KH/HU", "Ban Thường vụ Huyện ủy"],
      ["4-NQ/HU", null],
    ],
    [
      "Tỉnh ủy đã ban hành 02 nghị quyết (Nghị quyết số 5-NQ/TU, Nghị quyết số 6-NQ/TU), 01 chỉ thị (Chỉ thị số 30-CT/TU).",
      ["5-NQ/TU", "Tỉnh ủy"],
      ["6-NQ/TU", "Tỉnh ủy"],
      ["30-CT/TU", "Tỉnh ủy"],
    ],
    [
      "Tỉnh ủy ban hành Kế hoạch số 1-KH/TU triển khai Kết luận số 3-KL/TU của Ban Thường vụ Tỉnh ủy.",
      ["1-KH/TU", "Tỉnh ủy"],
      ["3-KL/TU", "Ban Thường vụ Tỉnh ủy"],
    ],
    [
      "UBND tỉnh ban hành Quyết định số 10/QĐ-UBND về đất; Sở Nội vụ ban hành Công văn số 5/SNV-TC.",
      ["10/QĐ-UBND", "Ủy ban nhân dân tỉnh"],
      ["5/SNV-TC", "Sở Nội vụ"],
    ],
  ]);
});

describe("bodies that issue nothing here", () => {
  holds([
    ["Sở Nội vụ thực hiện Nghị quyết số 29-NQ/TW trong năm.", ["29-NQ/TW", null]],
    ["Theo Kế hoạch số 7-KH/TU về công tác của Ủy ban kiểm tra các cấp.", ["7-KH/TU", null]],
  ]);
});

describe("names made of the same syllables as verbs", () => {
  holds([
    [
      "Theo Thông tư số 12/2019/TT-BNG của Bộ trưởng Bộ Ngoại giao về hộ chiếu.",
      ["12/2019/TT-BNG", "Bộ trưởng Bộ Ngoại giao"],
    ],
    [
      "Theo Quyết định số 9/QĐ-BGTVT của Bộ Giao thông vận tải quy định về xe.",
      ["9/QĐ-BGTVT", "Bộ Giao thông vận tải"],
    ],
    [
      "Theo Thông tư số 9/2020/TT-BCT của Bộ trưởng Bộ Công Thương sửa đổi biểu mẫu.",
      ["9/2020/TT-BCT", "Bộ trưởng Bộ Công Thương"],
    ],
    [
      "Theo Thông tư số 8/2020/TT-BKHCN của Bộ Khoa học và Công nghệ công bố tiêu chuẩn.",
      ["8/2020/TT-BKHCN", "Bộ Khoa học và Công nghệ"],
    ],
    [
      "Theo Hướng dẫn số 1-HD/UBKTTW của Ủy ban Kiểm tra Trung ương về kiểm tra.",
      ["1-HD/UBKTTW", "Ủy ban Kiểm tra Trung ương"],
    ],
    ["Theo Kế hoạch số 4/KH-BCĐ của Ban Chỉ đạo.", ["4/KH-BCĐ", "Ban Chỉ đạo"]],
    [
      "Theo Kế hoạch số 4/KH-BCĐ của Ban Chỉ đạo phát triển công nghệ, dữ liệu, cải cách hành chính về dữ liệu.",
      ["4/KH-BCĐ", "Ban Chỉ đạo phát triển công nghệ, dữ liệu, cải cách hành chính"],
    ],
    [
      "Theo Quyết định số 7/QĐ-NCC của Cục Người có công có liên quan đến hồ sơ.",
      ["7/QĐ-NCC", "Cục Người có công"],
    ],
    [
      "Theo Công văn số 7/CĐKQG-TH của Cục Đăng ký quốc gia ký ngày hôm ấy.",
      ["7/CĐKQG-TH", "Cục Đăng ký quốc gia"],
    ],
    [
      "Theo Công văn số 7/CDS-TH của Cục Chuyển đổi số quốc gia số lượng lớn.",
      ["7/CDS-TH", "Cục Chuyển đổi số quốc gia"],
    ],
    [
      "Theo Thông báo số 5-TB/TU của Tỉnh ủy thông báo kết luận của Thường trực Tỉnh ủy.",
      ["5-TB/TU", "Tỉnh ủy"],
    ],
    ["Theo Công văn số 10/BNV-TCBC của Bộ Nội vụ gửi các tỉnh.", ["10/BNV-TCBC", "Bộ Nội vụ"]],
    [
      "Theo Báo cáo số 4/BC-HĐND của Ban Pháp chế Hội đồng nhân dân tỉnh và ý kiến của đại biểu.",
      ["4/BC-HĐND", "Ban Pháp chế Hội đồng nhân dân tỉnh"],
    ],
    [
      "Theo Nghị quyết số 20-NQ/TW của Hội nghị Trung ương 6 (khóa XII) về sức khỏe.",
      ["20-NQ/TW", "Ban Chấp hành Trung ương"],
    ],
    ["Theo Quyết định số 5/QĐ-TTg của TTg về đất.", ["5/QĐ-TTg", "Thủ tướng Chính phủ"]],
    ["Theo Báo cáo số 5/BC-ĐTT của Trưởng Đoàn thanh tra về kết quả.", ["5/BC-ĐTT", "Trưởng Đoàn thanh tra"]],
    ["Theo Thông báo số 5-TB/TU của Tỉnh ủy\n\nCăn cứ vào tình hình.", ["5-TB/TU", "Tỉnh ủy"]],
  ]);
});
