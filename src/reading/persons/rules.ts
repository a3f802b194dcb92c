import { singleBlanks } from "../../model/blanks.js";
import { Anchored, type Searched } from "../anchors/anchored.js";
import { type Add, CAP, GAP, NAME, opensWord } from "./name.js";
import {
  FAMILY_NAMES,
  HIGHLAND_PREFIXES,
  HONORIFICS,
  LABELS,
  MIDDLES,
  NO_MIDDLE,
  NO_NAME,
  SELDOM_FAMILY_NAMES,
} from "./words.js";

const isName = (words: string): boolean => !NO_NAME.test(singleBlanks(words));

/** A place or a thing named after somebody: «phường Nguyễn Trãi», «các xã …, Trần Phán». */
const NAMED_AFTER =
  /(?:xã|phường|huyện|quận|đường|phố|trường|thôn|(?<![Gg]ià |[Tt]rưởng )làng|thị trấn|ấp|khu|cầu|chợ|giải thưởng|Quỹ|quỹ|hồ|đèo|sông|núi|công viên|bệnh viện|Bệnh viện|Trường|THPT|THCS|Đường|Phường|Xã|tỉnh|thành phố|Ia|Ngọc|bến|cảng|tư tưởng|dân tộc|người dân tộc)\s+(?:[^.;\n:]{0,80}(?:,|và)\s+)?$/u;
const namedAfter = (text: string, at: number): boolean =>
  NAMED_AFTER.test(text.slice(Math.max(0, at - 110), at));

/** A capitalised word of what follows is no part of the name: «… Phụ lục». */
function withoutTail(name: string): string {
  const last = /[\s-]+(\S+)$/u.exec(name);
  return last && /^(?:Phụ|Ban|Bộ|Sở|Đã|Các|Ngày|Số|Điều|Căn|Theo|Nơi)$/u.test(last[1] as string)
    ? name.slice(0, last.index)
    : name;
}

const AFTER_HONORIFIC = new Anchored(
  new RegExp(
    `(?:(?:(?:${HONORIFICS})[:.]?|(?:${LABELS})\\s*:)\\s+(?:(?:${HONORIFICS})\\s+)?(${NAME})|(?:ông|bà|anh|chị|em|cháu|bị cáo|bị can|nạn nhân)\\s+(${CAP})(?=[,.;)]|\\s+\\p{Ll}))`,
    "u",
  ),
  "printed",
);
const IN_LIST = new RegExp(`(?:,|;|và|, và)\\s+(${NAME})`, "uy");

/** After a courtesy any one capitalised syllable is a name, but for those that begin an office. */
const OFFICE = /^(?:Chủ|Phó|Bí|Giám|Trưởng|Thứ|Bộ|Thủ|Viện|Tổng|Hội|Ủy|Uỷ|Đại|Cục|Chánh|Hiệu|Tư|Chỉ)$/u;

/** «ông …», «bị cáo: …, …», «Người ký: …»; further names in the same list. */
export function afterHonorifics(searched: Searched, add: Add): void {
  const { text } = searched;
  for (const m of AFTER_HONORIFIC.in(searched)) {
    const name = (m[1] ?? m[2]) as string;
    const known = m[1] === undefined ? !OFFICE.test(name) : isName(name);
    if (!opensWord(text, m.index) || !known) continue;
    let end = m.index + m[0].length;
    add(end - name.length, end);
    for (;;) {
      IN_LIST.lastIndex = end;
      const other = IN_LIST.exec(text)?.[1];
      if (!other || !isName(other)) break;
      end = IN_LIST.lastIndex;
      add(end - other.length, end);
    }
  }
}

const FAMILY = new Anchored(
  new RegExp(
    `((?:(?:${FAMILY_NAMES})|(?:${SELDOM_FAMILY_NAMES})(?= (?:Thị|Văn) ))(?:${GAP}${CAP}){1,4}(?: \\p{Lu}(?=[,.;) ]|$))?)(?![\\p{L}])`,
    "u",
  ),
  "printed",
);
const OFFICE_BEFORE =
  /(?:trưởng|chủ tịch|thủ tướng|bí thư|giám đốc|chánh án|viện trưởng|tư lệnh|chủ nhiệm|phủ)\s*(?:\p{L}+\s+){0,6}$/iu;

