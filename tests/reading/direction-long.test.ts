import { describe, expect, it } from "vitest";
import { inDecision, inReport, readingOf, relationsOf } from "./told.js";

/** `[text, relations]`: exactly these, CITES aside, as «from RELATION to». Sentences as long as offices write them. */
type Table = readonly (readonly [text: string, ...relations: string[]])[];

function holds(table: Table, around: (text: string) => string): void {
  it.each(table.map(([text, ...relations]) => ({ text, relations })))("$text", ({ text, relations }) => {
    expect(relationsOf(readingOf(around(text)))).toEqual([...relations].sort());
  });
}

describe("titles within titles", () => {
  holds(
    [
      [
        "Căn cứ Nghị định số 61/2019/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 44/2014/NĐ-CP quy định chi tiết Luật Đất đai đã được sửa đổi, bổ sung một số điều theo Nghị định số 57/2017/NĐ-CP;",
        "self BASED_ON 61/2019/NĐ-CP",
        "61/2019/NĐ-CP AMENDS 44/2014/NĐ-CP",
        "57/2017/NĐ-CP AMENDS 44/2014/NĐ-CP",
        "44/2014/NĐ-CP DETAILS «Luật Đất đai»",
      ],
      [
        "Căn cứ Quyết định số 14/2022/QĐ-UBND về sửa đổi, bổ sung Quyết định số 10/2016/QĐ-UBND;",
        "self BASED_ON 14/2022/QĐ-UBND",
        "14/2022/QĐ-UBND AMENDS 10/2016/QĐ-UBND",
      ],
      [
        "Thực hiện Kế hoạch số 14-KH/TU ngày 05/5/2025 và Kế hoạch số 24/KH-UBND ngày 06/6/2025 về việc thực hiện Nghị quyết số 66-NQ/TW;",
        "self IMPLEMENTS 14-KH/TU",
        "self IMPLEMENTS 24/KH-UBND",
        "24/KH-UBND IMPLEMENTS 66-NQ/TW",
      ],
      [
        "Căn cứ Kế hoạch số 83/KH-UBND triển khai thực hiện Nghị quyết số 71/NQ-CP của Chính phủ và Chương trình hành động số 10-CTr/TU của Tỉnh ủy;",
        "self BASED_ON 83/KH-UBND",
        "83/KH-UBND IMPLEMENTS 71/NQ-CP",
        "83/KH-UBND IMPLEMENTS 10-CTr/TU",
      ],
      [
        "Xét Tờ trình số 382/TTr-UBND về việc đề nghị ban hành Nghị quyết thay thế Nghị quyết số 32/2024/NQ-HĐND;",
        "382/TTr-UBND SUBMITS self",
      ],
      [
        "Để tiếp tục thực hiện nghiêm Chỉ thị số 5/CT-TTg của Thủ tướng Chính phủ; Chỉ thị số 31-CT/TU của Tỉnh ủy, yêu cầu các sở:",
        "self IMPLEMENTS 5/CT-TTg",
        "self IMPLEMENTS 31-CT/TU",
      ],
    ],
    inDecision,
  );
});

describe("consolidated texts", () => {
  const consolidated = `BỘ Y TẾ\nSố: 17/VBHN-BYT\n\nTHÔNG TƯ\nHướng dẫn một việc\n\nThông tư số 34/2016/TT-BYT ngày 25 tháng 10 năm 2016 của Bộ trưởng Bộ Y tế hướng dẫn một việc, có hiệu lực kể từ ngày 10 tháng 12 năm 2016, được sửa đổi, bổ sung bởi:\n\nThông tư số 12/2024/TT-BYT ngày 14 tháng 11 năm 2024 của Bộ trưởng Bộ Y tế sửa đổi, bổ sung một số điều.\n\nĐiều 9. Hiệu lực thi hành\n`;
  it.each([
    "Thông tư số 32/2015/TT-BYT ngày 31 tháng 8 năm 2015 hết hiệu lực thi hành kể từ ngày Thông tư này có hiệu lực.",
    "Thông tư này thay thế Thông tư số 32/2015/TT-BYT ngày 31 tháng 8 năm 2015.",
  ])("end what the document they open with ended: %s", (sentence) => {
    const told = relationsOf(readingOf(`${consolidated}\n${sentence}\n`));
    expect(told.filter((t) => t.includes("32/2015"))).toEqual([
      expect.stringMatching(/^34\/2016\/TT-BYT (?:REPEALS|SUPERSEDES) 32\/2015\/TT-BYT$/),
    ]);
  });
});

