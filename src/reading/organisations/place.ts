import { singleBlanks } from "../../model/blanks.js";
import type { OrganisationLevel } from "../../vocabulary/organisations.js";
import { provinceByName } from "../../vocabulary/places.js";
import type { View } from "../view.js";
import { type BodyScope, GAP } from "./body.js";

/** The words of a place after a body's name. `words` as they stand in the canonical name: «tỉnh», «huyện». */
export interface PlaceWords {
  readonly end: number;
  readonly scope: BodyScope;
  readonly level: OrganisationLevel;
  readonly words: string;
  /** Many bodies at once: «các huyện», «cấp xã», «xã, phường». */
  readonly many: boolean;
}

const ONE = "tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|tx\\.?|xã|phường|thị trấn|đặc khu|thủ đô".replace(
  / /g,
  GAP,
);
const NOT_PLACE = `(?!${GAP}(?:ủy|đoàn|hội|thông minh|nghĩa|trưởng|lỵ))`;
const END = "(?![\\p{L}\\p{N}])";
const KIND = new RegExp(`${GAP}(?:(?:của|ở)${GAP})?(${ONE})${END}${NOT_PLACE}`, "uy");
const SEPARATED = `(?:,${GAP}?|${GAP}và${GAP}|${GAP}?[-/]${GAP}?)`;
const MANY = new RegExp(
  `${GAP}(?:(?:của|ở)${GAP})?(?:các${GAP}cấp|cùng${GAP}cấp|cấp${GAP}(?:tỉnh|huyện|xã|quân${GAP}khu|cơ${GAP}sở|trên|dưới)(?:${SEPARATED}(?:cấp${GAP})?(?:huyện|xã))*|các${GAP}(?:${ONE}|tổ${GAP}dân${GAP}phố|thôn|khu${GAP}phố|địa${GAP}phương|quân${GAP}khu)(?:${SEPARATED}(?:${ONE}|tổ${GAP}dân${GAP}phố|thôn))*|(?:${ONE})(?:${SEPARATED}(?:${ONE}))+)${END}${NOT_PLACE}(?:${GAP}trực${GAP}thuộc${GAP}trung${GAP}ương)?(?:${GAP}liên${GAP}quan)?`,
  "uy",
);
const NATION = new RegExp(`${GAP}(?:việt${GAP}nam|vn|trung${GAP}ương|tw)${END}(?:${GAP}đảng${END})?`, "uy");

/** «UBND TP.HCM», «Sở Y tế TP. HCM»: the one city whose name is written in capitals alone. */
const CITY = new RegExp(`${GAP}(?:thành${GAP}phố|tp)(?:\\.${GAP}?|${GAP})hcm${END}`, "uy");

const LEVELS: Readonly<Record<string, OrganisationLevel>> = {
  tỉnh: "PROVINCE",
  "thủ đô": "PROVINCE",
  huyện: "DISTRICT",
  quận: "DISTRICT",
  "thị xã": "DISTRICT",
  tx: "DISTRICT",
  xã: "COMMUNE",
  phường: "COMMUNE",
  "thị trấn": "COMMUNE",
  "đặc khu": "COMMUNE",
};

