import { describe, expect, it } from "vitest";
import { citationsOf, inReport, readingOf } from "./told.js";

/** `[text, citations]`, a citation as «TYPE symbol» or «TYPE «name»»; each text stands in the body of a report. */
type Table = readonly (readonly [text: string, ...citations: string[]])[];

function holds(table: Table): void {
  it.each(table.map(([text, ...citations]) => ({ text, citations })))("$text", ({ text, citations }) => {
    expect(citationsOf(readingOf(inReport(text)))).toEqual(citations);
  });
}

describe("Party symbols", () => {
  holds([
    ["Quán triệt Nghị quyết số 29-NQ/TW.", "RESOLUTION 29-NQ/TW"],
    ["Theo Chương trình số 75-CTr/TU của Tỉnh ủy.", "PROGRAMME 75-CTr/TU"],
    ["Theo Chương trình hành động số 12-CTrHĐ/TU của Tỉnh ủy.", "PROGRAMME 12-CTrHĐ/TU"],
    ["Theo Kế hoạch số 249-KH/UBKTTW về kiểm tra.", "PLAN 249-KH/UBKTTW"],
    ["Theo Công văn số 5053-CV/VPTW/nb về báo cáo.", "OFFICIAL_LETTER 5053-CV/VPTW/nb"],
    ["Theo Quyết định số 367-QĐ/TWĐTN-VP của Trung ương Đoàn.", "DECISION 367-QĐ/TWĐTN-VP"],
    ["Theo Quy định số 114-QĐ/TW của Bộ Chính trị.", "REGULATION 114-QĐ/TW"],
    ["Theo Quyết định số 114-QĐ/TW của Bộ Chính trị.", "DECISION 114-QĐ/TW"],
    ["Theo Quy định số 8-QĐi/TW của Ban Chấp hành Trung ương.", "REGULATION 8-QĐi/TW"],
    ["Theo Quy chế số 2-QC/TU của Tỉnh ủy.", "STATUTE 2-QC/TU"],
    ["Theo Kết luận số 61-KL/TW của Ban Bí thư.", "CONCLUSION 61-KL/TW"],
    ["Theo Thông báo số 196-TB/TW của Ban Bí thư.", "NOTICE 196-TB/TW"],
    ["Theo Hướng dẫn số 19-HD/BTCTW của Ban Tổ chức Trung ương.", "GUIDANCE 19-HD/BTCTW"],
    ["Theo Thông tri số 12-TT/TU của Ban Thường vụ Tỉnh ủy.", "CIRCULAR_NOTE 12-TT/TU"],
    ["Theo Thông tri số 22/TTr-MTTW-BTT của Mặt trận.", "CIRCULAR_NOTE 22/TTr-MTTW-BTT"],
    ["Theo Đề án số 4-ĐA/TU của Tỉnh ủy.", "SCHEME 4-ĐA/TU"],
    ["Theo Báo cáo số 88-BC/HU của Huyện ủy.", "REPORT 88-BC/HU"],
    ["Theo Tờ trình số 14-TTr/ĐU của Đảng ủy.", "SUBMISSION 14-TTr/ĐU"],
    ["Theo Kế hoạch số 7-KH/ThU của Thành ủy.", "PLAN 7-KH/ThU"],
    ["Theo Thông báo số 3-TB/TGV của Tổ giúp việc.", "NOTICE 3-TB/TGV"],
    ["Theo Thông báo kết luận số 15-TB/TU của Thường trực Tỉnh ủy.", "NOTICE 15-TB/TU"],
  ]);
});