describe("lists that go on past what the first of them carries out", () => {
  holds(
    [
      [
        "Đã có Kế hoạch số 40-KH/TU ngày 03/3/2021 thực hiện Nghị quyết số 8-NQ/TW ngày 12/12/2020, Kế hoạch số 9-KH/TU ngày 15/02/2022.",
        "40-KH/TU IMPLEMENTS 8-NQ/TW",
      ],
      [
        "Đã có Nghị quyết số 71/NQ-CP ngày 01/4/2025 thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024, Kết luận số 90-KL/TW ngày 12/8/2024.",
        "71/NQ-CP IMPLEMENTS 57-NQ/TW",
        "71/NQ-CP IMPLEMENTS 90-KL/TW",
      ],
      [
        "Đã có Chương trình số 87-CTr/TU ngày 17/7/2019 thực hiện Nghị quyết số 33-NQ/TW ngày 28/9/2019.",
        "87-CTr/TU IMPLEMENTS 33-NQ/TW",
      ],
    ],
    inReport,
  );
});

describe("articles", () => {
  holds(
    [
      [
        "Điều 1. Sửa đổi, bổ sung khoản 2 Điều 5 Thông tư số 26/2018/TT-BTC:\n“2. Mức chi theo quy định tại Thông tư số 28/2012/TT-BTC đã được sửa đổi, bổ sung bởi Thông tư số 2/2017/TT-BTC.”",
        "self AMENDS 26/2018/TT-BTC",
        "2/2017/TT-BTC AMENDS 28/2012/TT-BTC",
      ],
      [
        "Điều 2. Bãi bỏ khoản 5 Điều 5, Điều 6 và Phụ lục II của Thông tư số 26/2018/TT-BTC.",
        "self AMENDS 26/2018/TT-BTC",
      ],
      ["Điều 2. Quyết định này là bộ phận không thể tách rời của Thông tư số 15/2024/TT-BTC."],
      [
        "Điều 3. Nghị quyết này thay thế Nghị quyết số 32/2024/NQ-HĐND; bãi bỏ Nghị quyết số 30/2013/NQ-HĐND.",
        "self SUPERSEDES 32/2024/NQ-HĐND",
        "self REPEALS 30/2013/NQ-HĐND",
      ],
      ["Điều 4. Các nội dung khác thực hiện theo Quyết định số 10/2016/QĐ-UBND và các quy định hiện hành."],
      ["Điều 4. Nghị quyết số 9/2016/NQ-HĐND tiếp tục có hiệu lực đến hết năm 2021."],
      ["Điều 5. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này."],
      [
        "Điều 2. Quyết định này có hiệu lực từ ngày ký. Quyết định số 4/2010/QĐ-UBND và Quyết định số 5/2011/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực.",
        "self REPEALS 4/2010/QĐ-UBND",
        "self REPEALS 5/2011/QĐ-UBND",
      ],
      ["Điều 1. Phê duyệt Đề án số 2/ĐA-SNV của Sở Nội vụ.", "self APPROVES 2/ĐA-SNV"],
      [
        "Điều 1. Bãi bỏ 02 văn bản, cụ thể như sau:\n1. Quyết định số 4/2010/QĐ-UBND thành lập Ban Chỉ đạo thực hiện Quyết định số 19/1999/QĐ-TTg.\n2. Chỉ thị số 7/2005/CT-UB về phòng dịch.",
        "self REPEALS 4/2010/QĐ-UBND",
        "4/2010/QĐ-UBND IMPLEMENTS 19/1999/QĐ-TTg",
        "self REPEALS 7/2005/CT-UB",
      ],
      [
        "Điều 1. Bãi bỏ toàn bộ các Nghị quyết sau:\n- Nghị quyết số 8/2012/NQ-HĐND;\n- Nghị quyết số 9/2013/NQ-HĐND;\n\nĐiều 2. Theo dõi Nghị quyết số 10/2014/NQ-HĐND.",
        "self REPEALS 8/2012/NQ-HĐND",
        "self REPEALS 9/2013/NQ-HĐND",
      ],
    ],
    inDecision,
  );
});

