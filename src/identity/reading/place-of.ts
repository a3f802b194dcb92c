import { slug } from "../../model/fold.js";
import { unknownPlace } from "../../model/ids.js";
import type { Found } from "../../reading/found.js";
import { isCentralCode, isCentralIssuer } from "../../reading/source-place.js";
import { NATION, provinceByName } from "../../vocabulary/places.js";

const NATIONAL_TYPES: ReadonlySet<string> = new Set([
  "LAW",
  "ORDINANCE",
  "CONSTITUTION",
  "DECREE",
  "EDICT",
  "ORDER",
]);
const PLACE_WORDS =
  /(?:tỉnh ủy|thành ủy|tỉnh|thành phố|TP\.?|Tỉnh ủy|Thành ủy|Tỉnh|Thành phố)\s+(\p{Lu}[^,;()]*?)(?=$|\s*[,;()]|\s+(?:khóa|khoá))/u;
const COMMUNE = /(?:xã|phường|đặc khu|thị trấn)\s+(\p{Lu}[^,;()]*?)(?=$|\s*[,;()])/u;
const DISTRICT = /(?:huyện|quận|thị xã|huyện ủy|Huyện ủy)\s+(\p{Lu}[^,;()]*?)(?=$|\s*[,;()])/u;
const CENTRAL_BODY =
  /^(?:Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương|Quốc hội|Chính phủ|Thủ tướng|Ủy ban Thường vụ Quốc hội|Hội đồng (?:Bộ trưởng|Chính phủ|Nhà nước)|Chủ tịch nước|Bộ trưởng|Bộ )/u;
/** Codes of bodies below the province: the document is of the source's own lower place. */
const LOWER = /^(?:ĐU|HU|QU|ThU|CB|ĐUK)$/;

export interface PlaceContext {
  readonly place: string | null;
  readonly sha256: string;
  readonly asOf: string | null;
}

function provinceIn(words: string, onDate: string | undefined): string | null {
  const named = PLACE_WORDS.exec(words)?.[1];
  if (!named) return null;
  const parts = named.trim().split(/\s+/);
  for (let n = Math.min(5, parts.length); n > 0; n -= 1) {
    const old = /\(cũ\)|\scũ\b/.test(words) ? " (cũ)" : "";
    const found = provinceByName(parts.slice(0, n).join(" ") + old, onDate);
    if (found) return found.path;
  }
  return null;
}

const provinceOf = (place: string): string => place.split(".")[0] ?? place;

/** The place a cited document is of: the nation for central bodies, else the place its issuer names, else the source's. */
export function placeOf(mention: Found, context: PlaceContext): string {
  const codes = mention.symbol?.codes ?? [];
  if (codes.some(isCentralCode) || (!mention.symbol && NATIONAL_TYPES.has(mention.type))) return NATION;
  const issuer = mention.issuer ?? "";
  if (CENTRAL_BODY.test(issuer) || (issuer && isCentralIssuer(issuer, mention.iso ?? undefined)))
    return NATION;
  const local = context.place && context.place !== NATION ? context.place : null;
  const province =
    provinceIn(issuer, mention.iso ?? context.asOf ?? undefined) ?? (local ? provinceOf(local) : null);
  if (!mention.symbol && NATIONAL_TYPES.has(mention.type)) return NATION;
  const lower = COMMUNE.exec(issuer)?.[1] ?? DISTRICT.exec(issuer)?.[1];
  if (lower) return province ? `${province}.${slug(lower)}` : unknownPlace(context.sha256);
  if (codes.some((c) => LOWER.test(c)) || codes.includes("MTTQ"))
    return local ?? unknownPlace(context.sha256);
  return province ?? unknownPlace(context.sha256);
}

/** «Đảng bộ huyện Đak Hà lần thứ XV»: a Party organisation below the province, named or the source's own. */
const LOWER_PARTY =
  /đảng\s+bộ\s+(huyện|quận|thị\s+xã|xã|phường|đặc\s+khu|khối)(?:\s+(\p{Lu}.*?))?(?=\s*,?\s+(?:lần|khóa|khoá|nhiệm)\s|$)/iu;

/** The place of a congress or plenum resolution: the centre, unless a lower party organisation is named. */
export function placeOfTitled(name: string, context: PlaceContext): string {
  if (!/đảng\s+bộ/i.test(name)) return NATION;
  const province = provinceIn(name, context.asOf ?? undefined);
  const local = context.place && context.place !== NATION ? provinceOf(context.place) : null;
  const lower = LOWER_PARTY.exec(name);
  if (lower) {
    const within = province ?? local;
    const own = context.place?.includes(".") ? context.place : null;
    if (/khối/i.test(lower[1] ?? "")) return unknownPlace(context.sha256);
    if (lower[2] && within) return `${within}.${slug(lower[2])}`;
    return (lower[2] ? null : own) ?? unknownPlace(context.sha256);
  }
  return province ?? local ?? unknownPlace(context.sha256);
}
