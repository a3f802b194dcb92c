import { number } from "../language/format.js";
import { words } from "../language/words.js";

export const COVERAGE = words({
  title: ["Mức độ đầy đủ", "How complete is this?"],
  lead: [
    "Đồ thị chỉ biết những gì đã được đọc. Trang này nói đã đọc được bao nhiêu, điều gì còn chưa rõ và vì sao.",
    "The graph knows only what was read. This page tells how much that is, what is still open, and why.",
  ],
  source: ["Nguồn", "Source"],
  all: ["Tất cả các nguồn", "All sources"],
  thisOne: ["Tệp đang xem", "The file in view"],
  notAll: [
    (n: number) =>
      `Ở đây chỉ kể ${n} tệp đầu; từ trang của mỗi văn bản gốc có đường dẫn đến mức độ đầy đủ của nó.`,
    (n: number) => `Only the first ${n} files are listed; the page of each source leads to its own.`,
  ],
  waiting: ["Đang đếm…", "Counting…"],
  sources: [
    (sources: number, passages: number, documents: number) =>
      `Đã đọc ${number(sources)} tệp, gồm ${number(passages)} đoạn văn; trong đó nói đến ${number(documents)} văn bản.`,
    (sources: number, passages: number, documents: number) =>
      `${number(sources)} files were read, ${number(passages)} passages; they tell of ${number(documents)} documents.`,
  ],
  one: [
    (passages: number, documents: number) =>
      `Tệp này gồm ${number(passages)} đoạn văn và nói đến ${number(documents)} văn bản.`,
    (passages: number, documents: number) =>
      `This file has ${number(passages)} passages and tells of ${number(documents)} documents.`,
  ],
  silent: [
    (n: number) => `${number(n)} đoạn không viện dẫn văn bản nào.`,
    (n: number) => `${number(n)} passages cite no document.`,
  ],
  citations: [
    (n: number) => `Văn bản được viện dẫn ${number(n)} lần:`,
    (n: number) => `Documents are cited ${number(n)} times:`,
  ],
  noCitations: ["Chưa có viện dẫn nào.", "There is no citation yet."],
  resolved: ["đã rõ là văn bản nào", "known for one document"],
  ambiguous: ["có thể là nhiều văn bản, chưa ai quyết định", "may be several documents, undecided"],
  missing: ["chưa biết là văn bản nào", "not known for any document"],
  decide: ["Quyết định từng trường hợp", "Decide them one after another"],
  reasons: ["Vì sao còn chưa rõ", "Why some are open"],
  types: ["Theo thể loại văn bản được viện dẫn", "By the type cited"],
  type: ["Thể loại", "Type"],
  reason: ["Lý do", "Reason"],
  count: ["Số lần", "Times"],
  limits: ["Điều bộ đọc không thấy được", "What the reader cannot see"],
  rules: [
    (n: number) => `${n} quy tắc được chạy trên mỗi lần nạp để tìm điểm cần xem xét.`,
    (n: number) => `${n} rules look for findings at every load.`,
  ],
  nothing: ["Chưa có văn bản nào. Hãy nạp văn bản trước.", "There is no document yet. Bring in files first."],
});
