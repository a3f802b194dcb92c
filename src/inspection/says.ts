/** Relations as a finding's sentence says them, and what was done to a document that ended. */
export const SAYS: Readonly<Record<string, string>> = {
  IMPLEMENTS: "thực hiện",
  CONTINUES: "tiếp tục thực hiện",
  DETAILS: "quy định chi tiết",
  GUIDES: "hướng dẫn",
  BASED_ON: "căn cứ",
  CITES: "dẫn",
  AMENDS: "sửa đổi, bổ sung",
  SUPERSEDES: "thay thế",
  REPEALS: "bãi bỏ",
  SUSPENDS: "đình chỉ",
  EXTENDS: "kéo dài hiệu lực của",
  CORRECTS: "đính chính",
  INSPECTS: "kiểm tra việc thực hiện",
  APPLIES: "áp dụng",
  RESPONDS_TO: "trả lời",
};

export const ENDED: Readonly<Record<string, string>> = {
  SUPERSEDES: "thay thế bởi",
  REPEALS: "bãi bỏ bởi",
};

export const says = (relation: unknown): string => SAYS[String(relation)] ?? String(relation);
