import { singleBlanks } from "../../model/blanks.js";
import {
  COUNTED,
  CURRENCIES,
  MEASURES,
  MULTIPLIERS,
  NO_UNIT,
  SHARES,
  type UnitFamily,
} from "../../vocabulary/indicators/units.js";

/** A unit as printed after a number. `end` view offset; `known` false where only the first word of a noun is taken. */
export interface UnitToken {
  readonly unit: string;
  readonly family: UnitFamily;
  readonly start: number;
  readonly end: number;
  readonly known: boolean;
}

const LETTER = "a-zà-ỹđ";
const escaped = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+");
const either = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join("|");
const SCALE = `(?:(${either(Object.keys(MULTIPLIERS))})\\s+)?`;
const END = `(?![${LETTER}\\d])`;
/** «03 (ba) xã»: the number again in words. */
const IN_WORDS = `\\s{0,2}(?:\\([${LETTER}]+(?:\\s[${LETTER}]+)?\\)\\s?)?`;
const PER = `(?:\\s?\\/\\s?(?:(?:1 ?)?(?:100|1\\.?000|10\\.?000|100\\.?000|vạn|triệu|nghìn)\\s)?(?:năm|người|tháng|quý|ngày|hộ|ha|km2|phụ nữ|bé gái|trẻ|dân|vụ|lao động|giờ|lượt|đầu người|giường|con|tấn|sản phẩm|công nhân|học sinh|hội viên|đoàn viên|suất|ca)${END}){0,3}`;

const SHARE = new RegExp(
  `\\s{0,2}(${either(SHARES)})(?:(?:kh|nq|dt)(?![${LETTER}])|(?![${LETTER}]))(${PER})`,
  "y",
);
const MONEY = new RegExp(
  `${IN_WORDS}(${SCALE}(?:${either(CURRENCIES)}))${END}(${PER})|${IN_WORDS}((?:nghìn |ngàn )?(?:tỷ|tỉ))(?!\\s(?:lệ|trọng|số|suất|giá))${END}|${IN_WORDS}(triệu)(?=\\s?\\/\\s?(?:năm|người|tháng|hộ|ha|vụ|lao động)${END})(${PER})`,
  "y",
);
const MEASURE = new RegExp(`${IN_WORDS}(${SCALE}(?:${either(MEASURES)}))${END}(${PER})`, "y");
const COUNT = new RegExp(`${IN_WORDS}(${SCALE}(?:${either(COUNTED)}))${END}(${PER})`, "y");
const REFUSED = new RegExp(`${IN_WORDS}(?:${either(NO_UNIT)})${END}`, "y");
const NOUN = new RegExp(`${IN_WORDS}(${SCALE}[${LETTER}]{2,})${END}`, "y");

const tidy = (s: string): string =>
  singleBlanks(s)
    .replace(/\s?\/\s?/g, "/")
    .trim();

/** «đồng chí» is no money: of two readings the longer one holds. */
const longer = (a: UnitToken | null, b: UnitToken | null): UnitToken | null =>
  a && b ? (b.end > a.end ? b : a) : (a ?? b);

/** The unit at `index` of the text in lower case, just after a number; `text` gives it as printed. */
export function unitAfter(text: string, lower: string, index: number): UnitToken | null {
  const take = (pattern: RegExp, family: UnitFamily, known: boolean): UnitToken | null => {
    pattern.lastIndex = index;
    const m = pattern.exec(lower);
    if (!m) return null;
    const end = index + m[0].length;
    const printed = tidy(text.slice(index, end)).replace(/^\([^)]*\)\s?/, "");
    const unit =
      family === "MONEY"
        ? printed.replace(/^((?:nghìn |ngàn )?t[ỷỉ]$|triệu(?=\/))/i, "$1 đồng")
        : printed.replace(/^%(?:kh|nq|dt)$/i, "%");
    const blank = m[0].length - m[0].trimStart().length;
    return { unit, family, start: index + blank, end, known };
  };
  const first =
    take(SHARE, "SHARE", true) ??
    longer(take(MONEY, "MONEY", true), longer(take(MEASURE, "MEASURE", true), take(COUNT, "COUNT", true)));
  REFUSED.lastIndex = index;
  const refused = REFUSED.exec(lower);
  if (refused && index + refused[0].length >= (first?.end ?? 0)) return null;
  return first ?? take(NOUN, "COUNT", false);
}
