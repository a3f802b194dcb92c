/**
 * Whole kinds of bodies that ended in 2025, with what took over and the legal source: the ground on which a finding
 * may say that a task lies with a body that is no more.
 */
import type { DocumentSystem } from "../../generated/enums.js";
import { slug } from "../../model/fold.js";

export interface Dissolution {
  /** The kind, as names of such bodies begin. */
  readonly names: readonly string[];
  readonly system: DocumentSystem;
  readonly level: "CENTRAL" | "PROVINCE" | "DISTRICT" | "ANY";
  /** First day on which it no longer was (ISO). */
  readonly on: string;
  readonly source: string;
  /** What took over, in Vietnamese; null where nothing did. */
  readonly successor: string | null;
  /** The names of the bodies of the same place that took over, where each of `names` has one. */
  readonly heirs?: readonly string[];
}

const PARTY_2025 = "Kết luận số 121-KL/TW ngày 24/01/2025 của Ban Chấp hành Trung ương";
const DISTRICTS =
  "Nghị quyết số 203/2025/QH15 ngày 16/6/2025; Luật Tổ chức chính quyền địa phương số 72/2025/QH15";
const PARTY_DISTRICTS = "Nghị quyết số 60-NQ/TW ngày 12/4/2025 của Ban Chấp hành Trung ương";
const COURTS = "Luật số 81/2025/QH15 sửa đổi Luật Tổ chức Tòa án nhân dân";
const PROCURACIES = "Luật số 82/2025/QH15 sửa đổi Luật Tổ chức Viện kiểm sát nhân dân";
const INSPECTION = "Luật Thanh tra số 84/2025/QH15";
const DEPARTMENTS = "Nghị định số 45/2025/NĐ-CP ngày 28/02/2025";
const ENDED = "2025-07-01";

const districtKinds = ["huyện", "quận", "thị xã"] as const;
const ofDistricts = (head: string): string[] => districtKinds.map((kind) => `${head} ${kind}`);

/** The first body of `successor` is the one that took over the department as a whole. */
const department = (name: string, successor: string): Dissolution => ({
  names: [`Sở ${name}`],
  system: "STATE",
  level: "PROVINCE",
  on: "2025-03-01",
  source: DEPARTMENTS,
  successor,
  heirs: [successor.replace(/;.*$/, "")],
});