/** A family name with two more syllables, or with one after an office. */
export function byFamily(searched: Searched, add: Add): void {
  const { text } = searched;
  for (const m of FAMILY.in(searched)) {
    const name = m[1] as string;
    if (!opensWord(text, m.index) || !isName(name) || namedAfter(text, m.index)) continue;
    const two = name.split(/[\s-]+/).length < 3;
    if (two && !OFFICE_BEFORE.test(text.slice(Math.max(0, m.index - 60), m.index))) continue;
    add(m.index, m.index + withoutTail(name).length);
  }
}

/** The first syllable before a middle one: «Văn», «Thị», and «A» of the peoples of the North. */
const FIRST = new RegExp(`(?<![\\p{L}])(${CAP}) $`, "u");
const MIDDLE = new Anchored(new RegExp(`(?:${MIDDLES}) ${CAP}(?: ${CAP})?(?![\\p{L}])`, "u"), "printed");

/** Families that no list holds: told by the middle syllable. */
export function byMiddle(searched: Searched, add: Add): void {
  const { text } = searched;
  for (const m of MIDDLE.in(searched)) {
    const first = FIRST.exec(text.slice(Math.max(0, m.index - 16), m.index))?.[1];
    if (first === undefined) continue;
    const start = m.index - first.length - 1;
    const name = text.slice(start, m.index + m[0].length);
    if (!opensWord(text, start) || !isName(name) || NO_MIDDLE.test(name) || namedAfter(text, start)) continue;
    add(start, start + withoutTail(name).length);
  }
}

const HIGHLAND = new Anchored(
  new RegExp(`((?:(?:${HIGHLAND_PREFIXES})[ ]+|H['’] ?)${CAP}(?:[ -]${CAP}){0,4})(?![\\p{L}])`, "u"),
  "printed",
);
/** Places and things of the Highlands that begin like a name. */
const NO_HIGHLAND =
  /^(?:Nay|Đinh)\s|^[AY]\s+(?:Tế|Học|Viên|Lưới|Tý|Dược|Khoa|Dơi|Ngo|Vao|Tiêng|Xan|Túc|Bung|Nông|Rooi|Ting|Roàng|Danh|Các|Các|Nội|Số|Bảng|Mẫu|Phần)(?![\p{L}])|^U\s+Minh|^H['’]\s?(?:Mông|Drai|Rê|Roi)/u;
/** «Phụ lục A …», «nhóm A …»: a letter that counts. */
const LETTERED =
  /(?:phụ lục|nhóm|loại|hạng|mẫu|bảng|khu|khối|lớp|vitamin|cúm|gan|đoạn|lô|nhà|tòa|điểm|mục|phần|hình|đội|bên|tổ)\s+$/iu;
/** Names of the peoples of the Highlands, and those with «A» in the middle. */
export function ofTheHighlands(searched: Searched, add: Add): void {
  const { text } = searched;
  for (const m of HIGHLAND.in(searched)) {
    const name = m[1] as string;
    const before = text.slice(Math.max(0, m.index - 40), m.index);
    if (!opensWord(text, m.index) || NO_HIGHLAND.test(name)) continue;
    if (namedAfter(text, m.index) || LETTERED.test(before)) continue;
    const first = /^[AY]\s/.test(name) ? FIRST.exec(before)?.[1] : undefined;
    if (first && (!isName(first) || namedAfter(text, m.index - first.length - 1))) continue;
    add(m.index - (first ? first.length + 1 : 0), m.index + name.length);
  }
}

const BORN = new Anchored(/(?:sinh\s+(?:năm|ngày)|SN)[:\s.]*\d/u, "printed");
const NAME_ENDING = new RegExp(`(${NAME}|${CAP})\\s*[,(]?\\s*(?:là\\s+)?$`, "u");

/** Whoever stands before a year of birth. */
export function withBirth(searched: Searched, add: Add): void {
  const { text } = searched;
  for (const m of BORN.in(searched)) {
    const from = Math.max(0, m.index - 50);
    const name = NAME_ENDING.exec(text.slice(from, m.index));
    if (name) add(from + name.index, from + name.index + (name[1] as string).length);
  }
}
