/**
 * Central Party bodies. Codes: Guidance 36-HD/VPTW of 3/4/2018. Of the changes of 2025 the Politburo's decisions
 * were announced on 3/2/2025; Conclusion 121-KL/TW of 24/1/2025 of the Central Committee is their ground.
 */
import { type Body, bodiesOf } from "./body.js";

const ANNOUNCED = "2025-02-03";
const DECISIONS =
  "Kết luận số 121-KL/TW ngày 24/01/2025; quyết định của Bộ Chính trị, công bố ngày 03/02/2025";

/** «TW» alone may be any of the first three: the words beside the citation tell. */
const COMMITTEES = bodiesOf("PARTY", "PARTY_COMMITTEE", [
  {
    id: "ban-chap-hanh-trung-uong",
    name: "Ban Chấp hành Trung ương",
    codes: ["TW"],
    aliases: [
      "Ban Chấp hành Trung ương Đảng",
      "Trung ương Đảng",
      "BCH Trung ương",
      "BCHTW",
      "BCH TW Đảng",
      "BCH TW",
    ],
  },
  { id: "bo-chinh-tri", name: "Bộ Chính trị", codes: ["TW"], aliases: ["Bộ Chính trị Trung ương Đảng"] },
  {
    id: "ban-bi-thu",
    name: "Ban Bí thư",
    codes: ["TW"],
    aliases: ["Ban Bí thư Trung ương Đảng", "Ban Bí thư Trung ương", "Ban Bí thư TW Đảng", "Ban Bí thư TW"],
  },
  {
    id: "quan-uy-trung-uong",
    name: "Quân ủy Trung ương",
    codes: ["QUTW"],
    aliases: ["Đảng ủy Quân sự Trung ương"],
  },
  { id: "dang-uy-cong-an-trung-uong", name: "Đảng ủy Công an Trung ương", codes: ["ĐUCATW"] },
  {
    id: "dang-uy-cac-co-quan-dang-trung-uong",
    name: "Đảng ủy các cơ quan Đảng Trung ương",
    codes: ["ĐUCQĐTW"],
    from: ANNOUNCED,
    succeeds: [
      {
        id: "dang-uy-khoi-cac-co-quan-trung-uong",
        function: "tổ chức đảng của các cơ quan Đảng ở Trung ương, tòa án, viện kiểm sát",
        on: ANNOUNCED,
        source: DECISIONS,
      },
    ],
  },
  {
    id: "dang-uy-chinh-phu",
    name: "Đảng ủy Chính phủ",
    codes: ["ĐUCP"],
    from: ANNOUNCED,
    succeeds: [
      { id: "ban-can-su-dang-chinh-phu", on: ANNOUNCED, source: DECISIONS },
      {
        id: "dang-uy-khoi-cac-co-quan-trung-uong",
        function: "tổ chức đảng của các bộ, ngành",
        on: ANNOUNCED,
        source: DECISIONS,
      },
      {
        id: "dang-uy-khoi-doanh-nghiep-trung-uong",
        function: "tổ chức đảng của các tập đoàn, tổng công ty, ngân hàng nhà nước",
        on: ANNOUNCED,
        source: DECISIONS,
      },
    ],
  },
  {
    id: "dang-uy-quoc-hoi",
    name: "Đảng ủy Quốc hội",
    codes: ["ĐUQH"],
    from: ANNOUNCED,
    succeeds: [{ id: "dang-doan-quoc-hoi", on: ANNOUNCED, source: DECISIONS }],
  },
  {
    id: "dang-uy-mat-tran-to-quoc-cac-doan-the-trung-uong",
    name: "Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương",
    codes: ["ĐUMTTQ"],
    aliases: [
      "Đảng ủy MTTQ, các đoàn thể Trung ương",
      "Đảng ủy Mặt trận Tổ quốc Việt Nam, các đoàn thể Trung ương",
    ],
    from: ANNOUNCED,
    succeeds: [{ id: "dang-doan-mat-tran-to-quoc-viet-nam", on: ANNOUNCED, source: DECISIONS }],
  },
  { id: "ban-can-su-dang-chinh-phu", name: "Ban cán sự đảng Chính phủ", codes: ["BCSĐCP"], to: ANNOUNCED },
  { id: "dang-doan-quoc-hoi", name: "Đảng đoàn Quốc hội", codes: ["ĐĐQH"], to: ANNOUNCED },
  {
    id: "dang-doan-mat-tran-to-quoc-viet-nam",
    name: "Đảng đoàn Mặt trận Tổ quốc Việt Nam",
    codes: ["ĐĐMTTQ"],
    aliases: ["Đảng đoàn MTTQ Việt Nam"],
    to: ANNOUNCED,
  },
  {
    id: "dang-uy-khoi-cac-co-quan-trung-uong",
    name: "Đảng ủy Khối các cơ quan Trung ương",
    codes: ["ĐUKTW", "ĐUKCCQTW"],
    to: ANNOUNCED,
  },
  {
    id: "dang-uy-khoi-doanh-nghiep-trung-uong",
    name: "Đảng ủy Khối Doanh nghiệp Trung ương",
    codes: ["ĐUKDNTW"],
    to: ANNOUNCED,
  },
  { id: "dang-uy-ngoai-nuoc", name: "Đảng ủy Ngoài nước", codes: ["ĐUNN"], to: ANNOUNCED },
]);

