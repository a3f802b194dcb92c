import type { View } from "../view.js";

const OFFICE =
  "(?:chủ tịch hội đồng (?:thành viên|quản trị)|tổng giám đốc|giám đốc|phó giám đốc|chủ tịch|phó chủ tịch|chánh thanh tra|chánh án|chánh|phó chánh|thủ trưởng|bộ trưởng|thứ trưởng|phó trưởng|trưởng|bí thư|phó bí thư|cục trưởng|viện trưởng|chỉ huy trưởng|tổng biên tập|hiệu trưởng|chủ nhiệm|ủy viên|đại diện lãnh đạo|đại diện|lãnh đạo|người đứng đầu|thành viên)";
const BEFORE = new RegExp(
  `(?:^|[^\\p{L}])((?:(?:các|đồng chí|đ/c)[ \\n]+)*${OFFICE}(?:[ \\n]+thường[ \\n]+trực)?(?:,?[ \\n]+(?:các[ \\n]+)?(?:phó[ \\n]+)?${OFFICE})?[ \\n]+(?:các[ \\n]+)?)$`,
  "u",
);

/** The last word before a body that an office may end in: most bodies have none, and need no further look. */
const LAST = /(?:đốc|tịch|tra|án|chánh|trưởng|thư|tập|nhiệm|viên|diện|đạo|đầu|phó|trực|các)[ \n]+$/;

/** Where the office at the head of a body begins: «Giám đốc |Sở Y tế»; `at` when there is none. */
export function reachOf(view: View, at: number): number {
  if (!LAST.test(view.lower.slice(Math.max(0, at - 9), at))) return at;
  const from = Math.max(0, at - 60);
  const m = BEFORE.exec(view.lower.slice(from, at));
  return m ? at - (m[1] as string).length : at;
}
