/** Ai nói điều đó. Who says so. */
export const AssertedBy = {
  /** Một văn bản khác. Another document: hearsay */
  OTHER: 'OTHER',
  /** Một người. A person */
  PERSON: 'PERSON',
  /** Một danh mục. A register */
  REGISTER: 'REGISTER',
  /** Chính văn bản tác động. The acting document itself */
  SELF: 'SELF'
} as const;

export type AssertedBy = typeof AssertedBy[keyof typeof AssertedBy];
export const Better = {
  HIGHER: 'HIGHER',
  LOWER: 'LOWER'
} as const;

export type Better = typeof Better[keyof typeof Better];
export const Certainty = {
  /** Nói rõ. Said in words */
  EXPLICIT: 'EXPLICIT',
  /** Suy ra. Implied */
  IMPLIED: 'IMPLIED'
} as const;

export type Certainty = typeof Certainty[keyof typeof Certainty];
export const ChangeKind = {
  ADDED: 'ADDED',
  DISMISSED: 'DISMISSED',
  /** Gộp. Counted as one from now on */
  MERGED: 'MERGED',
  REMOVED: 'REMOVED',
  REVIEWED: 'REVIEWED',
  /** Tách. Counted apart from now on */
  UNMERGED: 'UNMERGED',
  UPDATED: 'UPDATED'
} as const;

export type ChangeKind = typeof ChangeKind[keyof typeof ChangeKind];
export const CorrectedField = {
  effectiveFrom: 'effectiveFrom',
  expiresOn: 'expiresOn',
  issuedOn: 'issuedOn',
  issuers: 'issuers',
  title: 'title'
} as const;

export type CorrectedField = typeof CorrectedField[keyof typeof CorrectedField];
/** UPSTREAM: văn bản gốc dựa trên gì. DOWNSTREAM: gì dựa trên văn bản gốc. What the root rests on; what rests on it. */
export const Direction = {
  BOTH: 'BOTH',
  DOWNSTREAM: 'DOWNSTREAM',
  UPSTREAM: 'UPSTREAM'
} as const;

export type Direction = typeof Direction[keyof typeof Direction];
/** Hệ thống văn bản. Whose document it is. */
export const DocumentSystem = {
  /** Mặt trận Tổ quốc và đoàn thể */
  FRONT: 'FRONT',
  /** Đảng */
  PARTY: 'PARTY',
  /** Nhà nước */
  STATE: 'STATE'
} as const;

export type DocumentSystem = typeof DocumentSystem[keyof typeof DocumentSystem];
/** Thể loại văn bản. The type of a document. */
export const DocumentType = {
  /** Điều lệ */
  CHARTER: 'CHARTER',
  /** Thông tư */
  CIRCULAR: 'CIRCULAR',
  /** Thông tri */
  CIRCULAR_NOTE: 'CIRCULAR_NOTE',
  /** Thông cáo */
  COMMUNIQUE: 'COMMUNIQUE',
  /** Kết luận */
  CONCLUSION: 'CONCLUSION',
  /** Văn bản hợp nhất */
  CONSOLIDATED_TEXT: 'CONSOLIDATED_TEXT',
  /** Hiến pháp */
  CONSTITUTION: 'CONSTITUTION',
  /** Quyết định */
  DECISION: 'DECISION',
  /** Nghị định */
  DECREE: 'DECREE',
  /** Chỉ thị */
  DIRECTIVE: 'DIRECTIVE',
  /** Sắc lệnh */
  EDICT: 'EDICT',
  /** Hướng dẫn */
  GUIDANCE: 'GUIDANCE',
  /** Thông tư liên tịch */
  JOINT_CIRCULAR: 'JOINT_CIRCULAR',
  /** Luật, bộ luật */
  LAW: 'LAW',
  /** Biên bản */
  MINUTES: 'MINUTES',
  /** Thông báo */
  NOTICE: 'NOTICE',
  /** Công văn */
  OFFICIAL_LETTER: 'OFFICIAL_LETTER',
  /** Phương án */
  OPTION: 'OPTION',
  /** Lệnh */
  ORDER: 'ORDER',
  /** Pháp lệnh */
  ORDINANCE: 'ORDINANCE',
  /** Khác */
  OTHER: 'OTHER',
  /** Kế hoạch */
  PLAN: 'PLAN',
  /** Chương trình */
  PROGRAMME: 'PROGRAMME',
  /** Dự án */
  PROJECT: 'PROJECT',
  /** Quy định */
  REGULATION: 'REGULATION',
  /** Báo cáo */
  REPORT: 'REPORT',
  /** Nghị quyết */
  RESOLUTION: 'RESOLUTION',
  /** Đề án */
  SCHEME: 'SCHEME',
  /** Quy chế */
  STATUTE: 'STATUTE',
  /** Chiến lược */
  STRATEGY: 'STRATEGY',
  /** Tờ trình */
  SUBMISSION: 'SUBMISSION',
  /** Công điện */
  TELEGRAM: 'TELEGRAM'
} as const;

