import { number } from "../language/format.js";
import { words } from "../language/words.js";

export const HOME = words({
  title: ["Văn bản nào thực hiện văn bản nào?", "Which document implements which?"],
  lead: [
    "Gõ ký hiệu hoặc từ ngữ vào ô phía trên. Mỗi quan hệ đều có câu chứng minh; điều chưa rõ được nói là chưa rõ.",
    "Type a symbol or words above. Every relation has the sentence that proves it; what is unknown is said to be.",
  ],
  examples: ["Thử tìm", "Try"],
  waiting: ["Đang xem đồ thị…", "Looking at the graph…"],
  empty: ["Đồ thị chưa có văn bản nào.", "There is no document in the graph yet."],
  bring: ["Nạp văn bản", "Bring in files"],
  holds: ["Trong đồ thị", "In the graph"],
  documents: ["Văn bản được nói đến", "Documents told of"],
  sources: ["Tệp đã đọc", "Files read"],
  citations: ["Lần viện dẫn", "Citations"],
  resolved: ["Đã rõ là văn bản nào", "Known for one document"],
  complete: ["Mức độ đầy đủ", "How complete is this?"],
  attention: ["Cần chú ý", "Wants attention"],
  allWell: ["Không có gì phải xem ngay.", "Nothing to look at right now."],
  hint: ["gợi ý", "hint"],
  findings: [
    (n: number) => `Tất cả ${number(n)} điểm cần xem xét`,
    (n: number) => `All ${number(n)} findings`,
  ],
  ambiguous: [
    (n: number) => `${number(n)} viện dẫn có thể là nhiều văn bản: cần quyết định`,
    (n: number) => `${number(n)} citations may be several documents: to decide`,
  ],
  missing: [
    (n: number) => `${number(n)} viện dẫn chưa biết là văn bản nào`,
    (n: number) => `${number(n)} citations are known for no document`,
  ],
  lately: ["Mới đây", "Lately"],
  came: [
    (n: number) => `Thêm ${number(n)} văn bản`,
    (n: number) => `${number(n)} ${n === 1 ? "document" : "documents"} added`,
  ],
  changed: [
    (n: number) => `Cập nhật ${number(n)} văn bản`,
    (n: number) => `${number(n)} ${n === 1 ? "document" : "documents"} updated`,
  ],
  went: [
    (n: number) => `Bỏ ${number(n)} văn bản`,
    (n: number) => `${number(n)} ${n === 1 ? "document" : "documents"} removed`,
  ],
  questions: ["Câu hỏi thường gặp", "Questions people ask"],
  questionsHint: [
    "Mở một câu hỏi, điền chỗ trống rồi hỏi; câu hỏi mở ra ở trang «Hỏi bằng GraphQL», đã điền sẵn.",
    "Open a question and fill in its blanks; it opens in the playground, filled in.",
  ],
  ask: ["Hỏi câu này bằng GraphQL", "Ask in the playground"],
});