describe("reports", () => {
  holds(
    [
      [
        "Ban Thường vụ đã ban hành Kế hoạch thực hiện Nghị quyết số 39-NQ/TW (Kế hoạch số 4-KH/TU ngày 06/01/2016) và giao các ban theo dõi.",
        "4-KH/TU IMPLEMENTS 39-NQ/TW",
      ],
      [
        "Chương trình số 75-CTr/TU ngày 07/12/2018 thực hiện Nghị quyết số 29-NQ/TW ngày 25/7/2018; Chương trình số 87-CTr/TU ngày 17/7/2019 thực hiện Nghị quyết số 33-NQ/TW.",
        "75-CTr/TU IMPLEMENTS 29-NQ/TW",
        "87-CTr/TU IMPLEMENTS 33-NQ/TW",
      ],
      [
        "Quyết định số 83-QĐ/TU kiểm tra việc lãnh đạo, chỉ đạo và tổ chức thực hiện Chương trình số 50-CTr/TU thực hiện Nghị quyết số 20-NQ/TW.",
        "83-QĐ/TU INSPECTS 50-CTr/TU",
        "50-CTr/TU IMPLEMENTS 20-NQ/TW",
      ],
      [
        "Nghị định số 11/2011/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 59/2006/NĐ-CP.",
        "11/2011/NĐ-CP AMENDS 59/2006/NĐ-CP",
      ],
      [
        "Nghị định số 8/2015/NĐ-CP quy định chi tiết Luật Hải quan, được sửa đổi, bổ sung tại Nghị định số 67/2025/NĐ-CP.",
        "8/2015/NĐ-CP DETAILS «Luật Hải quan»",
        "67/2025/NĐ-CP AMENDS 8/2015/NĐ-CP",
      ],
      [
        "Nghị định số 87/2025/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 78/2025/NĐ-CP quy định chi tiết Luật Thanh tra và Nghị định số 79/2025/NĐ-CP về kiểm tra.",
        "87/2025/NĐ-CP AMENDS 78/2025/NĐ-CP",
        "87/2025/NĐ-CP AMENDS 79/2025/NĐ-CP",
        "78/2025/NĐ-CP DETAILS «Luật Thanh tra»",
      ],
      [
        "Thông tư số 80/2021/TT-BTC hướng dẫn thi hành một số điều của Luật Quản lý thuế và Nghị định số 126/2020/NĐ-CP.",
        "80/2021/TT-BTC GUIDES «Luật Quản lý thuế»",
        "80/2021/TT-BTC GUIDES 126/2020/NĐ-CP",
      ],
      [
        "Luật số 54/2010/QH12 được sửa đổi, bổ sung bởi các Luật số 43/2024/QH15, số 47/2024/QH15 và số 58/2024/QH15.",
        "43/2024/QH15 AMENDS 54/2010/QH12",
        "47/2024/QH15 AMENDS 54/2010/QH12",
        "58/2024/QH15 AMENDS 54/2010/QH12",
      ],
      [
        "Thông báo số 77-TB/UBKTTU thông báo kết quả kiểm tra theo Quyết định số 41-QĐ/UBKTTU.",
        "77-TB/UBKTTU CONCLUDES 41-QĐ/UBKTTU",
      ],
      [
        "Kế hoạch số 90-KH/HU khắc phục hạn chế nêu tại Thông báo số 77-TB/UBKTTU.",
        "90-KH/HU REMEDIATES 77-TB/UBKTTU",
      ],
      [
        "Kế hoạch số 5/KH-UBND triển khai Chỉ thị số 16/CT-TTg; Công văn số 12/UBND-KT về việc đôn đốc thực hiện Kế hoạch số 5/KH-UBND.",
        "5/KH-UBND IMPLEMENTS 16/CT-TTg",
        "12/UBND-KT IMPLEMENTS 5/KH-UBND",
      ],
      ["Tỉnh đã giải ngân theo Quyết định số 9/QĐ-UBND, thực hiện tốt chính sách dân tộc."],
      ["Quy định số 57-QĐ/TW nay là Quy định số 126-QĐ/TW.", "126-QĐ/TW SUPERSEDES 57-QĐ/TW"],
      [
        "Việc đánh giá theo Quy định số 57-QĐ/TW (Nay là Quy định số 126-QĐ/TW của Bộ Chính trị).",
        "126-QĐ/TW SUPERSEDES 57-QĐ/TW",
      ],
      [
        "Quyết định số 12/QĐ-UBND ngày 03/4/2018 về việc ban hành Kế hoạch thực hiện Nghị quyết số 8/NQ-CP.",
        "12/QĐ-UBND IMPLEMENTS 8/NQ-CP",
      ],
      [
        "Thông tư số 5/2017/TT-BNV bị bãi bỏ bởi Thông tư số 8/2021/TT-BNV.",
        "8/2021/TT-BNV REPEALS 5/2017/TT-BNV",
      ],
      [
        "Văn bản hợp nhất số 17/VBHN-BYT hợp nhất Thông tư số 5/2017/TT-BYT và Thông tư số 6/2019/TT-BYT.",
        "17/VBHN-BYT CONSOLIDATES 5/2017/TT-BYT",
        "17/VBHN-BYT CONSOLIDATES 6/2019/TT-BYT",
      ],
    ],
    inReport,
  );
});

