/**
 * The 63 provinces until 30/6/2025 and the 34 from 1/7/2025.
 *
 * Mergers: Resolution 202/2025/QH15 of 12/6/2025, Article 1. Codes: Decision 124/2004/QĐ-TTg as kept up by the
 * General Statistics Office, from 1/7/2025 Decision 19/2025/QĐ-TTg.
 *
 * The place that stands today holds the plain path. All 23 merged provinces took the name of one that went into
 * them; that older one is a place of its own, `bac-ninh-cu`, «Bắc Ninh (cũ)». The 11 not merged are one place
 * throughout, Huế under both its names.
 */
import { slug } from "../../model/fold.js";
import type { Place, Succession } from "./place.js";
import { beginningOf, earlierProvinces } from "./provinces-earlier.js";

/** The day on which the merged provinces began to work. */
export const PROVINCES_MERGED_ON = "2025-07-01";

type Row = readonly [code: string, kind: "tỉnh" | "thành phố", name: string];
type MergedRow = readonly [...Row, clause: number, parts: readonly Row[]];

const UNMERGED: readonly Row[] = [
  ["01", "thành phố", "Hà Nội"],
  ["04", "tỉnh", "Cao Bằng"],
  ["11", "tỉnh", "Điện Biên"],
  ["12", "tỉnh", "Lai Châu"],
  ["14", "tỉnh", "Sơn La"],
  ["20", "tỉnh", "Lạng Sơn"],
  ["22", "tỉnh", "Quảng Ninh"],
  ["38", "tỉnh", "Thanh Hóa"],
  ["40", "tỉnh", "Nghệ An"],
  ["42", "tỉnh", "Hà Tĩnh"],
  ["46", "thành phố", "Huế"],
];

// biome-ignore format: one merger a block
const MERGED: readonly MergedRow[] = [
  ["08", "tỉnh", "Tuyên Quang", 1, [["08", "tỉnh", "Tuyên Quang"], ["02", "tỉnh", "Hà Giang"]]],
  ["15", "tỉnh", "Lào Cai", 2, [["10", "tỉnh", "Lào Cai"], ["15", "tỉnh", "Yên Bái"]]],
  ["19", "tỉnh", "Thái Nguyên", 3, [["19", "tỉnh", "Thái Nguyên"], ["06", "tỉnh", "Bắc Kạn"]]],
  ["25", "tỉnh", "Phú Thọ", 4, [["25", "tỉnh", "Phú Thọ"], ["26", "tỉnh", "Vĩnh Phúc"], ["17", "tỉnh", "Hòa Bình"]]],
  ["24", "tỉnh", "Bắc Ninh", 5, [["27", "tỉnh", "Bắc Ninh"], ["24", "tỉnh", "Bắc Giang"]]],
  ["33", "tỉnh", "Hưng Yên", 6, [["33", "tỉnh", "Hưng Yên"], ["34", "tỉnh", "Thái Bình"]]],
  ["31", "thành phố", "Hải Phòng", 7, [["31", "thành phố", "Hải Phòng"], ["30", "tỉnh", "Hải Dương"]]],
  ["37", "tỉnh", "Ninh Bình", 8, [["37", "tỉnh", "Ninh Bình"], ["35", "tỉnh", "Hà Nam"], ["36", "tỉnh", "Nam Định"]]],
  ["44", "tỉnh", "Quảng Trị", 9, [["45", "tỉnh", "Quảng Trị"], ["44", "tỉnh", "Quảng Bình"]]],
  ["48", "thành phố", "Đà Nẵng", 10, [["48", "thành phố", "Đà Nẵng"], ["49", "tỉnh", "Quảng Nam"]]],
  ["51", "tỉnh", "Quảng Ngãi", 11, [["51", "tỉnh", "Quảng Ngãi"], ["62", "tỉnh", "Kon Tum"]]],
  ["52", "tỉnh", "Gia Lai", 12, [["64", "tỉnh", "Gia Lai"], ["52", "tỉnh", "Bình Định"]]],
  ["56", "tỉnh", "Khánh Hòa", 13, [["56", "tỉnh", "Khánh Hòa"], ["58", "tỉnh", "Ninh Thuận"]]],
  ["68", "tỉnh", "Lâm Đồng", 14, [["68", "tỉnh", "Lâm Đồng"], ["67", "tỉnh", "Đắk Nông"], ["60", "tỉnh", "Bình Thuận"]]],
  ["66", "tỉnh", "Đắk Lắk", 15, [["66", "tỉnh", "Đắk Lắk"], ["54", "tỉnh", "Phú Yên"]]],
  ["79", "thành phố", "Hồ Chí Minh", 16,
    [["79", "thành phố", "Hồ Chí Minh"], ["74", "tỉnh", "Bình Dương"], ["77", "tỉnh", "Bà Rịa - Vũng Tàu"]]],
  ["75", "tỉnh", "Đồng Nai", 17, [["75", "tỉnh", "Đồng Nai"], ["70", "tỉnh", "Bình Phước"]]],
  ["80", "tỉnh", "Tây Ninh", 18, [["72", "tỉnh", "Tây Ninh"], ["80", "tỉnh", "Long An"]]],
  ["92", "thành phố", "Cần Thơ", 19,
    [["92", "thành phố", "Cần Thơ"], ["94", "tỉnh", "Sóc Trăng"], ["93", "tỉnh", "Hậu Giang"]]],
  ["86", "tỉnh", "Vĩnh Long", 20, [["86", "tỉnh", "Vĩnh Long"], ["83", "tỉnh", "Bến Tre"], ["84", "tỉnh", "Trà Vinh"]]],
  ["82", "tỉnh", "Đồng Tháp", 21, [["87", "tỉnh", "Đồng Tháp"], ["82", "tỉnh", "Tiền Giang"]]],
  ["96", "tỉnh", "Cà Mau", 22, [["96", "tỉnh", "Cà Mau"], ["95", "tỉnh", "Bạc Liêu"]]],
  ["91", "tỉnh", "An Giang", 23, [["89", "tỉnh", "An Giang"], ["91", "tỉnh", "Kiên Giang"]]],
];