export type DocumentType = typeof DocumentType[keyof typeof DocumentType];
export const ExpectationOrigin = {
  /** Nhập từ danh mục. From a list */
  LIST: 'LIST',
  /** Đọc từ văn bản. Read in a text */
  READ: 'READ'
} as const;

export type ExpectationOrigin = typeof ExpectationOrigin[keyof typeof ExpectationOrigin];
export const HitKind = {
  /** Văn bản */
  DOCUMENT: 'DOCUMENT',
  /** Chỉ tiêu */
  INDICATOR: 'INDICATOR',
  /** Cơ quan, tổ chức */
  ORGANISATION: 'ORGANISATION',
  /** Đoạn văn */
  PASSAGE: 'PASSAGE'
} as const;

export type HitKind = typeof HitKind[keyof typeof HitKind];
export const IngestOutcome = {
  ADDED: 'ADDED',
  UNCHANGED: 'UNCHANGED',
  UPDATED: 'UPDATED'
} as const;

export type IngestOutcome = typeof IngestOutcome[keyof typeof IngestOutcome];
export const MarkKind = {
  /** Văn bản được dẫn. A document that is cited */
  DOCUMENT: 'DOCUMENT',
  /** Giá trị của một chỉ tiêu. A value of a measure */
  INDICATOR: 'INDICATOR',
  /** Cơ quan có việc phải làm. A body that something is asked of */
  ORGANISATION: 'ORGANISATION'
} as const;

export type MarkKind = typeof MarkKind[keyof typeof MarkKind];
export const MatrixState = {
  /** Một loại cơ quan mà danh mục địa danh không kể hết: không quy cho ai. A class whose members nobody can tell */
  CLASS: 'CLASS',
  /** Đã ban hành, đúng hạn hoặc không rõ hạn. Issued in time, or nothing speaks against it */
  ISSUED: 'ISSUED',
  /** Ban hành sau hạn. Issued after the deadline */
  LATE: 'LATE',
  /** Quá hạn, đồ thị chưa có. Overdue, and not in the graph */
  MISSING: 'MISSING',
  /** Chưa đến hạn hoặc không có hạn, đồ thị chưa có. Not due yet, and not in the graph */
  PENDING: 'PENDING'
} as const;

export type MatrixState = typeof MatrixState[keyof typeof MatrixState];
export const ObservationKind = {
  /** Kết quả */
  ACTUAL: 'ACTUAL',
  /** Mốc so sánh */
  BASELINE: 'BASELINE',
  /** Chỉ tiêu */
  TARGET: 'TARGET'
} as const;

export type ObservationKind = typeof ObservationKind[keyof typeof ObservationKind];
export const Outcome = {
  AMBIGUOUS: 'AMBIGUOUS',
  MISSING: 'MISSING',
  RESOLVED: 'RESOLVED'
} as const;

export type Outcome = typeof Outcome[keyof typeof Outcome];
export const PlaceLevel = {
  COMMUNE: 'COMMUNE',
  DISTRICT: 'DISTRICT',
  PROVINCE: 'PROVINCE'
} as const;

export type PlaceLevel = typeof PlaceLevel[keyof typeof PlaceLevel];
export const Recurrence = {
  /** Sáu tháng */
  HALF_YEARLY: 'HALF_YEARLY',
  /** Hằng tháng */
  MONTHLY: 'MONTHLY',
  /** Hằng quý */
  QUARTERLY: 'QUARTERLY',
  /** Hằng năm */
  YEARLY: 'YEARLY'
} as const;

export type Recurrence = typeof Recurrence[keyof typeof Recurrence];
/**
 * Quan hệ giữa hai văn bản, từ văn bản tác động đến văn bản chịu tác động.
 * One edge in the active voice, from the acting document to the one acted upon.
 */
