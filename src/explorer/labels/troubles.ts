import type { Language } from "../language/words.js";

/** What went wrong by its code, and what to do; codes that stand nowhere here speak for themselves. */
const TROUBLES: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  NOT_FOUND: [
    "Không có gì mang mã này trong đồ thị. Mã có thể đã đổi: hãy tìm ở ô phía trên.",
    "Nothing in the graph has this id. It may have changed: try the search box above.",
  ],
  OPERATION_TOO_LARGE: [
    "Câu hỏi quá rộng để trả lời một lần: hãy thu hẹp lại.",
    "The question is too wide to be answered at once: narrow it.",
  ],
  TOO_MANY_REQUESTS: [
    "Đã hỏi quá nhiều trong một phút: hãy đợi giây lát rồi thử lại.",
    "Too much was asked within a minute: wait a little, then try again.",
  ],
  OFFLINE: [
    "Máy chủ không trả lời. Trang sẽ tự hỏi lại khi máy chủ chạy.",
    "The server does not answer. This page asks again once it does.",
  ],
  UNAUTHENTICATED: [
    "Cần mở trang bằng liên kết biên tập mà «npm start» in ra khi khởi động.",
    "Open this page by the editor's link that “npm start” prints.",
  ],
  FORBIDDEN: [
    "Việc này dành cho người biên tập: hãy mở trang bằng liên kết biên tập mà «npm start» in ra.",
    "This is for editors: open the page by the editor's link that “npm start” prints.",
  ],
  CONFLICT: [
    "Một người khác vừa quyết định việc này. Hãy xem lại điều đã được quyết định rồi mới sửa.",
    "Somebody else decided this in between. Look at what was decided before changing it.",
  ],
  FILE_EMPTY: ["Tệp rỗng: hãy đưa chính văn bản.", "The file is empty: give the document itself."],
  FILE_BINARY: [
    "Tệp không phải văn bản: hãy đưa tệp txt, html, docx, doc hoặc pdf.",
    "The file is no text: give txt, html, docx, doc or pdf.",
  ],
  FILE_ENCODING: [
    "Không rõ bảng mã của tệp: hãy lưu lại dạng UTF-8.",
    "The file's encoding cannot be told: save it as UTF-8.",
  ],
  FILE_TOO_LARGE: ["Tệp quá lớn: hãy chia thành nhiều phần.", "The file is too large: split it."],
  TOO_LARGE: ["Nội dung gửi đi quá lớn: hãy chia thành nhiều phần.", "Too much at once: split it."],
  FILE_FORMAT: [
    "Chưa đọc được định dạng này: hãy lưu lại dạng docx hoặc pdf.",
    "This format is not read: save it as docx or pdf.",
  ],
  FILE_DAMAGED: [
    "Tệp hỏng hoặc bị cắt: hãy lấy lại từ nơi lưu gốc.",
    "The file is damaged or cut short: get it again from where it is kept.",
  ],
  FILE_ENCRYPTED: [
    "Tệp có mật khẩu: hãy bỏ mật khẩu trước.",
    "The file is encrypted: take the password off.",
  ],
  FILE_NO_TEXT: [
    "Tệp là ảnh quét, không có lớp chữ: hãy nhận dạng chữ (OCR) trước.",
    "The file is a scan without text: have its text recognised (OCR) first.",
  ],
  FILE_SECRET: [
    "Văn bản có dấu chỉ độ mật, không được đọc ở đây; không giữ lại gì.",
    "The document is marked secret and is not read here; nothing of it was kept.",
  ],
  TIMEOUT: [
    "Câu hỏi chạy quá lâu nên đã bị dừng: hãy thử lại, thu hẹp câu hỏi, hoặc chia dự thảo thành từng phần.",
    "The question took too long and was stopped: try again, narrow it, or check the draft in parts.",
  ],
  DATABASE_UNAVAILABLE: [
    "Cơ sở dữ liệu chưa trả lời: hãy thử lại sau giây lát.",
    "The database does not answer yet: try again shortly.",
  ],
  INTERNAL: [
    "Máy chủ gặp lỗi; nhật ký của máy chủ ghi rõ hơn.",
    "Something went wrong on the server; its log tells more.",
  ],
};

/** The sentence for people: by the code, else what the server says. */
export const troubleText = (code: string, message: string, language: Language): string =>
  TROUBLES[code]?.[language === "vi" ? 0 : 1] ?? (message || code);
