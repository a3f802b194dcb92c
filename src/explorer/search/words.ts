import { words } from "../language/words.js";

export const SEARCH = words({
  title: [(text: string) => `Kết quả cho «${text}»`, (text: string) => `Results for “${text}”`],
  heading: ["Tìm văn bản", "Search"],
  list: ["Danh mục những văn bản tìm thấy", "List of the documents found"],
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