export const Relation = {
  /** Sửa đổi, bổ sung */
  AMENDS: 'AMENDS',
  /** Tiếp tục áp dụng trên địa bàn */
  APPLIES: 'APPLIES',
  /** Phê duyệt, thông qua */
  APPROVES: 'APPROVES',
  /** Căn cứ */
  BASED_ON: 'BASED_ON',
  /** Dẫn chiếu */
  CITES: 'CITES',
  /** Kết luận một cuộc kiểm tra, thanh tra */
  CONCLUDES: 'CONCLUDES',
  /** Hợp nhất */
  CONSOLIDATES: 'CONSOLIDATES',
  /** Tiếp tục, đẩy mạnh thực hiện */
  CONTINUES: 'CONTINUES',
  /** Đính chính */
  CORRECTS: 'CORRECTS',
  /** Quy định chi tiết */
  DETAILS: 'DETAILS',
  /** Kéo dài hiệu lực, thời hạn */
  EXTENDS: 'EXTENDS',
  /** Hướng dẫn */
  GUIDES: 'GUIDES',
  /** Thực hiện, triển khai, cụ thể hóa, thể chế hóa */
  IMPLEMENTS: 'IMPLEMENTS',
  /** Kiểm tra, giám sát, thanh tra việc thực hiện */
  INSPECTS: 'INSPECTS',
  /** Giải thích */
  INTERPRETS: 'INTERPRETS',
  /** Ban hành kèm theo */
  PROMULGATES: 'PROMULGATES',
  /** Khắc phục, thực hiện kết luận thanh tra */
  REMEDIATES: 'REMEDIATES',
  /** Bãi bỏ */
  REPEALS: 'REPEALS',
  /** Phúc đáp, trả lời */
  RESPONDS_TO: 'RESPONDS_TO',
  /** Sơ kết, tổng kết, báo cáo kết quả thực hiện */
  REVIEWS: 'REVIEWS',
  /** Trình */
  SUBMITS: 'SUBMITS',
  /** Thay thế */
  SUPERSEDES: 'SUPERSEDES',
  /** Đình chỉ, ngưng hiệu lực */
  SUSPENDS: 'SUSPENDS'
} as const;

export type Relation = typeof Relation[keyof typeof Relation];
export const ResponsibilityRole = {
  /** Thực hiện */
  CARRIES_OUT: 'CARRIES_OUT',
  /** Phối hợp */
  COORDINATES: 'COORDINATES',
  /** Ban hành */
  ISSUES: 'ISSUES',
  /** Chủ trì */
  LEADS: 'LEADS',
  /** Theo dõi, đôn đốc, kiểm tra */
  MONITORS: 'MONITORS'
} as const;

export type ResponsibilityRole = typeof ResponsibilityRole[keyof typeof ResponsibilityRole];
export const ReviewVerdict = {
  /** Xác nhận */
  CONFIRMED: 'CONFIRMED',
  /** Xác định văn bản. A mention was decided */
  DECIDED: 'DECIDED',
  /** Bác bỏ */
  REJECTED: 'REJECTED'
} as const;

export type ReviewVerdict = typeof ReviewVerdict[keyof typeof ReviewVerdict];
/** Toàn bộ hay một phần. Of the whole document or of a part. */
export const Scope = {
  PARTIAL: 'PARTIAL',
  WHOLE: 'WHOLE'
} as const;

export type Scope = typeof Scope[keyof typeof Scope];
export const Severity = {
  HIGH: 'HIGH',
  LOW: 'LOW',
  MEDIUM: 'MEDIUM'
} as const;

export type Severity = typeof Severity[keyof typeof Severity];
/** An enum for sorting in either ascending or descending order. */
export const SortDirection = {
  /** Sort by field values in ascending order. */
  ASC: 'ASC',
  /** Sort by field values in descending order. */
  DESC: 'DESC'
} as const;

export type SortDirection = typeof SortDirection[keyof typeof SortDirection];
export const StatementVerdict = {
  /** Xác nhận */
  CONFIRMED: 'CONFIRMED',
  /** Bác bỏ */
  REJECTED: 'REJECTED'
} as const;

export type StatementVerdict = typeof StatementVerdict[keyof typeof StatementVerdict];
/** Hiệu lực. How a document stands. */
export const Status = {
  /** Hết thời hạn hiệu lực */
  EXPIRED: 'EXPIRED',
  /** Còn hiệu lực */
  IN_FORCE: 'IN_FORCE',
  /** Chưa có hiệu lực */
  NOT_YET: 'NOT_YET',
  /** Bị bãi bỏ */
  REPEALED: 'REPEALED',
  /** Bị thay thế */
  SUPERSEDED: 'SUPERSEDED',
  /** Bị đình chỉ, ngưng hiệu lực */
  SUSPENDED: 'SUSPENDED',
  /** Chưa rõ. Said where nothing decides, never guessed */
  UNKNOWN: 'UNKNOWN'
} as const;

export type Status = typeof Status[keyof typeof Status];
export const Verdict = {
  /** Vượt */
  EXCEEDED: 'EXCEEDED',
  /** Không đạt */
  MISSED: 'MISSED',
  /** Chưa đến hạn */
  OPEN: 'OPEN',
  /** Đạt */
  REACHED: 'REACHED',
  /** Chưa rõ */
  UNKNOWN: 'UNKNOWN'
} as const;

export type Verdict = typeof Verdict[keyof typeof Verdict];