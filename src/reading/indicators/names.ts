import type { View } from "../view.js";
import type { Figure } from "./figures.js";

const LETTER = "a-zà-ỹđ";
const HEAD =
  /(?<![a-zà-ỹđ])(?:tỷ\s+lệ|tỉ\s+lệ|tỷ\s+trọng|tỉ\s+trọng|tốc\s+độ|tổng\s+(?:số|mức|vốn|sản\s+phẩm|kim\s+ngạch|thu|chi|diện\s+tích|sản\s+lượng|giá\s+trị|tỷ\s+suất|trị\s+giá|biên\s+chế|dư\s+nợ)|số\s+lượng|diện\s+tích|sản\s+lượng|giá\s+trị|kim\s+ngạch|thu\s+nhập|thu\s+ngân\s+sách|quy\s+mô|năng\s+suất|tuổi\s+thọ|lượng\s+khách|độ\s+che\s+phủ|doanh\s+thu|chỉ\s+số|dân\s+số|grdp|tăng\s+trưởng|vốn\s+đầu\s+tư|vốn\s+đăng\s+ký|số\s+(?!với|này|đó|huyện|xã\b)|tỷ\s+số|tỷ\s+suất|mức\s+|kinh\s+phí|số\s+tiền|dư\s+nợ|trị\s+giá)/g;
const PERIOD =
  /(?:^|\s|,)\s*(?:(?:tính\s+)?(?:đến|tới|vào|trong|ở|của|cho|từ)\s+)*(?:(?:hết|cuối|đầu|thời\s+điểm|cả|trong)\s+)*(?:(?:giai\s+đoạn|nhiệm\s+kỳ|thời\s+kỳ|tháng\s+\d{1,2}\s*[/-]?|năm)\s*)+(?:\d{4}(?:\s?-\s?\d{4})?|qua|nay)?/g;
const LEADING = new RegExp(
  `^(?:[\\s,;:.+•-]|\\d{1,2}[.)]\\s|(?:và|với|trong đó|phấn đấu|trong nhiệm kỳ|ổn định|duy trì|nâng|giảm|tăng|đưa|đạt|có|đã|hiện nay|hiện|đến nay|đồng thời|theo đó|qua đó|nhất là|cụ thể|gồm|các|những|khoảng|đảm bảo|bảo đảm|thực hiện|trong|tại|hằng năm|hàng năm|mỗi năm|bình quân|toàn tỉnh|kết quả|riêng|còn|của|để|thì|được|tính|cả|là|sẽ)(?![${LETTER}]))+`,
);
const PREDICATE = new RegExp(
  `\\s(?:(?:đều|cũng|tiếp tục|cơ bản|phải|hiện|ước|đã|chỉ|còn|sẽ|hằng năm|hàng năm|bình quân|trung bình)\\s+)*(?:đạt|chiếm|tăng|giảm|là|còn|lên|xuống|ước|được|có|từ|thành|bằng|khoảng|trên|dưới|hơn|gần|ít nhất|tối thiểu|không quá|đến|tới|vào|với|phấn đấu|ở mức|dự kiến|hằng năm|hàng năm|bình quân(?=\\s*$)|hiện(?= quản| có)|nâng|thuộc(?=\\s*$))(?![${LETTER}])[^]*$`,
);
const CHANGE =
  /(?:^|\s)(tăng|giảm)(?:\s+(?:thêm|bình\s+quân|trung\s+bình|được|khoảng|gần|trên|hơn|từ\s+\S+\s+đến))*\s*(?:giai\s+đoạn\s+\d{4}\s?-\s?\d{4}\s*)?(?:trên|hơn|khoảng|gần|từ|ít\s+nhất)?\s*$/;
