import { describe, expect, it } from "vitest";
import { inDecision, inReport, readingOf, relationsOf } from "./told.js";

/** `[text, relations]`: exactly these, CITES aside, as «from RELATION to». */
type Table = readonly (readonly [text: string, ...relations: string[]])[];

function holds(table: Table, around: (text: string) => string): void {
  it.each(table.map(([text, ...relations]) => ({ text, relations })))("$text", ({ text, relations }) => {
    expect(relationsOf(readingOf(around(text)))).toEqual([...relations].sort());
  });
}

describe("what the document says of itself before its articles", () => {
  holds(
    [
      ["Căn cứ Luật số 81/2015/QH13 ngày 25/6/2015;", "self BASED_ON 81/2015/QH13"],
      [
        "Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024; Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ và Chương trình số 10-CTr/TU của Tỉnh ủy;",
        "self BASED_ON 57-NQ/TW",
        "self BASED_ON 71/NQ-CP",
        "self BASED_ON 10-CTr/TU",
      ],
      [
        "Căn cứ Nghị định số 12/2016/NĐ-CP quy định chi tiết một số điều của Luật số 81/2015/QH13;",
        "self BASED_ON 12/2016/NĐ-CP",
        "12/2016/NĐ-CP DETAILS 81/2015/QH13",
      ],
      [
        "Căn cứ Luật số 81/2015/QH13 được sửa đổi, bổ sung một số điều theo Luật số 35/2018/QH14;",
        "self BASED_ON 81/2015/QH13",
        "35/2018/QH14 AMENDS 81/2015/QH13",
      ],
      [
        "Căn cứ Nghị định số 34/2016/NĐ-CP quy định chi tiết Luật số 80/2015/QH13; Nghị định số 154/2020/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 34/2016/NĐ-CP;",
        "self BASED_ON 34/2016/NĐ-CP",
        "self BASED_ON 154/2020/NĐ-CP",
        "34/2016/NĐ-CP DETAILS 80/2015/QH13",
        "154/2020/NĐ-CP AMENDS 34/2016/NĐ-CP",
      ],
      [
        "Thực hiện Quyết định số 18/QĐ-TTg sửa đổi Quyết định số 9/QĐ-TTg và Kế hoạch số 12-KH/TU của Tỉnh ủy;",
        "self IMPLEMENTS 18/QĐ-TTg",
        "self IMPLEMENTS 12-KH/TU",
        "18/QĐ-TTg AMENDS 9/QĐ-TTg",
      ],
      [
        "Triển khai Chương trình số 2-CTr/TU; Kế hoạch số 8/KH-UBND về thực hiện Nghị quyết số 7/NQ-CP và Kế hoạch số 3-KH/TU; Kế hoạch số 4-KH/BCĐ;",
        "self IMPLEMENTS 2-CTr/TU",
        "self IMPLEMENTS 8/KH-UBND",
        "self IMPLEMENTS 4-KH/BCĐ",
        "8/KH-UBND IMPLEMENTS 7/NQ-CP",
        "8/KH-UBND IMPLEMENTS 3-KH/TU",
      ],
      [
        "- Căn cứ Điều lệ Đảng và Quy định số 24-QĐ/TW ngày 30/7/2021 về thi hành Điều lệ;",
        "self BASED_ON 24-QĐ/TW",
      ],
      [
        "Căn cứ Quy chế làm việc của Ban Chấp hành, Quy định số 24-QĐ/TW ngày 30/7/2021;",
        "self BASED_ON 24-QĐ/TW",
      ],
      ["Căn cứ Quy chế phối hợp về việc thực hiện nhiệm vụ và Kế hoạch số 24-KH/TU;"],
      [
        "Căn cứ Điều lệ của hội; Quy định số 24-QĐ/TW ngày 30/7/2021 về thi hành Điều lệ;",
        "self BASED_ON 24-QĐ/TW",
      ],
      [
        "Thực hiện ý kiến chỉ đạo của Chủ tịch UBND tỉnh tại Công văn số 43/UBND-NC về việc triển khai Công điện số 92/CĐ-TTg;",
        "self IMPLEMENTS 43/UBND-NC",
        "43/UBND-NC IMPLEMENTS 92/CĐ-TTg",
      ],
      ["Căn cứ Quyết định số 3/QĐ-UBND về việc thành lập Ban Chỉ đạo;", "self BASED_ON 3/QĐ-UBND"],
      [
        "Thực hiện Kế hoạch số 14-KH/TU ngày 05/5/2025 của Tỉnh ủy về thực hiện Nghị quyết số 66-NQ/TW;",
        "self IMPLEMENTS 14-KH/TU",
        "14-KH/TU IMPLEMENTS 66-NQ/TW",
      ],
      [
        "Triển khai Kế hoạch số 28-KH/TU về việc thực hiện Nghị quyết số 57-NQ/TW; Kế hoạch số 48/KH-UBND về triển khai thực hiện Nghị quyết số 71/NQ-CP;",
        "self IMPLEMENTS 28-KH/TU",
        "self IMPLEMENTS 48/KH-UBND",
        "28-KH/TU IMPLEMENTS 57-NQ/TW",
        "48/KH-UBND IMPLEMENTS 71/NQ-CP",
      ],
      [
        "Xét Tờ trình số 23/TTr-UBND về việc đề nghị ban hành Nghị quyết bãi bỏ Nghị quyết số 30/2013/NQ-HĐND;",
        "23/TTr-UBND SUBMITS self",
      ],
      ["Theo đề nghị của Sở Tư pháp tại Tờ trình số 12/TTr-STP ngày 05/6/2020;", "12/TTr-STP SUBMITS self"],
      [
        "Thực hiện Nghị quyết số 31/NQ-CP của Chính phủ về nghề muối; các Quyết định của Ủy ban nhân dân tỉnh: số 14/QĐ-UBND về ruộng muối; số 15/QĐ-UBND về kho muối;",
        "self IMPLEMENTS 31/NQ-CP",
        "self IMPLEMENTS 14/QĐ-UBND",
        "self IMPLEMENTS 15/QĐ-UBND",
      ],
      ["Phúc đáp Công văn số 12/UBND-KT ngày 05/5/2018;", "self RESPONDS_TO 12/UBND-KT"],
    ],
    inDecision,
  );
});

