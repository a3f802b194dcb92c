import { headIn } from "../indicators/clauses.js";

/** «Tỷ lệ che phủ rừng đạt 61%»: an item that begins with a measure and gives its value is no task. */
export const isValue = (words: string): boolean =>
  (headIn(words.slice(0, 60), false) === 0 || /^(?:cơ cấu|tổng) /u.test(words)) && /\d/.test(words);

/** After the subject: what tells that it is a duty, wherever the sentence stands. */
export const DUTY =
  /^[\s,]*(?:(?:căn cứ|theo|trên cơ sở)[^.;]{0,140}?,?\s*)?(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|chủ trì|phối hợp|chủ động phối hợp|theo dõi|đôn đốc|là cơ quan (?:thường trực|đầu mối)|làm đầu mối)/u;
/** A time set to a body's doing, in running text too: «… báo cáo UBND tỉnh trước ngày 05/6 hằng năm». */
export const DEADLINE =
  /^[^.]{0,400}?(?:trước ngày|chậm nhất|hoàn thành (?:trước|trong)|trong (?:quý|quí|tháng) [\divx]+[/ ])/u;
export const PAST =
  /^[\s,]*(?:đã|đang|hiện (?:có|quản lý|nay)|được(?! (?:giao|phân công) (?:nhiệm vụ |trách nhiệm )?(?:chủ trì|phối hợp|theo dõi|đôn đốc|làm đầu mối|là cơ quan))|là(?!\p{L}| cơ quan)|gồm|bao gồm|có(?! trách| nhiệm| kế| ý kiến| giải pháp| biện pháp| phương án)|thông báo để|ghi nhận|đánh giá cao|biểu dương|cơ bản (?:thống nhất|nhất trí|đồng ý|tán thành)|thống nhất (?:với|đánh giá)|nhất trí|tán thành|nhận được|cho ý kiến|về|của|tại|ngày|trong những|kết luận|khóa|ban hành (?:kế hoạch|quyết định|chương trình|nghị quyết|chỉ thị|hướng dẫn|quy định|quy chế)|quyết định|xây dựng kế hoạch[^.]{0,60}như sau|[.:;]?$)/u;
/** A report tells what was done; only in a section of duties do such words ask for anything. */
export const TELLS = /^[^.;]{0,70}(?<!\p{L})(?:đã|được|hiện có|đạt|tạo điều kiện)(?!\p{L})/u;
export const AGENDA = /^[^.]{0,300}như sau\s*:?$/u;
/** A shorter item says no task. */
export const SHORTEST = 25;
export const CLOSING =
  /^(?:(?:nghị (?:quyết|định)|quyết định|chỉ thị|thông (?:tư|báo|tri)|kế hoạch|công (?:văn|điện)|văn bản|hướng dẫn|quy (?:định|chế)|chương trình|kết luận) này (?:có hiệu lực|hết hiệu lực|được|thay|bãi bỏ)|[^.;:]{0,80}(?:thông báo|báo cáo|gửi)(?: để| đến)[^.;:]{0,120} (?:được )?biết(?![\p{L}])|trên đây là|trong quá trình|nơi nhận|thời gian|kinh phí)/u;
/** A paragraph that goes on with the duties of the body above begins with what is to be done. */
export const GOES_ON =
  /^(?:(?:tiếp tục|thường xuyên|chủ động|kịp thời|tích cực|quan tâm|khẩn trương|định kỳ|đồng thời|tập trung|ưu tiên)[ ,]+)*(?:lãnh đạo|chỉ đạo|hướng dẫn|phối hợp|chủ trì|xây dựng|tổ chức|triển khai|thực hiện|tham mưu|rà soát|theo dõi|đôn đốc|kiểm tra|giám sát|tăng cường|báo cáo|tổng hợp|nghiên cứu|bố trí|bảo đảm|đảm bảo|nâng cao|đẩy mạnh|phát huy|quản lý|cập nhật|tuyên truyền|vận động|giải quyết|xử lý|lồng ghép|cung cấp|đề xuất|thẩm định|tiếp nhận|hỗ trợ|duy trì|đào tạo|bồi dưỡng|huy động|quán triệt|cụ thể hóa|hoàn thiện|đưa|lập|gửi)(?![\p{L}])/u;
