import { describe, expect, it } from "vitest";
import { readingOf } from "./told.js";

const LETTERHEAD =
  "ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc";
const BODY = "\n\nCăn cứ Luật Đất đai;\n\nĐiều 1. Giao việc.\n";

interface Case {
  readonly what: string;
  readonly text: string;
  readonly told: Record<string, unknown>;
}

const CASES: readonly Case[] = [
  {
    what: "a decision of the committee itself",
    text: `${LETTERHEAD}\n\nSố: 12/2020/QĐ-UBND\n\nNghệ An, ngày 05 tháng 5 năm 2020\n\nQUYẾT ĐỊNH\nVề mức thu phí\n\nỦY BAN NHÂN DÂN TỈNH NGHỆ AN${BODY}`,
    told: {
      id: "nghe-an/12-2020-qdd-ubnd/2020-05-05",
      symbol: "12/2020/QĐ-UBND",
      type: "DECISION",
      issuedOn: "2020-05-05",
      issuer: "Ủy ban nhân dân tỉnh Nghệ An",
      title: "Về mức thu phí",
    },
  },
  {
    what: "the chairman's decision under the committee's letterhead",
    text: `${LETTERHEAD}\n\nSố: 12/QĐ-UBND\n\nNghệ An, ngày 05 tháng 5 năm 2020\n\nQUYẾT ĐỊNH\nVề việc công nhận\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH NGHỆ AN${BODY}`,
    told: { type: "DECISION", issuer: "Chủ tịch Ủy ban nhân dân tỉnh Nghệ An" },
  },
  {
    what: "a conclusion of the Politburo under the Central Committee's letterhead",
    text: "ĐẢNG CỘNG SẢN VIỆT NAM\nBAN CHẤP HÀNH TRUNG ƯƠNG\n\nSố 88-KL/TW\n\nHà Nội, ngày 03 tháng 3 năm 2024\n\nKẾT LUẬN\nCỦA BỘ CHÍNH TRỊ\nvề một số việc\n\n1. Nội dung.\n\nT/M BỘ CHÍNH TRỊ\n",
    told: {
      id: "vn/88-kl-tw/2024-03-03",
      symbol: "88-KL/TW",
      type: "CONCLUSION",
      issuedOn: "2024-03-03",
      issuer: "Bộ Chính trị",
    },
  },
  {
    what: "a letterhead whose narrow columns break its words",
    text: `ỦY\nBAN NHÂN DÂN\nTỈNH NGHỆ AN\n-------\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do -\nHạnh phúc\n|\nSố: 17/KH-UBND\n|\nNghệ\nAn, ngày 05 tháng 5 năm 2020\n|\nKẾ HOẠCH\nTrồng cây${BODY}`,
    told: { type: "PLAN", issuer: "Ủy ban nhân dân tỉnh Nghệ An" },
  },
  {
    what: "a page's table of fields before a letterhead that lost its place and its type line",
    text: `Nghị quyết 14/2020/NQ-HĐND về mức thu phí\nSố hiệu | 14/2020/NQ-HĐND |\nNgày ban hành | 05/05/2020 |\nCơ quan ban hành | Tỉnh Nghệ An |\nHỘI ĐỒNG NHÂN DÂN |\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 14/2020/NQ-HĐND |\nNghệ An, ngày 05 tháng 5 năm 2020 |\nVỀ MỨC THU PHÍ, LỆ PHÍ THUỘC THẨM QUYỀN${BODY}`,
    told: {
      symbol: "14/2020/NQ-HĐND",
      type: "RESOLUTION",
      issuer: "Hội đồng nhân dân tỉnh Nghệ An",
      title: "VỀ MỨC THU PHÍ, LỆ PHÍ THUỘC THẨM QUYỀN",
    },
  },
  {
    what: "a place that only the body's line in capitals tells",
    text: `HỘI ĐỒNG NHÂN DÂN |\nSố: 14/2020/NQ-HĐND | Vinh, ngày 05 tháng 5 năm 2020 |\nVỀ VIỆC THU PHÍ\nHỘI ĐỒNG NHÂN DÂN TỈNH NGHỆ AN\nKHÓA IX, KỲ HỌP THỨ 6\nCăn cứ Luật Đất đai;\n\nQUYẾT NGHỊ:\n\nĐiều 1. Giao việc.\n`,
    told: { issuer: "Hội đồng nhân dân tỉnh Nghệ An", title: "VỀ VIỆC THU PHÍ" },
  },
  {
    what: "the province of the date's line, where the body's line says that it is a province's",
    text: `ỦY BAN NHÂN DÂN |\nSố: 14/2020/QĐ-UBND | Nghệ An, ngày 05 tháng 5 năm 2020 |\nUỶ BAN NHÂN DÂN TỈNH\nCăn cứ Luật Đất đai;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Giao việc.\n`,
    told: { issuer: "Ủy ban nhân dân tỉnh Nghệ An" },
  },
  {
    what: "no province where only the date's line names it: communes are called so too",
    text: `ỦY BAN NHÂN DÂN\nSố: 14/KH-UBND\nHòa Bình, ngày 05 tháng 5 năm 2020\n\nKẾ HOẠCH\nTrồng cây${BODY}`,
    told: { issuer: "Ủy ban nhân dân" },
  },
  {
    what: "the bureau that the page names with the symbol, under the committee's letterhead",
    text: "Tại Quy định số 88-QĐ/TW ngày 03/3/2024 của Bộ Chính trị đã nêu rõ việc này.\n\nBAN CHẤP HÀNH TRUNG ƯƠNG\n-------\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nSố: 88-QĐ/TW\n\nHà Nội, ngày 03 tháng 3 năm 2024\n\nQUY ĐỊNH\n\nVỀ MỘT SỐ VIỆC\n\n1. Nội dung.\n",
    told: { id: "vn/88-qdd-tw/2024-03-03", issuer: "Bộ Chính trị" },
  },
  {
    what: "a preamble's last line, where a page's own words stand instead of the letterhead",
    text: "Sign In\n\nTHÔNG TƯ\n\nQuy định một việc\n\n_______________\n\nCăn cứ Luật Thanh tra;\n\nThanh tra Chính phủ ban hành Thông tư quy định một việc,\n\nĐiều 1. Việc.\n",
    told: { type: "CIRCULAR", issuer: "Thanh tra Chính phủ", title: "Quy định một việc" },
  },
  {
    what: "the rule under a title, on the title's own line",
    text: "TỈNH ỦY KON TUM\nSố 12-CT/TU\nKon Tum, ngày 3 tháng 10 năm 2031\n\nCHỈ THỊ\nvề việc trồng cây trong giai đoạn mới ------\n\nThực hiện Nghị quyết số 5-NQ/TU, Tỉnh ủy yêu cầu trồng cây.\n",
    told: { type: "DIRECTIVE", title: "về việc trồng cây trong giai đoạn mới" },
  },
  {
    what: "a number on the line after «Số:»",
    text: `${LETTERHEAD}\n\nSố:\n14/2020/QĐ-UBND\n\nNghệ An, ngày 05 tháng 5 năm 2020\n\nQUYẾT ĐỊNH\nVề mức thu phí${BODY}`,
    told: { symbol: "14/2020/QĐ-UBND", issuedOn: "2020-05-05" },
  },
  {
    what: "the chairman's line in bold after a title in capitals",
    text: `${LETTERHEAD}\n\nSố: 12/QĐ-UBND\n\n*Nghệ An, ngày 05 tháng 5 năm 2020*\n\n**QUYẾT ĐỊNH**\nVỀ VIỆC CÔNG NHẬN\nTRÊN ĐỊA BÀN TỈNH\n**CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH NGHỆ AN**\n*Căn cứ Luật Đất đai;*\n`,
    told: {
      issuer: "Chủ tịch Ủy ban nhân dân tỉnh Nghệ An",
      title: "VỀ VIỆC CÔNG NHẬN TRÊN ĐỊA BÀN TỈNH",
    },
  },
  {
    what: "a department under its ministry",
    text: "BỘ TÀI CHÍNH\nCỤC THUẾ\n\nSố: 53/CT-CS\nV/v giá tính lệ phí\n\nHà Nội, ngày 20 tháng 11 năm 2025\n\nKính gửi: Thuế các tỉnh.\n",
    told: { place: "vn", type: "OFFICIAL_LETTER", issuer: "Cục Thuế", title: "giá tính lệ phí" },
  },
  {
    what: "a committee signed for by an officer on the next line, its conference before the title",
    text: "ĐẢNG BỘ TỈNH GIA LAI\nTỈNH ỦY\n*\nSố 8-NQ/TU\n\nGia Lai, ngày 14 tháng 10 năm 2021\n\nNGHỊ QUYẾT\nHỘI NGHỊ LẦN THỨ 5 BAN CHẤP HÀNH ĐẢNG BỘ TỈNH KHÓA XVI\nvề trồng rừng\n\nI. Tình hình\n\nT/M TỈNH ỦY\nBÍ THƯ\n",
    told: { type: "RESOLUTION", issuer: "Tỉnh ủy Gia Lai", title: "về trồng rừng" },
  },
  {
    what: "a district committee under the province's Party organisation",
    text: "ĐẢNG BỘ TỈNH GIA LAI\nHUYỆN ỦY CHƯ SÊ\n*\nSố 34-CTr/HU\n\nChư Sê, ngày 05 tháng 8 năm 2022\n\nCHƯƠNG TRÌNH\nvề một số việc\n\n1. Mục đích.\n",
    told: { issuer: "Huyện ủy Chư Sê" },
  },
  {
    what: "an office under a people's committee has its place",
    text: "ỦY BAN NHÂN DÂN TỈNH NGHỆ AN\nSỞ NỘI VỤ\n\nSố: 34/SNV-TC\n\nNghệ An, ngày 05 tháng 8 năm 2022\n\nV/v một việc\n\nKính gửi: Các sở.\n",
    told: { place: "nghe-an", issuer: "Sở Nội vụ tỉnh Nghệ An" },
  },
  {
    what: "a minister's line in capitals",
    text: `BỘ TƯ PHÁP\n\nSố: 30/QĐ-BTP\n\nHà Nội, ngày 05 tháng 11 năm 2025\n\nQUYẾT ĐỊNH\nVề một việc\n\nBỘ TRƯỞNG BỘ TƯ PHÁP${BODY}`,
    told: { issuer: "Bộ trưởng Bộ Tư pháp" },
  },
  {
    what: "a notice of what somebody concluded is its office's",
    text: "VĂN PHÒNG CHÍNH PHỦ\n\nSố: 59/TB-VPCP\n\nHà Nội, ngày 29 tháng 11 năm 2025\n\nTHÔNG BÁO\nKẾT LUẬN CỦA PHÓ THỦ TƯỚNG CHÍNH PHỦ TẠI CUỘC HỌP VỀ ĐẤT ĐAI\n\nNgày 28 tháng 11 năm 2025 đã họp.\n",
    told: { type: "NOTICE", issuer: "Văn phòng Chính phủ" },
  },
  {
    what: "the first words of the text close behind the title",
    text: "THỦ TƯỚNG CHÍNH PHỦ\nSố: 12/CT-TTg\nHà Nội, ngày 21 tháng 4 năm 2024\nCHỈ THỊ\nVề thúc đẩy tăng trưởng\nTrong thời gian qua, các bộ đã thực hiện Nghị quyết số 1/NQ-CP.\n",
    told: { title: "Về thúc đẩy tăng trưởng" },
  },
  {
    what: "in force some days after the signing",
    text: `BỘ TƯ PHÁP\n\nSố: 5/2009/TT-BTP\n\nHà Nội, ngày 11 tháng 3 năm 2009\n\nTHÔNG TƯ\nVề một việc${BODY}Điều 2. Thông tư này áp dụng từ năm 2009, có hiệu lực thi hành sau 45 ngày kể từ ngày ký.\n`,
    told: { effectiveFrom: "2009-04-25" },
  },
  {
    what: "a resolution dated where it was passed",
    text: "Số: 16/NQ-UBTVQH15\n\nNGHỊ QUYẾT\nVề một việc\n\nĐiều 1. Nghị quyết này có hiệu lực từ ngày được thông qua.\n\nNghị quyết này được Ủy ban Thường vụ Quốc hội thông qua ngày 16 tháng 6 năm 2025.\n",
    told: { issuedOn: "2025-06-16", effectiveFrom: "2025-06-16" },
  },
  {
    what: "a heading in Markdown",
    text: "## VĂN BẢN\n# Hàm, cấp ngoại giao\n\nChương I\n\nQUY ĐỊNH CHUNG\n",
    told: { symbol: null, title: "Hàm, cấp ngoại giao" },
  },
  {
    what: "the header in a table",
    text: `| THỦ TƯỚNG CHÍNH PHỦ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n| --- | --- |\n| Số: 73 /QĐ-TTg | Hà Nội, ngày 26 tháng 0 6 năm 2018 |\n\nQUYẾT ĐỊNH\nPhê duyệt một việc${BODY}`,
    told: { id: "vn/73-qdd-ttg/2018-06-26", symbol: "73/QĐ-TTg", type: "DECISION", issuedOn: "2018-06-26" },
  },
  {
    what: "a law's own number, its date only at the end",
    text: "QUỐC HỘI\n\nNghị quyết số: 78/2024/UBTVQH15\n\nNGHỊ QUYẾT\nVề một việc\n\nĐiều 1. Nội dung.\n\nNghị quyết này được Ủy ban Thường vụ Quốc hội khóa XV, phiên họp thứ 40 thông qua ngày 17 tháng 5 năm 2024.\n",
    told: {
      id: "vn/78-2024-ubtvqh15/2024-05-17",
      symbol: "78/2024/UBTVQH15",
      type: "RESOLUTION",
      issuedOn: "2024-05-17",
    },
  },
  {
    what: "a joint circular broken over lines",
    text: "BỘ TÀI CHÍNH - BỘ CÔNG AN - BỘ QUỐC PHÒNG\n\nSố: 01/2022/TTLT-BTC-\nBCA-BQP\n\nHà Nội, ngày 07 tháng 01 năm 2022\n\nTHÔNG TƯ LIÊN TỊCH\nQuy định việc phối hợp\n\nĐiều 1. Nội dung.\n",
    told: { symbol: "01/2022/TTLT-BTC-BCA-BQP", type: "JOINT_CIRCULAR", issuedOn: "2022-01-07" },
  },
  {
    what: "a directive whose file is named otherwise",
    text: `${LETTERHEAD}\n\nSố: 06/CT-UBND\n\nNghệ An, ngày 05 tháng 5 năm 2020\n\nCHỈ THỊ\nVề phòng cháy rừng\n\nĐể phòng cháy, yêu cầu:\n1. Sở Nội vụ báo cáo.\n`,
    told: { id: "nghe-an/6-ct-ubnd/2020-05-05", type: "DIRECTIVE", title: "Về phòng cháy rừng" },
  },
  {
    what: "a draft with a blank number and date",
    text: "MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH NGHỆ AN\n\nSố:     /KH-MTTQ-BTT\n\nNghệ An, ngày     tháng 11 năm 2025\n\nKẾ HOẠCH\nTổ chức hội nghị\n\nI. Mục đích\n",
    told: { symbol: null, issuedOn: null, type: "PLAN", title: "Tổ chức hội nghị" },
  },
  {
    what: "effect and expiry",
    text: `${LETTERHEAD}\n\nSố: 12/2020/QĐ-UBND\n\nNghệ An, ngày 05 tháng 5 năm 2020\n\nQUYẾT ĐỊNH\nVề mức thu phí\n\nĐiều 1. Nội dung.\n\nĐiều 2. Quyết định này có hiệu lực thi hành kể từ ngày 20 tháng 5 năm 2020 đến hết ngày 31/12/2024.\n`,
    told: { issuedOn: "2020-05-05", effectiveFrom: "2020-05-20", expiresOn: "2024-12-31" },
  },
  {
    what: "effect and expiry on a day of its own",
    text: `${LETTERHEAD}\n\nSố: 12/2020/QĐ-UBND\n\nNghệ An, ngày 05 tháng 5 năm 2020\n\nQUYẾT ĐỊNH\nVề mức thu phí\n\nĐiều 1. Nội dung.\n\nĐiều 2. Quyết định này có hiệu lực thi hành từ ngày 20 tháng 5 năm 2020 và hết hiệu lực vào ngày 31/12/2024.\n`,
    told: { issuedOn: "2020-05-05", effectiveFrom: "2020-05-20", expiresOn: "2024-12-31" },
  },
  {
    what: "effect from the day of signing",
    text: `${LETTERHEAD}\n\nSố: 12/QĐ-UBND\n\nNghệ An, ngày 05 tháng 5 năm 2020\n\nQUYẾT ĐỊNH\nVề một việc\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n`,
    told: { effectiveFrom: "2020-05-05", expiresOn: null },
  },
  {
    what: "another's effect",
    text: `${LETTERHEAD}\n\nSố: 12/QĐ-UBND\n\nNghệ An, ngày 05 tháng 5 năm 2020\n\nQUYẾT ĐỊNH\nVề một việc\n\nĐiều 2. Nghị định số 12/2016/NĐ-CP có hiệu lực từ ngày 01/7/2016.\n`,
    told: { effectiveFrom: null, expiresOn: null },
  },
  {
    what: "a letter without a title",
    text: "CỤC THUẾ\n\nSố: 53/CT-CS\nV/v hoàn thuế\n\nHà Nội, ngày 01 tháng 12 năm 2025\n\nKính gửi: Thuế các tỉnh.\n\nĐề nghị thực hiện.\n",
    told: { symbol: "53/CT-CS", type: "OFFICIAL_LETTER", issuedOn: "2025-12-01", title: "hoàn thuế" },
  },
  {
    what: "a notice of a conclusion",
    text: "VĂN PHÒNG CHÍNH PHỦ\n\nSố: 64/TB-VPCP\n\nHà Nội, ngày 09 tháng 12 năm 2025\n\nTHÔNG BÁO\nKết luận của Thủ tướng Chính phủ về đường thủy\n\n1. Giao các bộ.\n",
    told: {
      id: "vn/64-tb-vpcp/2025-12-09",
      type: "NOTICE",
      title: "Kết luận của Thủ tướng Chính phủ về đường thủy",
    },
  },
];

