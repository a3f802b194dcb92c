import type { World } from "../world.js";

const report = (body: string) =>
  `TỈNH ỦY KON TUM\nSố 901-BC/TU\nKon Tum, ngày 21 tháng 12 năm 2019\n\nBÁO CÁO\nkết quả công tác\n\n${body}\n`;

export const SYMBOLS: readonly World[] = [
  {
    rule: "type-symbol-mismatch",
    papers: {
      found: report("Thực hiện Quyết định số 660-KH/TU, ngày 10-7-2017 của Tỉnh ủy."),
      neighbours: report(
        "Quyết định số 604-QĐ/TU, ngày 03-5-2017; Quyết định số 760-QĐ/TU, ngày 23-11-2017; Kế hoạch số 35-KH/TU, ngày 15-5-2017; Kế hoạch số 97-KH/TU, ngày 18-6-2019 của Tỉnh ủy.",
      ),
      "both meanings of QĐ": report(
        "Quy định số 124-QĐ/TW, ngày 02-02-2018 và Quyết định số 217-QĐ/TW, ngày 12-12-2013 của Bộ Chính trị.",
      ),
      "a programme of action": report("Chương trình hành động số 33-CTr/TU, ngày 01-4-2017 của Tỉnh ủy."),
      "a notice of conclusions": report(
        "Thông báo kết luận số 12-TB/TU, ngày 02-3-2018 và Kết luận số 15-TB/TU, ngày 12-3-2018 của Tỉnh ủy.",
      ),
      "a letter whose body begins like a type": report("Công văn số 5608/CT-CS ngày 12/6/2018 của Cục Thuế."),
      "any type is a văn bản": report("Văn bản số 61-KH/TU, ngày 13-6-2018 của Tỉnh ủy."),
      "a note of the Front": report(
        "Thông tri số 12-TTr/MTTW, ngày 05-5-2018 của Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam.",
      ),
    },
    finds: ["Gọi là Quyết định nhưng ký hiệu 660-KH/TU là của Kế hoạch"],
    proposes: ["660-QĐ/TU"],
  },
  {
    rule: "lookalike-symbol",
    papers: {
      found: report(
        "Quy định số 11-QĐi/TU, ngày 17-01-2019 của Ban Thường vụ Tỉnh ủy và Quy định số 11-QĐi/TW, ngày 18-02-2019 của Bộ Chính trị.",
      ),
      "a digit apart": report(
        "Nghị quyết số 9/NQ-HĐND1 ngày 01/3/2019 và Nghị quyết số 9/NQ-HĐND2 ngày 05/3/2019.",
      ),
      "too long apart": report(
        "Chỉ thị số 5-CT/TU, ngày 01-3-2017 của Tỉnh ủy và Chỉ thị số 5-CT/TW, ngày 15-5-2016 của Bộ Chính trị.",
      ),
      "one implements the other": {
        symbol: "14-CT/TU",
        type: "CHỈ THỊ",
        date: "2017-08-01",
        body: "Thực hiện Chỉ thị số 14-CT/TW, ngày 19-7-2017 của Ban Bí thư.",
      },
      "another type": report(
        "Quyết định số 31-QĐ/TU, ngày 01-3-2018 và Kết luận số 31-KL/TW, ngày 05-3-2018.",
      ),
    },
    finds: ["11-QĐi/TU ngày 17/1/2019 và 11-QĐi/TW ngày 18/2/2019 chỉ khác nhau một chữ"],
  },
  {
    rule: "conflicting-type",
    papers: {
      one: report("Thực hiện Quyết định số 217-QĐ/TW, ngày 12-12-2013 của Bộ Chính trị."),
      other: `${report("Thực hiện Quy định số 217-QĐ/TW, ngày 12-12-2013 của Bộ Chính trị.")}Nơi nhận: lưu.`,
      "any type is a văn bản": report("Văn bản số 61-KH/TU, ngày 13-6-2018 của Tỉnh ủy."),
      "its own word": `${report("Kế hoạch số 61-KH/TU, ngày 13-6-2018 của Tỉnh ủy.")}Nơi nhận: lưu.`,
    },
    finds: ["217-QĐ/TW ngày 12/12/2013 khi thì là Quyết định, khi thì là Quy định"],
  },
  {
    rule: "conflicting-issuer",
    papers: {
      one: report("Thực hiện Chỉ thị số 21-CT/TW, ngày 20-01-2018 của Ban Bí thư."),
      other: `${report("Thực hiện Chỉ thị số 21-CT/TW, ngày 20-01-2018 của Bộ Chính trị.")}Nơi nhận: lưu.`,
      "the committee and its standing board": report(
        "Kế hoạch số 61-KH/TU, ngày 13-6-2018 của Tỉnh ủy; Kế hoạch số 61-KH/TU, ngày 13-6-2018 của Ban Thường vụ Tỉnh ủy.",
      ),
      "a minister and his ministry": report(
        "Thông tư số 2/2017/TT-BNV ngày 05/5/2017 của Bộ Nội vụ; Thông tư số 2/2017/TT-BNV ngày 05/5/2017 của Bộ trưởng Bộ Nội vụ.",
      ),
    },
    finds: ["21-CT/TW ngày 20/1/2018 khi thì là Ban Bí thư, khi thì là Bộ Chính trị"],
  },
  {
    rule: "incomplete-citation",
    papers: {
      found: {
        symbol: "12/QĐ-UBND",
        type: "QUYẾT ĐỊNH",
        date: "2019-03-01",
        by: "ỦY BAN NHÂN DÂN\nTỈNH KON TUM",
        body: "Căn cứ Luật Lâm nghiệp;",
      },
      "the year is told": {
        symbol: "13/QĐ-UBND",
        type: "QUYẾT ĐỊNH",
        date: "2019-03-02",
        by: "ỦY BAN NHÂN DÂN\nTỈNH KON TUM",
        body: "Căn cứ Luật Đất đai năm 2013;",
      },
      "a congress has no number": {
        symbol: "15/QĐ-UBND",
        type: "QUYẾT ĐỊNH",
        date: "2019-03-04",
        by: "ỦY BAN NHÂN DÂN\nTỈNH KON TUM",
        body: "Căn cứ Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV;",
      },
      "the day is told for two": {
        symbol: "14/QĐ-UBND",
        type: "QUYẾT ĐỊNH",
        date: "2019-03-03",
        by: "ỦY BAN NHÂN DÂN\nTỈNH KON TUM",
        body: "Căn cứ Luật Quản lý thuế và Luật Thủy sản ngày 21/11/2017;",
      },
      "a name in passing": report("Tuyên truyền Luật Trồng trọt cho nhân dân."),
    },
    finds: ["Văn bản dựa vào «Luật Lâm nghiệp» mà không ghi số, ký hiệu hay năm"],
  },
  {
    rule: "blank-number",
    papers: {
      found: report("Thực hiện Quyết định số      /QĐ-UBND ngày 05/5/2018 của Ủy ban nhân dân tỉnh."),
      "with its year": report("Căn cứ Thông tư số ..../2017/TT-BTC của Bộ Tài chính."),
      "its own number":
        "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM\nXÃ ĐẮK HÀ\nSố:       /KH-MTTQ-BTT\nĐắk Hà, ngày     tháng 11 năm 2025\n\nKẾ HOẠCH\ngiám sát",
      "its own promulgation":
        "(Kèm theo Quyết định số:       /QĐ-UBND ngày   tháng   năm 2018 của Ủy ban nhân dân tỉnh)",
      "a number": report("Quyết định số 15/QĐ-UBND ngày 05/5/2018."),
    },
    finds: ["«Quyết định số /QĐ-UBND» còn để trống số", "«Thông tư số ..../2017/TT-BTC» còn để trống số"],
  },
];