describe("a title in capitals and the sentence on its next line", () => {
  const inPlan = (text: string): string => `Số: 41/KH-UBND\n\n${text}\n`;
  holds(
    [
      [
        "KẾ HOẠCH\ncủa Ủy ban nhân dân tỉnh thực hiện Nghị quyết số 80-NQ/TW về nghề muối",
        "self IMPLEMENTS 80-NQ/TW",
      ],
      ["BÁO CÁO\nkiến nghị của Ủy ban nhân dân tỉnh thực hiện Nghị quyết số 80-NQ/TW về nghề muối"],
      [
        "KẾ HOẠCH\nTHỰC HIỆN CHƯƠNG TRÌNH SỐ 9-CTr/TU CỦA TỈNH ỦY THỰC HIỆN NGHỊ QUYẾT SỐ 80-NQ/TW VỀ NGHỀ MUỐI\nThực hiện Nghị quyết số 31/NQ-CP của Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch:",
        "self IMPLEMENTS 9-CTr/TU",
        "9-CTr/TU IMPLEMENTS 80-NQ/TW",
        "self IMPLEMENTS 31/NQ-CP",
      ],
      [
        "KẾ HOẠCH\nTHỰC HIỆN NGHỊ QUYẾT SỐ 80-NQ/TW VÀ CHỈ THỊ\nSỐ 8-CT/TU VỀ NGHỀ MUỐI\nCăn cứ Quyết định số 4/QĐ-TTg;",
        "self IMPLEMENTS 80-NQ/TW",
        "self IMPLEMENTS 8-CT/TU",
        "self BASED_ON 4/QĐ-TTg",
      ],
      ["Thực hiện Nghị quyết số\n80-NQ/TW của\nBộ Chính trị;", "self IMPLEMENTS 80-NQ/TW"],
    ],
    inPlan,
  );
});

describe("tasks go down from the centre", () => {
  holds(
    [
      ["Nghị quyết số 80-NQ/TW thực hiện Chương trình số 9-CTr/TU của Tỉnh ủy."],
      ["Nghị định số 15/2019/NĐ-CP thực hiện Nghị quyết số 6/2018/NQ-HĐND."],
      ["Nghị quyết số 31/NQ-CP thực hiện Nghị quyết số 80-NQ/TW.", "31/NQ-CP IMPLEMENTS 80-NQ/TW"],
      ["Kế hoạch số 41/KH-UBND thực hiện Chương trình số 9-CTr/TU.", "41/KH-UBND IMPLEMENTS 9-CTr/TU"],
    ],
    inReport,
  );
});

