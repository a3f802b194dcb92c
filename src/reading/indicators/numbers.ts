/** A number as printed in figures. View offsets; `decimals` when it has a fraction. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly decimals: boolean;
}

const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const ENGLISH = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/;
const PLAIN = /^\d+(?:[.,]\d+)?$/;

/** Vietnamese writing: `.` groups thousands, `,` marks decimals; a lone `.` before one or two digits is a slip for `,`. */
export function parseNumber(printed: string): { value: number; decimals: boolean } | null {
  if (GROUPED.test(printed))
    return {
      value: Number(printed.replaceAll(".", "").replace(",", ".")),
      decimals: printed.includes(","),
    };
  if (ENGLISH.test(printed))
    return { value: Number(printed.replaceAll(",", "")), decimals: printed.includes(".") };
  if (PLAIN.test(printed))
    return { value: Number(printed.replace(",", ".")), decimals: /[.,]/.test(printed) };
  return null;
}

const FIGURES = /\d+(?:[.,]\d+)*/y;
/** «94, 3 tỷ đồng»: a blank slipped in after the decimal comma. */
const SLIP = /, \d{1,2}(?= ?(?:%|tỷ|tỉ|triệu))/y;
const UNIT_NEXT = /\s?(?:%|tỷ|tỉ|triệu|nghìn|ngàn|đồng|ha\b)/y;
/** A day, a month, a span of years or the like that begins here. */
const DATE =
  /\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?(?:19|20)\d\d(?!\d)|\d{1,2}\s?[-/]\s?(?:19|20)\d\d(?!\d)|(?:19|20)\d\d\s?-\s?(?:19|20)\d\d(?!\d)/y;

const at = (pattern: RegExp, text: string, index: number): string | null => {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? null;
};

/** The number that begins at `index` of a text in lower case; or where to go on when there is none. */
export function numberAt(lower: string, index: number): NumberToken | number {
  const date = at(DATE, lower, index);
  if (date !== null && at(UNIT_NEXT, lower, index + date.length) === null) return index + date.length;
  let printed = at(FIGURES, lower, index) ?? "";
  const slip = printed.length > 3 || /[.,]/.test(printed) ? null : at(SLIP, lower, index + printed.length);
  const end = index + printed.length + (slip?.length ?? 0);
  if (slip !== null && at(UNIT_NEXT, lower, index + printed.length) === null)
    printed += slip.replace(" ", "");
  const parsed = printed.length > 18 ? null : parseNumber(printed);
  if (!parsed) return index + Math.max(1, printed.length);
  return { start: index, end, ...parsed };
}
