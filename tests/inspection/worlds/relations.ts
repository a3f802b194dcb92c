import { CENTRAL, GOVERNMENT, MINISTRY, PEOPLES_COMMITTEE, type World } from "../world.js";

const report = (body: string) =>
  `TỈNH ỦY KON TUM\nSố 902-BC/TU\nKon Tum, ngày 22 tháng 12 năm 2019\n\nBÁO CÁO\nkết quả công tác\n\n${body}\n`;
const decision = (symbol: string, date: string, body: string) =>
  ({ ...PEOPLES_COMMITTEE, symbol, type: "QUYẾT ĐỊNH", date, body }) as const;
const decree = (symbol: string, date: string, body: string) =>
  ({ ...GOVERNMENT, symbol, type: "NGHỊ ĐỊNH", date, body }) as const;

export const RELATIONS: readonly World[] = [
  {
    rule: "subordinate-replaces-superior",
    papers: {
      found: report(
        "Quy định số 55-QĐ/TW, ngày 19-12-2016 của Bộ Chính trị (nay là Quy định số 11-QĐi/TU, ngày 17-01-2019 của Tỉnh ủy).",
      ),
      "the centre's own": report(
        "Quy định số 57-QĐ/TW, ngày 03-5-2007 của Bộ Chính trị (nay là Quy định số 126-QĐ/TW, ngày 28-02-2018).",
      ),
      "the province's own": decision(
        "20/QĐ-UBND",
        "2019-04-01",
        "Điều 2. Quyết định này thay thế Quyết định số 18/QĐ-UBND ngày 02/3/2018 của Ủy ban nhân dân tỉnh.",
      ),
    },
    finds: ["11-QĐi/TU của Kon Tum được nói là thay thế 55-QĐ/TW của Trung ương"],
  },
  {
    rule: "relation-cycle",
    papers: {
      one: report(
        "Kế hoạch số 31-KH/TU, ngày 01-3-2018 của Tỉnh ủy thực hiện Chương trình số 20-CTr/TU, ngày 05-02-2018 của Tỉnh ủy.",
      ),
      back: `${report("Chương trình số 20-CTr/TU, ngày 05-02-2018 của Tỉnh ủy thực hiện Kế hoạch số 31-KH/TU, ngày 01-3-2018 của Tỉnh ủy.")}Nơi nhận: lưu.`,
      "a chain": report(
        "Kế hoạch số 33-KH/TU, ngày 01-4-2018 thực hiện Chương trình số 21-CTr/TU, ngày 05-03-2018 của Tỉnh ủy thực hiện Nghị quyết số 18-NQ/TW, ngày 25-10-2017.",
      ),
    },
    finds: ["20-CTr/TU thực hiện 31-KH/TU, mà 31-KH/TU lại thực hiện 20-CTr/TU"],
  },
  {
    rule: "superseded-still-cited",
    papers: {
      ends: decree(
        "30/2018/NĐ-CP",
        "2018-03-01",
        "Điều 9. Nghị định này có hiệu lực từ ngày 01 tháng 5 năm 2018 và thay thế Nghị định số 12/2010/NĐ-CP ngày 05 tháng 2 năm 2010 của Chính phủ.",
      ),
      found: decision(
        "40/QĐ-UBND",
        "2019-02-01",
        "Căn cứ Nghị định số 12/2010/NĐ-CP ngày 05 tháng 2 năm 2010 của Chính phủ;",
      ),
      "before it ended": decision(
        "41/QĐ-UBND",
        "2018-04-01",
        "Căn cứ Nghị định số 12/2010/NĐ-CP ngày 05 tháng 2 năm 2010 của Chính phủ;",
      ),
      "a report looks back": {
        ...PEOPLES_COMMITTEE,
        symbol: "42/BC-UBND",
        type: "BÁO CÁO",
        date: "2019-02-03",
        body: "Căn cứ Nghị định số 12/2010/NĐ-CP ngày 05 tháng 2 năm 2010 của Chính phủ, tỉnh đã chỉ đạo các ngành.",
      },
      "it repeals what it cites": decision(
        "43/QĐ-UBND",
        "2019-02-04",
        "Căn cứ Nghị định số 13/2010/NĐ-CP ngày 06 tháng 2 năm 2010 của Chính phủ;\nĐiều 1. Bãi bỏ Quyết định số 7/QĐ-UBND ngày 02/01/2011 của Ủy ban nhân dân tỉnh.",
      ),
      "relied on in an article": decision(
        "46/QĐ-UBND",
        "2019-02-06",
        "Điều 2. Mức chi thực hiện theo quy định tại Nghị định số 12/2010/NĐ-CP ngày 05 tháng 2 năm 2010 của Chính phủ.",
      ),
      "a transitional clause": decision(
        "47/QĐ-UBND",
        "2019-02-07",
        "Điều 5. Hồ sơ đã nhận trước ngày Quyết định này có hiệu lực thì tiếp tục thực hiện theo quy định tại Nghị định số 12/2010/NĐ-CP ngày 05 tháng 2 năm 2010 của Chính phủ.",
      ),
      "what it now is": decision(
        "48/QĐ-UBND",
        "2019-02-08",
        "Điều 2. Mức chi theo Nghị định số 12/2010/NĐ-CP ngày 05 tháng 2 năm 2010 của Chính phủ (nay là Nghị định số 30/2018/NĐ-CP ngày 01 tháng 3 năm 2018).",
      ),
      "a part goes": decree(
        "32/2018/NĐ-CP",
        "2018-04-01",
        "Điều 2. Bãi bỏ Điều 5 của Nghị định số 16/2011/NĐ-CP ngày 05 tháng 2 năm 2011 của Chính phủ.",
      ),
      "what went is relied on": decision(
        "52/QĐ-UBND",
        "2019-03-07",
        "Điều 2. Mức chi theo quy định tại khoản 1 Điều 5 Nghị định số 16/2011/NĐ-CP ngày 05 tháng 2 năm 2011 của Chính phủ.",
      ),
      "what stayed is relied on": decision(
        "53/QĐ-UBND",
        "2019-03-08",
        "Điều 2. Mức chi theo quy định tại Điều 6 Nghị định số 16/2011/NĐ-CP ngày 05 tháng 2 năm 2011 của Chính phủ.",
      ),
      hearsay: report(
        "Quy định số 57-QĐ/TW, ngày 03-5-2007 của Bộ Chính trị (nay là Quy định số 126-QĐ/TW, ngày 28-02-2018).",
      ),
      "cited after hearsay": {
        symbol: "45-KH/TU",
        type: "KẾ HOẠCH",
        date: "2019-05-05",
        body: "Căn cứ Quy định số 57-QĐ/TW, ngày 03-5-2007 của Bộ Chính trị;",
      },
    },
    finds: [
      "40/QĐ-UBND ngày 1/2/2019 dẫn 12/2010/NĐ-CP, đã bị thay thế bởi 30/2018/NĐ-CP từ 1/5/2018",
      "46/QĐ-UBND ngày 6/2/2019 dẫn 12/2010/NĐ-CP, đã bị thay thế bởi 30/2018/NĐ-CP từ 1/5/2018",
      "52/QĐ-UBND ngày 7/3/2019 dẫn khoản 1 Điều 5 của 16/2011/NĐ-CP, đã bị bãi bỏ bởi 32/2018/NĐ-CP từ 1/4/2018",
    ],
  },
  {
    rule: "parent-lapsed",
    papers: {
      found: {
        ...MINISTRY,
        symbol: "5/2011/TT-BNV",
        type: "THÔNG TƯ",
        date: "2011-06-01",
        title: "Quy định chi tiết một số điều của Nghị định số 14/2010/NĐ-CP",
        body: "Thông tư này quy định chi tiết Nghị định số 14/2010/NĐ-CP ngày 05 tháng 2 năm 2010 của Chính phủ.",
      },
      ends: decree(
        "31/2018/NĐ-CP",
        "2018-03-01",
        "Điều 9. Nghị định này thay thế Nghị định số 14/2010/NĐ-CP ngày 05 tháng 2 năm 2010 của Chính phủ.",
      ),
      "kept by the successor": {
        ...MINISTRY,
        symbol: "7/2011/TT-BNV",
        type: "THÔNG TƯ",
        date: "2011-08-01",
        body: "Thông tư này quy định chi tiết Nghị định số 17/2010/NĐ-CP ngày 08 tháng 2 năm 2010 của Chính phủ.",
      },
      keeps: decree(
        "33/2018/NĐ-CP",
        "2018-03-02",
        "Điều 9. Nghị định này thay thế Nghị định số 17/2010/NĐ-CP ngày 08 tháng 2 năm 2010 của Chính phủ.\nĐiều 10. Thông tư số 7/2011/TT-BNV ngày 01 tháng 8 năm 2011 của Bộ trưởng Bộ Nội vụ tiếp tục có hiệu lực.",
      ),
      "of another parent": {
        ...MINISTRY,
        symbol: "6/2011/TT-BNV",
        type: "THÔNG TƯ",
        date: "2011-07-01",
        body: "Thông tư này quy định chi tiết Nghị định số 15/2010/NĐ-CP ngày 07 tháng 2 năm 2010 của Chính phủ.",
      },
    },
    finds: ["5/2011/TT-BNV quy định chi tiết 14/2010/NĐ-CP, đã bị thay thế bởi 31/2018/NĐ-CP từ 1/3/2018"],
  },
  {
    rule: "amendment-not-cited",
    papers: {
      amends: decree(
        "8/2016/NĐ-CP",
        "2016-01-25",
        "Sửa đổi, bổ sung một số điều của Nghị định số 16/2010/NĐ-CP ngày 05 tháng 2 năm 2010 của Chính phủ.",
      ),
      found: decision(
        "50/QĐ-UBND",
        "2019-02-01",
        "Căn cứ Nghị định số 16/2010/NĐ-CP ngày 05 tháng 2 năm 2010 của Chính phủ;",
      ),
      "both are named": decision(
        "51/QĐ-UBND",
        "2019-02-02",
        "Căn cứ Nghị định số 16/2010/NĐ-CP ngày 05 tháng 2 năm 2010 của Chính phủ;\nCăn cứ Nghị định số 8/2016/NĐ-CP ngày 25 tháng 01 năm 2016 của Chính phủ;",
      ),
      "it says that it was amended": decision(
        "54/QĐ-UBND",
        "2019-02-03",
        "Căn cứ Nghị định số 16/2010/NĐ-CP ngày 05 tháng 2 năm 2010 của Chính phủ đã được sửa đổi, bổ sung năm 2016;",
      ),
      "before the amendment": decision(
        "52/QĐ-UBND",
        "2015-02-02",
        "Căn cứ Nghị định số 16/2010/NĐ-CP ngày 05 tháng 2 năm 2010 của Chính phủ;",
      ),
    },
    finds: [
      "50/QĐ-UBND ngày 1/2/2019 căn cứ 16/2010/NĐ-CP mà không nêu 8/2016/NĐ-CP đã sửa đổi nó từ 25/1/2016",
    ],
  },
  {
    rule: "level-skip",
    papers: {
      province: {
        symbol: "75-CTr/TU",
        type: "CHƯƠNG TRÌNH",
        date: "2025-08-07",
        by: "TỈNH ỦY AN GIANG",
        at: "An Giang",
        body: "Thực hiện Nghị quyết số 29-NQ/TW, ngày 25-7-2018 của Bộ Chính trị.",
      },
      found: {
        symbol: "10-KH/ĐU",
        type: "KẾ HOẠCH",
        date: "2025-09-10",
        by: "TỈNH ỦY AN GIANG\nĐẢNG ỦY XÃ TÂN AN",
        at: "Tân An",
        body: "Thực hiện Nghị quyết số 29-NQ/TW, ngày 25-7-2018 của Bộ Chính trị.",
      },
      "it names the province's": {
        symbol: "11-KH/ĐU",
        type: "KẾ HOẠCH",
        date: "2025-09-11",
        by: "TỈNH ỦY AN GIANG\nĐẢNG ỦY XÃ TÂN AN",
        at: "Tân An",
        body: "Thực hiện Nghị quyết số 29-NQ/TW, ngày 25-7-2018 của Bộ Chính trị và Chương trình số 75-CTr/TU, ngày 07-8-2025 của Tỉnh ủy.",
      },
      "the province has none": {
        symbol: "12-KH/ĐU",
        type: "KẾ HOẠCH",
        date: "2025-09-12",
        by: "TỈNH ỦY AN GIANG\nĐẢNG ỦY XÃ TÂN AN",
        at: "Tân An",
        body: "Thực hiện Nghị quyết số 30-NQ/TW, ngày 25-7-2018 của Bộ Chính trị.",
      },
      "the province's is gone": {
        symbol: "13-KH/ĐU",
        type: "KẾ HOẠCH",
        date: "2025-09-13",
        by: "TỈNH ỦY AN GIANG\nĐẢNG ỦY XÃ TÂN AN",
        at: "Tân An",
        body: "Thực hiện Chỉ thị số 31-CT/TW, ngày 25-7-2024 của Ban Bí thư.",
      },
      gone: {
        symbol: "76-CTr/TU",
        type: "CHƯƠNG TRÌNH",
        date: "2025-08-08",
        by: "TỈNH ỦY AN GIANG",
        at: "An Giang",
        body: "Thực hiện Chỉ thị số 31-CT/TW, ngày 25-7-2024 của Ban Bí thư.",
      },
      ends: {
        symbol: "77-QĐ/TU",
        type: "QUYẾT ĐỊNH",
        date: "2025-08-28",
        by: "TỈNH ỦY AN GIANG",
        at: "An Giang",
        body: "Điều 1. Bãi bỏ toàn bộ Chương trình số 76-CTr/TU, ngày 08-8-2025 của Tỉnh ủy.",
      },
      "the province itself": {
        ...CENTRAL,
        symbol: "30-NQ/TW",
        type: "NGHỊ QUYẾT",
        date: "2018-07-25",
        body: "về Chiến lược An ninh mạng quốc gia",
      },
    },
    finds: ["10-KH/ĐU thực hiện 29-NQ/TW mà không nêu 75-CTr/TU của tỉnh"],
  },
];
