import { words } from "../language/words.js";

export const DRAFT = words({
  title: ["Kiểm tra dự thảo", "Check a draft"],
  lead: [
    "Dán dự thảo hoặc thả tệp vào đây. Từng viện dẫn được đối chiếu với đồ thị: văn bản đã hết hiệu lực, sai ngày, sai cơ quan ban hành, ký hiệu có thể là nhiều văn bản. Dự thảo không được lưu lại.",
    "Paste a draft or drop its file. Every citation is held against the graph: what is no longer in force, misdated, ascribed to the wrong body, or may be several documents. The draft is not kept.",
  ],
  text: ["Nội dung dự thảo", "Text of the draft"],
  file: ["Hoặc chọn tệp (txt, html, docx, doc, pdf)", "Or choose a file (txt, html, docx, doc, pdf)"],
  place: ["Nơi ban hành (khi dự thảo không ghi)", "Place (where the draft does not say)"],
  asOf: ["Tại ngày", "As of"],
  check: ["Kiểm tra", "Check"],
  again: ["Sửa dự thảo", "Change the draft"],
  fresh: ["Dự thảo khác", "Another draft"],
  reading: ["Đang đọc tệp…", "Reading the file…"],
  checking: ["Đang đối chiếu từng viện dẫn…", "Holding each citation against the graph…"],
  fine: [
    "Không thấy điểm nào cần sửa. Chỉ những gì đồ thị biết được đối chiếu.",
    "Nothing to mend was found. Only what the graph knows was looked at.",
  ],
  found: [
    (n: number) => `${n} điểm cần xem xét`,
    (n: number) => `${n} ${n === 1 ? "point" : "points"} to look at`,
  ],
  problems: ["Điểm cần xem xét", "Points to look at"],
  toPlace: [
    (n: number) => `Đến chỗ của điểm ${n} trong dự thảo`,
    (n: number) => `To the place of point ${n}`,
  ],
  toProblem: [(n: number) => `Điểm ${n}`, (n: number) => `Point ${n}`],
  proposal: ["Đề xuất", "Proposed"],
  hint: ["gợi ý", "hint"],
  whole: ["về cả dự thảo", "of the whole draft"],
  others: ["Lời của văn bản khác", "What other documents say"],
  body: ["Dự thảo", "The draft"],
  citations: [(n: number) => `Văn bản được viện dẫn (${n})`, (n: number) => `Documents cited (${n})`],
  noCitations: ["Dự thảo không viện dẫn văn bản nào đọc được.", "No citation was read in the draft."],
  citation: ["Viện dẫn", "Citation"],
  means: ["Là văn bản", "Names"],
  status: ["Hiệu lực", "Status"],
  candidates: ["Có thể là", "May be"],
  notes: ["Khi đọc tệp", "While reading the file"],
});
