/**
 * How a text judges a value against its target. `phrase` in lower case, a blank stands for any white space. The words
 * as printed are kept as the evaluation; `verdict` is what they say.
 */
export type TextVerdict = "REACHED" | "EXCEEDED" | "MISSED";

export const VERDICTS: readonly { readonly verdict: TextVerdict; readonly phrases: readonly string[] }[] = [
  {
    verdict: "MISSED",
    phrases: [
      "(?:không|chưa) (?:đạt|hoàn thành)(?: được)?(?: các)? (?:chỉ tiêu|mục tiêu|kế hoạch)",
      "thấp hơn (?:chỉ tiêu|mục tiêu|kế hoạch)",
    ],
  },
  {
    verdict: "EXCEEDED",
    phrases: [
      "(?:đạt và )?vượt(?: \\d+(?:[.,]\\d+)?(?:\\s*%)?)?(?: so với)? (?:các )?(?:chỉ tiêu|mục tiêu|kế hoạch)",
      "cao hơn (?:chỉ tiêu|mục tiêu|kế hoạch)",
    ],
  },
  {
    verdict: "REACHED",
    phrases: [
      "(?:cơ bản )?(?:đạt|hoàn thành|bảo đảm|bằng)(?: \\d+(?:[.,]\\d+)?(?:\\s*%)?)?(?: so với)? (?:các )?(?:chỉ tiêu|mục tiêu|kế hoạch)",
    ],
  },
];

/** Words for the target that a value stands beside: «(mục tiêu trên 95%)», «(NQ: 12%)». */
export const NAMED_GOALS: readonly string[] = [
  "mục tiêu",
  "chỉ tiêu",
  "kế hoạch",
  "kịch bản",
  "nghị quyết",
  "dự toán",
  "nq",
  "kh",
  "ct",
  "mt",
  "dt",
];

/** The end of a verdict's words: which target is meant. */
export const VERDICT_OBJECT =
  "(?: (?:nghị quyết|nq|kế hoạch|đại hội|quốc hội|chính phủ|đề ra|giao|đặt ra|đảng bộ|tỉnh|huyện|tỉnh ủy|lần thứ|nhiệm kỳ|của|do|mà|được|năm|[xvi]{1,6}|\\d{1,4}))*";

export const VERDICT_EXAMPLES: readonly (readonly [string, TextVerdict | null])[] = [
  ["(đạt chỉ tiêu Nghị quyết)", "REACHED"],
  ["vượt chỉ tiêu Nghị quyết 07 Huyện ủy đề ra", "EXCEEDED"],
  ["đạt 104% kế hoạch năm", "REACHED"],
  ["chưa đạt chỉ tiêu", "MISSED"],
  ["đạt chuẩn nông thôn mới", null],
];
