/**
 * Bodies of a province, a district or a commune, by the code their symbols carry. Departments from 1/3/2025: Decree
 * 45/2025/NĐ-CP of 28/2/2025; before it Decree 24/2014/NĐ-CP.
 */
import type { DocumentSystem } from "../../generated/enums.js";

export interface LocalBody {
  readonly code: string;
  readonly name: string;
  readonly system: DocumentSystem;
  /** First day on which it no longer was (ISO), with the code of what took it over and the source. */
  readonly ended?: { readonly on: string; readonly into: string; readonly source: string };
}

const DECREE_45 = { on: "2025-03-01", source: "Nghị định số 45/2025/NĐ-CP ngày 28/02/2025" };
const into = (code: string) => ({ ...DECREE_45, into: code });

type Row = readonly [code: string, name: string, ended?: LocalBody["ended"]];
const of = (system: DocumentSystem, rows: readonly Row[]): LocalBody[] =>
  rows.map(([code, name, ended]) => ({ code, name, system, ...(ended && { ended }) }));

const AUTHORITIES = of("STATE", [
  ["UBND", "Ủy ban nhân dân"],
  ["UB", "Ủy ban nhân dân"],
  ["HĐND", "Hội đồng nhân dân"],
  ["TTHĐND", "Thường trực Hội đồng nhân dân"],
  ["UBHC", "Ủy ban hành chính"],
  ["ĐĐBQH", "Đoàn đại biểu Quốc hội"],
  ["VPUB", "Văn phòng Ủy ban nhân dân"],
  ["VPUBND", "Văn phòng Ủy ban nhân dân"],
  ["TAND", "Tòa án nhân dân"],
  ["VKSND", "Viện kiểm sát nhân dân"],
  ["VKS", "Viện kiểm sát nhân dân"],
  ["CAT", "Công an tỉnh"],
  ["CATP", "Công an thành phố"],
  ["CAH", "Công an huyện"],
  ["CAX", "Công an xã"],
  ["BCHQS", "Bộ Chỉ huy quân sự"],
  ["BCHBP", "Bộ Chỉ huy Bộ đội Biên phòng"],
]);

const DEPARTMENTS = of("STATE", [
  ["SNV", "Sở Nội vụ"],
  ["STP", "Sở Tư pháp"],
  ["STC", "Sở Tài chính"],
  ["SCT", "Sở Công Thương"],
  ["SXD", "Sở Xây dựng"],
  ["SYT", "Sở Y tế"],
  ["SGDĐT", "Sở Giáo dục và Đào tạo"],
  ["SGD&ĐT", "Sở Giáo dục và Đào tạo"],
  ["SKHCN", "Sở Khoa học và Công nghệ"],
  ["SVHTTDL", "Sở Văn hóa, Thể thao và Du lịch"],
  ["SVHTT", "Sở Văn hóa và Thể thao"],
  ["SDL", "Sở Du lịch"],
  ["SNNMT", "Sở Nông nghiệp và Môi trường"],
  ["SNN&MT", "Sở Nông nghiệp và Môi trường"],
  ["SNgV", "Sở Ngoại vụ"],
  ["SDTTG", "Sở Dân tộc và Tôn giáo"],
  ["SQHKT", "Sở Quy hoạch - Kiến trúc"],
  ["SATTP", "Sở An toàn thực phẩm"],
  ["SKHĐT", "Sở Kế hoạch và Đầu tư", into("STC")],
  ["SKH&ĐT", "Sở Kế hoạch và Đầu tư", into("STC")],
  ["SGTVT", "Sở Giao thông vận tải", into("SXD")],
  ["STTTT", "Sở Thông tin và Truyền thông", into("SKHCN")],
  ["SLĐTBXH", "Sở Lao động - Thương binh và Xã hội", into("SNV")],
  ["STNMT", "Sở Tài nguyên và Môi trường", into("SNNMT")],
  ["SNNPTNT", "Sở Nông nghiệp và Phát triển nông thôn", into("SNNMT")],
  ["SNN", "Sở Nông nghiệp và Phát triển nông thôn", into("SNNMT")],
  ["BDT", "Ban Dân tộc", into("SDTTG")],
  ["TTT", "Thanh tra tỉnh"],
  ["BQLKKT", "Ban Quản lý Khu kinh tế"],
  ["BQLKCN", "Ban Quản lý các Khu công nghiệp"],
]);

const FRONT = of("FRONT", [
  ["MTTQ", "Ủy ban Mặt trận Tổ quốc Việt Nam"],
  ["UBMTTQ", "Ủy ban Mặt trận Tổ quốc Việt Nam"],
  ["MTTQ-BTT", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam"],
  ["BTTMTTQ", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam"],
  ["LĐLĐ", "Liên đoàn Lao động"],
  ["HND", "Hội Nông dân"],
  ["HLHPN", "Hội Liên hiệp Phụ nữ"],
  ["LHPN", "Hội Liên hiệp Phụ nữ"],
  ["HCCB", "Hội Cựu chiến binh"],
  ["CCB", "Hội Cựu chiến binh"],
  ["TĐTN", "Đoàn Thanh niên Cộng sản Hồ Chí Minh"],
  ["ĐTN", "Đoàn Thanh niên Cộng sản Hồ Chí Minh"],
]);

const PARTY = of("PARTY", [
  ["UBKT", "Ủy ban Kiểm tra"],
  ["ĐUCA", "Đảng ủy Công an"],
  ["ĐUQS", "Đảng ủy Quân sự"],
  ["ĐUBP", "Đảng ủy Bộ đội Biên phòng"],
  ["ĐUBĐBP", "Đảng ủy Bộ đội Biên phòng"],
  ["ĐUKCCQ", "Đảng ủy Khối các cơ quan"],
  ["ĐUKDN", "Đảng ủy Khối doanh nghiệp"],
  ["ĐUK", "Đảng ủy Khối các cơ quan và doanh nghiệp"],
  ["ĐUUBND", "Đảng ủy Ủy ban nhân dân"],
  ["ĐUCCQĐ", "Đảng ủy các cơ quan Đảng"],
]);

export const LOCAL_BODIES: readonly LocalBody[] = [...AUTHORITIES, ...DEPARTMENTS, ...FRONT, ...PARTY];
