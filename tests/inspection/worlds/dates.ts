import { PEOPLES_COMMITTEE, type World } from "../world.js";

const report = (body: string) =>
  `TỈNH ỦY KON TUM\nSố 900-BC/TU\nKon Tum, ngày 20 tháng 12 năm 2019\n\nBÁO CÁO\nkết quả công tác\n\n${body}\n`;

export const DATES: readonly World[] = [
  {
    rule: "time-paradox",
    papers: {
      found: report(
        "Chương trình số 40-CTr/TU, ngày 17-7-2019 của Tỉnh ủy thực hiện Nghị quyết số 33-NQ/TW, ngày 28-9-2019 của Bộ Chính trị.",
      ),
      neighbours: {
        symbol: "41-CTr/TU",
        type: "CHƯƠNG TRÌNH",
        date: "2019-08-01",
        body: "Thực hiện Nghị quyết số 30-NQ/TW, ngày 25-7-2018 và Nghị quyết số 35-NQ/TW, ngày 22-10-2018 của Bộ Chính trị.",
      },
      "the same day": {
        symbol: "7-KH/TU",
        type: "KẾ HOẠCH",
        date: "2018-05-03",
        body: "Thực hiện Chỉ thị số 19-CT/TW, ngày 03-5-2018 của Ban Bí thư.",
      },
      "in its order": {
        symbol: "8-KH/TU",
        type: "KẾ HOẠCH",
        date: "2018-05-04",
        body: "Thực hiện Chỉ thị số 18-CT/TW, ngày 01-5-2018 của Ban Bí thư.",
      },
      "a consolidated text": {
        symbol: "3/VBHN-BNV",
        type: "VĂN BẢN HỢP NHẤT",
        date: "2015-02-01",
        by: "BỘ NỘI VỤ",
        at: "Hà Nội",
        body: "Thông tư số 4/2014/TT-BNV ngày 05 tháng 5 năm 2014 của Bộ trưởng Bộ Nội vụ, được sửa đổi bởi Thông tư số 9/2016/TT-BNV ngày 01 tháng 3 năm 2016 của Bộ trưởng Bộ Nội vụ.",
      },
      "no date of its own": report(
        "Công văn số 128-CV/TU, ngày 09-5-2016 triển khai thực hiện Chỉ thị 52-CT/TW.",
      ),
      "another source's date": {
        symbol: "77-KH/TU",
        type: "KẾ HOẠCH",
        date: "2025-11-02",
        body: "Thực hiện Chỉ thị số 52-CT/TW, ngày 03-10-2025 của Ban Bí thư.",
      },
    },
    finds: ["40-CTr/TU ngày 17/7/2019 thực hiện 33-NQ/TW ghi ngày 28/9/2019, tức là ban hành sau nó"],
    proposes: ["33-NQ/TW ngày 28/9/2018? (30-NQ/TW ngày 25/7/2018, 35-NQ/TW ngày 22/10/2018)"],
  },
  {
    rule: "number-date-order",
    papers: {
      found: report(
        "Nghị quyết số 33-NQ/TW, ngày 28-9-2019; Nghị quyết số 35-NQ/TW, ngày 22-10-2018; Nghị quyết số 30-NQ/TW, ngày 25-7-2018 của Bộ Chính trị.",
      ),
      "another term": report(
        "Nghị quyết số 39-NQ/TW, ngày 17-4-2015 và Nghị quyết số 36-NQ/TW, ngày 22-10-2018 của Bộ Chính trị.",
      ),
      "within thirty days": report(
        "Kế hoạch số 61-KH/TU, ngày 08-6-2018 và Kế hoạch số 60-KH/TU, ngày 28-6-2018 của Tỉnh ủy.",
      ),
      "decisions and regulations are one series": report(
        "Quy định số 124-QĐ/TW, ngày 02-02-2018 của Ban Bí thư và Quyết định số 132-QĐ/TW, ngày 08-3-2018 của Bộ Chính trị.",
      ),
      "another year of the State's": {
        ...PEOPLES_COMMITTEE,
        symbol: "12/QĐ-UBND",
        type: "QUYẾT ĐỊNH",
        date: "2019-03-01",
        body: "Căn cứ Quyết định số 900/QĐ-UBND ngày 05/11/2018 của Ủy ban nhân dân tỉnh;",
      },
      "a restart of 2025": {
        symbol: "4-KH/TU",
        type: "KẾ HOẠCH",
        date: "2025-08-20",
        body: "Tiếp theo Kế hoạch số 210-KH/TU, ngày 10-3-2025 của Tỉnh ủy.",
      },
      "a symbol of another type": report(
        "Quyết định số 660-KH/TU, ngày 10-7-2017 và Kế hoạch số 97-KH/TU, ngày 18-6-2019 của Tỉnh ủy.",
      ),
    },
    finds: ["33-NQ/TW ghi ngày 28/9/2019, nhưng 35-NQ/TW cùng dãy số đã ban hành từ 22/10/2018"],
  },
  {
    rule: "conflicting-date",
    papers: {
      one: report("Quyết định số 883-QĐ/TU, ngày 12-02-2018 của Tỉnh ủy."),
      other: `${report("Quyết định số 883-QĐ/TU, ngày 12-3-2018 của Tỉnh ủy.")}Nơi nhận: lưu.`,
      "another term": report(
        "Quyết định số 604-QĐ/TU, ngày 03-5-2017 và Quyết định số 604-QĐ/TU, ngày 10-6-2013 của Tỉnh ủy.",
      ),
      "another year": report(
        "Quyết định số 254/QĐ-UBND ngày 11/4/2013 và Quyết định số 254/QĐ-UBND ngày 12/4/2014 của Ủy ban nhân dân tỉnh.",
      ),
      "before and after the merger": report(
        "Kế hoạch số 14-KH/TU, ngày 24-4-2025 và Kế hoạch số 14-KH/TU, ngày 29-7-2025 của Tỉnh ủy.",
      ),
    },
    finds: ["883-QĐ/TU được ghi ngày 12/2/2018 và ngày 12/3/2018"],
  },
  {
    rule: "date-year-mismatch",
    papers: {
      found: report("Thực hiện Nghị định số 26/2015/NĐ-CP ngày 09 tháng 3 năm 2016 của Chính phủ."),
      "of its year": report("Thực hiện Nghị định số 27/2015/NĐ-CP ngày 10 tháng 3 năm 2015 của Chính phủ."),
      "signed at the turn": report("Thông tư số 200/2015/TT-BTC ngày 05 tháng 01 năm 2016 của Bộ Tài chính."),
      "its day of effect": report(
        "Nghị định số 28/2015/NĐ-CP của Chính phủ có hiệu lực từ ngày 01 tháng 3 năm 2016.",
      ),
      "no year in its symbol": report("Quyết định số 604-QĐ/TU, ngày 03-5-2017 của Tỉnh ủy."),
    },
    finds: ["26/2015/NĐ-CP được ghi ngày 9/3/2016, không thuộc năm 2015 trong ký hiệu"],
    proposes: ["26/2015/NĐ-CP ngày 9/3/2015?"],
  },
  {
    rule: "missing-date",
    papers: {
      found: report("Công văn số 128-CV/TU, ngày 09-5-2016 triển khai Chỉ thị 52-CT/TW."),
      "dated elsewhere in the text": report(
        "Thực hiện Chỉ thị số 21-CT/TW, ngày 20-01-2018 của Ban Bí thư. Chỉ thị số 21-CT/TW đã được quán triệt.",
      ),
      "the year in its symbol": report("Thực hiện Nghị định số 26/2015/NĐ-CP của Chính phủ."),
      itself: {
        symbol: "61-KH/TU",
        type: "KẾ HOẠCH",
        date: "2018-06-13",
        body: "Các cấp ủy thực hiện Kế hoạch số 61-KH/TU.",
      },
    },
    finds: ["52-CT/TW được dẫn mà không ghi ngày ban hành"],
  },
];
