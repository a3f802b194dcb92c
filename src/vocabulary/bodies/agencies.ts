/** Agencies under the Government, and general departments and departments of ministries that issue by a code of their own. */
import { type Body, bodiesOf } from "./body.js";

const ON = "2025-03-01";
const FINANCE = "Nghị định số 29/2025/NĐ-CP ngày 24/02/2025";
const JUSTICE = "Nghị định số 39/2025/NĐ-CP ngày 26/02/2025";

const UNDER_GOVERNMENT = bodiesOf("STATE", "AGENCY", [
  {
    id: "dai-tieng-noi-viet-nam",
    name: "Đài Tiếng nói Việt Nam",
    codes: ["TNVN"],
    aliases: ["VOV"],
    partOf: "chinh-phu",
  },
  {
    id: "dai-truyen-hinh-viet-nam",
    name: "Đài Truyền hình Việt Nam",
    codes: ["THVN"],
    aliases: ["VTV"],
    partOf: "chinh-phu",
  },
  {
    id: "thong-tan-xa-viet-nam",
    name: "Thông tấn xã Việt Nam",
    codes: ["TTX", "TTXVN"],
    partOf: "chinh-phu",
  },
  {
    id: "vien-han-lam-khoa-hoc-va-cong-nghe-viet-nam",
    name: "Viện Hàn lâm Khoa học và Công nghệ Việt Nam",
    codes: ["VHL", "VHLKHCN"],
    partOf: "chinh-phu",
  },
  {
    id: "vien-han-lam-khoa-hoc-xa-hoi-viet-nam",
    name: "Viện Hàn lâm Khoa học xã hội Việt Nam",
    codes: ["KHXH", "VHLKHXH"],
    partOf: "chinh-phu",
  },
  {
    id: "ban-quan-ly-lang-chu-tich-ho-chi-minh",
    name: "Ban Quản lý Lăng Chủ tịch Hồ Chí Minh",
    codes: ["BQLL"],
    partOf: "chinh-phu",
  },
  {
    id: "bao-hiem-xa-hoi-viet-nam",
    name: "Bảo hiểm xã hội Việt Nam",
    codes: ["BHXH"],
    aliases: ["BHXH Việt Nam"],
    partOf: "bo-tai-chinh",
  },
  {
    id: "uy-ban-quan-ly-von-nha-nuoc",
    name: "Ủy ban Quản lý vốn nhà nước tại doanh nghiệp",
    codes: ["UBQLV"],
    partOf: "chinh-phu",
    from: "2018-02-03",
    to: ON,
  },
  {
    id: "uy-ban-giam-sat-tai-chinh-quoc-gia",
    name: "Ủy ban Giám sát tài chính quốc gia",
    codes: ["UBGSTCQG"],
    partOf: "chinh-phu",
    to: ON,
  },
  {
    id: "uy-ban-an-toan-giao-thong-quoc-gia",
    name: "Ủy ban An toàn giao thông Quốc gia",
    codes: ["UBATGTQG"],
    partOf: "chinh-phu",
  },
]);

