import { PEOPLES_COMMITTEE, type World } from "../world.js";

const report = (body: string) =>
  ({ symbol: "903-BC/TU", type: "BÁO CÁO", date: "2019-12-23", title: "kết quả", body }) as const;
const plan = (symbol: string, date: string, body: string) =>
  ({ ...PEOPLES_COMMITTEE, symbol, type: "KẾ HOẠCH", date, body }) as const;
const held = { place: "kon-tum", issuer: "Tỉnh ủy", from: "2016-01-01", to: "2021-12-31", who: "Văn phòng" };

export const BODIES: readonly World[] = [
  {
    rule: "authority",
    papers: {
      found:
        "Căn cứ Thông tư liên tịch số 85/2018/TTLT-BTC-BCA ngày 01 tháng 3 năm 2018 của Bộ Tài chính và Bộ Công an;",
      "before it ended":
        "Căn cứ Thông tư liên tịch số 85/2016/TTLT-BTC-BCA ngày 20 tháng 6 năm 2016 của Bộ Tài chính và Bộ Công an;",
      "a minister's decision":
        "Căn cứ Quyết định số 12/2010/QĐ-BTC ngày 01 tháng 3 năm 2010 của Bộ trưởng Bộ Tài chính;",
      "before ministers issued circulars alone":
        "Căn cứ Quyết định số 15/2006/QĐ-BTC ngày 20 tháng 3 năm 2006 của Bộ trưởng Bộ Tài chính;",
      "a decision that lays down no rules":
        "Căn cứ Quyết định số 1215/QĐ-BTC ngày 02 tháng 3 năm 2010 của Bộ trưởng Bộ Tài chính;",
      "with the procuracy":
        "Căn cứ Thông tư liên tịch số 01/2022/TTLT-VKSNDTC-TANDTC-BCA ngày 18 tháng 02 năm 2022;",
    },
    finds: [
      "12/2010/QĐ-BTC ngày 1/3/2010: từ 1/1/2009 bộ trưởng, thủ trưởng cơ quan ngang bộ ban hành văn bản quy phạm pháp luật bằng thông tư, quyết định của họ không mang năm trong ký hiệu (Luật Ban hành văn bản quy phạm pháp luật số 17/2008/QH12, Điều 2)",
      "85/2018/TTLT-BTC-BCA ngày 1/3/2018: từ 1/7/2016 các bộ không còn ban hành thông tư liên tịch với nhau (Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13, Điều 4; nay là Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15, Điều 20 khoản 2); chỉ còn với Tòa án, Viện kiểm sát nhân dân tối cao, Kiểm toán nhà nước",
    ],
  },
  {
    rule: "dissolved-body",
    papers: {
      found: plan(
        "40/KH-UBND",
        "2025-11-20",
        "III. TỔ CHỨC THỰC HIỆN\n1. Sở Thông tin và Truyền thông chủ trì, phối hợp với các sở, ngành triển khai hạ tầng số trước ngày 30/6/2026.",
      ),
      "before it ended": plan(
        "41/KH-UBND",
        "2024-11-20",
        "III. TỔ CHỨC THỰC HIỆN\n1. Sở Thông tin và Truyền thông chủ trì, phối hợp với các sở, ngành triển khai hạ tầng số trước ngày 30/6/2025.",
      ),
      "the successor": plan(
        "42/KH-UBND",
        "2025-11-21",
        "III. TỔ CHỨC THỰC HIỆN\n1. Sở Khoa học và Công nghệ chủ trì, phối hợp với các sở, ngành triển khai hạ tầng số trước ngày 30/6/2026.",
      ),
    },
    finds: [
      "40/KH-UBND ngày 20/11/2025 giao việc cho Sở Thông tin và Truyền thông, đã kết thúc từ 1/3/2025 (Nghị định số 45/2025/NĐ-CP ngày 28/02/2025)",
    ],
  },
  {
    rule: "count-mismatch",
    papers: {
      found: report("Có 28/86 xã đạt chuẩn nông thôn mới, đạt 40%."),
      "rounded as printed": {
        ...report("Có 28/86 xã đạt chuẩn nông thôn mới, đạt 32,6%."),
        symbol: "904-BC/TU",
      },
      "cut as printed": { ...report("Có 28/86 xã đạt chuẩn nông thôn mới, đạt 32,5%."), symbol: "905-BC/TU" },
      "two things": { ...report("Có 28/86 xã; hộ nghèo chiếm 40%."), symbol: "906-BC/TU" },
      "a date": { ...report("Ngày 28/6 xã tổ chức, đạt 40% kế hoạch."), symbol: "907-BC/TU" },
      "five said, four named": {
        ...report(
          "Có 5 chỉ tiêu chưa đạt: thu ngân sách; tỷ lệ che phủ rừng; số giường bệnh; tỷ lệ hộ nghèo.",
        ),
        symbol: "917-BC/TU",
      },
      "five said, two of them in one item": {
        ...report("Có 5 chỉ tiêu chưa đạt: thu và chi ngân sách; che phủ rừng; giường bệnh; hộ nghèo."),
        symbol: "918-BC/TU",
      },
    },
    finds: [
      "«28/86 xã đạt chuẩn nông thôn mới, đạt 40%»: 28/86 là 32,56%, không phải 40%",
      "«5 chỉ tiêu chưa đạt»: nói 5 mà kể ra 4",
    ],
  },
  {
    rule: "indicator-conflict",
    papers: {
      one: report("Kết quả: đến năm 2019, tỷ lệ che phủ rừng đạt 62,3%."),
      other: { ...report("Kết quả: đến năm 2019, tỷ lệ che phủ rừng đạt 63,1%."), symbol: "908-BC/TU" },
      "another period": {
        ...report("Kết quả: đến năm 2018, tỷ lệ che phủ rừng đạt 61%."),
        symbol: "909-BC/TU",
      },
      "a bound": {
        ...report("Kết quả: đến năm 2019, tỷ lệ che phủ rừng đạt trên 60%."),
        symbol: "910-BC/TU",
      },
    },
    finds: ["Tỷ lệ che phủ rừng kỳ 2019: 63,1% và 62,3%"],
  },
  {
    rule: "indicator-without-owner",
    papers: {
      found: plan(
        "50/KH-UBND",
        "2019-01-10",
        "Mục tiêu: đến năm 2020, tỷ lệ hộ nghèo giảm còn dưới 10%.\nTổ chức thực hiện\n1. Sở Nông nghiệp và Phát triển nông thôn chủ trì trồng rừng, đến năm 2020 tỷ lệ che phủ rừng đạt 63%.",
      ),
      "no owner of any": plan(
        "51/KH-UBND",
        "2019-01-11",
        "Mục tiêu: đến năm 2020, tỷ lệ lao động qua đào tạo đạt 52%.",
      ),
    },
    finds: ["50/KH-UBND đặt chỉ tiêu «Tỷ lệ hộ nghèo» mà không giao cho cơ quan nào"],
  },
  {
    rule: "indicator-without-actual",
    today: "2022-06-01",
    holdings: [{ symbol: "15-BC/TU", ...held }],
    papers: {
      found: {
        symbol: "2-NQ/TU",
        type: "NGHỊ QUYẾT",
        date: "2016-05-01",
        body: "Mục tiêu: đến năm 2020, tỷ lệ lao động qua đào tạo đạt 52%; tỷ lệ che phủ rừng đạt 63%.",
      },
      told: {
        symbol: "15-BC/TU",
        type: "BÁO CÁO",
        date: "2021-01-05",
        title: "kết quả thực hiện",
        body: "Kết quả: năm 2020, tỷ lệ che phủ rừng đạt 63,1%.",
      },
    },
    finds: ["Chỉ tiêu «Tỷ lệ lao động qua đào tạo» (52%) đến 31/12/2020 chưa có kết quả"],
  },
  {
    rule: "target-drift",
    papers: {
      up: {
        by: "BAN CHẤP HÀNH TRUNG ƯƠNG",
        at: "Hà Nội",
        symbol: "20-NQ/TW",
        type: "NGHỊ QUYẾT",
        date: "2017-10-25",
        body: "Mục tiêu: đến năm 2025, tỷ lệ bao phủ bảo hiểm y tế đạt 95%.",
      },
      down: {
        symbol: "60-CTr/TU",
        type: "CHƯƠNG TRÌNH",
        date: "2018-02-01",
        body: "Thực hiện Nghị quyết số 20-NQ/TW, ngày 25-10-2017 của Ban Chấp hành Trung ương.\nMục tiêu: đến năm 2025, tỷ lệ bao phủ bảo hiểm y tế đạt 90%.",
      },
      "not below": {
        symbol: "61-CTr/TU",
        type: "CHƯƠNG TRÌNH",
        date: "2018-02-02",
        body: "Thực hiện Nghị quyết số 20-NQ/TW, ngày 25-10-2017 của Ban Chấp hành Trung ương.\nMục tiêu: đến năm 2025, tỷ lệ bao phủ bảo hiểm y tế đạt 96%.",
      },
    },
    finds: ["60-CTr/TU đặt 90%, trong khi 20-NQ/TW đặt 95% cho «Tỷ lệ bao phủ bảo hiểm y tế» kỳ 2025"],
  },
];