describe("State symbols", () => {
  holds([
    ["Theo Nghị định số 26/2015/NĐ-CP của Chính phủ.", "DECREE 26/2015/NĐ-CP"],
    ["Theo Nghị quyết số 32/2025/NQ-HĐND của tỉnh.", "RESOLUTION 32/2025/NQ-HĐND"],
    ["Theo Nghị quyết số 191/2015/NQ-HĐND17 của tỉnh.", "RESOLUTION 191/2015/NQ-HĐND17"],
    ["Theo Nghị quyết số 37/2012/QH13 của Quốc hội.", "RESOLUTION 37/2012/QH13"],
    ["Theo Nghị quyết số 528/2018/UBTVQH14 về chương trình.", "RESOLUTION 528/2018/UBTVQH14"],
    ["Theo Pháp lệnh số 04/2012/PL-UBTVQH13 về ưu đãi.", "ORDINANCE 04/2012/PL-UBTVQH13"],
    ["Theo Thông tư liên tịch số 85/2016/TTLT-BTC-BCA.", "JOINT_CIRCULAR 85/2016/TTLT-BTC-BCA"],
    ["Theo Thông tư liên tịch số 84/2005/TTLT/BTC-BNV.", "JOINT_CIRCULAR 84/2005/TTLT/BTC-BNV"],
    ["Theo Nghị quyết liên tịch số 9/2017/NQLT-CP-UBTVQH14.", "RESOLUTION 9/2017/NQLT-CP-UBTVQH14"],
    ["Theo Văn bản hợp nhất số 17/VBHN-BYT của Bộ Y tế.", "CONSOLIDATED_TEXT 17/VBHN-BYT"],
    ["Theo Quyết định số 673/QĐ-TTg của Thủ tướng Chính phủ.", "DECISION 673/QĐ-TTg"],
    ["Theo Chỉ thị số 16/CT-TTg của Thủ tướng Chính phủ.", "DIRECTIVE 16/CT-TTg"],
    ["Theo Công văn số 5973/UBND-KT của tỉnh.", "OFFICIAL_LETTER 5973/UBND-KT"],
    ["Theo Công văn số 3316/CT-CS của Cục Thuế.", "OFFICIAL_LETTER 3316/CT-CS"],
    ["Theo Công điện số 102/CĐ-CT của Cục Thuế.", "TELEGRAM 102/CĐ-CT"],
    ["Theo Lệnh số 03/2016/L-CTN của Chủ tịch nước.", "ORDER 03/2016/L-CTN"],
    ["Theo Kết luận thanh tra số 512/KL-TTCP về đất đai.", "CONCLUSION 512/KL-TTCP"],
    ["Theo Quyết định số 19/2003/QĐ-UB của tỉnh.", "DECISION 19/2003/QĐ-UB"],
    ["Theo Thông tư số 7/2014/TT-BNN&PTNT về giống.", "CIRCULAR 7/2014/TT-BNN&PTNT"],
    ["Theo Luật số 64/2025/QH15 về văn bản.", "LAW 64/2025/QH15"],
    ["Theo Quyết định số 2/QĐ-UBKTTW-ĐU của ban.", "DECISION 2-QĐ/UBKTTW-ĐU"],
  ]);
});

describe("old symbols", () => {
  holds([
    ["Theo Quyết định số 20 TC/QĐ/CĐKT của Bộ Tài chính.", "DECISION 20 TC/QĐ/CĐKT"],
    ["Theo Nghị định số 50/CP của Chính phủ.", "DECREE 50/CP"],
    ["Theo Quyết định số 206-CP của Hội đồng Chính phủ.", "DECISION 206-CP"],
    ["Theo Quyết định số 111-HĐBT của Hội đồng Bộ trưởng.", "DECISION 111-HĐBT"],
    ["Theo Sắc lệnh số 14-SL năm 1946.", "EDICT 14-SL"],
    ["Theo Quyết định số 769/TTg của Thủ tướng Chính phủ.", "DECISION 769/TTg"],
    ["Theo Luật số 21-LCT/HĐNN8 về đất.", "LAW 21-LCT/HĐNN8"],
  ]);
});

describe("numbers", () => {
  holds([
    ["Theo Nghị quyết số 30a/2008/NQ-CP của Chính phủ.", "RESOLUTION 30a/2008/NQ-CP"],
    ["Theo Nghị quyết số 66.19/2026/NQ-CP của Chính phủ.", "RESOLUTION 66.19/2026/NQ-CP"],
    ["Theo Thông tư số 032/2025/TT-BTC của Bộ Tài chính.", "CIRCULAR 032/2025/TT-BTC"],
    ["Theo Công văn số 123456/BTC-QLCS của Bộ Tài chính.", "OFFICIAL_LETTER 123456/BTC-QLCS"],
  ]);
});

