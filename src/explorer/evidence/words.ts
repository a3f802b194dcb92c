import { words } from "../language/words.js";

export const EVIDENCE = words({
  title: ["Trích đoạn", "Evidence"],
  none: ["Không có câu nào để trích.", "There is no sentence to show."],
  source: ["Nguồn", "Source"],
  place: [
    (start: number, end: number) => `ký tự ${start}–${end}`,
    (start: number, end: number) => `characters ${start}–${end}`,
  ],
  redacted: ["tên riêng đã che", "private names blanked out"],
  waiting: ["Đang tìm trích đoạn…", "Looking up the evidence…"],
  inSource: ["Mở trong văn bản gốc", "Open in the source"],
  close: ["Đóng", "Close"],
});
