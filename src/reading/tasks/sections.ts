import { singleBlanks } from "../../model/blanks.js";
/**
 * What a section is about, by its heading: whether its items are things to do, and whether bodies answer there. RESULTS
 * tell what was done, whatever the headings within them are about.
 */
export type SectionKind = "DUTIES" | "TASKS" | "RESULTS" | "OTHER";

/** «Tháo gỡ khó khăn cho sản xuất», «Tạo thuận lợi cho doanh nghiệp» are what is to be done, and no results. */
const DOES =
  /^(?:khẩn trương|tập trung|tiếp tục|chủ động|kịp thời|đẩy mạnh,? )* ?(?:tạo|tháo gỡ|khắc phục|giải quyết|xử lý|đẩy nhanh|đẩy mạnh|nâng cao|tăng cường|cải thiện|hoàn thiện|xây dựng|phục hồi|thúc đẩy)(?!\p{L})(?![^.]*(?:kết quả|đã |thời gian qua|những năm qua))/u;
const RESULTS =
  /thành quả|kết quả|hạn chế|khuyết điểm|nguyên nhân|dự báo|tình hình(?!\s+mới)|đánh giá|thuận lợi|khó khăn|ưu điểm|tồn tại|hiện trạng/u;

/** «Dự báo tình hình, mục tiêu, nhiệm vụ, giải pháp …»: its parts tell by headings of their own. */
const MIXED =
  /^(?:dự báo|tình hình|bối cảnh|thuận lợi|khó khăn)[^.]{0,60}, (?:phương hướng|mục tiêu|nhiệm vụ|giải pháp)/u;
/** What the heading is about stands at its head: «Tập trung huy động các nguồn lực …» is about what is to be done. */
const OTHER =
  /^(?:[\p{L}]+,? ){0,2}(?:mục tiêu|mục đích|yêu cầu|quan điểm|kinh phí|nguồn lực|nguyên tắc|phạm vi|đối tượng|căn cứ|khẩu hiệu|giải thích|chỉ tiêu|biên chế|hình thức|nơi nhận|thành phần hồ sơ)/u;
const DUTIES =
  /tổ chức (?:triển khai )?(?:thực hiện|thi hành)|phân công|trách nhiệm|tổ chức theo dõi|chế độ báo cáo|theo dõi, kiểm tra|điều khoản thi hành/u;
const TASKS =
  /^(?:(?:các|những|một số|nhóm|mục tiêu,?|phương hướng,?|danh mục|nội dung,?|về) )*(?:nhiệm vụ|giải pháp|phương hướng|nội dung (?:thực hiện|công việc|chủ yếu)|nội dung(?:,| và) (?:biện pháp|giải pháp|nhiệm vụ|công việc))/u;
/** The last words before a list of orders: «… kết luận như sau:», «… yêu cầu:». */
const ORDERS =
  /(?:(?:kết luận|chỉ đạo|yêu cầu|ý kiến|nhiệm vụ)[^.:]{0,40}như sau|(?<!mục đích, )yêu cầu[^.:]{0,80}|nhiệm vụ sau(?: đây)?|nội dung sau(?: đây)?)\s*:$/u;

/** «3. Nhiệm vụ, giải pháp» beside «1. Ưu điểm» under one heading: what is to be done begins, whatever stands above. */
const BEGINS_TASKS =
  /^(?:(?:các|những|một số|mục tiêu,|phương hướng,|và|về) )*(?:(?:nhiệm vụ|giải pháp|phương hướng)(?:,| và)? ?(?:(?:nhiệm vụ|giải pháp)(?: và)? ?)+)(?:$|(?!đã|được|trong (?:thời gian|năm|nhiệm kỳ) qua)\p{L})/u;
export const beginsTasks = (heading: string): boolean =>
  BEGINS_TASKS.test(heading) && !/kết quả|đã |tình hình(?!\s+mới)/u.test(heading);

/** Null when the heading says nothing of it: what holds above holds on. */
export function sectionOf(heading: string): SectionKind | null {
  if (MIXED.test(heading)) return null;
  const duties = DUTIES.test(heading);
  if (duties && !/kết quả|đánh giá|kiểm điểm/u.test(heading)) return "DUTIES";
  const tasks = TASKS.test(heading);
  if (tasks && !/kết quả|thành quả|tình hình(?!\s+mới)|đánh giá|dự báo/u.test(heading)) return "TASKS";
  if (RESULTS.test(heading) && !DOES.test(heading)) return "RESULTS";
  return OTHER.test(heading) ? "OTHER" : null;
}

/** Whether a block ends in words that open a list of orders. */
export const opensOrders = (words: string): boolean =>
  words.endsWith(":") && ORDERS.test(singleBlanks(words.slice(-200)));