const WORD = /(?: +| *\n *)(?:- )?(\p{Lu}[\p{L}\p{M}'’]*)/uy;
/** Capitals that begin the next cell or sentence and no name of a place. */
const OTHER_WORD =
  /^(?:Báo|Các|Sở|Bộ|Ủy|Uỷ|Ban|Số|Độc|Điều|Căn|Thực|Trong|Để|Theo|Văn|Quyết|Kế|Nghị|Hội|Công|Phòng|Đảng|Chủ|Thường|Trung|Tháng|Quý|Năm|Đã|Là|Và|Tỉnh|Thành|Huyện|UBND|HĐND|Đề|Luật|Thông)$/u;
/** Words of those that begin places too, where another capital follows: «Thường Tín», «Văn Lâm», «Hội An», «Kế Sách». */
const PLACE_TOO = /^(?:Thường|Trung|Văn|Hội|Kế|Thông|Năm|Công)$/u;
const CAPITAL_NEXT = /^ +\p{Lu}\p{Ll}/u;
/** Words that are no part of any place, wherever they stand. */
const NEVER = /^(?:Về|Ngày|Số|Điều|Căn|Theo|Tại|Các|Của|Đã|Là)$/u;
/** Capitals of a letterhead undone. */
const evened = (word: string): string =>
  word.length > 1 && word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word;
const upper = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** The capitalised words after `at`, at most `most`: a name of a place ends where the case or the line changes. */
export function capitalWords(view: View, at: number, most: number): { end: number; words: string[] } {
  const words: string[] = [];
  let end = at;
  while (words.length < most) {
    WORD.lastIndex = end;
    const m = WORD.exec(view.text);
    const word = m?.[1];
    if (!m || word === undefined) break;
    const first = words[0];
    const crosses = m[0].includes("\n");
    if (first !== undefined && upper(word) !== upper(first) && word.length > 1) break;
    if (upper(word) && (first !== undefined || word.length > 2) && crosses) break;
    const named =
      !crosses &&
      PLACE_TOO.test(word) &&
      CAPITAL_NEXT.test(view.text.slice(WORD.lastIndex, WORD.lastIndex + 8));
    if (OTHER_WORD.test(word) && (crosses || first === undefined) && !named) break;
    if (NEVER.test(word)) break;
    words.push(word);
    end = WORD.lastIndex;
  }
  return { end, words };
}

const SHOUTED = /(?: +| *\n *)(\p{Lu}{2,}(?:(?: +| *\n *)\p{Lu}{2,}){1,3})/uy;

/** «THÀNH PHỐ HÀ⏎NỘI VỀ …»: a province's name in capitals that goes on in the next line. */
function shouted(view: View, at: number): { end: number; name: string; province: true } | null {
  SHOUTED.lastIndex = at;
  const run = SHOUTED.exec(view.text);
  if (!run?.[1]?.includes("\n")) return null;
  const start = SHOUTED.lastIndex - run[1].length;
  const words = [...run[1].matchAll(/\p{Lu}+/gu)];
  for (let n = words.length; n > 1; n -= 1) {
    const last = words[n - 1] as RegExpExecArray;
    const end = start + last.index + last[0].length;
    const place = provinceByName(singleBlanks(view.text.slice(start, end)));
    if (place) return { end, name: place.name, province: true };
  }
  return null;
}

function named(
  view: View,
  at: number,
  kind: string,
): { end: number; name: string; province: boolean } | null {
  const wide = kind === "tỉnh" || kind.startsWith("t");
  const run = capitalWords(view, at, 6);
  if (run.words.length === 0) return null;
  const across = wide ? shouted(view, at) : null;
  if (across) return across;
  if (wide) {
    for (let n = Math.min(5, run.words.length); n > 0; n -= 1) {
      const cut = capitalWords(view, at, n);
      const place = provinceByName(view.text.slice(at, cut.end));
      const city = place?.kind === "thành phố";
      if (place && (kind === "tỉnh" || (kind !== "thị xã" && kind !== "tx" && kind !== "thị trấn" && city)))
        return {
          end: cut.end,
          name: city && kind === "tỉnh" ? cut.words.join(" ") : place.name,
          province: true,
        };
    }
    if (kind === "tỉnh") return null;
  }
  const cut = capitalWords(view, at, 3);
  return { end: cut.end, name: cut.words.map(evened).join(" "), province: false };
}

/** The place that stands after `at`: of one body, or of many. */
export function placeAfter(view: View, at: number): PlaceWords | null {
  MANY.lastIndex = at;
  const many = MANY.exec(view.lower);
  if (many) {
    const words = singleBlanks(many[0].trim());
    const end = MANY.lastIndex;
    return { end, scope: { at: "SOURCE", level: null }, level: "OTHER", words, many: true };
  }
  NATION.lastIndex = at;
  const nation = NATION.exec(view.lower);
  if (nation && /\p{Lu}/u.test(view.text.slice(at, NATION.lastIndex))) {
    const words = /vi|vn/.test(nation[0]) ? "Việt Nam" : "Trung ương";
    return { end: NATION.lastIndex, scope: { at: "NATION" }, level: "CENTRAL", words, many: false };
  }
  CITY.lastIndex = at;
  if (CITY.test(view.lower))
    return {
      end: CITY.lastIndex,
      scope: { at: "NAMED", kind: "thành phố", name: "Hồ Chí Minh" },
      level: "PROVINCE",
      words: "thành phố",
      many: false,
    };
  KIND.lastIndex = at;
  const m = KIND.exec(view.lower);
  if (!m) return null;
  const kind = singleBlanks(m[1] as string)
    .replace(/\.$/, "")
    .replace("tp", "thành phố")
    .replace("tx", "thị xã");
  const name = named(view, KIND.lastIndex, kind);
  const level = LEVELS[kind] ?? (name && !name.province ? "DISTRICT" : "PROVINCE");
  if (!name)
    return {
      end: KIND.lastIndex,
      scope: { at: "SOURCE", level: kind === "thành phố" ? null : level },
      level,
      words: kind,
      many: false,
    };
  return { end: name.end, scope: { at: "NAMED", kind, name: name.name }, level, words: kind, many: false };
}

/** A name without its kind: «Tỉnh ủy Kon Tum», «Huyện ủy Sa Thầy», «Công an Nghệ An». */
export function bareName(view: View, at: number, level: OrganisationLevel | null): PlaceWords | null {
  const run = capitalWords(view, at, 5);
  if (run.words.length === 0) return null;
  for (let n = Math.min(5, run.words.length); n > 0; n -= 1) {
    const cut = capitalWords(view, at, n);
    const place = provinceByName(cut.words.join(" "));
    if (place && level !== "DISTRICT" && level !== "COMMUNE")
      return {
        end: cut.end,
        scope: { at: "NAMED", kind: place.kind, name: place.name },
        level: "PROVINCE",
        words: "",
        many: false,
      };
  }
  if (level !== "DISTRICT") return null;
  const cut = capitalWords(view, at, 3);
  return {
    end: cut.end,
    scope: { at: "NAMED", kind: "huyện", name: cut.words.join(" ") },
    level,
    words: "",
    many: false,
  };
}
