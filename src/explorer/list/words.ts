import { words } from "../language/words.js";

export const LIST = words({
  title: ["Tra cứu danh sách", "Look up a list"],
  lead: [
    "Dán tối đa 500 số, ký hiệu hoặc viện dẫn, mỗi dòng một văn bản. Kết quả cho biết mỗi dòng là văn bản nào, còn hiệu lực không, văn bản nào thay thế; ký hiệu có thể là nhiều văn bản được nói rõ, không tự chọn.",
    "Paste up to 500 symbols or citations, one a line. Each comes back with the document it names, how that stands and what superseded it; a symbol that may be several is told, nothing is picked silently.",
  ],
  lines: ["Danh sách", "The list"],
  placeholder: [
    "1. Nghị quyết số 29-NQ/TW, ngày 25-7-2018\n2. 75-CTr/TU\n3. 18/2018/QĐ-UBND",
    "1. Nghị quyết số 29-NQ/TW, ngày 25-7-2018\n2. 75-CTr/TU\n3. 18/2018/QĐ-UBND",
  ],
  place: ["Nơi viện dẫn (khi dòng không ghi)", "Place (where a line does not say)"],
  asOf: ["Tại ngày", "As of"],
  find: ["Tra cứu", "Look up"],
  waiting: ["Đang tra cứu…", "Looking up…"],
  tooMany: [
    (n: number, most: number) => `Danh sách có ${n} viện dẫn; chỉ ${most} viện dẫn đầu được tra.`,
    (n: number, most: number) => `The list has ${n} citations; only the first ${most} are looked up.`,
  ],
  result: [
    (sure: number, open: number, none: number) =>
      `${sure} dòng xác định được, ${open} dòng có thể là nhiều văn bản, ${none} dòng không tìm thấy.`,
    (sure: number, open: number, none: number) =>
      `${sure} resolved, ${open} may be several documents, ${none} not found.`,
  ],
  number: ["STT", "No."],
  citation: ["Viện dẫn", "Citation"],
  means: ["Văn bản", "Document"],
  status: ["Hiệu lực", "Status"],
  successors: ["Văn bản thay thế", "Superseded by"],
  since: [(date: string) => `từ ${date}`, (date: string) => `since ${date}`],
  save: ["Lưu bảng tính (xlsx)", "Save as a spreadsheet (xlsx)"],
  saveCsv: ["Lưu CSV", "Save as CSV"],
  saving: ["Đang lập bảng…", "Making the table…"],
  long: [
    "Danh sách dài không nằm trong địa chỉ trang: khi gửi liên kết, hãy gửi kèm danh sách.",
    "A long list does not stand in the address: send it along with the link.",
  ],
});