const DEPARTMENTS = bodiesOf("STATE", "AGENCY", [
  { id: "tong-cuc-thue", name: "Tổng cục Thuế", codes: ["TCT"], partOf: "bo-tai-chinh", to: ON },
  {
    id: "cuc-thue",
    name: "Cục Thuế",
    codes: ["CT"],
    partOf: "bo-tai-chinh",
    from: ON,
    succeeds: [{ id: "tong-cuc-thue", on: ON, source: FINANCE }],
  },
  { id: "tong-cuc-hai-quan", name: "Tổng cục Hải quan", codes: ["TCHQ"], partOf: "bo-tai-chinh", to: ON },
  {
    id: "cuc-hai-quan",
    name: "Cục Hải quan",
    codes: ["CHQ"],
    partOf: "bo-tai-chinh",
    from: ON,
    succeeds: [{ id: "tong-cuc-hai-quan", on: ON, source: FINANCE }],
  },
  {
    id: "tong-cuc-thong-ke",
    name: "Tổng cục Thống kê",
    codes: ["TCTK"],
    partOf: "bo-ke-hoach-va-dau-tu",
    to: ON,
  },
  {
    id: "cuc-thong-ke",
    name: "Cục Thống kê",
    codes: ["CTK"],
    partOf: "bo-tai-chinh",
    from: ON,
    succeeds: [{ id: "tong-cuc-thong-ke", on: ON, source: FINANCE }],
  },
  {
    id: "tong-cuc-du-tru-nha-nuoc",
    name: "Tổng cục Dự trữ Nhà nước",
    codes: ["TCDT"],
    partOf: "bo-tai-chinh",
    to: ON,
  },
  {
    id: "cuc-du-tru-nha-nuoc",
    name: "Cục Dự trữ Nhà nước",
    codes: ["CDT"],
    partOf: "bo-tai-chinh",
    from: ON,
    succeeds: [{ id: "tong-cuc-du-tru-nha-nuoc", on: ON, source: FINANCE }],
  },
  { id: "kho-bac-nha-nuoc", name: "Kho bạc Nhà nước", codes: ["KBNN"], partOf: "bo-tai-chinh" },
  {
    id: "uy-ban-chung-khoan-nha-nuoc",
    name: "Ủy ban Chứng khoán Nhà nước",
    codes: ["UBCK", "UBCKNN"],
    partOf: "bo-tai-chinh",
  },
  {
    id: "tong-cuc-thi-hanh-an-dan-su",
    name: "Tổng cục Thi hành án dân sự",
    codes: ["TCTHADS"],
    partOf: "bo-tu-phap",
    to: ON,
  },
  {
    id: "cuc-quan-ly-thi-hanh-an-dan-su",
    name: "Cục Quản lý Thi hành án dân sự",
    codes: ["CTHADS"],
    partOf: "bo-tu-phap",
    from: ON,
    succeeds: [{ id: "tong-cuc-thi-hanh-an-dan-su", on: ON, source: JUSTICE }],
  },
  {
    id: "cuc-kiem-tra-van-ban-va-quan-ly-xu-ly-vi-pham-hanh-chinh",
    name: "Cục Kiểm tra văn bản và Quản lý xử lý vi phạm hành chính",
    codes: ["CKTVB&QLXLVPHC"],
    aliases: ["Cục KTVB&QLXLVPHC", "Cục KTVB&QLXL VPHC", "Cục Kiểm tra văn bản QPPL"],
    partOf: "bo-tu-phap",
  },
  {
    id: "cuc-kiem-soat-thu-tuc-hanh-chinh",
    name: "Cục Kiểm soát thủ tục hành chính",
    codes: ["CKSTTHC"],
    aliases: ["Cục KSTTHC", "Cục Kiểm soát TTHC"],
    partOf: "van-phong-chinh-phu",
  },
  {
    id: "ban-thi-dua-khen-thuong-trung-uong",
    name: "Ban Thi đua - Khen thưởng Trung ương",
    codes: ["BTĐKT"],
    partOf: "bo-noi-vu",
  },
  {
    id: "ban-ton-giao-chinh-phu",
    name: "Ban Tôn giáo Chính phủ",
    codes: ["TGCP"],
    partOf: "bo-noi-vu",
    to: ON,
  },
  { id: "tong-cuc-buu-dien", name: "Tổng cục Bưu điện", codes: ["TCBĐ"], to: "2002-08-05" },
  { id: "tong-cuc-dia-chinh", name: "Tổng cục Địa chính", codes: ["TCĐC"], to: "2002-08-05" },
  { id: "tong-cuc-du-lich", name: "Tổng cục Du lịch", codes: ["TCDL"], to: "2007-08-01" },
]);

export const AGENCIES: readonly Body[] = [...UNDER_GOVERNMENT, ...DEPARTMENTS];
