import type { DocumentType } from "../generated/enums.js";
import { singleBlanks } from "../model/blanks.js";
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
const YEARS = "nhiệm\\s+kỳ\\s+((?:19|20)\\d{2})\\s*-\\s*(?:19|20)\\d{2}";
const CONGRESS = new Anchored(
  new RegExp(
    `(?<![a-zà-ỹđ])nghị\\s+quyết\\s+(?:của\\s+)?đại\\s+hội(?:\\s+đại\\s+biểu)?(?:\\s+toàn\\s+quốc)?(?:\\s+(${ROMAN})(?![a-zà-ỹđ\\d]))?(?:\\s+(?:của\\s+)?đảng(?:\\s+bộ)?(?:\\s+(?:tỉnh|thành\\s+phố|thị\\s+xã|huyện|quận|khối|xã|phường|đặc\\s+khu))?)?(?:(?:\\s+(?!lần\\s|nghị\\s|các\\s|nhiệm\\s)[a-zà-ỹđ]+){0,5}?,?\\s+(?:lần\\s+thứ\\s+(${ROMAN})|\\(?${YEARS}))?(?![a-zà-ỹđ])`,
  ),
);
/** Behind the number of a congress: the years of its committee's term. */
const TERM_BEHIND = new RegExp(`\\s*,?\\s*\\(?${YEARS}`, "y");
/** «Đảng bộ tỉnh»: whose congress it is. */
const WHOSE = /đảng\s+bộ\s+(?:tỉnh|thành\s+phố|thị\s+xã|huyện|quận|xã|phường|đặc\s+khu)/;
const PLENUM = new Anchored(
  new RegExp(
    `(?<![a-zà-ỹđ])(?:nghị\\s+quyết|nq)\\s*(?:hội\\s+nghị\\s+)?(?:lần\\s+thứ\\s+)?(?:trung\\s+ương|tw)\\s*(\\d{1,2})\\s*,?\\s*\\(?khóa\\s+(${ROMAN})\\)?(?![a-zà-ỹđ])`,
  ),
);

/** The congresses of a text; one told by the years of its term alone has the number printed with them elsewhere. */
function congresses(searched: Searched): TitledToken[] {
  const numbers = new Map<string, string>();
  const found = [...CONGRESS.in(searched)].flatMap((m) => {
    const number = m[1] ?? m[2] ?? null;
    const end = m.index + m[0].length;
    TERM_BEHIND.lastIndex = end;
    const year = m[3] ?? TERM_BEHIND.exec(searched.lower)?.[1] ?? null;
    const key = `${singleBlanks(WHOSE.exec(m[0])?.[0] ?? "")} ${year}`;
    if (number && year) numbers.set(key, number);
    return number || year ? [{ start: m.index, end, number, year, key }] : [];
  });
  return found.map(({ start, end, number, year, key }) => {
    const term = (number ?? numbers.get(key))?.toUpperCase() ?? null;
    return { start, end, type: "RESOLUTION", term, year: term ? null : year };
  });
}

/** All such citations; a congress without number and years is none. */
export function findTitled(searched: Searched): TitledToken[] {
  const found = congresses(searched);
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
