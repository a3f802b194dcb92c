import { singleBlanks } from "../../model/blanks.js";
/** What a column of a table of tasks holds, by the words at its head. */
export type Column =
  | "NUMBER"
  | "TASK"
  | "LEADS"
  | "COORDINATES"
  | "CARRIES_OUT"
  | "MONITORS"
  | "PRODUCT"
  | "TIME"
  | "OTHER";

const HEADS: readonly (readonly [Column, RegExp])[] = [
  ["NUMBER", /^(?:stt|tt|số tt|số thứ tự)\.?$/u],
  ["COORDINATES", /phối hợp/u],
  ["MONITORS", /theo dõi|giám sát|đôn đốc/u],
  ["LEADS", /chủ trì|đầu mối|chịu trách nhiệm/u],
  ["TIME", /thời gian|thời hạn|tiến độ|hạn hoàn thành|hoàn thành/u],
  ["PRODUCT", /sản phẩm|kết quả|đầu ra/u],
  ["CARRIES_OUT", /(?:cơ quan|đơn vị|bộ phận).{0,20}thực hiện|người thực hiện|phân công/u],
  ["TASK", /nhiệm vụ|nội dung|công việc|giải pháp|hoạt động/u],
];

export function columnOf(cell: string): Column {
  const words = singleBlanks(cell).trim();
  if (words.length > 90) return "OTHER";
  return HEADS.find(([, pattern]) => pattern.test(words))?.[0] ?? "OTHER";
}

/** A header of tasks names what is to be done, and who leads it or carries it out. */
export const isTaskHeader = (columns: readonly Column[]): boolean =>
  columns.includes("TASK") &&
  (columns.includes("LEADS") || (columns.includes("CARRIES_OUT") && columns.includes("TIME")));