describe("what the document does in its articles", () => {
  holds(
    [
      [
        "Điều 2. Nghị định số 12/2016/NĐ-CP hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành.",
        "self REPEALS 12/2016/NĐ-CP",
      ],
      ["Điều 1. Bãi bỏ toàn bộ Quyết định số 4/2010/QĐ-UBND ngày 02/01/2010.", "self REPEALS 4/2010/QĐ-UBND"],
      ["Điều 1. Bãi bỏ khoản 2 Điều 5, Điều 6 Quyết định số 4/2010/QĐ-UBND.", "self AMENDS 4/2010/QĐ-UBND"],
      [
        "Điều 1. Bãi bỏ một phần Quy định ban hành kèm theo Quyết định số 4/2010/QĐ-UBND.",
        "self AMENDS 4/2010/QĐ-UBND",
      ],
      [
        "Điều 3. Thay thế Mẫu số 01 Phụ lục III ban hành kèm theo Thông tư số 26/2018/TT-BTC.",
        "self AMENDS 26/2018/TT-BTC",
      ],
      [
        "Điều 3. Thay cụm từ “cấp huyện” bằng cụm từ “cấp xã” tại Điều 3 Thông tư số 5/2017/TT-BNV.",
        "self AMENDS 5/2017/TT-BNV",
      ],
      [
        "Điều 1. Bãi bỏ các văn bản sau đây:\n1. Quyết định số 4/2010/QĐ-UBND về phí.\n2. Quyết định số 5/2011/QĐ-UBND về giá.",
        "self REPEALS 4/2010/QĐ-UBND",
        "self REPEALS 5/2011/QĐ-UBND",
      ],
      [
        "Điều 1. Bãi bỏ các văn bản sau đây:\n1. Quyết định số 34/2007/QĐ-UBND sửa đổi Quyết định số 31/2006/QĐ-UBND.\n2. Quyết định số 12/2005/QĐ-UB ban hành Chương trình hành động thực hiện Nghị quyết số 46-NQ/TW.",
        "self REPEALS 34/2007/QĐ-UBND",
        "self REPEALS 12/2005/QĐ-UB",
        "34/2007/QĐ-UBND AMENDS 31/2006/QĐ-UBND",
        "12/2005/QĐ-UB IMPLEMENTS 46-NQ/TW",
      ],
      [
        "Điều 2. Bãi bỏ các Quyết định sau:\na) Quyết định số 4/2010/QĐ-UBND;\nb) Quyết định số 5/2011/QĐ-UBND.",
        "self REPEALS 4/2010/QĐ-UBND",
        "self REPEALS 5/2011/QĐ-UBND",
      ],
      [
        "Điều 1. Áp dụng các văn bản trên địa bàn tỉnh, cụ thể như sau:\n1. Quyết định số 52/2020/QĐ-UBND sửa đổi một số điều của Quy định ban hành kèm theo Quyết định số 28/2016/QĐ-UBND.",
        "self APPLIES 52/2020/QĐ-UBND",
        "52/2020/QĐ-UBND AMENDS 28/2016/QĐ-UBND",
      ],
      [
        "Điều 2. Quyết định này có hiệu lực từ ngày ký và thay thế Quyết định số 4/2010/QĐ-UBND.",
        "self SUPERSEDES 4/2010/QĐ-UBND",
      ],
      ["Điều 4. Hồ sơ đã nộp tiếp tục thực hiện theo quy định của Thông tư số 26/2018/TT-BTC."],
      ["Điều 4. Việc sửa đổi, bổ sung giấy phép thực hiện theo quy định tại Nghị định số 12/2016/NĐ-CP."],
      ["Điều 4. Đình chỉ công tác đối với người vi phạm Quy định số 30-QĐ/TW."],
      [
        "Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 51/2016/QĐ-UBND và Quyết định số 52/2016/QĐ-UBND.",
        "self AMENDS 51/2016/QĐ-UBND",
        "self AMENDS 52/2016/QĐ-UBND",
      ],
      ["- Trình ban hành Nghị định thay thế Nghị định số 51/2016/NĐ-CP về tiền lương."],
      [
        "Điều 1. Ban hành kèm theo Quyết định này Chương trình hành động của Ủy ban nhân dân tỉnh thực hiện Nghị quyết số 66-NQ/TW.",
        "self IMPLEMENTS 66-NQ/TW",
      ],
      [
        "STT | Văn bản | Tình trạng\n1 | Thông tư số 36/2017/TT-BNV về nghề | Bị thay thế Thông tư số 5/2023/TT-BNV | 30/7/2023",
        "5/2023/TT-BNV SUPERSEDES 36/2017/TT-BNV",
      ],
      [
        "STT | Văn bản | Lý do\n1 | Thông tư số 36/2017/TT-BNV về nghề | Được thay thế bởi Thông tư số 5/2023/TT-BNV | 30/7/2023\n2 | Nghị định số 49/2018/NĐ-CP | Điều 7; Điều 8 | Được sửa đổi bởi Nghị định số 4/2023/NĐ-CP | 15/2/2023\n3 | Quy định riêng | Được bãi bỏ bởi Nghị định số 8/2023/NĐ-CP | 1/1/2024",
        "5/2023/TT-BNV SUPERSEDES 36/2017/TT-BNV",
        "4/2023/NĐ-CP AMENDS 49/2018/NĐ-CP",
      ],
      [
        "Điều 1. Đính chính lỗi kỹ thuật tại Thông tư số 15/2024/TT-BTC như sau:",
        "self CORRECTS 15/2024/TT-BTC",
      ],
      [
        "Điều 1. Kéo dài thời gian thực hiện Nghị quyết số 9/2016/NQ-HĐND đến hết năm 2021.",
        "self EXTENDS 9/2016/NQ-HĐND",
      ],
      [
        "Điều 1. Kéo dài thời kỳ ổn định ngân sách và thời gian áp dụng Nghị quyết số 9/2016/NQ-HĐND đến hết năm 2021.",
        "self EXTENDS 9/2016/NQ-HĐND",
      ],
      ["Điều 1. Gia hạn thời hạn nộp thuế theo quy định của Nghị định số 12/2016/NĐ-CP."],
      [
        "Điều 1. Đính chính sai sót về kỹ thuật trình bày trong Quyết định số 55/2024/QĐ-UBND.",
        "self CORRECTS 55/2024/QĐ-UBND",
      ],
      [
        "Điều 5. Các văn bản sau đây hết hiệu lực kể từ ngày Quyết định này có hiệu lực: Quyết định số 4/2010/QĐ-UBND; Điều 6 Quyết định số 5/2011/QĐ-UBND.",
        "self REPEALS 4/2010/QĐ-UBND",
        "self AMENDS 5/2011/QĐ-UBND",
      ],
      [
        "Điều 1. Tiếp tục kéo dài thời gian thực hiện Nghị quyết số 9/2016/NQ-HĐND đến hết năm 2026.",
        "self EXTENDS 9/2016/NQ-HĐND",
      ],
      ["Điều 1. Bãi bỏ Luật số 81/2015/QH13."],
      ["Điều 1. Luật này thay thế Luật số 81/2015/QH13.", "self SUPERSEDES 81/2015/QH13"],
      ["Điều 2. Bỏ khoản 3 Điều 5 Thông tư số 26/2018/TT-BTC.", "self AMENDS 26/2018/TT-BTC"],
      ["Điều 1. Ngưng hiệu lực thi hành Thông tư số 5/2017/TT-BNV.", "self SUSPENDS 5/2017/TT-BNV"],
      ["Điều 4. Khi Nghị định số 12/2016/NĐ-CP hết hiệu lực thì áp dụng văn bản mới."],
    ],
    inDecision,
  );
});

