import { words } from "../language/words.js";

export const DOCUMENT = words({
  none: ["Không có văn bản nào mang mã này", "No document has this id"],
  noneHint: [
    "Có thể mã đã đổi. Hãy tìm theo ký hiệu ở ô phía trên.",
    "The id may have changed. Search by symbol above.",
  ],
  facts: ["Văn bản", "The document"],
  type: ["Thể loại", "Type"],
  issuedOn: ["Ngày ban hành", "Issued on"],
  issuer: ["Cơ quan ban hành", "Issued by"],
  effectiveFrom: ["Có hiệu lực từ", "In force from"],
  expiresOn: ["Hết hiệu lực ngày", "Expires on"],
  partOf: ["Ban hành kèm theo", "Attached to"],
  attachments: ["Văn bản kèm theo", "Attachments"],
  id: ["Mã", "Id"],
  relations: ["Quan hệ với văn bản khác", "Relations to other documents"],
  noRelations: [
    "Chưa thấy quan hệ nào với văn bản khác trong các nguồn đã đọc.",
    "No relation to another document was found in what was read.",
  ],
  proof: [(n: number) => `Trích đoạn (${n})`, (n: number) => `Evidence (${n})`],
  implied: ["suy ra", "implied"],
  more: [
    (n: number) => `Còn ${n} văn bản chưa hiện ở đây.`,
    (n: number) => `${n} more documents are not shown here.`,
  ],
  lineage: ["Xem phả hệ", "Show the lineage"],
  waiting: ["Đang mở văn bản…", "Opening the document…"],
});
