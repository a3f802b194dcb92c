import { CENTRAL, type World } from "../world.js";

const programme = (symbol: string, date: string, body: string) =>
  ({ symbol, type: "CHƯƠNG TRÌNH", date, body }) as const;
const held = { place: "kon-tum", issuer: "Tỉnh ủy", from: "2016-01-01", to: "2019-12-31", who: "Văn phòng" };

export const ABSENCE: readonly World[] = [
  {
    rule: "deadline-missed",
    today: "2020-01-01",
    papers: {
      found: {
        symbol: "30-CT/TU",
        type: "CHỈ THỊ",
        date: "2018-03-01",
        body: "Tổ chức thực hiện\n1. Ban Tổ chức Tỉnh ủy xây dựng kế hoạch thực hiện Chỉ thị này trước ngày 30/6/2018.",
      },
      "it is there": {
        symbol: "31-CT/TU",
        type: "CHỈ THỊ",
        date: "2018-04-01",
        body: "Tổ chức thực hiện\n1. Ban Tổ chức Tỉnh ủy xây dựng kế hoạch thực hiện Chỉ thị này trước ngày 30/7/2018.",
      },
      done: {
        by: "BAN TỔ CHỨC TỈNH ỦY KON TUM",
        symbol: "5-KH/BTCTU",
        type: "KẾ HOẠCH",
        date: "2018-06-20",
        body: "Thực hiện Chỉ thị số 31-CT/TU, ngày 01-4-2018 của Tỉnh ủy Kon Tum.",
      },
      "not due yet": {
        symbol: "32-CT/TU",
        type: "CHỈ THỊ",
        date: "2019-12-01",
        body: "Tổ chức thực hiện\n1. Ban Tổ chức Tỉnh ủy xây dựng kế hoạch thực hiện Chỉ thị này trước ngày 30/6/2020.",
      },
      "many are meant": {
        symbol: "33-CT/TU",
        type: "CHỈ THỊ",
        date: "2018-05-01",
        body: "Tổ chức thực hiện\n1. Các huyện ủy, thành ủy xây dựng kế hoạch thực hiện Chỉ thị này trước ngày 30/8/2018.",
      },
    },
    finds: [
      "Ban Tổ chức Tỉnh ủy Kon Tum phải có kế hoạch thực hiện 30-CT/TU trước ngày 30/6/2018, đến nay chưa thấy",
    ],
  },
  {
    rule: "open-inspection",
    today: "2020-01-01",
    papers: {
      found: {
        by: "THANH TRA TỈNH KON TUM",
        symbol: "12/KL-TTr",
        type: "KẾT LUẬN",
        date: "2018-03-01",
        title: "Thanh tra việc quản lý đất đai",
        body: "Tổ chức thực hiện\n1. Sở Xây dựng xây dựng kế hoạch thực hiện Kết luận này trước ngày 30/6/2018.",
      },
      remedied: {
        by: "THANH TRA TỈNH KON TUM",
        symbol: "13/KL-TTr",
        type: "KẾT LUẬN",
        date: "2018-04-01",
        title: "Thanh tra việc quản lý tài sản",
        body: "Tổ chức thực hiện\n1. Sở Xây dựng xây dựng kế hoạch thực hiện Kết luận này trước ngày 30/7/2018.",
      },
      remedy: {
        by: "SỞ XÂY DỰNG\nTỈNH KON TUM",
        symbol: "31/KH-SXD",
        type: "KẾ HOẠCH",
        date: "2018-07-01",
        body: "Kế hoạch khắc phục hạn chế nêu tại Kết luận số 13/KL-TTr ngày 01/4/2018 của Thanh tra tỉnh Kon Tum.",
      },
      "mended by a report": {
        by: "THANH TRA TỈNH KON TUM",
        symbol: "14/KL-TTr",
        type: "KẾT LUẬN",
        date: "2018-04-02",
        title: "Thanh tra việc đấu thầu",
        body: "Tổ chức thực hiện\n1. Sở Xây dựng xây dựng kế hoạch thực hiện Kết luận này trước ngày 30/7/2018.",
      },
      "the report": {
        by: "SỞ XÂY DỰNG\nTỈNH KON TUM",
        symbol: "32/BC-SXD",
        type: "BÁO CÁO",
        date: "2018-07-02",
        body: "Báo cáo kết quả khắc phục các tồn tại, hạn chế nêu tại Kết luận số 14/KL-TTr ngày 02/4/2018 của Thanh tra tỉnh Kon Tum.",
      },
      "no inspection": {
        symbol: "40-KL/TU",
        type: "KẾT LUẬN",
        date: "2018-05-01",
        title: "về phát triển kinh tế",
        body: "Tổ chức thực hiện\n1. Ban Tổ chức Tỉnh ủy xây dựng kế hoạch thực hiện Kết luận này trước ngày 30/8/2018.",
      },
    },
    finds: ["12/KL-TTr phải được khắc phục trước ngày 30/6/2018, đến nay chưa thấy"],
  },
  {
    rule: "number-gap",
    holdings: [{ symbol: "75-CTr/TU", ...held }],
    papers: {
      first: programme("75-CTr/TU", "2018-12-07", "Phát triển nông nghiệp."),
      last: programme("78-CTr/TU", "2018-12-20", "Phát triển công nghiệp."),
      between: programme("76-CTr/TU", "2018-12-10", "Phát triển du lịch."),
      "not held": { symbol: "61-KH/TU", type: "KẾ HOẠCH", date: "2018-06-13", body: "Thực hiện." },
      "not held either": { symbol: "64-KH/TU", type: "KẾ HOẠCH", date: "2018-06-23", body: "Thực hiện." },
      "out of its days": programme("3-CTr/TU", "2021-02-01", "Phát triển giáo dục."),
    },
    finds: ["Dãy CTr/TU của Tỉnh ủy được khai là đủ từ 1/1/2016 đến 31/12/2019, nhưng thiếu 77"],
  },
  {
    rule: "number-duplicate",
    holdings: [{ symbol: "75-CTr/TU", ...held }],
    papers: {
      one: programme("75-CTr/TU", "2018-12-07", "Phát triển nông nghiệp."),
      two: programme("75-CTr/TU", "2018-12-17", "Phát triển công nghiệp."),
      "merely cited otherwise": programme(
        "76-CTr/TU",
        "2018-12-20",
        "Tiếp theo Chương trình số 77-CTr/TU, ngày 21-12-2018.",
      ),
      "cited with another date": programme("77-CTr/TU", "2018-12-22", "Phát triển du lịch."),
      "not held": { symbol: "61-KH/TU", type: "KẾ HOẠCH", date: "2018-06-13", body: "Thực hiện." },
      "not held either": { symbol: "61-KH/TU", type: "KẾ HOẠCH", date: "2018-06-23", body: "Thực hiện nữa." },
    },
    finds: ["Số 75 trong dãy CTr/TU của Tỉnh ủy là của cả 75-CTr/TU (7/12/2018) và 75-CTr/TU (17/12/2018)"],
  },
  {
    rule: "no-implementing-document",
    holdings: [
      { symbol: "75-CTr/TU", ...held },
      { symbol: "61-KH/TU", ...held },
    ],
    papers: {
      found: {
        ...CENTRAL,
        symbol: "30-NQ/TW",
        type: "NGHỊ QUYẾT",
        date: "2018-07-25",
        body: "về Chiến lược",
      },
      implemented: {
        ...CENTRAL,
        symbol: "29-NQ/TW",
        type: "NGHỊ QUYẾT",
        date: "2018-07-25",
        body: "về Chiến lược khác",
      },
      by: programme(
        "75-CTr/TU",
        "2018-12-07",
        "Thực hiện Nghị quyết số 29-NQ/TW, ngày 25-7-2018 của Bộ Chính trị.",
      ),
      "too late to tell": {
        ...CENTRAL,
        symbol: "51-NQ/TW",
        type: "NGHỊ QUYẾT",
        date: "2019-09-05",
        body: "về an ninh",
      },
    },
    finds: ["30-NQ/TW ngày 25/7/2018 chưa được văn bản nào của Tỉnh ủy (Kon Tum) thực hiện"],
  },
];
