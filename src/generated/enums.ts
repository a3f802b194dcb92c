/** Thể loại văn bản. The type of a document. */
export const DocumentType = {
  /** Nghị quyết */
  RESOLUTION: 'RESOLUTION',
  /** Chỉ thị */
  DIRECTIVE: 'DIRECTIVE',
  /** Kết luận */
  CONCLUSION: 'CONCLUSION',
  /** Quy định */
  REGULATION: 'REGULATION',
  /** Quy chế */
  STATUTE: 'STATUTE',
  /** Quyết định */
  DECISION: 'DECISION',
  /** Chương trình */
  PROGRAMME: 'PROGRAMME',
  /** Kế hoạch */
  PLAN: 'PLAN',
  /** Đề án */
  SCHEME: 'SCHEME',
  /** Phương án */
  OPTION: 'OPTION',
  /** Dự án */
  PROJECT: 'PROJECT',
  /** Hướng dẫn */
  GUIDANCE: 'GUIDANCE',
  /** Thông báo */
  NOTICE: 'NOTICE',
  /** Thông cáo */
  COMMUNIQUE: 'COMMUNIQUE',
  /** Thông tri */
  CIRCULAR_NOTE: 'CIRCULAR_NOTE',
  /** Báo cáo */
  REPORT: 'REPORT',
  /** Tờ trình */
  SUBMISSION: 'SUBMISSION',
  /** Biên bản */
  MINUTES: 'MINUTES',
  /** Công văn */
  OFFICIAL_LETTER: 'OFFICIAL_LETTER',
  /** Công điện */
  TELEGRAM: 'TELEGRAM',
  /** Điều lệ */
  CHARTER: 'CHARTER',
  /** Chiến lược */
  STRATEGY: 'STRATEGY',
  /** Hiến pháp */
  CONSTITUTION: 'CONSTITUTION',
  /** Luật, bộ luật */
  LAW: 'LAW',
  /** Pháp lệnh */
  ORDINANCE: 'ORDINANCE',
  /** Lệnh */
  ORDER: 'ORDER',
  /** Sắc lệnh */
  EDICT: 'EDICT',
  /** Nghị định */
  DECREE: 'DECREE',
  /** Thông tư */
  CIRCULAR: 'CIRCULAR',
  /** Thông tư liên tịch */
  JOINT_CIRCULAR: 'JOINT_CIRCULAR',
  /** Văn bản hợp nhất */
  CONSOLIDATED_TEXT: 'CONSOLIDATED_TEXT',
  /** Khác */
  OTHER: 'OTHER'
} as const;

export type DocumentType = typeof DocumentType[keyof typeof DocumentType];
/** Hệ thống văn bản. Whose document it is. */
export const DocumentSystem = {
  /** Đảng */
  PARTY: 'PARTY',
  /** Nhà nước */
  STATE: 'STATE',
  /** Mặt trận Tổ quốc và đoàn thể */
  FRONT: 'FRONT'
} as const;

export type DocumentSystem = typeof DocumentSystem[keyof typeof DocumentSystem];
/** An enum for sorting in either ascending or descending order. */
export const SortDirection = {
  /** Sort by field values in ascending order. */
  ASC: 'ASC',
  /** Sort by field values in descending order. */
  DESC: 'DESC'
} as const;

export type SortDirection = typeof SortDirection[keyof typeof SortDirection];
/**
 * Quan hệ giữa hai văn bản, từ văn bản tác động đến văn bản chịu tác động.
 * One edge in the active voice, from the acting document to the one acted upon.
 */