/** Further spellings in use, by path; an older namesake takes those of its name. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  hue: ["Thừa Thiên Huế", "Thừa Thiên - Huế", "Thừa Thiên-Huế"],
  "ho-chi-minh": ["TP.HCM", "TPHCM", "TP HCM", "TP. HCM", "Tp. HCM"],
  "ba-ria-vung-tau": ["Bà Rịa-Vũng Tàu", "Bà Rịa Vũng Tàu", "BR-VT"],
  "dak-lak": ["Đắc Lắc", "Đắc Lắk", "Đắk Lắc", "Daklak", "Darlac"],
  "dak-nong": ["Đắc Nông", "Daknong"],
  "kon-tum": ["Kontum", "Công Tum"],
  "gia-lai": ["Gialai"],
  "bac-kan": ["Bắc Cạn"],
};

function oldProvince([code, kind, name]: Row, mergedName: string): Place {
  const continued = name === mergedName;
  const aliases = ALIASES[slug(name)];
  const path = continued ? `${slug(name)}-cu` : slug(name);
  const beginning = beginningOf(path);
  return {
    path,
    code,
    name: continued ? `${name} (cũ)` : name,
    level: "PROVINCE",
    kind,
    from: beginning?.from ?? null,
    to: PROVINCES_MERGED_ON,
    partOf: null,
    ...(beginning && { succeeds: beginning.succeeds }),
    ...(aliases && { aliases: continued ? aliases.map((a) => `${a} (cũ)`) : aliases }),
  };
}

function mergedProvince([code, kind, name, clause]: MergedRow, parts: readonly Place[]): Place {
  const source = `Nghị quyết số 202/2025/QH15 ngày 12/6/2025, Điều 1, khoản ${clause}`;
  const succeeds: Succession[] = parts.map(({ path }) => ({
    path,
    part: "WHOLE",
    on: PROVINCES_MERGED_ON,
    source,
  }));
  const path = slug(name);
  const aliases = ALIASES[path];
  return {
    path,
    code,
    name,
    level: "PROVINCE",
    kind,
    from: PROVINCES_MERGED_ON,
    to: null,
    partOf: null,
    succeeds,
    ...(aliases && { aliases }),
  };
}

function unmergedProvince([code, kind, name]: Row): Place {
  const path = slug(name);
  const aliases = ALIASES[path];
  const beginning = beginningOf(path);
  return {
    path,
    code,
    name,
    level: "PROVINCE",
    kind,
    from: beginning?.from ?? null,
    to: null,
    partOf: null,
    ...(beginning && { succeeds: beginning.succeeds }),
    ...(aliases && { aliases }),
  };
}

/** Every province: 11 unmerged, 23 merged and the 52 that went into them, then those that had ended before 2025. */
export const provinces: readonly Place[] = [
  ...UNMERGED.map(unmergedProvince),
  ...MERGED.flatMap((row) => {
    const parts = row[4].map((part) => oldProvince(part, row[2]));
    return [mergedProvince(row, parts), ...parts];
  }),
  ...earlierProvinces,
];