describe("what breaks a naive reader", () => {
  holds([
    ["Văn bản số 5/TTr-SNgV của Sở Ngoại vụ.", "SUBMISSION 5/TTr-SNgV"],
    ["Nghị quyết\nsố 66-NQ/TW về pháp luật.", "RESOLUTION 66-NQ/TW"],
    ["Nghị quyết số\n66-NQ/TW về pháp luật.", "RESOLUTION 66-NQ/TW"],
    ["Nghị quyết số 66-\nNQ/TW về pháp luật.", "RESOLUTION 66-NQ/TW"],
    ["Quyết định số 368- QĐ/TW về tổ chức.", "DECISION 368-QĐ/TW"],
    ["Quyết định số 368 -QĐ/TW về tổ chức.", "DECISION 368-QĐ/TW"],
    ["Nghị định số 135/2020/NĐ -CP về tuổi nghỉ hưu.", "DECREE 135/2020/NĐ-CP"],
    ["Nghị định số 135/2020/ NĐ-CP về tuổi nghỉ hưu.", "DECREE 135/2020/NĐ-CP"],
    ["Quyết định số 90 /QĐ-TTg về quy hoạch.", "DECISION 90/QĐ-TTg"],
    ["Nghị quyết số 29–NQ/TW về an ninh mạng.", "RESOLUTION 29-NQ/TW"],
    ["Quyết định số 12/QÐ-UBND về chỉ tiêu.", "DECISION 12/QĐ-UBND"],
    ["Nghị quyết số\u00a029-NQ/TW về an ninh mạng.", "RESOLUTION 29-NQ/TW"],
    ["Nghị quyết 29-NQ/TW về an ninh mạng.", "RESOLUTION 29-NQ/TW"],
    ["Nghị quyết số: 29-NQ/TW về an ninh mạng.", "RESOLUTION 29-NQ/TW"],
    ["Nghị quyết sô 29-NQ/TW về an ninh mạng.", "RESOLUTION 29-NQ/TW"],
    ["THỰC HIỆN CHỈ THỊ SỐ 27/CT-TTG CỦA THỦ TƯỚNG", "DIRECTIVE 27/CT-TTg"],
    ["Hướng dẫn số 45/HD-BTCTW về nhân sự.", "GUIDANCE 45-HD/BTCTW"],
    ["Nghị quyết số 72-NQ-TW về sức khỏe.", "RESOLUTION 72-NQ/TW"],
    ["Nghị quyết số 66-NQ/TW1 về pháp luật.", "RESOLUTION 66-NQ/TW"],
    ["Nghị quyết số 66-NQ/TW[1] về pháp luật.", "RESOLUTION 66-NQ/TW"],
    ["Nghị quyết số 66-NQ/TW¹ về pháp luật.", "RESOLUTION 66-NQ/TW"],
    ["Nghị quyết **số 66**-NQ/TW về pháp luật.", "RESOLUTION 66-NQ/TW"],
    ["Tờ trình số **394**/TTr-CP của Chính phủ.", "SUBMISSION 394/TTr-CP"],
    ["| Nghị quyết số 66-NQ/TW | đã ban hành |", "RESOLUTION 66-NQ/TW"],
    [
      "QUYẾT ĐỊNH SỐ 10/2016/QĐ-UBND VÀ QUYẾT ĐỊNH SỐ 14/2022/QĐ-UBND",
      "DECISION 10/2016/QĐ-UBND",
      "DECISION 14/2022/QĐ-UBND",
    ],
    ["Nghị quyết số 29-NQ/TW".normalize("NFD"), "RESOLUTION 29-NQ/TW"],
    ["Báo cáo thẩm tra số 109/BC-BPC của Ban Pháp chế.", "REPORT 109/BC-BPC"],
    ["Kế hoạch hành động số 328-KH/TU của Tỉnh ủy.", "PLAN 328-KH/TU"],
    ["Quyết định số 37/QĐ.UBND về đất.", "DECISION 37/QĐ-UBND"],
    ["Tờ trình số 15/TTr.UBND về đất.Theo đó.", "SUBMISSION 15/TTr-UBND"],
    ["Quyết định số 36/QĐ-UBND.HC về đất.", "DECISION 36/QĐ-UBND.HC"],
    ["Quyết định số 36/QĐ-UBND.Các sở thực hiện.", "DECISION 36/QĐ-UBND"],
    [
      "Thông tư liên tịch số 12/2014/TTLT - BGDĐT - BNV - BTC về dạy học.",
      "JOINT_CIRCULAR 12/2014/TTLT-BGDĐT-BNV-BTC",
    ],
    ["Kế hoạch số 02/KH-BCĐ138 về phòng ngừa.", "PLAN 02/KH-BCĐ138"],
    ["Kế hoạch số 02/KH-BCĐ3 về phòng ngừa.", "PLAN 02/KH-BCĐ"],
    ["Chỉ thị số 27/CTTg của Thủ tướng Chính phủ.", "DIRECTIVE 27/CT-TTg"],
  ]);
});