const MERGED_2007 =
  "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa X; quyết định của Bộ Chính trị ngày 11/4/2007";

const AGENCIES = bodiesOf("PARTY", "PARTY_AGENCY", [
  {
    id: "ban-to-chuc-trung-uong",
    name: "Ban Tổ chức Trung ương",
    codes: ["BTCTW"],
    aliases: ["Ban Tổ chức TW", "Ban Tổ chức Trung ương Đảng"],
  },
  {
    id: "uy-ban-kiem-tra-trung-uong",
    name: "Ủy ban Kiểm tra Trung ương",
    codes: ["UBKTTW"],
    aliases: ["UBKT Trung ương", "UBKT TW", "Ủy ban Kiểm tra Trung ương Đảng"],
  },
  {
    id: "van-phong-trung-uong-dang",
    name: "Văn phòng Trung ương Đảng",
    codes: ["VPTW"],
    aliases: ["Văn phòng Trung ương", "Văn phòng TW Đảng", "Văn phòng Ban Chấp hành Trung ương Đảng"],
  },
  {
    id: "ban-tuyen-giao-trung-uong",
    name: "Ban Tuyên giáo Trung ương",
    codes: ["BTGTW"],
    aliases: ["Ban Tuyên giáo TW"],
    from: "2007-04-11",
    to: ANNOUNCED,
    succeeds: [
      { id: "ban-tu-tuong-van-hoa-trung-uong", on: "2007-04-11", source: MERGED_2007 },
      { id: "ban-khoa-giao-trung-uong", on: "2007-04-11", source: MERGED_2007 },
    ],
  },
  {
    id: "ban-dan-van-trung-uong",
    name: "Ban Dân vận Trung ương",
    codes: ["BDVTW"],
    aliases: ["Ban Dân vận TW"],
    to: ANNOUNCED,
  },
  {
    id: "ban-tuyen-giao-va-dan-van-trung-uong",
    name: "Ban Tuyên giáo và Dân vận Trung ương",
    codes: ["BTGDVTW"],
    aliases: ["Ban Tuyên giáo và Dân vận TW", "Ban TG&DVTW", "Ban TG&DV Trung ương"],
    from: ANNOUNCED,
    succeeds: [
      { id: "ban-tuyen-giao-trung-uong", on: ANNOUNCED, source: DECISIONS },
      { id: "ban-dan-van-trung-uong", on: ANNOUNCED, source: DECISIONS },
    ],
  },
  {
    id: "ban-noi-chinh-trung-uong",
    name: "Ban Nội chính Trung ương",
    codes: ["BNCTW"],
    aliases: ["Ban Nội chính TW"],
  },
  {
    id: "ban-kinh-te-trung-uong",
    name: "Ban Kinh tế Trung ương",
    codes: ["BKTTW"],
    aliases: ["Ban Kinh tế TW"],
    to: ANNOUNCED,
  },
  {
    id: "ban-chinh-sach-chien-luoc-trung-uong",
    name: "Ban Chính sách, chiến lược Trung ương",
    codes: ["BCSCLTW"],
    aliases: ["Ban Chính sách chiến lược Trung ương", "Ban Chính sách và chiến lược Trung ương"],
    from: ANNOUNCED,
    succeeds: [{ id: "ban-kinh-te-trung-uong", on: ANNOUNCED, source: DECISIONS }],
  },
  {
    id: "ban-doi-ngoai-trung-uong",
    name: "Ban Đối ngoại Trung ương",
    codes: ["BĐNTW"],
    aliases: ["Ban Đối ngoại TW"],
    to: "2025-03-01",
  },
  {
    id: "ban-bao-ve-cham-soc-suc-khoe-can-bo-trung-uong",
    name: "Ban Bảo vệ, chăm sóc sức khỏe cán bộ Trung ương",
    codes: ["BBVCSSKCBTW", "BBVSKTW"],
    to: ANNOUNCED,
  },
  {
    id: "ban-tu-tuong-van-hoa-trung-uong",
    name: "Ban Tư tưởng - Văn hóa Trung ương",
    codes: ["BTTVHTW", "TTVH"],
    to: "2007-04-11",
  },
  {
    id: "ban-khoa-giao-trung-uong",
    name: "Ban Khoa giáo Trung ương",
    codes: ["BKGTW", "BKG"],
    to: "2007-04-11",
  },
  {
    id: "ban-tai-chinh-quan-tri-trung-uong",
    name: "Ban Tài chính - Quản trị Trung ương",
    codes: ["BTCQTTW"],
    to: "2007-04-11",
  },
]);

