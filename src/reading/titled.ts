import type { DocumentType } from "../generated/enums.js";
import { Anchored, type Searched } from "./anchors/anchored.js";

/**
 * Resolutions known by their congress or plenum and not by a number: «Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV»,
 * «Nghị quyết Trung ương 4 khóa XII», «NQTW4 khóa XII». View offsets; `term` in capitals.
 */
export interface TitledToken {
  readonly start: number;
  readonly end: number;
  readonly type: DocumentType;
  readonly term: string | null;
  readonly year: string | null;
}

const ROMAN = "[ivxl]{1,6}|\\d{1,2}";
const CONGRESS = new Anchored(
  new RegExp(
    `(?<![a-zà-ỹđ])nghị\\s+quyết\\s+(?:của\\s+)?đại\\s+hội(?:\\s+đại\\s+biểu)?(?:\\s+toàn\\s+quốc)?(?:\\s+(${ROMAN})(?![a-zà-ỹđ\\d]))?(?:\\s+(?:của\\s+)?đảng(?:\\s+bộ)?(?:\\s+(?:tỉnh|thành\\s+phố|thị\\s+xã|huyện|quận|khối|xã|phường|đặc\\s+khu))?)?(?:(?:\\s+(?!lần\\s|nghị\\s)[a-zà-ỹđ]+){0,5}?,?\\s+lần\\s+thứ\\s+(${ROMAN}))?(?![a-zà-ỹđ])`,
  ),
);
const PLENUM = new Anchored(
  new RegExp(
    `(?<![a-zà-ỹđ])(?:nghị\\s+quyết|nq)\\s*(?:hội\\s+nghị\\s+)?(?:lần\\s+thứ\\s+)?(?:trung\\s+ương|tw)\\s*(\\d{1,2})\\s*,?\\s*\\(?khóa\\s+(${ROMAN})\\)?(?![a-zà-ỹđ])`,
  ),
);

/** All such citations; a congress without a number is none. */
export function findTitled(searched: Searched): TitledToken[] {
  const found: TitledToken[] = [];
  for (const m of CONGRESS.in(searched)) {
    const term = m[1] ?? m[2];
    if (term)
      found.push({
        start: m.index,
        end: m.index + m[0].length,
        type: "RESOLUTION",
        term: term.toUpperCase(),
        year: null,
      });
  }
  for (const m of PLENUM.in(searched)) {
    found.push({
      start: m.index,
      end: m.index + m[0].length,
      type: "RESOLUTION",
      term: (m[2] as string).toUpperCase(),
      year: null,
    });
  }
  return found;
}