describe("the document's own title", () => {
  const titled = (type: string, symbol: string, title: string): string[] =>
    relationsOf(readingOf(`Số: ${symbol}\n\n${type}\n${title}\n\nI. MỤC ĐÍCH\n\n1. Nội dung.\n`));

  it.each([
    [
      "KẾ HOẠCH",
      "12-KH/TU",
      "thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017",
      ["self IMPLEMENTS 18-NQ/TW"],
    ],
    [
      "KẾ HOẠCH",
      "12-KH/TU",
      "triển khai Chương trình số 40-CTr/TU thực hiện Nghị quyết số 18-NQ/TW",
      ["40-CTr/TU IMPLEMENTS 18-NQ/TW", "self IMPLEMENTS 40-CTr/TU"],
    ],
    [
      "CHƯƠNG TRÌNH HÀNH ĐỘNG",
      "12-CTr/TU",
      "Thực hiện Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW",
      ["self IMPLEMENTS 18-NQ/TW", "self IMPLEMENTS 19-NQ/TW"],
    ],
    ["KẾT LUẬN", "12-KL/TU", "về tiếp tục thực hiện Chỉ thị số 5-CT/TU", ["self CONTINUES 5-CT/TU"]],
    ["BÁO CÁO", "12-BC/TU", "sơ kết 03 năm thực hiện Nghị quyết số 18-NQ/TW", ["self REVIEWS 18-NQ/TW"]],
    ["QUYẾT ĐỊNH", "12-QĐ/TU", "kiểm tra việc thực hiện Chỉ thị số 5-CT/TU", ["self INSPECTS 5-CT/TU"]],
    [
      "THÔNG TƯ",
      "5/2017/TT-BNV",
      "Hướng dẫn thi hành Nghị định số 12/2016/NĐ-CP",
      ["self GUIDES 12/2016/NĐ-CP"],
    ],
    [
      "NGHỊ ĐỊNH",
      "12/2016/NĐ-CP",
      "Quy định chi tiết một số điều của Luật số 81/2015/QH13",
      ["self DETAILS 81/2015/QH13"],
    ],
    [
      "NGHỊ ĐỊNH",
      "8/2020/NĐ-CP",
      "Sửa đổi, bổ sung một số điều của Nghị định số 12/2016/NĐ-CP",
      ["self AMENDS 12/2016/NĐ-CP"],
    ],
    [
      "QUYẾT ĐỊNH",
      "8/2020/QĐ-UBND",
      "Bãi bỏ Quyết định số 4/2010/QĐ-UBND và Quyết định số 5/2011/QĐ-UBND",
      ["self REPEALS 4/2010/QĐ-UBND", "self REPEALS 5/2011/QĐ-UBND"],
    ],
    [
      "QUYẾT ĐỊNH",
      "8/2020/QĐ-UBND",
      "Bãi bỏ toàn bộ Quyết định số 10/2016/QĐ-UBND và Quyết định số 14/2018/QĐ-UBND về sửa đổi, bổ sung Quyết định số 10/2016/QĐ-UBND",
      [
        "14/2018/QĐ-UBND AMENDS 10/2016/QĐ-UBND",
        "self REPEALS 10/2016/QĐ-UBND",
        "self REPEALS 14/2018/QĐ-UBND",
      ],
    ],
    ["THÔNG BÁO", "12/TB-UBND", "Về việc nghỉ lễ theo Công văn số 7/BNV-TL", []],
  ] as const)("%s %s %s", (type, symbol, title, relations) => {
    expect(titled(type, symbol, title)).toEqual([...relations].sort());
  });
});