export const DISSOLVED: readonly Dissolution[] = [
  {
    names: ["Ban cán sự đảng"],
    system: "PARTY",
    level: "ANY",
    on: "2025-02-03",
    source: PARTY_2025,
    successor: "đảng ủy của cơ quan đó",
  },
  {
    names: ["Đảng đoàn"],
    system: "PARTY",
    level: "ANY",
    on: "2025-02-03",
    source: PARTY_2025,
    successor: "đảng ủy của cơ quan đó",
  },
  {
    names: ["Đảng ủy Khối"],
    system: "PARTY",
    level: "ANY",
    on: "2025-02-03",
    source: PARTY_2025,
    successor:
      "đảng ủy các cơ quan Đảng và đảng ủy Ủy ban nhân dân cùng cấp; ở Trung ương bốn đảng ủy trực thuộc Trung ương",
  },
  {
    names: ["Ban Tuyên giáo Tỉnh ủy", "Ban Tuyên giáo Thành ủy"],
    system: "PARTY",
    level: "PROVINCE",
    on: "2025-02-03",
    source: PARTY_2025,
    successor: "Ban Tuyên giáo và Dân vận cùng cấp",
    heirs: ["Ban Tuyên giáo và Dân vận Tỉnh ủy", "Ban Tuyên giáo và Dân vận Thành ủy"],
  },
  {
    names: ["Ban Dân vận Tỉnh ủy", "Ban Dân vận Thành ủy"],
    system: "PARTY",
    level: "PROVINCE",
    on: "2025-02-03",
    source: PARTY_2025,
    successor: "Ban Tuyên giáo và Dân vận cùng cấp",
    heirs: ["Ban Tuyên giáo và Dân vận Tỉnh ủy", "Ban Tuyên giáo và Dân vận Thành ủy"],
  },
  {
    names: ["Huyện ủy", "Quận ủy", "Thị ủy"],
    system: "PARTY",
    level: "DISTRICT",
    on: ENDED,
    source: PARTY_DISTRICTS,
    successor: "đảng ủy xã, phường, đặc khu",
  },
  {
    names: ofDistricts("Ủy ban nhân dân"),
    system: "STATE",
    level: "DISTRICT",
    on: ENDED,
    source: DISTRICTS,
    successor: "Ủy ban nhân dân cấp xã; một số việc lên Ủy ban nhân dân cấp tỉnh",
  },
  {
    names: ofDistricts("Hội đồng nhân dân"),
    system: "STATE",
    level: "DISTRICT",
    on: ENDED,
    source: DISTRICTS,
    successor: "Hội đồng nhân dân cấp xã",
  },
  {
    names: ofDistricts("Ủy ban Mặt trận Tổ quốc Việt Nam"),
    system: "FRONT",
    level: "DISTRICT",
    on: ENDED,
    source: PARTY_DISTRICTS,
    successor: "Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã",
  },
  {
    names: ofDistricts("Công an"),
    system: "STATE",
    level: "DISTRICT",
    on: "2025-03-01",
    source: PARTY_2025,
    successor: "Công an cấp tỉnh và Công an cấp xã",
  },
  {
    names: ofDistricts("Thanh tra"),
    system: "STATE",
    level: "DISTRICT",
    on: ENDED,
    source: INSPECTION,
    successor: "Thanh tra tỉnh, thành phố",
  },
  {
    names: ["Thanh tra Sở"],
    system: "STATE",
    level: "PROVINCE",
    on: ENDED,
    source: INSPECTION,
    successor: "Thanh tra tỉnh, thành phố",
  },
  {
    names: ["Thanh tra Bộ"],
    system: "STATE",
    level: "CENTRAL",
    on: ENDED,
    source: `${INSPECTION} (trừ các bộ mà luật giữ lại)`,
    successor: "Thanh tra Chính phủ",
  },
  {
    names: [...ofDistricts("Tòa án nhân dân"), ...ofDistricts("TAND")],
    system: "STATE",
    level: "DISTRICT",
    on: ENDED,
    source: COURTS,
    successor: "Tòa án nhân dân khu vực",
  },
  {
    names: ["Tòa án nhân dân cấp cao", "TAND cấp cao"],
    system: "STATE",
    level: "CENTRAL",
    on: ENDED,
    source: COURTS,
    successor: "Tòa án nhân dân tối cao và Tòa án nhân dân cấp tỉnh",
  },
  {
    names: [...ofDistricts("Viện kiểm sát nhân dân"), ...ofDistricts("VKSND")],
    system: "STATE",
    level: "DISTRICT",
    on: ENDED,
    source: PROCURACIES,
    successor: "Viện kiểm sát nhân dân khu vực",
  },
  {
    names: ["Viện kiểm sát nhân dân cấp cao", "VKSND cấp cao"],
    system: "STATE",
    level: "CENTRAL",
    on: ENDED,
    source: PROCURACIES,
    successor: "Viện kiểm sát nhân dân tối cao và Viện kiểm sát nhân dân cấp tỉnh",
  },
  department("Kế hoạch và Đầu tư", "Sở Tài chính"),
  department("Giao thông vận tải", "Sở Xây dựng"),
  department("Tài nguyên và Môi trường", "Sở Nông nghiệp và Môi trường"),
  department("Nông nghiệp và Phát triển nông thôn", "Sở Nông nghiệp và Môi trường"),
  department(
    "Thông tin và Truyền thông",
    "Sở Khoa học và Công nghệ; báo chí, xuất bản sang Sở Văn hóa, Thể thao và Du lịch",
  ),
  department(
    "Lao động - Thương binh và Xã hội",
    "Sở Nội vụ; giáo dục nghề nghiệp, bảo trợ xã hội, trẻ em, giảm nghèo sang các sở khác",
  ),
];

const written = (name: string): string =>
  slug(name.replace(/\bUBND\b/gu, "Ủy ban nhân dân").replace(/\bHĐND\b/gu, "Hội đồng nhân dân"));
const heads = DISSOLVED.flatMap((dissolution) =>
  dissolution.names.map((name) => ({ head: written(name), dissolution })),
).sort((a, b) => b.head.length - a.head.length);

/**
 * What a body's name says of its end: «Huyện ủy Đăk Hà», «UBND huyện Đăk Hà», «Ban cán sự đảng UBND tỉnh». Undefined
 * for a body whose kind goes on. A city below a province is told from one of the first level by its place alone, so
 * «Ủy ban nhân dân thành phố …» is left to the gazetteer.
 */
export function dissolutionOf(name: string): Dissolution | undefined {
  const key = written(name);
  return heads.find(({ head }) => key === head || key.startsWith(`${head}-`))?.dissolution;
}
