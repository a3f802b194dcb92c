import { number } from "../language/format.js";
import { words } from "../language/words.js";

export const BRING = words({
  title: ["Nạp văn bản", "Bring in files"],
  lead: [
    "Thả nhiều tệp cùng lúc (txt, html, docx, doc, pdf có lớp chữ). Mỗi tệp được đọc riêng: tệp hỏng không cản các tệp khác, nạp lại tệp cũ không làm thay đổi gì. Văn bản có dấu mật không được đọc.",
    "Drop many files at once (txt, html, docx, doc, pdf with text). Each is read by itself: a bad one stops none of the others, and the same file again changes nothing. Papers marked secret are not read.",
  ],
  files: ["Chọn tệp, hoặc thả tệp vào đây", "Choose files, or drop them here"],
  place: ["Nơi ban hành (khi văn bản không ghi)", "Place (where the text does not say)"],
  asOf: ["Thời điểm của văn bản (khi không ghi)", "Date of the text (where it does not say)"],
  list: ["Các tệp đã thả", "Files dropped"],
  progress: [
    (done: number, all: number, failed: number) =>
      `Xong ${number(done)} trên ${number(all)} tệp${failed > 0 ? `, ${number(failed)} tệp không nạp được` : ""}.`,
    (done: number, all: number, failed: number) =>
      `${number(done)} of ${number(all)} files done${failed > 0 ? `, ${number(failed)} could not be taken` : ""}.`,
  ],
  file: ["Tệp", "File"],
  state: ["Tình trạng", "State"],
  read: ["Đã đọc được", "What was read"],
  WAITING: ["Đang chờ", "Waiting"],
  SENDING: ["Đang gửi…", "Sending…"],
  READING: ["Đang đọc…", "Reading…"],
  DONE: ["Xong", "Done"],
  FAILED: ["Không nạp được", "Could not be taken"],
  ADDED: ["Đã nạp", "Taken in"],
  UPDATED: ["Đã đọc lại", "Read anew"],
  UNCHANGED: ["Đã có, không đổi", "There already, unchanged"],
  told: [
    (documents: number, citations: number, statements: number) =>
      `${number(documents)} văn bản, ${number(citations)} viện dẫn, ${number(statements)} quan hệ`,
    (documents: number, citations: number, statements: number) =>
      `${number(documents)} documents, ${number(citations)} citations, ${number(statements)} relations`,
  ],
  open: [
    (n: number) => `${number(n)} viện dẫn còn chưa rõ`,
    (n: number) => `${number(n)} citations are open`,
  ],
  text: ["Xem văn bản gốc", "Read the text"],
  coverage: ["Xem mức độ đầy đủ", "How complete is it?"],
  again: ["Nạp lại", "Try again"],
});
