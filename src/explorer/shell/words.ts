import { words } from "../language/words.js";

export const SHELL = words({
  brand: ["Phả hệ văn bản", "Document lineage"],
  skip: ["Đến nội dung", "Skip to content"],
  menu: ["Các trang", "Pages"],
  home: ["Trang đầu", "Home"],
  playground: ["Hỏi bằng GraphQL", "GraphQL playground"],
  printed: [(when: string) => `In lúc ${when}`, (when: string) => `Printed at ${when}`],
  inPlayground: ["Mở câu hỏi này bằng GraphQL", "Open in the playground"],
  otherLanguage: ["English", "Tiếng Việt"],
  search: ["Tìm văn bản, cơ quan, chỉ tiêu", "Find documents, bodies, indicators"],
  searchHint: [
    "Ký hiệu hoặc từ ngữ: nq29, 75-CTr/TU, an ninh mạng",
    "A symbol or words: nq29, 75-CTr/TU, an ninh mạng",
  ],
  find: ["Tìm", "Search"],
  noSuggestion: [
    "Chưa có gợi ý; bấm Tìm để xem mọi kết quả.",
    "No suggestion yet; press Search for all results.",
  ],
  waiting: ["Đang tìm…", "Searching…"],
  moreRows: [
    (shown: string, all: string) => `Hiện thêm (đang hiện ${shown} trên ${all})`,
    (shown: string, all: string) => `Show more (${shown} of ${all} shown)`,
  ],
  offline: [
    "Máy chủ không trả lời. Trang tự hỏi lại khi máy chủ chạy; kiểm tra xem lệnh «npm start» còn chạy không.",
    "The server does not answer. This page asks again; check that “npm start” still runs.",
  ],
  notFoundTitle: ["Không có trang này", "There is no such page"],
  notFound: [
    "Địa chỉ có thể đã viết sai. Hãy tìm ở ô phía trên.",
    "The address may be mistyped. Try the search box above.",
  ],
  troubleTitle: ["Có lỗi", "Something went wrong"],
  again: ["Thử lại", "Try again"],
});
