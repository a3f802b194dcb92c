import { singleBlanks } from "../../model/blanks.js";
import { COMPARATORS, type Comparator } from "../../vocabulary/indicators/comparators.js";

const pattern = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+");
const LETTER = "a-zà-ỹđ";
const BEFORE = COMPARATORS.flatMap((c) =>
  c.before.map((words) => ({ words, comparator: c.comparator })),
).sort((a, b) => b.words.length - a.words.length);
const AFTER = COMPARATORS.flatMap((c) => c.after.map((words) => ({ words, comparator: c.comparator })));
const REACH = Math.max(...BEFORE.map((b) => b.words.length)) + 6;
const BEFORE_END = new RegExp(`(?:^|[^${LETTER}])(${BEFORE.map((b) => pattern(b.words)).join("|")})\\s*$`);
const AFTER_START = new RegExp(
  `\\s?(?:\\([^()\\n]{1,40}\\)\\s?)?(${AFTER.map((a) => pattern(a.words)).join("|")})(?![${LETTER}])`,
  "y",
);

/** «từ 80% số hộ trở lên», «từ 25 đảng viên mới trở lên»: what is counted stands between. */
const FROM = /(?:^|[^a-zà-ỹđ])từ\s+$/;
const UPWARD = /^\s[^;,.:()\d]{1,70}?\strở\s+(lên|xuống)(?![a-zà-ỹđ])/;
/** «cao hơn 6,2% so với cùng kỳ»: by so much. */
const DIFFERS = /(?:cao|thấp|nhiều|ít|lớn|nhỏ)\s+hơn$/;
const COMPARED = /^\s+so\s+(?:với|cùng)\s/;
const RATED = /^\s+(?:so\s+với\s+)?(?:chỉ\s+tiêu|kế\s+hoạch|dự\s+toán)/;

export interface Compared {
  readonly comparator: Comparator;
  /** Where the words begin that stand before the number; the number's own place without such words. */
  readonly start: number;
  readonly end: number;
}

/** How the value between `start` and `end` (its unit included) is meant; `floor` is where its sentence begins. */
export function compare(lower: string, floor: number, start: number, end: number): Compared {
  AFTER_START.lastIndex = end;
  const after = AFTER_START.exec(lower);
  const from = Math.max(floor, start - REACH);
  const before = BEFORE_END.exec(lower.slice(from, start));
  const begin = before ? from + before.index + before[0].indexOf(before[1] as string) : start;
  if (after) {
    const comparator = AFTER.find((a) => a.words === singleBlanks(after[1] as string))?.comparator ?? ">=";
    return { comparator, start: begin, end: end + after[0].length };
  }
  if (!before && FROM.test(lower.slice(from, start))) {
    const upward = UPWARD.exec(lower.slice(end, end + 90))?.[1];
    if (upward) return { comparator: upward === "lên" ? ">=" : "<=", start, end };
  }
  if (!before) return { comparator: "=", start, end };
  const words = singleBlanks(before[1] as string);
  // «vượt 28% dự toán»: so much more, and not more than so much.
  if (words === "vượt" && RATED.test(lower.slice(end, end + 30))) return { comparator: "=", start, end };
  if (DIFFERS.test(words) && COMPARED.test(lower.slice(end, end + 12)))
    return { comparator: "=", start, end };
  return { comparator: BEFORE.find((b) => b.words === words)?.comparator ?? "=", start: begin, end };
}
