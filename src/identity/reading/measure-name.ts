import { singleBlanks } from "../../model/blanks.js";
import { slug } from "../../model/fold.js";
import type { FoundObservation } from "../../reading/indicators/find.js";
import { SAME_MEASURE } from "../../vocabulary/indicators/measures.js";

const LETTER = "a-zà-ỹđ";
const JOINS = SAME_MEASURE.map(
  ([printed, canonical]) =>
    [
      new RegExp(
        `(?<![${LETTER}])${printed.replace(/[()]/g, "\\$&").replace(/ /g, "\\s+")}(?![${LETTER}])`,
        "giu",
      ),
      canonical,
      printed,
    ] as const,
);
const SHARE_NAME =
  /^(?:tỷ lệ|tỷ trọng|tốc độ|tăng trưởng|độ che phủ|tỷ suất|mức độ|chỉ số|cơ cấu|quy mô|năng suất|số chỉ tiêu)/iu;
const MONEY_NAME =
  /(?:thu |chi |vốn|kinh phí|giá trị|tiền|doanh thu|kim ngạch|grdp|gdp|ngân sách|trị giá|thu nhập|dư nợ|mức|tổng sản phẩm|đầu tư|cho vay|quỹ|lương|chi phí)/iu;

const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
const lowerFirst = (s: string): string =>
  /^\p{Lu}{2}/u.test(s) ? s : s.charAt(0).toLowerCase() + s.slice(1);
const withoutNumber = (name: string): string => name.replace(/^(?:Tổng số|Số) /u, "");

/**
 * The name by which a measure is one wherever it is printed: spellings and short forms of `SAME_MEASURE` joined, a
 * share of something told apart from its number, money from a count, a rise and a degree of the plan from a level. Units do not tell measures
 * apart within one family: thu ngân sách in tỷ and in triệu đồng is one.
 */
export function canonicalName({ named, figure }: Pick<FoundObservation, "named" | "figure">): string {
  let name = named.name;
  for (const [printed, canonical] of JOINS) name = name.replace(printed, canonical);
  name = singleBlanks(name).trim();
  const share = named.change ? named.ofShare === true : figure.family === "SHARE";
  if (share && !SHARE_NAME.test(name)) name = `Tỷ lệ ${lowerFirst(withoutNumber(name))}`;
  if (named.change) return capital(`${name} (mức ${named.change})`);
  if (figure.family === "MONEY" && !MONEY_NAME.test(name)) name = `${name} (giá trị)`;
  return capital(name);
}

/** The words in which a text tells a measure, where they are others than its canonical name; marks and case aside. */
export function wordingOf({ named }: Pick<FoundObservation, "named">, canonical: string): string | null {
  const words = capital(singleBlanks(named.name).trim());
  return slug(words) === slug(canonical) ? null : words;
}

/** The rules by which words count as a measure's name, in Vietnamese; empty where they are no longer known. */
export function whyOneMeasure(wording: string, canonical: string): string[] {
  const applied: string[] = [];
  let name = wording;
  for (const [pattern, to, printed] of JOINS) {
    const next = name.replace(pattern, to);
    if (next !== name) applied.push(`«${printed}» tính như «${to}»`);
    name = next;
  }
  if (/ \(mức (?:tăng|giảm)\)$/u.test(canonical)) applied.push("mức tăng, giảm đứng riêng với mức đạt");
  if (/ \(mức (?:hoàn thành|vượt) kế hoạch\)$/u.test(canonical))
    applied.push("mức hoàn thành kế hoạch đứng riêng với mức đạt");
  if (/ \(mức so với kỳ trước\)$/u.test(canonical))
    applied.push("mức so với kỳ trước đứng riêng với mức đạt");
  if (/^Tỷ lệ /u.test(canonical) && !SHARE_NAME.test(name)) applied.push("giá trị phần trăm là tỷ lệ");
  if (/ \(giá trị\)$/u.test(canonical)) applied.push("giá trị bằng tiền đứng riêng với số lượng");
  return applied;
}