describe("numbers torn by blanks", () => {
  holds([
    ["Theo Nghị định số 2 1/2014/NĐ-CP của Chính phủ.", "DECREE 21/2014/NĐ-CP"],
    ["Theo Nghị định số: 2 1/2014/NĐ-CP của Chính phủ.", "DECREE 21/2014/NĐ-CP"],
    ["Theo Nghị quyết số 1 2-NQ/TW của Bộ Chính trị.", "RESOLUTION 12-NQ/TW"],
    ["Theo Kế hoạch số 2 4 9-KH/UBKTTW về kiểm tra.", "PLAN 249-KH/UBKTTW"],
    ["Theo Quyết định số 1 766/QĐ-UBND của UBND tỉnh.", "DECISION 1766/QĐ-UBND"],
    ["Theo Quyết định số 22 1 /QĐ-UBND của UBND tỉnh.", "DECISION 221/QĐ-UBND"],
    ["Theo Thông tư số 0 5/20 17/TT-BNV của Bộ Nội vụ.", "CIRCULAR 05/2017/TT-BNV"],
    ["Theo Thông tư số 15/2 017/TT-BNV của Bộ Nội vụ.", "CIRCULAR 15/2017/TT-BNV"],
  ]);

  it("are the file's own on a line of their own", () => {
    const { documents, mentions } = readingOf("Số : 1 2-NQ/TU\n\nNGHỊ QUYẾT\nVề một việc\n");
    expect([documents[0]?.symbol, mentions[0]?.text]).toEqual(["12-NQ/TU", "Số : 1 2-NQ/TU"]);
  });
});

describe("numbers that only stand near each other", () => {
  holds([
    ["Theo Điều 2 1/2014/NĐ-CP.", "DECREE 1/2014/NĐ-CP"],
    ["Theo khoản 2 Điều 3 1/2014/NĐ-CP.", "DECREE 1/2014/NĐ-CP"],
    ["Theo mục số 2 1/2014/NĐ-CP.", "DECREE 1/2014/NĐ-CP"],
    ["Theo Phụ lục số 2 1/2014/NĐ-CP.", "DECREE 1/2014/NĐ-CP"],
    ["Theo Nghị định số 2, 1/2014/NĐ-CP.", "DECREE 2/2014/NĐ-CP", "DECREE 1/2014/NĐ-CP"],
    ["Các Kết luận số 5 6-KL/TW.", "CONCLUSION 6-KL/TW"],
    ["Theo Kết luận số 187 188-KL/TW.", "CONCLUSION 188-KL/TW"],
    ["Theo Nghị quyết số 18 19-NQ/TW.", "RESOLUTION 19-NQ/TW"],
    ["| 2 | 1/2014/NĐ-CP |", "DECREE 1/2014/NĐ-CP"],
    ["Theo Nghị định số 2\n1/2014/NĐ-CP.", "DECREE 1/2014/NĐ-CP"],
  ]);
});

