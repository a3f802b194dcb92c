import { words } from "../language/words.js";

export const SOURCE = words({
  waiting: ["Đang mở văn bản gốc…", "Opening the source…"],
  none: ["Không có văn bản gốc nào mang mã này", "No source has this id"],
  noneHint: [
    "Văn bản gốc có thể đã được nạp lại với nội dung khác. Hãy tìm theo tên hoặc ký hiệu.",
    "It may have been read again with other contents. Search by name or symbol.",
  ],
  place: ["Nơi", "Place"],
  asOf: ["Thời điểm", "As of"],
  length: ["Độ dài", "Length"],
  lengthOf: [
    (characters: string, paragraphs: number) => `${characters} ký tự, ${paragraphs} đoạn`,
    (characters: string, paragraphs: number) => `${characters} characters, ${paragraphs} paragraphs`,
  ],
  sha256: ["SHA-256", "SHA-256"],
  legend: ["Trong văn bản", "In the text"],
  document: ["văn bản được dẫn", "document cited"],
  openCitation: ["dẫn chiếu chưa xác định", "citation still open"],
  indicator: ["giá trị của chỉ tiêu", "value of an indicator"],
  shown: ["chỗ đang xem", "the place in view"],
  toPlace: ["Đến chỗ đang xem", "Go to the place"],
  inPassage: ["Nói đến trong đoạn", "Spoken of here"],
  redacted: [
    "Đoạn có tên cá nhân: lời văn dành cho người biên tập; các viện dẫn vẫn được hiện.",
    "Names private persons: the words are for editors; the citations are shown.",
  ],
  more: [
    (read: number, total: number) => `Đang đọc tiếp… ${read}/${total} đoạn`,
    (read: number, total: number) => `Reading on… ${read} of ${total} paragraphs`,
  ],
  coverage: ["Mức độ đầy đủ của văn bản này", "How complete this source is"],
  findings: ["Điểm cần xem xét trong văn bản này", "Findings in this source"],
});