describe("what a statement carries", () => {
  const first = (text: string, relation: string) =>
    readingOf(text).statements.find((s) => s.relation === relation);

  it("is of a part where parts are named, with the pinpoint", () => {
    const s = first(inDecision("Điều 1. Bãi bỏ khoản 2 Điều 5 Quyết định số 4/2010/QĐ-UBND."), "AMENDS");
    expect(s).toMatchObject({
      scope: "PARTIAL",
      pinpoint: "khoản 2 Điều 5",
      assertedBy: "SELF",
      certainty: "EXPLICIT",
    });
  });

  it("is of the whole where the whole is named", () => {
    const s = first(inDecision("Điều 1. Bãi bỏ toàn bộ Quyết định số 4/2010/QĐ-UBND."), "REPEALS");
    expect(s).toMatchObject({ scope: "WHOLE", pinpoint: null, assertedBy: "SELF" });
  });

  it("takes effect when the document itself does", () => {
    const s = first(
      inDecision(
        "Điều 1. Bãi bỏ Quyết định số 4/2010/QĐ-UBND.\n\nĐiều 2. Quyết định này có hiệu lực từ ngày 20/5/2020.",
      ),
      "REPEALS",
    );
    expect(s?.effectiveOn).toBe("2020-05-20");
  });

  it("is asserted by another where a report remarks on it", () => {
    const s = first(inReport("Quy định số 10-QĐ/TW (nay là Quy định số 30-QĐ/TW) đã nêu."), "SUPERSEDES");
    expect(s?.assertedBy).toBe("OTHER");
  });

  it("stands at the sentence or list item that proves it", () => {
    const text = inDecision(
      "Điều 1. Bãi bỏ các văn bản sau:\n1. Quyết định số 4/2010/QĐ-UBND về phí.\n2. Quyết định số 5/2011/QĐ-UBND về giá.",
    );
    const proofs = readingOf(text)
      .statements.filter((s) => s.relation === "REPEALS")
      .map((s) => text.slice(s.start, s.end));
    expect(proofs).toEqual([
      "1. Quyết định số 4/2010/QĐ-UBND về phí.",
      "2. Quyết định số 5/2011/QĐ-UBND về giá.",
    ]);
  });

  it("cites each document once that stands in no other statement of it", () => {
    const reading = readingOf(
      inDecision(
        "Căn cứ Luật số 81/2015/QH13;\n\nĐiều 1. Theo Luật số 81/2015/QH13 và Nghị định số 12/2016/NĐ-CP. Theo Nghị định số 12/2016/NĐ-CP.",
      ),
    );
    const cites = reading.statements.filter((s) => s.relation === "CITES").map((s) => s.to);
    expect(cites).toEqual(["vn/12-2016-ndd-cp/2016"]);
  });
});