const textOf = (what: string): string => (CASES.find((c) => c.what === what) as Case).text;

describe("what the file itself is", () => {
  it.each(CASES)("$what", ({ text, told }) => {
    const reading = readingOf(text);
    expect(reading.subjects[0]).toBe(reading.documents[0]?.id);
    expect(reading.documents[0]).toMatchObject(told);
  });

  it("has the issuers of a joint circular each", () => {
    expect(readingOf(textOf("a joint circular broken over lines")).documents[0]?.issuers).toEqual([
      "Bộ Tài chính",
      "Bộ Công an",
      "Bộ Quốc phòng",
    ]);
  });

  it("is no commune's or province's where the letterhead is of the centre", () => {
    expect(readingOf(textOf("the header in a table")).source.place).toBe("vn");
    expect(readingOf(textOf("a decision of the committee itself")).source.place).toBe("nghe-an");
  });

  it("says how secret it is", () => {
    const marked = `MẬT\n\n${textOf("a decision of the committee itself")}`;
    expect(readingOf(marked).source.secrecy).not.toBeNull();
    expect(readingOf(textOf("a decision of the committee itself")).source.secrecy).toBeNull();
  });

  it("is not what a portal's tail or a later sentence says", () => {
    const tailed = `${textOf("a conclusion of the Politburo under the Central Committee's letterhead")}\nKết luận 88-KL/TW năm 2024 do Ban Chấp hành Trung ương ban hành\n`;
    expect(readingOf(tailed).documents[0]).toMatchObject({
      id: "vn/88-kl-tw/2024-03-03",
      issuer: "Bộ Chính trị",
    });
  });

  it("is two documents where it carries the regulation it promulgates", () => {
    const text = `${textOf("a decision of the committee itself")}\nQUY ĐỊNH\nMức thu phí\n(Ban hành kèm theo Quyết định số 12/2020/QĐ-UBND ngày 05/5/2020)\n\nĐiều 1. Mức thu.\n`;
    const { subjects, documents, statements } = readingOf(text);
    const [own, attached] = [
      "nghe-an/12-2020-qdd-ubnd/2020-05-05",
      "nghe-an/12-2020-qdd-ubnd/2020-05-05/kem-theo-1",
    ];
    expect(subjects).toEqual([own]);
    expect(documents[1]).toMatchObject({ id: attached, type: "REGULATION", partOf: own, symbol: null });
    expect(statements).toContainEqual(
      expect.objectContaining({ from: own, relation: "PROMULGATES", to: attached }),
    );
  });

  it("carries its regulation also behind a short decision with a title of its own", () => {
    const text = `${LETTERHEAD}\n\nSố: 12/QĐ-UBND\n\nNghệ An, ngày 05 tháng 5 năm 2020\n\nQUYẾT ĐỊNH\nBan hành Quy chế\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành kèm theo Quyết định này Quy chế.\n\nQUY CHẾ\nDùng chung xe\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05/5/2020)\n\nĐiều 1. Chung.\n`;
    expect(readingOf(text).documents[1]).toMatchObject({ type: "STATUTE", title: "Dùng chung xe" });
  });

  it("carries its regulation also where the bracket leaves the number blank", () => {
    const text = `${textOf("a draft with a blank number and date")}\nQUY CHẾ\nLàm việc\n(Kèm theo Kế hoạch số:    /KH-MTTQ-BTT ngày   /11/2025)\n\nĐiều 1. Chung.\n`;
    const { subjects, documents } = readingOf(text);
    expect(documents[1]).toMatchObject({ type: "STATUTE", partOf: subjects[0] });
  });
});