const UNITS = bodiesOf("PARTY", "UNIT", [
  {
    id: "hoc-vien-chinh-tri-quoc-gia-ho-chi-minh",
    name: "Học viện Chính trị quốc gia Hồ Chí Minh",
    codes: ["HVCTQG"],
    aliases: ["Học viện Chính trị - Hành chính quốc gia Hồ Chí Minh"],
    succeeds: [{ id: "hoi-dong-ly-luan-trung-uong", on: ANNOUNCED, source: DECISIONS }],
  },
  {
    id: "hoi-dong-ly-luan-trung-uong",
    name: "Hội đồng Lý luận Trung ương",
    codes: ["HĐLLTW"],
    to: ANNOUNCED,
  },
  { id: "bao-nhan-dan", name: "Báo Nhân dân", codes: ["BND"] },
  { id: "tap-chi-cong-san", name: "Tạp chí Cộng sản", codes: ["TCCS"] },
  {
    id: "nha-xuat-ban-chinh-tri-quoc-gia-su-that",
    name: "Nhà xuất bản Chính trị quốc gia Sự thật",
    codes: ["NXBCTQG"],
  },
]);

const STEERING = bodiesOf("PARTY", "STEERING_COMMITTEE", [
  {
    id: "ban-chi-dao-trung-uong-ve-phong-chong-tham-nhung",
    name: "Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực",
    codes: [],
    aliases: [
      "Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực",
      "Ban Chỉ đạo Trung ương về phòng, chống tham nhũng",
    ],
  },
  {
    id: "ban-chi-dao-cai-cach-tu-phap-trung-uong",
    name: "Ban Chỉ đạo Cải cách tư pháp Trung ương",
    codes: ["BCĐCCTP"],
  },
]);

export const PARTY_BODIES: readonly Body[] = [...COMMITTEES, ...AGENCIES, ...UNITS, ...STEERING];
