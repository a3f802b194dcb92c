import type { View } from "../view.js";
import { nounOf } from "./clauses.js";
import type { Figure } from "./figures.js";

/** How a value stands to the measure it is told of, where it is not its level. */
export type Change = "tăng" | "giảm" | "hoàn thành kế hoạch" | "vượt kế hoạch" | "so với kỳ trước";

const PLAN =
  /^\s*(?:so\s+(?:với\s+)?)?(?:kế\s+hoạch|dự\s+toán|chỉ\s+tiêu|mục\s+tiêu|nghị\s+quyết|kh|nq|dt)(?![\p{L}\d])/u;
const MORE_OR_LESS = "(?:(?:trên|hơn|gần|khoảng|ít\\s+nhất|tối\\s+thiểu|từ|được|mức)\\s+)*";
const REACHED = new RegExp(
  `(?:đạt|bằng|hoàn\\s+thành|tương\\s+đương|giải\\s+ngân|thực\\s+hiện)\\s+${MORE_OR_LESS}$`,
);
const BEYOND = new RegExp(`vượt\\s+${MORE_OR_LESS}$`);

const EARLIER = /^\s*(?:so\s+(?:với\s+)?)?(?:cùng\s+kỳ|năm|kỳ|tháng|quý)(?![\p{L}])/u;
const EQUAL = /bằng\s+$/;
const AGAINST = /đạt\s+$/;
const AGAINST_EARLIER = /^\s*so\s+(?:với\s+)?(?:cùng\s+kỳ|năm|kỳ|tháng|quý)(?![\p{L}])/u;
/** «6.198 tỷ đồng, đạt |100,08%|»: after a sum, a share that was reached is one of its plan. */
const AFTER_SUM = /^[\s,(]*(?:đạt|bằng)\s*$/;

/** «đạt |58%| dự toán», «vượt |12%| kế hoạch»: how much of a plan was reached, which is no level of the measure. */
export function degreeOf({ lower }: View, figure: Figure, last: Figure | null): Change | null {
  const before = lower.slice(Math.max(figure.sentence.start, figure.number - 40), figure.number);
  const after = lower.slice(figure.end, figure.end + 40);
  const planned = PLAN.test(after);
  if (planned && BEYOND.test(before)) return "vượt kế hoạch";
  if (figure.family !== "SHARE") return null;
  if (planned) return REACHED.test(before) ? "hoàn thành kế hoạch" : null;
  if (EQUAL.test(before) && EARLIER.test(after)) return "so với kỳ trước";
  if (AGAINST.test(before) && AGAINST_EARLIER.test(after)) return "so với kỳ trước";
  const ofSum = last !== null && (last.family === "MONEY" || last.family === "MEASURE");
  return ofSum && AFTER_SUM.test(lower.slice(last.end, figure.number)) ? "hoàn thành kế hoạch" : null;
}

const OBJECT = /^\s*(?:so\s+(?:với\s+)?)?(?:kế\s+hoạch|dự\s+toán)\s+([^;.,()\d]{3,60})/iu;
const NO_OBJECT =
  /^(?:năm|cả|được|đã|đề|do|của|hđnd|ubnd|trung|thủ|chính|giao|và|tăng|giảm|đầu\s+năm)(?![\p{L}])/iu;

/** «giải ngân 100% kế hoạch |vốn đầu tư công|»: what the plan is of, where the words before name only the deed. */
export function plannedThing({ text }: View, figure: Figure): string {
  const words =
    OBJECT.exec(text.slice(figure.end, Math.min(figure.sentence.end, figure.end + 90)))?.[1] ?? "";
  return NO_OBJECT.test(words) ? "" : nounOf(words.replace(/\s+năm\s*$/iu, ""));
}

/** «… |so với cùng kỳ và| đạt»: what still belongs to the value before. */
export const COMPARISON =
  /^\s*(?:so(?:\s+với)?\s+|(?=(?:kế\s+hoạch|dự\s+toán|chỉ\s+tiêu|mục\s+tiêu|nghị\s+quyết)(?![\p{L}])))[^,;:.()]*?(?=\s+(?:và|nhưng|song)\s|[,;:.()]|$)/iu;
