import { words } from "../language/words.js";

export const SEARCH = words({
  title: [(text: string) => `Kết quả cho «${text}»`, (text: string) => `Results for “${text}”`],
  heading: ["Tìm văn bản", "Search"],
  list: ["Danh mục những văn bản tìm thấy", "List of the documents found"],
  tooLong: [
    "Từ ngữ tìm quá dài, nhiều nhất là 500 ký tự. Hãy tìm bằng ký hiệu hoặc vài từ; để tra cả đoạn, hãy dùng «Tra cứu danh sách» hoặc «Kiểm tra dự thảo».",
    "What is searched for is too long: 500 characters are the most. Search by a symbol or a few words; for a whole passage use “Look up a list” or “Check a draft”.",
  ],
  nothing: ["Không tìm thấy gì.", "Nothing was found."],
  nothingHint: [
    "Thử viết ký hiệu khác đi (75 ctr tu, 75-CTr/TU), bỏ bớt từ, hoặc nạp thêm văn bản.",
    "Try the symbol in another spelling (75 ctr tu, 75-CTr/TU), fewer words, or bring in more documents.",
  ],
  body: ["Cơ quan, tổ chức", "Body"],
  measure: ["Chỉ tiêu", "Indicator"],
  passage: ["Đoạn văn", "Passage"],
  waiting: ["Đang tìm…", "Searching…"],
  more: ["Xem thêm", "Show more"],
  ask: ["Hãy gõ ký hiệu hoặc từ ngữ vào ô tìm kiếm.", "Type a symbol or words into the search box."],
});