describe("lists", () => {
  holds([
    [
      "Theo các Luật số 43/2024/QH15, số 47/2024/QH15 và số 58/2024/QH15.",
      "LAW 43/2024/QH15",
      "LAW 47/2024/QH15",
      "LAW 58/2024/QH15",
    ],
    ["Theo các Kết luận số 187, 188-KL/TW của Bộ Chính trị.", "CONCLUSION 187-KL/TW", "CONCLUSION 188-KL/TW"],
    [
      "Theo Nghị quyết số 7-NQ/TU, 8-NQ/TU và 9-NQ/TU của Tỉnh ủy.",
      "RESOLUTION 7-NQ/TU",
      "RESOLUTION 8-NQ/TU",
      "RESOLUTION 9-NQ/TU",
    ],
    ["Theo Quy định số 57-QĐ/TW, 58-QĐ/TW của Bộ Chính trị.", "REGULATION 57-QĐ/TW", "REGULATION 58-QĐ/TW"],
    [
      "Theo Chỉ thị số 3-CT/TU ngày 06/6/2023, Kế hoạch số 4-KH/TU ngày 29/12/2023 của Tỉnh ủy.",
      "DIRECTIVE 3-CT/TU",
      "PLAN 4-KH/TU",
    ],
    [
      "Theo các Quyết định của Thủ tướng Chính phủ: số 142/2008/QĐ-TTg ngày 27/10/2008, số 53/2010/QĐ-TTg ngày 20/8/2010.",
      "DECISION 142/2008/QĐ-TTg",
      "DECISION 53/2010/QĐ-TTg",
    ],
    [
      "Theo các Nghị quyết số 24/2016/QH14 ngày 08/11/2016 và số 27/2016/QH14 ngày 11/11/2016.",
      "RESOLUTION 24/2016/QH14",
      "RESOLUTION 27/2016/QH14",
    ],
  ]);
});