const AFTER_STOP = /[;,.:(|]|\n\s*\n|\s(?:đạt|chiếm|tăng|trong đó|để|nhằm|góp phần)\s/;

const tidy = (s: string): string => s.replace(/\s+/g, " ").trim();

/** Drops times and what only leads in, then cuts where the verb begins. */
function nounOf(raw: string): string {
  let s = ` ${tidy(raw)} `.replace(PERIOD, " ");
  s = tidy(s).replace(LEADING, "");
  const cut = ` ${s}`.replace(PREDICATE, "").trim();
  return tidy(cut.replace(/^[\s,;:.“”"()+-]+|[\s,;:.“”"(+-]+$/g, ""));
}

const enough = (s: string): boolean => /\p{L}{2,}/u.test(s) && s.length > 2;
const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
const short = (s: string): string => {
  const words = s.split(" ");
  return words.length <= 16 ? s : words.slice(0, 16).join(" ");
};

export interface Named {
  readonly name: string;
  /** The value is how much it rose or fell, not where it stands. */
  readonly change: "tăng" | "giảm" | null;
  /** The word it is measured by («Tỷ lệ»), for a list that goes on without it. */
  readonly head: string | null;
}

/** The words after a value up to the end of its clause: «100% thôn có điện» measures «thôn có điện». */
function after(seen: View, figure: Figure): string {
  const from = figure.family === "COUNT" ? figure.unitStart : figure.end;
  const text = seen.text.slice(from, Math.min(figure.sentence.end, from + 140));
  const stop = ` ${text.toLowerCase()}`.search(AFTER_STOP);
  return tidy(stop < 0 ? text : text.slice(0, Math.max(0, stop - 1)))
    .replace(/^(?:số|tổng số|trở lên|các)\s/, "")
    .replace(/^\)\s*/, "");
}

/** Clauses before a value, the nearest first, back to the sentence's begin or the value before. */
function clauses(seen: View, figure: Figure, previous: Figure | undefined): string[] {
  const floor = Math.max(
    figure.sentence.start,
    previous && previous.sentence === figure.sentence ? previous.end : 0,
    figure.start - 400,
  );
  return seen.text
    .slice(floor, figure.start)
    .split(/[;:,(|]|\.\s/)
    .reverse();
}

/** The noun phrase that a value measures. */
export function nameOf(seen: View, figure: Figure, previous: Figure | undefined, last: Named | null): Named {
  const parts = clauses(seen, figure, previous);
  const near = (parts[0] ?? "").toLowerCase();
  const lead = seen.lower.slice(Math.max(figure.sentence.start, figure.start - 60), figure.start);
  const changed = CHANGE.exec(lead)?.[1] as "tăng" | "giảm" | undefined;
  const change = changed && !/^\s*(?:lên|xuống|còn)/.test(lead) ? changed : null;
  for (const [i, part] of parts.entries()) {
    const heads = [...part.toLowerCase().matchAll(HEAD)];
    const at = heads.at(i === 0 ? 0 : -1)?.index;
    const noun = nounOf(at === undefined ? part : part.slice(at));
    if (!enough(noun)) continue;
    if (i > 0 && at === undefined && parts.slice(0, i).some((p) => enough(nounOf(p)))) continue;
    const head = at === undefined ? null : noun.split(" ").slice(0, 2).join(" ") || null;
    const listed =
      at === undefined && last?.head && i === 0 && figure.family === "SHARE" && /^(?:tỷ|tỉ)/i.test(last.head);
    return {
      name: capital(short(listed ? `${last.head} ${noun}` : noun)),
      change,
      head: head ?? (listed ? last.head : null),
    };
  }
  const noun = after(seen, figure);
  if (enough(noun) && !/^(?:so với|năm|vào|và|trở)/i.test(noun))
    return { name: capital(short(figure.family === "SHARE" ? `Tỷ lệ ${noun}` : noun)), change, head: null };
  if (last && previous?.sentence === figure.sentence) return { ...last, change };
  return { name: capital(short(tidy(near) || figure.unit || "Chỉ tiêu")), change, head: null };
}
