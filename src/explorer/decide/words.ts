import { words } from "../language/words.js";

export const DECIDE = words({
  title: ["Cần quyết định", "To decide"],
  lead: [
    "Từng viện dẫn có thể là nhiều văn bản và từng quan hệ chưa chắc, lần lượt. Mỗi quyết định ghi lại người, lúc và lý do; rút lại được.",
    "Citations that may be several documents and doubtful relations, one after another. Each decision keeps who, when and why, and can be taken back.",
  ],
  keys: [
    "Phím: 1–9 chọn, S để sau, U rút lại quyết định vừa rồi.",
    "Keys: 1–9 choose, S skips, U takes back the last decision.",
  ],
  waiting: ["Đang tìm việc cần quyết định…", "Looking for what is to be decided…"],
  none: ["Không còn gì cần quyết định ở đây.", "Nothing is left to decide here."],
  skipped: [(n: number) => `${n} việc đã để sau.`, (n: number) => `${n} were left for later.`],
  takeUp: ["Xem lại các việc đã để sau", "Look at them again"],
  left: [(n: number) => `Còn ${n} việc.`, (n: number) => `${n} left.`],
  leftMore: [(n: number) => `Còn hơn ${n} việc.`, (n: number) => `More than ${n} left.`],
  citation: [
    (words: string) => `«${words}» là văn bản nào?`,
    (words: string) => `Which document is “${words}”?`,
  ],
  relation: ["Quan hệ này có đúng không?", "Does this relation hold?"],
  candidates: ["Các khả năng", "Candidates"],
  confirm: ["Đúng, xác nhận", "Yes, confirm"],
  reject: ["Sai, bác bỏ", "No, reject"],
  skip: ["Để sau", "Skip"],
  undo: ["Rút lại", "Undo"],
  implied: ["Quan hệ được suy ra, không nói thành lời.", "The relation is implied, not said in words."],
  hearsay: [
    "Chỉ một văn bản khác nói điều này, không phải chính văn bản tác động.",
    "Only another document says so, not the acting one.",
  ],
  why: ["Lý do ghi vào nhật ký", "Reason kept in the log"],
  whyDefault: ["Đã đối chiếu trích đoạn", "Checked against the sentence"],
  whyUndo: ["Rút lại khi xem xét lại", "Taken back on second thought"],
  decided: ["Đã ghi quyết định.", "Decided."],
  takenBack: ["Đã rút lại.", "Taken back."],
  conflict: [
    (who: string, what: string) =>
      `Người khác (${who}) vừa quyết định việc này: ${what}. Giữ nguyên quyết định ấy.`,
    (who: string, what: string) => `Somebody else (${who}) just decided this: ${what}. That stands.`,
  ],
  CONFIRMED: ["xác nhận", "confirmed"],
  REJECTED: ["bác bỏ", "rejected"],
});
