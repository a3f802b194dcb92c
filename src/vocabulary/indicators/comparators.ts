/**
 * Words that say how a value is meant. `before` stands just before the number, `after` just after its unit; matched on
 * lower-case text, a blank stands for any white space.
 */
export type Comparator = "=" | ">=" | ">" | "<=" | "<" | "~" | "range";

export interface ComparatorWords {
  readonly comparator: Exclude<Comparator, "=" | "range">;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export const COMPARATORS: readonly ComparatorWords[] = [
  {
    comparator: ">=",
    before: [
      "ít nhất",
      "ít nhất là",
      "ít nhất đạt",
      "ít nhất có",
      "tối thiểu đạt",
      "tối thiểu",
      "tối thiểu là",
      "không dưới",
      "không thấp hơn",
      "không ít hơn",
      "từ đủ",
      "đạt từ",
      "≥",
      ">=",
    ],
    after: ["trở lên"],
  },
  {
    comparator: ">",
    before: ["trên", "trên mức", "hơn", "vượt", "vượt trên", "cao hơn", "lớn hơn", ">"],
    after: [],
  },
  {
    comparator: "<=",
    before: [
      "không quá",
      "không vượt quá",
      "không vượt",
      "không cao hơn",
      "không hơn",
      "tối đa",
      "tối đa là",
      "≤",
      "<=",
    ],
    after: ["trở xuống"],
  },
  {
    comparator: "<",
    before: ["dưới", "dưới mức", "thấp hơn", "chưa đến", "chưa tới", "chưa đầy", "nhỏ hơn", "<"],
    after: [],
  },
  {
    comparator: "~",
    before: ["khoảng", "gần", "xấp xỉ", "chừng", "khoảng gần", "trên dưới", "ước khoảng", "ngót"],
    after: [],
  },
];

/** `[words before, words after, comparator]`. */
export const COMPARATOR_EXAMPLES: readonly (readonly [string, string, Comparator])[] = [
  ["đạt ít nhất", "", ">="],
  ["đạt", "trở lên", ">="],
  ["còn dưới", "", "<"],
  ["xuống dưới mức", "", "<"],
  ["lên trên mức", "", ">"],
  ["không quá", "", "<="],
  ["đã huy động hơn", "", ">"],
  ["ước đạt khoảng", "", "~"],
  ["có khoảng trên", "", ">"],
  ["đạt", "", "="],
];
