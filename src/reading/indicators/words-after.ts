import type { View } from "../view.js";
import { isNoun, tidy } from "./clauses.js";
import type { Figure } from "./figures.js";

const AFTER_STOP =
  /(?<!\d|\d\/|(?:mức độ|cấp độ|loại|hạng)\s)\d(?![\d\s/-]{0,8}\stiêu chí|(?:\s?-\s?\d)?\s+sao(?![\p{L}]))|[;.:(|)“"…]|\n\s*\n|\s(?:với tổng|với số tiền|là|đạt tỷ lệ|chiếm|trong đó|để|nhằm|góp phần|nâng tổng|tăng|giảm|trị giá|so với|vào năm|từ năm|(?:đạt |hoàn thành |vượt )+(?:các )?(?:chỉ tiêu|mục tiêu|kế hoạch|dự toán)|và (?:không còn|không có|có|phấn đấu|đạt)|(?:trong|mỗi|hằng|hàng|vào) (?:cả |cuối |đầu |hết )?(?:năm|giai đoạn|nhiệm kỳ|thời kỳ))\s/iu;
const IS_OF = /^\s+là(?=\s+\p{Ll}{2})/u;
const NO_LIST =
  /^\s*(?:$|trong|và|đã|nhằm|góp|để|đồng|đạt|chiếm|tăng|giảm|số|tổng|với|diện tích|sản lượng|kinh phí|trị giá|từ|đến|qua|theo|gồm|như|có|được|là|nâng|vượt|không)(?![a-zà-ỹđ])/i;
const NO_NOUN = /^(?:so|so với|năm|vào|và|trở|trong|cho|\d|chỉ tiêu|kế hoạch|của|từ|đến|cả)(?![a-zà-ỹđ])/i;
const WHOLE = /^\s?\/\s?(?:tổng\s+)?số\s/iu;
const LIST_WORDS = 13;

/** The words after a value up to the end of its clause: «100% thôn có điện» measures «thôn có điện»; `until` closes it. */
export function afterOf(seen: View, figure: Figure): { after: string; until?: number } {
  const from = figure.family === "COUNT" ? figure.unitStart : figure.end;
  const ahead = seen.text.slice(from, Math.min(figure.sentence.end, from + 160));
  // «hộ có người già trên 41%/tổng số hộ»: the whole behind the stroke is not what is measured.
  if (figure.family === "SHARE" && WHOLE.test(ahead)) return { after: "" };
  // «70% là rừng tự nhiên và 30% là rừng trồng»: of what the share is.
  const text = figure.family === "SHARE" ? ahead.replace(IS_OF, (m) => " ".repeat(m.length)) : ahead;
  const stop = AFTER_STOP.exec(text);
  const [begin = "", ...parts] = (stop ? text.slice(0, stop.index) : text).split(",");
  // «62 phòng tin học, phòng ngoại ngữ 40»: what leads to the next number is its name, not this one's.
  const label = stop !== null && /\d/.test(stop[0]) && tidy(parts.at(-1) ?? "").split(" ").length < 6;
  const rest = label ? parts.slice(0, -1) : parts;
  let whole = begin;
  for (const part of tidy(begin) === "" ? [] : rest) {
    if (tidy(whole).split(" ").length > LIST_WORDS || NO_LIST.test(part)) break;
    whole += `,${part}`;
  }
  const words = tidy(whole)
    .replace(/^\/\s?|\s?\/$/g, "")
    .replace(/^(?:triệu|nghìn|trở lên|số|tổng số|các)\s/i, "")
    .replace(/\s+trở (?:lên|xuống)(?![\p{L}]).*$/iu, "")
    .replace(/[“”"]+$/, "");
  if (!isNoun(words) || NO_NOUN.test(words)) return { after: "" };
  return stop?.[0] === ";" ? { after: words, until: from + stop.index } : { after: words };
}