export const Relation = {
  /** Thực hiện, triển khai, cụ thể hóa, thể chế hóa */
  IMPLEMENTS: 'IMPLEMENTS',
  /** Tiếp tục, đẩy mạnh thực hiện */
  CONTINUES: 'CONTINUES',
  /** Quy định chi tiết */
  DETAILS: 'DETAILS',
  /** Hướng dẫn */
  GUIDES: 'GUIDES',
  /** Căn cứ */
  BASED_ON: 'BASED_ON',
  /** Dẫn chiếu */
  CITES: 'CITES',
  /** Sửa đổi, bổ sung */
  AMENDS: 'AMENDS',
  /** Thay thế */
  SUPERSEDES: 'SUPERSEDES',
  /** Bãi bỏ */
  REPEALS: 'REPEALS',
  /** Đình chỉ, ngưng hiệu lực */
  SUSPENDS: 'SUSPENDS',
  /** Kéo dài hiệu lực, thời hạn */
  EXTENDS: 'EXTENDS',
  /** Đính chính */
  CORRECTS: 'CORRECTS',
  /** Hợp nhất */
  CONSOLIDATES: 'CONSOLIDATES',
  /** Ban hành kèm theo */
  PROMULGATES: 'PROMULGATES',
  /** Phê duyệt, thông qua */
  APPROVES: 'APPROVES',
  /** Giải thích */
  INTERPRETS: 'INTERPRETS',
  /** Kiểm tra, giám sát, thanh tra việc thực hiện */
  INSPECTS: 'INSPECTS',
  /** Kết luận một cuộc kiểm tra, thanh tra */
  CONCLUDES: 'CONCLUDES',
  /** Khắc phục, thực hiện kết luận thanh tra */
  REMEDIATES: 'REMEDIATES',
  /** Tiếp tục áp dụng trên địa bàn */
  APPLIES: 'APPLIES',
  /** Sơ kết, tổng kết, báo cáo kết quả thực hiện */
  REVIEWS: 'REVIEWS',
  /** Trình */
  SUBMITS: 'SUBMITS',
  /** Phúc đáp, trả lời */
  RESPONDS_TO: 'RESPONDS_TO'
} as const;

export type Relation = typeof Relation[keyof typeof Relation];
/** Toàn bộ hay một phần. Of the whole document or of a part. */
export const Scope = {
  WHOLE: 'WHOLE',
  PARTIAL: 'PARTIAL'
} as const;

export type Scope = typeof Scope[keyof typeof Scope];
/** Ai nói điều đó. Who says so. */
export const AssertedBy = {
  /** Chính văn bản tác động. The acting document itself */
  SELF: 'SELF',
  /** Một văn bản khác. Another document: hearsay */
  OTHER: 'OTHER',
  /** Một danh mục. A register */
  REGISTER: 'REGISTER',
  /** Một người. A person */
  PERSON: 'PERSON'
} as const;

export type AssertedBy = typeof AssertedBy[keyof typeof AssertedBy];
export const Certainty = {
  /** Nói rõ. Said in words */
  EXPLICIT: 'EXPLICIT',
  /** Suy ra. Implied */
  IMPLIED: 'IMPLIED'
} as const;

export type Certainty = typeof Certainty[keyof typeof Certainty];
export const Outcome = {
  RESOLVED: 'RESOLVED',
  AMBIGUOUS: 'AMBIGUOUS',
  MISSING: 'MISSING'
} as const;

export type Outcome = typeof Outcome[keyof typeof Outcome];
export const HitKind = {
  DOCUMENT: 'DOCUMENT',
  PASSAGE: 'PASSAGE'
} as const;

export type HitKind = typeof HitKind[keyof typeof HitKind];
/** UPSTREAM: văn bản gốc dựa trên gì. DOWNSTREAM: gì dựa trên văn bản gốc. What the root rests on; what rests on it. */
export const Direction = {
  UPSTREAM: 'UPSTREAM',
  DOWNSTREAM: 'DOWNSTREAM',
  BOTH: 'BOTH'
} as const;

export type Direction = typeof Direction[keyof typeof Direction];
export const ChangeKind = {
  ADDED: 'ADDED',
  UPDATED: 'UPDATED',
  REMOVED: 'REMOVED'
} as const;

export type ChangeKind = typeof ChangeKind[keyof typeof ChangeKind];