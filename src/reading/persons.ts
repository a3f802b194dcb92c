import { singleBlanks } from "../model/blanks.js";
import { Anchored, type Searched } from "./anchors/anchored.js";
import { isLetterAt } from "./boundary.js";
import {
  FAMILY_NAMES,
  HIGHLAND_PREFIXES,
  HONORIFICS,
  NO_NAME,
  OFFICE_LINE,
  SELDOM_FAMILY_NAMES,
} from "./person-names.js";

/**
 * Names of natural persons as spans, so that passages can be restricted and names blanked out. No name leaves this
 * room as a value. Honorifics, family names, birth years, signature blocks, and the names of the Central Highlands'
 * peoples (A …, Y …, H'… and their like).
 */
export interface PersonSpan {
  readonly start: number;
  readonly end: number;
}

const CAP = "\\p{Lu}[\\p{Ll}\\p{M}'’]+";
const GAP = "(?: +|[ ]*\\n[ ]*|-)";
const NAME = `${CAP}(?:${GAP}${CAP}){1,4}`;
const AFTER_HONORIFIC = new Anchored(
  new RegExp(
    `(?:(?:${HONORIFICS})[:.]?\\s+(${NAME})|(?:ông|bà|anh|chị|em|cháu|bị cáo|bị can|nạn nhân)\\s+(${CAP})(?=[,.;)]|\\s+\\p{Ll}))`,
    "u",
  ),
  "printed",
);
const IN_LIST = new RegExp(`(?:,|;|và|, và)\\s+(${NAME})`, "uy");
const FAMILY = new Anchored(
  new RegExp(
    `((?:(?:${FAMILY_NAMES})|(?:${SELDOM_FAMILY_NAMES})(?= (?:Thị|Văn) ))(?:${GAP}${CAP}){1,4})(?![\\p{L}])`,
    "u",
  ),
  "printed",
);
const SHOUT = `(?:${FAMILY_NAMES.toUpperCase()})[ \\n]+(?:(?:VĂN|THỊ)[ \\n]+)?\\p{Lu}{2,}(?:[ \\n]+\\p{Lu}{2,})`;
const SHOUTED = new Anchored(
  new RegExp(`(?:PHỦ|TỊCH|TRƯỞNG|BÍ THƯ|ĐỐC|ÔNG|BÀ|ĐỒNG CHÍ|BỊ CÁO)[ \\n:]+(${SHOUT})(?![\\p{L}])`, "u"),
  "printed",
);
const SHOUTED_LINE = new RegExp(`^${SHOUT}$`, "u");
const HIGHLAND = new Anchored(
  new RegExp(`((?:(?:${HIGHLAND_PREFIXES})[ ]+|H['’] ?)${CAP}(?:[ -]${CAP}){0,2})(?![\\p{L}])`, "u"),
  "printed",
);
/** Places and things of the Highlands that begin like a name. */
const NO_HIGHLAND =
  /^(?:Nay|Đinh)\s|^[AY]\s+(?:Tế|Học|Viên|Lưới|Tý|Dược|Khoa|Dơi|Ngo|Vao|Tiêng|Xan|Túc|Bung|Nông|Rooi|Ting|Roàng)(?![\p{L}])|^U\s+Minh|^H['’]\s?(?:Mông|Drai|Rê|Roi)/u;
const BORN = new Anchored(/(?:sinh\s+(?:năm|ngày)|SN)[:\s.]*\d/u, "printed");
const NAME_ENDING = new RegExp(`(${NAME}|${CAP})\\s*[,(]?\\s*(?:là\\s+)?$`, "u");
/** A place or a thing named after somebody: «phường Nguyễn Trãi», «các xã …, Trần Phán». */
const NAMED_AFTER =
  /(?:xã|phường|huyện|quận|đường|phố|trường|thôn|(?<![Gg]ià |[Tt]rưởng )làng|thị trấn|ấp|khu|cầu|chợ|giải thưởng|Quỹ|quỹ|hồ|đèo|sông|núi|công viên|bệnh viện|Bệnh viện|Trường|THPT|THCS|Đường|Phường|Xã|tỉnh|thành phố|Ia|Ngọc|bến|cảng|tư tưởng|dân tộc|người dân tộc)\s+(?:[^.;\n:]{0,80}(?:,|và)\s+)?$/u;
const OFFICE_BEFORE =
  /(?:trưởng|chủ tịch|thủ tướng|bí thư|giám đốc|chánh án|viện trưởng|tư lệnh|chủ nhiệm|phủ)\s*(?:\p{L}+\s+){0,6}$/iu;
const LINE_NAME = new RegExp(`^${NAME}$`, "u");
const SAME_LINE = new Anchored(
  new RegExp(
    `(?:THỦ TƯỚNG|CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|GIÁM ĐỐC|CỤC TRƯỞNG|TRƯỞNG BAN|CHÁNH ÁN|VIỆN TRƯỞNG|BÍ THƯ)[ ]+(${NAME})(?![\\p{L}])`,
    "u",
  ),
  "printed",
);

const opensWord = (text: string, at: number): boolean =>
  at === 0 || (!isLetterAt(text, at - 1) && text.charAt(at - 1) !== ".");
const isName = (words: string): boolean => !NO_NAME.test(singleBlanks(words));

/** A capitalised word of what follows is no part of the name: «… Phụ lục». */
function withoutTail(name: string): string {
  const last = /[\s-]+(\S+)$/u.exec(name);
  return last && /^(?:Phụ|Ban|Bộ|Sở|Đã|Các|Ngày|Số|Điều|Căn|Theo|Nơi)$/u.test(last[1] as string)
    ? name.slice(0, last.index)
    : name;
}

/** How many lines below an office the signer's name may stand. */
const SIGNED_WITHIN = 18;

function signatures(text: string, add: (start: number, end: number) => void): void {
  let office = Number.NEGATIVE_INFINITY;
  let waiting: { start: number; end: number; line: number } | null = null;
  let at = 0;
  let n = 0;
  for (const raw of text.split("\n")) {
    const line = raw.replace(/[|*_#]+/g, " ").trim();
    const start = at + raw.indexOf(line);
    at += raw.length + 1;
    n += 1;
    if (line === "") continue;
    if (line.length > 90) office = Number.NEGATIVE_INFINITY;
    const isOffice = line.length <= 90 && OFFICE_LINE.test(line);
    if (isOffice && waiting && n - waiting.line <= 5 && n > waiting.line) add(waiting.start, waiting.end);
    waiting = null;
    if (isOffice) {
      office = n;
      continue;
    }
    const named =
      line.length <= 40 && ((LINE_NAME.test(line) && !NO_NAME.test(line)) || SHOUTED_LINE.test(line));
    if (!named) continue;
    if (n - office <= SIGNED_WITHIN) add(start, start + line.length);
    else waiting = { start, end: start + line.length, line: n };
  }
}

/** Every name of a person, in order, none inside another. */
export function findPersons(searched: Searched): PersonSpan[] {
  const { text } = searched;
  const spans: PersonSpan[] = [];
  const add = (start: number, end: number): void => {
    spans.push({ start, end });
  };
  for (const m of AFTER_HONORIFIC.in(searched)) {
    const name = (m[1] ?? m[2]) as string;
    if (!opensWord(text, m.index) || !isName(name)) continue;
    let end = m.index + m[0].length;
    add(end - name.length, end);
    for (;;) {
      IN_LIST.lastIndex = end;
      const next = IN_LIST.exec(text);
      const other = next?.[1];
      if (!other || !isName(other)) break;
      end = IN_LIST.lastIndex;
      add(end - other.length, end);
    }
  }
  for (const m of FAMILY.in(searched)) {
    if (!opensWord(text, m.index)) continue;
    const name = m[1] as string;
    if (!isName(name)) continue;
    const before = text.slice(Math.max(0, m.index - 110), m.index);
    const syllables = name.split(/[\s-]+/).length;
    if (syllables < 3 && !OFFICE_BEFORE.test(before.slice(-60))) continue;
    if (NAMED_AFTER.test(before)) continue;
    add(m.index, m.index + withoutTail(name).length);
  }
  for (const m of SHOUTED.in(searched)) {
    const end = m.index + m[0].length;
    add(end - (m[1] as string).length, end);
  }
  for (const m of SAME_LINE.in(searched))
    if (!NO_NAME.test(m[1] as string))
      add(m.index + m[0].length - (m[1] as string).length, m.index + m[0].length);
  for (const m of HIGHLAND.in(searched)) {
    if (!opensWord(text, m.index)) continue;
    const name = m[1] as string;
    if (NO_HIGHLAND.test(name) || NAMED_AFTER.test(text.slice(Math.max(0, m.index - 60), m.index))) continue;
    add(m.index, m.index + name.length);
  }
  for (const m of BORN.in(searched)) {
    const from = Math.max(0, m.index - 50);
    const name = NAME_ENDING.exec(text.slice(from, m.index));
    if (name) add(from + name.index, from + name.index + (name[1] as string).length);
  }
  signatures(text, add);
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: PersonSpan[] = [];
  for (const span of spans) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