describe("what others do", () => {
  holds(
    [
      [
        "Thực hiện Nghị quyết số 26-NQ/TW về cán bộ, Ban Thường vụ Tỉnh ủy đã ban hành Kế hoạch số 72-KH/TU để triển khai.",
        "72-KH/TU IMPLEMENTS 26-NQ/TW",
      ],
      [
        "Quán triệt Chỉ thị số 5-CT/TW và Kết luận số 1-KL/TW, Huyện ủy ban hành các Kế hoạch số 7-KH/HU, số 8-KH/HU.",
        "7-KH/HU IMPLEMENTS 5-CT/TW",
        "7-KH/HU IMPLEMENTS 1-KL/TW",
        "8-KH/HU IMPLEMENTS 5-CT/TW",
        "8-KH/HU IMPLEMENTS 1-KL/TW",
      ],
      ["Thực hiện Nghị quyết số 26-NQ/TW, các đơn vị đã báo cáo theo Công văn số 7-CV/TU."],
      ["Sở đã nhận Công văn số 567/UBND-KT của huyện đề nghị hướng dẫn Nghị quyết số 12/2023/NQ-HĐND."],
      ["Công văn số 1234/SNV-TC xin ý kiến thực hiện Nghị định số 29/2023/NĐ-CP."],
      ["Nghị quyết số 4-NQ/TW gắn với thực hiện Chỉ thị số 5-CT/TW."],
      ["Thực hiện Luật Thương mại được sửa đổi bởi Nghị định số 3/2024/NĐ-CP."],
      [
        "Thông tư số 5/2017/TT-BCT quy định chi tiết Luật Thương mại được sửa đổi bởi Thông tư số 3/2024/TT-BCT.",
        "5/2017/TT-BCT DETAILS «Luật Thương mại»",
        "3/2024/TT-BCT AMENDS 5/2017/TT-BCT",
      ],
      [
        "Luật sửa đổi, bổ sung một số điều của Luật Kế toán, Luật Quản lý thuế và Luật Ngân sách nhà nước ngày 29/11/2024.",
        "«Luật sửa đổi, bổ sung một số điều của Luật Kế toán, Luật Quản lý thuế và Luật Ngân sách nhà nước» AMENDS «Luật Kế toán»",
        "«Luật sửa đổi, bổ sung một số điều của Luật Kế toán, Luật Quản lý thuế và Luật Ngân sách nhà nước» AMENDS «Luật Quản lý thuế»",
        "«Luật sửa đổi, bổ sung một số điều của Luật Kế toán, Luật Quản lý thuế và Luật Ngân sách nhà nước» AMENDS «Luật Ngân sách nhà nước»",
      ],
      [
        "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương số 47/2019/QH14.",
        "47/2019/QH14 AMENDS «Luật Tổ chức Chính phủ»",
        "47/2019/QH14 AMENDS «Luật Tổ chức chính quyền địa phương»",
      ],
      [
        "Luật sửa đổi, bổ sung một số điều của Luật Công chứng ngày 01/02/2018 và Luật Đất đai ngày 03/4/2013.",
        "«Luật sửa đổi, bổ sung một số điều của Luật Công chứng» AMENDS «Luật Công chứng»",
      ],
      [
        "Theo Thông tư số 7/2017/TT-BCA thực hiện Bộ luật Dân sự và Thông tư số 8/2021/TT-BCA.",
        "7/2017/TT-BCA IMPLEMENTS «Bộ luật Dân sự»",
      ],
      [
        "Thông tư liên tịch số 4/2009/TTLT-BNV-BTC của Bộ trưởng Bộ Nội vụ, Bộ trưởng Bộ Tài chính hướng dẫn Nghị định số 92/2009/NĐ-CP.",
        "4/2009/TTLT-BNV-BTC GUIDES 92/2009/NĐ-CP",
      ],
      ["Chương trình số 40-CTr/TU thực hiện Nghị quyết số 18-NQ/TW.", "40-CTr/TU IMPLEMENTS 18-NQ/TW"],
      [
        "Kế hoạch triển khai thực hiện Nghị quyết số 39-NQ/TW (Kế hoạch số 4-KH/TU, ngày 06/01/2016).",
        "4-KH/TU IMPLEMENTS 39-NQ/TW",
      ],
      [
        "Tỉnh ủy đã ban hành Chương trình số 51-CTr/TU và Chương trình số 53-CTr/TU để lãnh đạo thực hiện Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW.",
        "51-CTr/TU IMPLEMENTS 18-NQ/TW",
        "51-CTr/TU IMPLEMENTS 19-NQ/TW",
        "53-CTr/TU IMPLEMENTS 18-NQ/TW",
        "53-CTr/TU IMPLEMENTS 19-NQ/TW",
      ],
      [
        "Chương trình số 75-CTr/TU thực hiện Nghị quyết số 29-NQ/TW; Chương trình số 76-CTr/TU thực hiện Nghị quyết số 30-NQ/TW.",
        "75-CTr/TU IMPLEMENTS 29-NQ/TW",
        "76-CTr/TU IMPLEMENTS 30-NQ/TW",
      ],
      [
        "Quyết định số 60-QĐ/TU kiểm tra việc lãnh đạo, chỉ đạo thực hiện Chương trình số 35-CTr/TU thực hiện Nghị quyết số 11-NQ/TW.",
        "60-QĐ/TU INSPECTS 35-CTr/TU",
        "35-CTr/TU IMPLEMENTS 11-NQ/TW",
      ],
      ["Quy định số 10-QĐ/TW (nay là Quy định số 30-QĐ/TW) đã nêu rõ.", "30-QĐ/TW SUPERSEDES 10-QĐ/TW"],
      [
        "Theo Quy định số 57-QĐ/TW và Hướng dẫn số 11-HD/BTCTW (nay là Quy định số 126-QĐ/TW và  Hướng dẫn số 19-HD/BTCTW).",
        "126-QĐ/TW SUPERSEDES 57-QĐ/TW",
        "19-HD/BTCTW SUPERSEDES 11-HD/BTCTW",
      ],
      ["Sở Giao thông vận tải (nay là Sở Xây dựng) thực hiện việc này."],
      [
        "Quyết định số 4/QĐ-UBND được thay thế bởi Quyết định số 9/QĐ-UBND.",
        "9/QĐ-UBND SUPERSEDES 4/QĐ-UBND",
      ],
      [
        "Theo khoản 4 Điều 13 Nghị định số 10/2022/NĐ-CP (được sửa đổi, bổ sung bởi khoản 8 Điều 1 Nghị định số 17/2025/NĐ-CP).",
        "17/2025/NĐ-CP AMENDS 10/2022/NĐ-CP",
      ],
      [
        "Theo khoản 4 Điều 13 Nghị định số 10/2022/NĐ-CP (sửa đổi, bổ sung tại khoản 8 Điều 1 Nghị định số 17/2025/NĐ-CP).",
        "17/2025/NĐ-CP AMENDS 10/2022/NĐ-CP",
      ],
      [
        "Theo Nghị định số 15/2022/NĐ-CP, được sửa đổi, bổ sung tại Nghị định số 67/2025/NĐ-CP.",
        "67/2025/NĐ-CP AMENDS 15/2022/NĐ-CP",
      ],
      [
        "Theo Điều 9a Thông tư số 26/2016/TT-BNV đã được bổ sung tại khoản 3 Điều 1 Thông tư số 6/2024/TT-BNV.",
        "6/2024/TT-BNV AMENDS 26/2016/TT-BNV",
      ],
      [
        "Nghị định số 78/2025/NĐ-CP của Chính phủ hướng dẫn thi hành Luật Quản lý thuế được sửa đổi, bổ sung bởi Nghị định số 87/2025/NĐ-CP.",
        "78/2025/NĐ-CP GUIDES «Luật Quản lý thuế»",
        "87/2025/NĐ-CP AMENDS 78/2025/NĐ-CP",
      ],
      [
        "Thông tư số 17/1999/TT-BTC hướng dẫn thi hành Nghị định số 23/1999/NĐ-CP.",
        "17/1999/TT-BTC GUIDES 23/1999/NĐ-CP",
      ],
      [
        "Kế hoạch số 310/KH-UBND triển khai thực hiện Luật Công chứng năm 2014.",
        "310/KH-UBND IMPLEMENTS «Luật Công chứng»",
      ],
      ["Quyết định số 51-QĐ/TU theo tinh thần Nghị quyết số 35-NQ/TW.", "51-QĐ/TU IMPLEMENTS 35-NQ/TW"],
      [
        "Quyết định số 1745/QĐ-TTg ban hành Kế hoạch thực hiện Kết luận số 149-KL/TW về đẩy mạnh thực hiện Nghị quyết số 21-NQ/TW.",
        "1745/QĐ-TTg IMPLEMENTS 149-KL/TW",
        "149-KL/TW CONTINUES 21-NQ/TW",
      ],
      [
        "Công văn số 19-CV/TU về thực hiện Thông báo số 96-TB/TW của Ban Bí thư.",
        "19-CV/TU IMPLEMENTS 96-TB/TW",
      ],
      ["Công văn số 55-CV/TU về việc tiếp tục thực hiện phong trào thi đua."],
      ["Nghị quyết số 140/NQ-CP thực hiện Nghị quyết số 66-NQ/TW.", "140/NQ-CP IMPLEMENTS 66-NQ/TW"],
      ["Quyết định số 86-QĐ/TW về thực hiện Quy chế đánh giá cán bộ."],
      [
        "Kế hoạch số 1-KH/BCĐ về thực hiện Kết luận số 61-KL/TW; Quyết định số 60-QĐ/TU về việc thành lập Ban Chỉ đạo.",
        "1-KH/BCĐ IMPLEMENTS 61-KL/TW",
      ],
      ["Nhiều nơi đã học tập các văn bản của Đảng theo Nghị quyết số 18-NQ/TW."],
      [
        "Luật sửa đổi, bổ sung một số điều của Luật Công chứng số 28/2018/QH14.",
        "28/2018/QH14 AMENDS «Luật Công chứng»",
      ],
      ["Theo mức căn cứ theo Nghị định số 31/2013/NĐ-CP."],
    ],
    inReport,
  );
});