describe("names in place of numbers", () => {
  holds([
    ["Theo Luật Đất đai năm 2013.", "LAW «Luật Đất đai»"],
    ["Theo Luật Phòng, chống tham nhũng và các nghị định.", "LAW «Luật Phòng, chống tham nhũng»"],
    ["Theo Bộ luật Dân sự và Luật Công chứng.", "LAW «Bộ luật Dân sự»", "LAW «Luật Công chứng»"],
    ["Theo Hiến pháp năm 2013.", "CONSTITUTION «Hiến pháp năm 2013»"],
    [
      "Theo Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam.",
      "CONSTITUTION «Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam»",
    ],
    [
      "Theo Pháp lệnh Ưu đãi người có công với cách mạng.",
      "ORDINANCE «Pháp lệnh Ưu đãi người có công với cách mạng»",
    ],
    ["Theo Luật Công chứng số 53/2014/QH13.", "LAW 53/2014/QH13"],
    [
      "Theo Luật sửa đổi, bổ sung một số điều của Luật Công chứng.",
      "LAW «Luật sửa đổi, bổ sung một số điều của Luật Công chứng»",
      "LAW «Luật Công chứng»",
    ],
    [
      "Theo Luật sửa đổi, bổ sung một số điều của Luật Công chứng số 28/2018/QH14.",
      "LAW 28/2018/QH14",
      "LAW «Luật Công chứng»",
    ],
    [
      "Theo Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV.",
      "RESOLUTION «Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV»",
    ],
    [
      "Theo Nghị quyết Đại hội đại biểu Đảng bộ xã nhiệm kỳ 2025 - 2030.",
      "RESOLUTION «Nghị quyết Đại hội đại biểu Đảng bộ xã nhiệm kỳ 2025 - 2030»",
    ],
    ["Theo Nghị quyết Đại hội XIII của Đảng.", "RESOLUTION «Nghị quyết Đại hội XIII của Đảng»"],
    [
      "Theo Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII của Đảng.",
      "RESOLUTION «Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII»",
    ],
    [
      "Theo các Quy định số 11, 114 và 131-QĐ/TW của Bộ Chính trị.",
      "REGULATION 11-QĐ/TW",
      "REGULATION 114-QĐ/TW",
      "REGULATION 131-QĐ/TW",
    ],
    [
      "Theo Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW; sau Nghị quyết số 18, số 19 đã khác.",
      "RESOLUTION 18-NQ/TW",
      "RESOLUTION 19-NQ/TW",
      "RESOLUTION 18-NQ/TW",
      "RESOLUTION 19-NQ/TW",
    ],
    [
      "Theo Thông tư số 7/2017/TT-BCA thực hiện Bộ luật Dân sự (sau đây gọi là Thông tư số 7/2017) và việc sửa đổi Thông tư số 7/2017 sau này.",
      "CIRCULAR 7/2017/TT-BCA",
      "LAW «Bộ luật Dân sự»",
      "CIRCULAR 7/2017/TT-BCA",
      "CIRCULAR 7/2017/TT-BCA",
    ],
    ["Theo Thông tư số 7/2018/TTVPCP hướng dẫn.", "CIRCULAR 7/2018/TT-VPCP"],
    ["Theo Quyết định số68/2010/QĐ-UBND.", "DECISION 68/2010/QĐ-UBND"],
    ["Tại Công văn số 41/TTr-NV1 ngày 28/9/2011.", "OFFICIAL_LETTER 41/TTr-NV1"],
    [
      "Theo Luật Tổ chức Hội đồngnhân dân và Ủy ban nhân dân năm 2003.",
      "LAW «Luật Tổ chức Hội đồngnhân dân và Ủy ban nhân dân»",
    ],
    ["Theo NQTW4 khóa XII và quy định nêu gương.", "RESOLUTION «NQTW4 khóa XII»"],
    ["Theo Nghị quyết Trung ương 4 khóa XII.", "RESOLUTION «Nghị quyết Trung ương 4 khóa XII»"],
  ]);
});

describe("what is no citation", () => {
  holds([
    ["Trong nhiệm kỳ 2021-2026 và giai đoạn 2016-2020."],
    ["Lưu lượng 500 m3/ngày, 20 km/h, 15 tấn/ha, 9,13%/năm."],
    ["Có 28/86 xã và 587/1.045 cơ quan đạt chuẩn."],
    ["Số:   /KH-MTTQ-BTT"],
    ["Kế hoạch số      /KH-UBND ngày   tháng 11 năm 2025"],
    ["Điền vào Mẫu số 01/MGTH và mẫu số 05/TNDN."],
    ["Theo mẫu số C67-HD/LĐTBXH ban hành kèm theo."],
    ["CÔNG BÁO/Số 238/Ngày 21-04-2026"],
    ["CÔNG BÁO/Số 755 + 756/Ngày 17-6-2025"],
    ["Đã làm 12/24 việc của Chương trình 135 và Dự án 2."],
    ["Tại kỳ họp thứ 28, khoản 4 Điều 13 của Luật này."],
    ["Mã số 7106.92.00 và mã hồ sơ 1.004227.000.00.00.H34."],
    ["Sửa lúc 16:18:05 +07:00, điện thoại 024-38223344."],
    ["Luật này và Nghị định này có hiệu lực."],
    ["Hội nghị ngày 05-3-2020 và 06/3/2020 đã bàn."],
    ["Thửa đất số 12/TBĐ, tờ bản đồ số 3/BĐ-ĐC."],
    ["Theo tiêu chuẩn QCVN 01-1:2018/BYT và TCVN 5945:2005."],
    ["Nghị quyết đã ban hành đúng luật và quy định."],
    ["Nghị quyết Đại hội đã đề ra mười chỉ tiêu."],
    ["Nghị quyết đại hội đảng bộ các cấp nhiệm kỳ 2020 - 2025 đã đề ra mười chỉ tiêu."],
    ["Tỷ lệ 1/2000 và 1/500 của quy hoạch."],
  ]);
});
