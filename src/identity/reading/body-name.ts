import { canonicalIssuer } from "../../reading/issuers.js";
import { bodyByName } from "../../vocabulary/bodies.js";
import { NATION } from "../../vocabulary/places.js";

const KIND = "[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu";
const LEVEL = new RegExp(`\\s+(?:${KIND})(?:\\s+\\p{Lu}[^,;()]*)?(?:\\s*\\(cũ\\))?$`, "u");
const COMMITTEE = /((?:Tỉnh|Thành|Huyện|Quận|Thị)\s+ủy|(?:Tỉnh|Thành|Huyện)\s+đoàn)\s+\p{Lu}.*$/u;
const OFFICE =
  /^(?:Phó\s+)?(?:Chủ tịch|Giám đốc|Chánh|Trưởng|Bộ trưởng|Thứ trưởng)\s+(?=Ủy ban|Hội đồng|Sở|Ban|Văn phòng)/u;

/** Other spellings of one body: the Front's short name; a Party committee's executive committee is its organisation's. */
const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}])(?:UB\s?)?MTTQ(?:\s?VN|\s+Việt Nam)?(?![\p{L}])/u, "Mặt trận Tổ quốc Việt Nam"],
  [/^(Ban (?:Thường trực|Chấp hành)) (?=Mặt trận)/u, "$1 Ủy ban "],
  [/^Ban Chấp hành (?:Tỉnh|Thành|Huyện|Quận|Thị) ủy/u, "Ban Chấp hành Đảng bộ"],
];
const spelled = (name: string): string =>
  SPELLED.reduce((s, [printed, whole]) => s.replace(printed, whole), name);

/**
 * The part of a body's name that tells it from the others of its place, so that every way of writing it gives one id:
 * «UBND tỉnh», «Ủy ban nhân dân tỉnh Kon Tum» and «Chủ tịch UBND tỉnh» are `Ủy ban nhân dân` of the place `kon-tum`.
 */
export function bodyCore(place: string, name: string): string {
  const written = spelled(canonicalIssuer(name));
  if (place === NATION) return bodyByName(written)?.name.replace(/ \(\d.*\)$/, "") ?? written;
  return written.replace(OFFICE, "").replace(COMMITTEE, "$1").replace(LEVEL, "");
}
