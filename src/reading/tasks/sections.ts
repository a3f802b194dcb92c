import { singleBlanks } from "../../model/blanks.js";
/**
 * What a section is about, by its heading: whether its items are things to do, and whether bodies answer there. RESULTS
 * tell what was done, whatever the headings within them are about.
 */
export type SectionKind = "DUTIES" | "TASKS" | "RESULTS" | "OTHER";

const RESULTS =
  /thành quả|kết quả|hạn chế|khuyết điểm|nguyên nhân|dự báo|tình hình(?!\s+mới)|đánh giá|thuận lợi|khó khăn|ưu điểm|tồn tại|hiện trạng/u;

const OTHER =
  /mục tiêu|mục đích|yêu cầu|quan điểm|kinh phí|nguồn lực|nguyên tắc|phạm vi|đối tượng|căn cứ|khẩu hiệu|giải thích|chỉ tiêu|biên chế|hình thức|nơi nhận|thành phần hồ sơ/u;
const DUTIES =
  /tổ chức (?:triển khai )?(?:thực hiện|thi hành)|phân công|trách nhiệm|tổ chức theo dõi|chế độ báo cáo|theo dõi, kiểm tra|điều khoản thi hành/u;
const TASKS =
  /^(?:(?:các|những|một số|nhóm|mục tiêu,?|phương hướng,?|danh mục|nội dung,?|về) )*(?:nhiệm vụ|giải pháp|phương hướng|nội dung (?:thực hiện|công việc|chủ yếu)|nội dung(?:,| và) (?:biện pháp|giải pháp|nhiệm vụ|công việc))/u;
/** The last words before a list of orders: «… kết luận như sau:», «… yêu cầu:». */
const ORDERS =
  /(?:(?:kết luận|chỉ đạo|yêu cầu|ý kiến)[^.:]{0,40}như sau|(?<!mục đích, )yêu cầu[^.:]{0,80}|nhiệm vụ sau(?: đây)?|nội dung sau(?: đây)?)\s*:$/u;

/** Null when the heading says nothing of it: what holds above holds on. */
export function sectionOf(heading: string): SectionKind | null {
  const duties = DUTIES.test(heading);
  if (duties && !/kết quả|đánh giá|kiểm điểm/u.test(heading)) return "DUTIES";
  const tasks = TASKS.test(heading);
  if (tasks && !/kết quả|thành quả|tình hình(?!\s+mới)|đánh giá|dự báo/u.test(heading)) return "TASKS";
  if (RESULTS.test(heading)) return "RESULTS";
  return OTHER.test(heading) ? "OTHER" : null;
}

/** Whether a block ends in words that open a list of orders. */
export const opensOrders = (words: string): boolean =>
  words.endsWith(":") && ORDERS.test(singleBlanks(words.slice(-200)));
