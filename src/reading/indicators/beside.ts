import { NAMED_GOALS } from "../../vocabulary/indicators/verdicts.js";
import type { View } from "../view.js";
import type { Figure } from "./figures.js";

const GOAL = `(?:${NAMED_GOALS.join("|").replace(/ /g, "\\s+")})(?![a-zà-ỹđ])`;
const OF =
  "(?:\\s+(?:nghị\\s+quyết|nq|kế\\s+hoạch|đại\\s+hội|đề\\s+ra|được\\s+giao|giao|đặt\\s+ra|cả|năm|đến|tỉnh|huyện|xã|hđnd|ubnd|tw|trung\\s+ương|quốc\\s+hội|chính\\s+phủ|đảng\\s+bộ|nhiệm\\s+kỳ|\\d{4}))*";
/** «(mục tiêu trên |95%|)», «(NQ: |12%|)», «(kế hoạch năm 2025 là |90%|)». */
const IN_BRACKET = new RegExp(`\\(\\s*(?:so\\s+với\\s+)?${GOAL}${OF}\\s*:?\\s*(?:(?:là|đạt|từ)\\s+)?$`);
/** «chưa đạt kịch bản đề ra (|45%|)», «vượt mục tiêu (|12%|)». */
const BEFORE_BRACKET = new RegExp(
  `(?:đạt|vượt|hơn|so\\s+với|bằng)\\s+(?:so\\s+với\\s+)?${GOAL}${OF}\\s*\\($`,
);
/** «chỉ tiêu Đại hội đề ra là |60|». */
const IS = new RegExp(
  `${GOAL}${OF}\\s+(?:đề\\s+ra|giao|đặt\\s+ra)(?:\\s+(?:cho\\s+)?năm\\s+\\d{4})?\\s+là\\s+$`,
);
const CLOSED = /^\s*[);,]/;
const OF_PLAN = /^\s*(?:so\s+với\s+)?(?:chỉ\s+tiêu|kế\s+hoạch|dự\s+toán|kh\b|nq\b)/;
const REACH = 120;

/**
 * Whether a value is the goal that stands beside what was reached: «đạt 97% (mục tiêu trên 95%)». A bracket that tells
 * how much of the goal was reached («vượt kế hoạch (105%)») is none.
 */
export function isGoalBeside(seen: View, figure: Figure): boolean {
  const before = seen.lower.slice(Math.max(figure.sentence.start, figure.start - REACH), figure.start);
  // Most values stand in no bracket and after no «là»: nothing is looked for there.
  if (before.lastIndexOf("(") <= before.lastIndexOf(")") && !before.trimEnd().endsWith("là")) return false;
  const after = seen.lower.slice(figure.end, figure.end + 20);
  if (OF_PLAN.test(after)) return false;
  if (IS.test(before) || IN_BRACKET.test(before)) return true;
  const ofPlan = figure.family === "SHARE" && (figure.value ?? 0) >= 100;
  return BEFORE_BRACKET.test(before.trimEnd()) && CLOSED.test(after) && !ofPlan;
}

const COMPARING =
  /^[\s,]*(?:và\s+|nhưng\s+)?(?:tuy\s+)?(?:(?:cao|thấp|nhiều|ít|lớn|nhỏ|tăng|giảm|nhanh|chậm)\s+hơn|so(?:\s+với)?\s|cùng\s+kỳ|bằng\s|vượt|(?:chưa\s+)?đạt\s)/i;

/** Whether words before a bracket only compare what stands before them: «…, cao hơn cùng kỳ năm 2024 (7,6%)». */
export const comparesOnly = (clause: string): boolean => COMPARING.test(clause);
