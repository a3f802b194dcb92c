import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  /** The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted as an ID. */
  ID: { input: string; output: string; }
  /** The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text. */
  String: { input: string; output: string; }
  /** The `Boolean` scalar type represents `true` or `false`. */
  Boolean: { input: boolean; output: boolean; }
  /** The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1. */
  Int: { input: number; output: number; }
  /** The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point). */
  Float: { input: number; output: number; }
  /** A date, represented as a 'yyyy-mm-dd' string */
  Date: { input: string; output: string; }
  /** A date and time, represented as an ISO-8601 string */
  DateTime: { input: string; output: string; }
};

/** Ai nói điều đó. Who says so. */
export type AssertedBy =
  /** Một văn bản khác. Another document: hearsay */
  | 'OTHER'
  /** Một người. A person */
  | 'PERSON'
  /** Một danh mục. A register */
  | 'REGISTER'
  /** Chính văn bản tác động. The acting document itself */
  | 'SELF';

/** AssertedBy filters */
export type AssertedByEnumScalarFilters = {
  readonly eq?: InputMaybe<AssertedBy>;
  readonly in?: InputMaybe<ReadonlyArray<AssertedBy>>;
};

export type Better =
  | 'HIGHER'
  | 'LOWER';

/** Better filters */
export type BetterEnumScalarFilters = {
  readonly eq?: InputMaybe<Better>;
  readonly in?: InputMaybe<ReadonlyArray<Better>>;
};

/** Boolean filters */
export type BooleanScalarFilters = {
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Certainty =
  /** Nói rõ. Said in words */
  | 'EXPLICIT'
  /** Suy ra. Implied */
  | 'IMPLIED';

/** Certainty filters */
export type CertaintyEnumScalarFilters = {
  readonly eq?: InputMaybe<Certainty>;
  readonly in?: InputMaybe<ReadonlyArray<Certainty>>;
};

export type ChangeKind =
  | 'ADDED'
  | 'DISMISSED'
  /** Gộp. Counted as one from now on */
  | 'MERGED'
  | 'REMOVED'
  | 'REVIEWED'
  /** Tách. Counted apart from now on */
  | 'UNMERGED'
  | 'UPDATED';

export type CorrectedField =
  | 'effectiveFrom'
  | 'expiresOn'
  | 'issuedOn'
  | 'issuers'
  | 'title';

/** Date filters */
export type DateScalarFilters = {
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
};

/** UPSTREAM: văn bản gốc dựa trên gì. DOWNSTREAM: gì dựa trên văn bản gốc. What the root rests on; what rests on it. */
export type Direction =
  | 'BOTH'
  | 'DOWNSTREAM'
  | 'UPSTREAM';

/** Giá trị thay cho điều văn bản nói; null: không rõ. Instead of what the text says; null: not known. */
export type DocumentCorrection = {
  readonly effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly expiresOn?: InputMaybe<Scalars['Date']['input']>;
  readonly issuedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly issuers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** Fields to sort Documents by. The order in which sorts are applied is not guaranteed when specifying many fields in one DocumentSort object. */
export type DocumentSort = {
  readonly effectiveFrom?: InputMaybe<SortDirection>;
  readonly expiresOn?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly issuedOn?: InputMaybe<SortDirection>;
  readonly issuer?: InputMaybe<SortDirection>;
  readonly number?: InputMaybe<SortDirection>;
  readonly place?: InputMaybe<SortDirection>;
  readonly secrecy?: InputMaybe<SortDirection>;
  readonly symbol?: InputMaybe<SortDirection>;
  readonly symbolKey?: InputMaybe<SortDirection>;
  readonly system?: InputMaybe<SortDirection>;
  readonly term?: InputMaybe<SortDirection>;
  readonly title?: InputMaybe<SortDirection>;
  readonly type?: InputMaybe<SortDirection>;
  readonly year?: InputMaybe<SortDirection>;
};

/** Hệ thống văn bản. Whose document it is. */
export type DocumentSystem =
  /** Mặt trận Tổ quốc và đoàn thể */
  | 'FRONT'
  /** Đảng */
  | 'PARTY'
  /** Nhà nước */
  | 'STATE';

/** DocumentSystem filters */
export type DocumentSystemEnumScalarFilters = {
  readonly eq?: InputMaybe<DocumentSystem>;
  readonly in?: InputMaybe<ReadonlyArray<DocumentSystem>>;
};

/** Thể loại văn bản. The type of a document. */
export type DocumentType =
  /** Điều lệ */
  | 'CHARTER'
  /** Thông tư */
  | 'CIRCULAR'
  /** Thông tri */
  | 'CIRCULAR_NOTE'
  /** Thông cáo */
  | 'COMMUNIQUE'
  /** Kết luận */
  | 'CONCLUSION'
  /** Văn bản hợp nhất */
  | 'CONSOLIDATED_TEXT'
  /** Hiến pháp */
  | 'CONSTITUTION'
  /** Quyết định */
  | 'DECISION'
  /** Nghị định */
  | 'DECREE'
  /** Chỉ thị */
  | 'DIRECTIVE'
  /** Sắc lệnh */
  | 'EDICT'
  /** Hướng dẫn */
  | 'GUIDANCE'
  /** Thông tư liên tịch */
  | 'JOINT_CIRCULAR'
  /** Luật, bộ luật */
  | 'LAW'
  /** Biên bản */
  | 'MINUTES'
  /** Thông báo */
  | 'NOTICE'
  /** Công văn */
  | 'OFFICIAL_LETTER'
  /** Phương án */
  | 'OPTION'
  /** Lệnh */
  | 'ORDER'
  /** Pháp lệnh */
  | 'ORDINANCE'
  /** Khác */
  | 'OTHER'
  /** Kế hoạch */
  | 'PLAN'
  /** Chương trình */
  | 'PROGRAMME'
  /** Dự án */
  | 'PROJECT'
  /** Quy định */
  | 'REGULATION'
  /** Báo cáo */
  | 'REPORT'
  /** Nghị quyết */
  | 'RESOLUTION'
  /** Đề án */
  | 'SCHEME'
  /** Quy chế */
  | 'STATUTE'
  /** Chiến lược */
  | 'STRATEGY'
  /** Tờ trình */
  | 'SUBMISSION'
  /** Công điện */
  | 'TELEGRAM';

/** DocumentType filters */
export type DocumentTypeEnumScalarFilters = {
  readonly eq?: InputMaybe<DocumentType>;
  readonly in?: InputMaybe<ReadonlyArray<DocumentType>>;
};

export type DocumentWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<DocumentWhere>>;
  readonly NOT?: InputMaybe<DocumentWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<DocumentWhere>>;
  readonly corrected?: InputMaybe<StringListFilters>;
  readonly effectiveFrom?: InputMaybe<DateScalarFilters>;
  readonly expiresOn?: InputMaybe<DateScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly issuedOn?: InputMaybe<DateScalarFilters>;
  readonly issuer?: InputMaybe<StringScalarFilters>;
  readonly number?: InputMaybe<StringScalarFilters>;
  readonly place?: InputMaybe<StringScalarFilters>;
  readonly secrecy?: InputMaybe<StringScalarFilters>;
  readonly symbol?: InputMaybe<StringScalarFilters>;
  readonly symbolKey?: InputMaybe<StringScalarFilters>;
  readonly system?: InputMaybe<DocumentSystemEnumScalarFilters>;
  readonly term?: InputMaybe<StringScalarFilters>;
  readonly title?: InputMaybe<StringScalarFilters>;
  readonly type?: InputMaybe<DocumentTypeEnumScalarFilters>;
  readonly year?: InputMaybe<IntScalarFilters>;
};

export type ExpectationOrigin =
  /** Nhập từ danh mục. From a list */
  | 'LIST'
  /** Đọc từ văn bản. Read in a text */
  | 'READ';

/** Float filters */
export type FloatScalarFilters = {
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
};

export type HitKind =
  /** Văn bản */
  | 'DOCUMENT'
  /** Chỉ tiêu */
  | 'INDICATOR'
  /** Cơ quan, tổ chức */
  | 'ORGANISATION'
  /** Đoạn văn */
  | 'PASSAGE';

/** ID filters */
export type IdScalarFilters = {
  readonly contains?: InputMaybe<Scalars['ID']['input']>;
  readonly endsWith?: InputMaybe<Scalars['ID']['input']>;
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly startsWith?: InputMaybe<Scalars['ID']['input']>;
};

/** Fields to sort Indicators by. The order in which sorts are applied is not guaranteed when specifying many fields in one IndicatorSort object. */
export type IndicatorSort = {
  readonly better?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly place?: InputMaybe<SortDirection>;
  readonly topic?: InputMaybe<SortDirection>;
  readonly unit?: InputMaybe<SortDirection>;
};

export type IndicatorWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<IndicatorWhere>>;
  readonly NOT?: InputMaybe<IndicatorWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<IndicatorWhere>>;
  readonly better?: InputMaybe<BetterEnumScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly names?: InputMaybe<StringListFilters>;
  readonly place?: InputMaybe<StringScalarFilters>;
  readonly topic?: InputMaybe<StringScalarFilters>;
  readonly unit?: InputMaybe<StringScalarFilters>;
};

export type IngestOutcome =
  | 'ADDED'
  | 'UNCHANGED'
  | 'UPDATED';

/** Int filters */
export type IntScalarFilters = {
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

export type MarkKind =
  /** Văn bản được dẫn. A document that is cited */
  | 'DOCUMENT'
  /** Giá trị của một chỉ tiêu. A value of a measure */
  | 'INDICATOR'
  /** Cơ quan có việc phải làm. A body that something is asked of */
  | 'ORGANISATION';

export type MatrixState =
  /** Một loại cơ quan mà danh mục địa danh không kể hết: không quy cho ai. A class whose members nobody can tell */
  | 'CLASS'
  /** Đã ban hành, đúng hạn hoặc không rõ hạn. Issued in time, or nothing speaks against it */
  | 'ISSUED'
  /** Ban hành sau hạn. Issued after the deadline */
  | 'LATE'
  /** Quá hạn, đồ thị chưa có. Overdue, and not in the graph */
  | 'MISSING'
  /** Chưa đến hạn hoặc không có hạn, đồ thị chưa có. Not due yet, and not in the graph */
  | 'PENDING';

/** Fields to sort Mentions by. The order in which sorts are applied is not guaranteed when specifying many fields in one MentionSort object. */
export type MentionSort = {
  readonly end?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly issuedOn?: InputMaybe<SortDirection>;
  readonly issuer?: InputMaybe<SortDirection>;
  readonly pinpoint?: InputMaybe<SortDirection>;
  readonly start?: InputMaybe<SortDirection>;
  readonly symbol?: InputMaybe<SortDirection>;
  readonly text?: InputMaybe<SortDirection>;
  readonly type?: InputMaybe<SortDirection>;
};

export type MentionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<MentionWhere>>;
  readonly NOT?: InputMaybe<MentionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<MentionWhere>>;
  readonly end?: InputMaybe<IntScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly issuedOn?: InputMaybe<DateScalarFilters>;
  readonly issuer?: InputMaybe<StringScalarFilters>;
  readonly pinpoint?: InputMaybe<StringScalarFilters>;
  readonly start?: InputMaybe<IntScalarFilters>;
  readonly symbol?: InputMaybe<StringScalarFilters>;
  readonly text?: InputMaybe<StringScalarFilters>;
  readonly type?: InputMaybe<DocumentTypeEnumScalarFilters>;
};

export type NewDocument = {
  readonly effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly expiresOn?: InputMaybe<Scalars['Date']['input']>;
  readonly issuedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly issuers?: ReadonlyArray<Scalars['String']['input']>;
  /** Nơi: `vn`, `kon-tum`. The place path. */
  readonly place: Scalars['String']['input'];
  readonly symbol?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly type: DocumentType;
  /** Khi không rõ ngày. Where the date is not known. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

export type ObservationKind =
  /** Kết quả */
  | 'ACTUAL'
  /** Mốc so sánh */
  | 'BASELINE'
  /** Chỉ tiêu */
  | 'TARGET';

/** ObservationKind filters */
export type ObservationKindEnumScalarFilters = {
  readonly eq?: InputMaybe<ObservationKind>;
  readonly in?: InputMaybe<ReadonlyArray<ObservationKind>>;
};

/** Fields to sort Observations by. The order in which sorts are applied is not guaranteed when specifying many fields in one ObservationSort object. */
export type ObservationSort = {
  readonly comparator?: InputMaybe<SortDirection>;
  readonly denominator?: InputMaybe<SortDirection>;
  readonly evaluation?: InputMaybe<SortDirection>;
  readonly from?: InputMaybe<SortDirection>;
  readonly high?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly kind?: InputMaybe<SortDirection>;
  readonly low?: InputMaybe<SortDirection>;
  readonly period?: InputMaybe<SortDirection>;
  readonly text?: InputMaybe<SortDirection>;
  readonly to?: InputMaybe<SortDirection>;
  readonly unit?: InputMaybe<SortDirection>;
  readonly value?: InputMaybe<SortDirection>;
};

export type ObservationWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<ObservationWhere>>;
  readonly NOT?: InputMaybe<ObservationWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<ObservationWhere>>;
  readonly comparator?: InputMaybe<StringScalarFilters>;
  readonly denominator?: InputMaybe<FloatScalarFilters>;
  readonly evaluation?: InputMaybe<StringScalarFilters>;
  readonly from?: InputMaybe<DateScalarFilters>;
  readonly high?: InputMaybe<FloatScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly kind?: InputMaybe<ObservationKindEnumScalarFilters>;
  readonly low?: InputMaybe<FloatScalarFilters>;
  readonly period?: InputMaybe<StringScalarFilters>;
  readonly text?: InputMaybe<StringScalarFilters>;
  readonly to?: InputMaybe<DateScalarFilters>;
  readonly unit?: InputMaybe<StringScalarFilters>;
  readonly value?: InputMaybe<FloatScalarFilters>;
};

/** Fields to sort Organisations by. The order in which sorts are applied is not guaranteed when specifying many fields in one OrganisationSort object. */
export type OrganisationSort = {
  readonly code?: InputMaybe<SortDirection>;
  readonly endedBy?: InputMaybe<SortDirection>;
  readonly from?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly kind?: InputMaybe<SortDirection>;
  readonly level?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly place?: InputMaybe<SortDirection>;
  readonly takenOverBy?: InputMaybe<SortDirection>;
  readonly to?: InputMaybe<SortDirection>;
  readonly told?: InputMaybe<SortDirection>;
};

export type OrganisationWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<OrganisationWhere>>;
  readonly NOT?: InputMaybe<OrganisationWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<OrganisationWhere>>;
  readonly aliases?: InputMaybe<StringListFilters>;
  readonly code?: InputMaybe<StringScalarFilters>;
  readonly endedBy?: InputMaybe<StringScalarFilters>;
  readonly from?: InputMaybe<DateScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly kind?: InputMaybe<StringScalarFilters>;
  readonly level?: InputMaybe<StringScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly place?: InputMaybe<StringScalarFilters>;
  readonly takenOverBy?: InputMaybe<StringScalarFilters>;
  readonly to?: InputMaybe<DateScalarFilters>;
  readonly told?: InputMaybe<BooleanScalarFilters>;
};

export type Outcome =
  | 'AMBIGUOUS'
  | 'MISSING'
  | 'RESOLVED';

/** Fields to sort Passages by. The order in which sorts are applied is not guaranteed when specifying many fields in one PassageSort object. */
export type PassageSort = {
  readonly end?: InputMaybe<SortDirection>;
  readonly ordinal?: InputMaybe<SortDirection>;
  readonly restricted?: InputMaybe<SortDirection>;
  readonly start?: InputMaybe<SortDirection>;
};

export type PassageWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<PassageWhere>>;
  readonly NOT?: InputMaybe<PassageWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<PassageWhere>>;
  readonly end?: InputMaybe<IntScalarFilters>;
  readonly ordinal?: InputMaybe<IntScalarFilters>;
  readonly restricted?: InputMaybe<BooleanScalarFilters>;
  readonly start?: InputMaybe<IntScalarFilters>;
};

export type PlaceLevel =
  | 'COMMUNE'
  | 'DISTRICT'
  | 'PROVINCE';

/** PlaceLevel filters */
export type PlaceLevelEnumScalarFilters = {
  readonly eq?: InputMaybe<PlaceLevel>;
  readonly in?: InputMaybe<ReadonlyArray<PlaceLevel>>;
};

/** Fields to sort Places by. The order in which sorts are applied is not guaranteed when specifying many fields in one PlaceSort object. */
export type PlaceSort = {
  readonly code?: InputMaybe<SortDirection>;
  readonly from?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly kind?: InputMaybe<SortDirection>;
  readonly level?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly to?: InputMaybe<SortDirection>;
};

export type PlaceWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<PlaceWhere>>;
  readonly NOT?: InputMaybe<PlaceWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<PlaceWhere>>;
  readonly code?: InputMaybe<StringScalarFilters>;
  readonly from?: InputMaybe<DateScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly kind?: InputMaybe<StringScalarFilters>;
  readonly level?: InputMaybe<PlaceLevelEnumScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly to?: InputMaybe<DateScalarFilters>;
};

export type Recurrence =
  /** Sáu tháng */
  | 'HALF_YEARLY'
  /** Hằng tháng */
  | 'MONTHLY'
  /** Hằng quý */
  | 'QUARTERLY'
  /** Hằng năm */
  | 'YEARLY';

/** Recurrence filters */
export type RecurrenceEnumScalarFilters = {
  readonly eq?: InputMaybe<Recurrence>;
  readonly in?: InputMaybe<ReadonlyArray<Recurrence>>;
};

/**
 * Quan hệ giữa hai văn bản, từ văn bản tác động đến văn bản chịu tác động.
 * One edge in the active voice, from the acting document to the one acted upon.
 */
export type Relation =
  /** Sửa đổi, bổ sung */
  | 'AMENDS'
  /** Tiếp tục áp dụng trên địa bàn */
  | 'APPLIES'
  /** Phê duyệt, thông qua */
  | 'APPROVES'
  /** Căn cứ */
  | 'BASED_ON'
  /** Dẫn chiếu */
  | 'CITES'
  /** Kết luận một cuộc kiểm tra, thanh tra */
  | 'CONCLUDES'
  /** Hợp nhất */
  | 'CONSOLIDATES'
  /** Tiếp tục, đẩy mạnh thực hiện */
  | 'CONTINUES'
  /** Đính chính */
  | 'CORRECTS'
  /** Quy định chi tiết */
  | 'DETAILS'
  /** Kéo dài hiệu lực, thời hạn */
  | 'EXTENDS'
  /** Hướng dẫn */
  | 'GUIDES'
  /** Thực hiện, triển khai, cụ thể hóa, thể chế hóa */
  | 'IMPLEMENTS'
  /** Kiểm tra, giám sát, thanh tra việc thực hiện */
  | 'INSPECTS'
  /** Giải thích */
  | 'INTERPRETS'
  /** Ban hành kèm theo */
  | 'PROMULGATES'
  /** Khắc phục, thực hiện kết luận thanh tra */
  | 'REMEDIATES'
  /** Bãi bỏ */
  | 'REPEALS'
  /** Phúc đáp, trả lời */
  | 'RESPONDS_TO'
  /** Sơ kết, tổng kết, báo cáo kết quả thực hiện */
  | 'REVIEWS'
  /** Trình */
  | 'SUBMITS'
  /** Thay thế */
  | 'SUPERSEDES'
  /** Đình chỉ, ngưng hiệu lực */
  | 'SUSPENDS';

/** Relation filters */
export type RelationEnumScalarFilters = {
  readonly eq?: InputMaybe<Relation>;
  readonly in?: InputMaybe<ReadonlyArray<Relation>>;
};

export type ResponsibilityRole =
  /** Thực hiện */
  | 'CARRIES_OUT'
  /** Phối hợp */
  | 'COORDINATES'
  /** Ban hành */
  | 'ISSUES'
  /** Chủ trì */
  | 'LEADS'
  /** Theo dõi, đôn đốc, kiểm tra */
  | 'MONITORS';

/** ResponsibilityRole filters */
export type ResponsibilityRoleEnumScalarFilters = {
  readonly eq?: InputMaybe<ResponsibilityRole>;
  readonly in?: InputMaybe<ReadonlyArray<ResponsibilityRole>>;
};

/** Fields to sort Responsibilities by. The order in which sorts are applied is not guaranteed when specifying many fields in one ResponsibilitySort object. */
export type ResponsibilitySort = {
  readonly deadline?: InputMaybe<SortDirection>;
  readonly dueBy?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly role?: InputMaybe<SortDirection>;
};

export type ResponsibilityWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<ResponsibilityWhere>>;
  readonly NOT?: InputMaybe<ResponsibilityWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<ResponsibilityWhere>>;
  readonly deadline?: InputMaybe<StringScalarFilters>;
  readonly dueBy?: InputMaybe<DateScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly role?: InputMaybe<ResponsibilityRoleEnumScalarFilters>;
};

export type ReviewVerdict =
  /** Xác nhận */
  | 'CONFIRMED'
  /** Xác định văn bản. A mention was decided */
  | 'DECIDED'
  /** Bác bỏ */
  | 'REJECTED';

/** Toàn bộ hay một phần. Of the whole document or of a part. */
export type Scope =
  | 'PARTIAL'
  | 'WHOLE';

/** Scope filters */
export type ScopeEnumScalarFilters = {
  readonly eq?: InputMaybe<Scope>;
  readonly in?: InputMaybe<ReadonlyArray<Scope>>;
};

export type Severity =
  | 'HIGH'
  | 'LOW'
  | 'MEDIUM';

/** An enum for sorting in either ascending or descending order. */
export type SortDirection =
  /** Sort by field values in ascending order. */
  | 'ASC'
  /** Sort by field values in descending order. */
  | 'DESC';

/** Fields to sort Sources by. The order in which sorts are applied is not guaranteed when specifying many fields in one SourceSort object. */
export type SourceSort = {
  readonly asOf?: InputMaybe<SortDirection>;
  readonly characters?: InputMaybe<SortDirection>;
  readonly mediaType?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly place?: InputMaybe<SortDirection>;
  readonly reader?: InputMaybe<SortDirection>;
  readonly sha256?: InputMaybe<SortDirection>;
};

export type SourceWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<SourceWhere>>;
  readonly NOT?: InputMaybe<SourceWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<SourceWhere>>;
  readonly asOf?: InputMaybe<DateScalarFilters>;
  readonly characters?: InputMaybe<IntScalarFilters>;
  readonly mediaType?: InputMaybe<StringScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly place?: InputMaybe<StringScalarFilters>;
  readonly reader?: InputMaybe<StringScalarFilters>;
  readonly sha256?: InputMaybe<IdScalarFilters>;
};

/** Fields to sort Statements by. The order in which sorts are applied is not guaranteed when specifying many fields in one StatementSort object. */
export type StatementSort = {
  readonly assertedBy?: InputMaybe<SortDirection>;
  readonly certainty?: InputMaybe<SortDirection>;
  readonly confidence?: InputMaybe<SortDirection>;
  readonly effectiveOn?: InputMaybe<SortDirection>;
  readonly end?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly pinpoint?: InputMaybe<SortDirection>;
  readonly relation?: InputMaybe<SortDirection>;
  readonly scope?: InputMaybe<SortDirection>;
  readonly start?: InputMaybe<SortDirection>;
  readonly trigger?: InputMaybe<SortDirection>;
};

export type StatementVerdict =
  /** Xác nhận */
  | 'CONFIRMED'
  /** Bác bỏ */
  | 'REJECTED';

export type StatementWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<StatementWhere>>;
  readonly NOT?: InputMaybe<StatementWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<StatementWhere>>;
  readonly assertedBy?: InputMaybe<AssertedByEnumScalarFilters>;
  readonly certainty?: InputMaybe<CertaintyEnumScalarFilters>;
  readonly confidence?: InputMaybe<FloatScalarFilters>;
  readonly effectiveOn?: InputMaybe<DateScalarFilters>;
  readonly end?: InputMaybe<IntScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly pinpoint?: InputMaybe<StringScalarFilters>;
  readonly relation?: InputMaybe<RelationEnumScalarFilters>;
  readonly scope?: InputMaybe<ScopeEnumScalarFilters>;
  readonly start?: InputMaybe<IntScalarFilters>;
  readonly trigger?: InputMaybe<StringScalarFilters>;
};

/** Hiệu lực. How a document stands. */
export type Status =
  /** Hết thời hạn hiệu lực */
  | 'EXPIRED'
  /** Còn hiệu lực */
  | 'IN_FORCE'
  /** Chưa có hiệu lực */
  | 'NOT_YET'
  /** Bị bãi bỏ */
  | 'REPEALED'
  /** Bị thay thế */
  | 'SUPERSEDED'
  /** Bị đình chỉ, ngưng hiệu lực */
  | 'SUSPENDED'
  /** Chưa rõ. Said where nothing decides, never guessed */
  | 'UNKNOWN';

/** String list filters */
export type StringListFilters = {
  readonly eq?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly includes?: InputMaybe<Scalars['String']['input']>;
};

/** String filters */
export type StringScalarFilters = {
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  readonly endsWith?: InputMaybe<Scalars['String']['input']>;
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Fields to sort Successions by. The order in which sorts are applied is not guaranteed when specifying many fields in one SuccessionSort object. */
export type SuccessionSort = {
  readonly date?: InputMaybe<SortDirection>;
  readonly function?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly registered?: InputMaybe<SortDirection>;
  readonly source?: InputMaybe<SortDirection>;
};

export type SuccessionWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<SuccessionWhere>>;
  readonly NOT?: InputMaybe<SuccessionWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<SuccessionWhere>>;
  readonly date?: InputMaybe<DateScalarFilters>;
  readonly function?: InputMaybe<StringScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly registered?: InputMaybe<BooleanScalarFilters>;
  readonly source?: InputMaybe<StringScalarFilters>;
};

/** Fields to sort Tasks by. The order in which sorts are applied is not guaranteed when specifying many fields in one TaskSort object. */
export type TaskSort = {
  readonly due?: InputMaybe<SortDirection>;
  readonly dueBy?: InputMaybe<SortDirection>;
  readonly id?: InputMaybe<SortDirection>;
  readonly product?: InputMaybe<SortDirection>;
  readonly recurrence?: InputMaybe<SortDirection>;
  readonly text?: InputMaybe<SortDirection>;
};

export type TaskWhere = {
  readonly AND?: InputMaybe<ReadonlyArray<TaskWhere>>;
  readonly NOT?: InputMaybe<TaskWhere>;
  readonly OR?: InputMaybe<ReadonlyArray<TaskWhere>>;
  readonly due?: InputMaybe<StringScalarFilters>;
  readonly dueBy?: InputMaybe<DateScalarFilters>;
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly product?: InputMaybe<StringScalarFilters>;
  readonly recurrence?: InputMaybe<RecurrenceEnumScalarFilters>;
  readonly text?: InputMaybe<StringScalarFilters>;
};

export type Verdict =
  /** Vượt */
  | 'EXCEEDED'
  /** Không đạt */
  | 'MISSED'
  /** Chưa đến hạn */
  | 'OPEN'
  /** Đạt */
  | 'REACHED'
  /** Chưa rõ */
  | 'UNKNOWN';

export type AssertRelationMutationVariables = Exact<{
  from: Scalars['ID']['input'];
  relation: Relation;
  to: Scalars['ID']['input'];
  basis: Scalars['String']['input'];
  why: Scalars['String']['input'];
}>;


export type AssertRelationMutation = { readonly assertStatement: { readonly source: string } };

export type RetractMutationVariables = Exact<{
  source: Scalars['ID']['input'];
  why: Scalars['String']['input'];
}>;


export type RetractMutation = { readonly retract: boolean };

export type ToCorrectQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ToCorrectQuery = { readonly document?: { readonly id: string, readonly issuedOn?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null } | null, readonly corrections: ReadonlyArray<{ readonly field: CorrectedField, readonly value?: string | null, readonly told?: string | null, readonly who: string, readonly at: string, readonly why: string, readonly version: number }> };

export type CorrectDateMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  set: DocumentCorrection;
  why: Scalars['String']['input'];
  expected: Scalars['Int']['input'];
}>;


export type CorrectDateMutation = { readonly correctDocument: number };

export type BringInMutationVariables = Exact<{
  name: Scalars['String']['input'];
  text: Scalars['String']['input'];
  place?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type BringInMutation = { readonly ingest: { readonly source: string, readonly outcome: IngestOutcome, readonly documents: number, readonly citations: number, readonly statements: number, readonly open: number } };

export type CoveragePageQueryVariables = Exact<{
  source?: InputMaybe<Scalars['ID']['input']>;
}>;


export type CoveragePageQuery = { readonly coverage: { readonly sources: number, readonly documents: number, readonly passages: number, readonly passagesWithoutCitation: number, readonly citations: number, readonly resolved: number, readonly ambiguous: number, readonly missing: number, readonly rules: number, readonly notes: ReadonlyArray<string>, readonly byType: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly byReason: ReadonlyArray<{ readonly value: string, readonly count: number }> } };

export type SourceNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourceNamesQuery = { readonly sources: ReadonlyArray<{ readonly sha256: string, readonly name: string }> };

export type OpenCitationsQueryVariables = Exact<{
  source?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OpenCitationsQuery = { readonly openCitations: { readonly next?: string | null, readonly items: ReadonlyArray<{ readonly mention: string, readonly start: number, readonly end: number, readonly text: string, readonly evidence: { readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }, readonly candidates: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<string>, readonly document: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null } }> }> } };

export type DoubtfulRelationsQueryVariables = Exact<{
  source?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DoubtfulRelationsQuery = { readonly doubtfulRelations: { readonly next?: string | null, readonly items: ReadonlyArray<{ readonly statement: string, readonly relation: Relation, readonly certainty: Certainty, readonly assertedBy: AssertedBy, readonly from: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }, readonly to: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }, readonly evidence: { readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean } }> } };

export type DecideMentionMutationVariables = Exact<{
  mention: Scalars['ID']['input'];
  document: Scalars['ID']['input'];
  why: Scalars['String']['input'];
}>;


export type DecideMentionMutation = { readonly decideMention: { readonly id: string, readonly version: number } };

export type ReviewStatementMutationVariables = Exact<{
  statement: Scalars['ID']['input'];
  verdict: StatementVerdict;
  why: Scalars['String']['input'];
}>;


export type ReviewStatementMutation = { readonly review: { readonly id: string, readonly version: number } };

export type WithdrawReviewMutationVariables = Exact<{
  review: Scalars['ID']['input'];
  expected: Scalars['Int']['input'];
  why: Scalars['String']['input'];
}>;


export type WithdrawReviewMutation = { readonly withdrawReview: boolean };

export type ReviewsOfQueryVariables = Exact<{
  target: Scalars['ID']['input'];
}>;


export type ReviewsOfQuery = { readonly reviews: { readonly items: ReadonlyArray<{ readonly verdict: ReviewVerdict, readonly document?: string | null, readonly who: string, readonly at: string, readonly why: string }> } };

export type DocumentFactsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  duties: Scalars['Int']['input'];
  measures: Scalars['Int']['input'];
  mentions: Scalars['Int']['input'];
}>;


export type DocumentFactsQuery = { readonly document?: { readonly id: string, readonly counts: { readonly tasks: number, readonly responsibilities: number, readonly sets: number, readonly reports: number, readonly mentions: number }, readonly responsibilities: ReadonlyArray<{ readonly id: string, readonly role: ResponsibilityRole, readonly deadline?: string | null, readonly dueBy?: string | null, readonly organisation: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly tasks: ReadonlyArray<{ readonly id: string, readonly text: string, readonly due?: string | null, readonly dueBy?: string | null, readonly recurrence?: Recurrence | null, readonly product?: string | null, readonly responsibilities: ReadonlyArray<{ readonly id: string, readonly role: ResponsibilityRole, readonly deadline?: string | null, readonly dueBy?: string | null, readonly organisation: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }>, readonly sets: ReadonlyArray<{ readonly id: string, readonly kind: ObservationKind, readonly comparator: string, readonly value?: number | null, readonly low?: number | null, readonly high?: number | null, readonly denominator?: number | null, readonly unit?: string | null, readonly period?: string | null, readonly from?: string | null, readonly to?: string | null, readonly evaluation?: string | null, readonly text: string, readonly indicator: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly setBy: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }>, readonly reportedBy: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }> }>, readonly reports: ReadonlyArray<{ readonly id: string, readonly kind: ObservationKind, readonly comparator: string, readonly value?: number | null, readonly low?: number | null, readonly high?: number | null, readonly denominator?: number | null, readonly unit?: string | null, readonly period?: string | null, readonly from?: string | null, readonly to?: string | null, readonly evaluation?: string | null, readonly text: string, readonly indicator: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly setBy: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }>, readonly reportedBy: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }> }>, readonly mentions: ReadonlyArray<{ readonly start: number, readonly end: number, readonly passage: ReadonlyArray<{ readonly source: ReadonlyArray<{ readonly sha256: string, readonly name: string }> }> }> } | null, readonly findings: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly rule: string, readonly severity: Severity, readonly hint: boolean, readonly title: string, readonly detail: string, readonly proposal?: string | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }>, readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }>, readonly dismissed?: { readonly by: string, readonly at: string, readonly why: string } | null }> } };

export type AnsweringFragment = { readonly id: string, readonly role: ResponsibilityRole, readonly deadline?: string | null, readonly dueBy?: string | null, readonly organisation: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type MeasureValueFragment = { readonly id: string, readonly kind: ObservationKind, readonly comparator: string, readonly value?: number | null, readonly low?: number | null, readonly high?: number | null, readonly denominator?: number | null, readonly unit?: string | null, readonly period?: string | null, readonly from?: string | null, readonly to?: string | null, readonly evaluation?: string | null, readonly text: string, readonly indicator: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly setBy: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }>, readonly reportedBy: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }> };

export type DocumentPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  perNode: Scalars['Int']['input'];
  first: Scalars['Int']['input'];
}>;


export type DocumentPageQuery = { readonly document?: { readonly effectiveFrom?: string | null, readonly expiresOn?: string | null, readonly term?: string | null, readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null, readonly issuedBy: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly partOf: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }>, readonly counts: { readonly relations: ReadonlyArray<{ readonly relation: Relation, readonly acts: boolean, readonly count: number }> }, readonly status: { readonly status: Status, readonly since?: string | null, readonly reason: string, readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }>, readonly partial: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string, readonly relation: Relation }>, readonly successors: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }> } } | null, readonly lineage: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly distance: number, readonly upstream: number, readonly downstream: number, readonly document: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null } }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string, readonly relation: Relation, readonly certainty: Certainty, readonly confidence: number, readonly evidenceCount: number, readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }> }> } };

export type EdgeFragment = { readonly id: string, readonly from: string, readonly to: string, readonly relation: Relation, readonly certainty: Certainty, readonly confidence: number, readonly evidenceCount: number, readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }> };

export type NamedFragment = { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null };

export type DocumentNamedQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DocumentNamedQuery = { readonly documents: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }> };

export type CheckDraftQueryVariables = Exact<{
  text: Scalars['String']['input'];
  place?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type CheckDraftQuery = { readonly check: { readonly findings: ReadonlyArray<{ readonly id: string, readonly rule: string, readonly severity: Severity, readonly hint: boolean, readonly title: string, readonly detail: string, readonly proposal?: string | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }>, readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }> }>, readonly citations: ReadonlyArray<{ readonly citation: string, readonly outcome: Outcome, readonly reasons: ReadonlyArray<string>, readonly document?: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null, readonly status: { readonly status: Status, readonly since?: string | null } } | null, readonly candidates: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<string>, readonly document: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null } }> }> } };

export type FactProofsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type FactProofsQuery = { readonly responsibilities: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }> }>, readonly tasks: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }> }>, readonly observations: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }> }> };

export type ProofFragment = { readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean };

export type FindingsQueryVariables = Exact<{
  rules?: InputMaybe<ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input']>;
  severity?: InputMaybe<ReadonlyArray<Severity> | Severity>;
  document?: InputMaybe<Scalars['ID']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
  issuer?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  dismissed?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type FindingsQuery = { readonly findings: { readonly next?: string | null, readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly rule: string, readonly severity: Severity, readonly hint: boolean, readonly title: string, readonly detail: string, readonly proposal?: string | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }>, readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }>, readonly dismissed?: { readonly by: string, readonly at: string, readonly why: string } | null }> } };

export type FindingShownFragment = { readonly id: string, readonly rule: string, readonly severity: Severity, readonly hint: boolean, readonly title: string, readonly detail: string, readonly proposal?: string | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }>, readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }>, readonly dismissed?: { readonly by: string, readonly at: string, readonly why: string } | null };

export type RulesQueryVariables = Exact<{ [key: string]: never; }>;


export type RulesQuery = { readonly rules: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly title: string, readonly titleEn: string, readonly why: string, readonly advice: string, readonly right: number, readonly judged: number, readonly hint: boolean }> };

export type BodyNamesQueryVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type BodyNamesQuery = { readonly search: { readonly items: ReadonlyArray<{ readonly organisation?: { readonly id: string, readonly name: string, readonly place?: string | null } | null }> } };

export type BodyNameQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type BodyNameQuery = { readonly organisation?: { readonly id: string, readonly name: string } | null };

export type DismissFindingMutationVariables = Exact<{
  finding: Scalars['ID']['input'];
  why: Scalars['String']['input'];
}>;


export type DismissFindingMutation = { readonly dismissFinding: boolean };

export type TakeUpFindingMutationVariables = Exact<{
  finding: Scalars['ID']['input'];
  why: Scalars['String']['input'];
}>;


export type TakeUpFindingMutation = { readonly takeUpFinding: boolean };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly coverage: { readonly sources: number, readonly documents: number, readonly passages: number, readonly citations: number, readonly resolved: number, readonly ambiguous: number, readonly missing: number }, readonly findings: { readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly rule: string, readonly severity: Severity, readonly hint: boolean, readonly title: string, readonly detail: string }> }, readonly rules: ReadonlyArray<{ readonly id: string, readonly titleEn: string }>, readonly latestChanges: ReadonlyArray<{ readonly cursor: string, readonly at: string, readonly kind: ChangeKind, readonly source?: string | null, readonly document?: string | null, readonly detail: string }> };

export type IndicatorPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type IndicatorPageQuery = { readonly indicator?: { readonly id: string, readonly name: string, readonly unit?: string | null, readonly topic?: string | null, readonly better?: Better | null, readonly place?: string | null, readonly names?: ReadonlyArray<string> | null, readonly series: ReadonlyArray<{ readonly verdict: Verdict, readonly reason: string, readonly rule: string, readonly evaluation?: string | null, readonly target: { readonly id: string, readonly kind: ObservationKind, readonly comparator: string, readonly value?: number | null, readonly low?: number | null, readonly high?: number | null, readonly denominator?: number | null, readonly unit?: string | null, readonly period?: string | null, readonly from?: string | null, readonly to?: string | null, readonly evaluation?: string | null, readonly text: string, readonly setBy: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }>, readonly reportedBy: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }> }, readonly actual?: { readonly id: string, readonly kind: ObservationKind, readonly comparator: string, readonly value?: number | null, readonly low?: number | null, readonly high?: number | null, readonly denominator?: number | null, readonly unit?: string | null, readonly period?: string | null, readonly from?: string | null, readonly to?: string | null, readonly evaluation?: string | null, readonly text: string, readonly setBy: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }>, readonly reportedBy: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }> } | null }>, readonly observations: ReadonlyArray<{ readonly id: string, readonly kind: ObservationKind, readonly comparator: string, readonly value?: number | null, readonly low?: number | null, readonly high?: number | null, readonly denominator?: number | null, readonly unit?: string | null, readonly period?: string | null, readonly from?: string | null, readonly to?: string | null, readonly evaluation?: string | null, readonly text: string, readonly setBy: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }>, readonly reportedBy: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }> }>, readonly responsibilities: ReadonlyArray<{ readonly id: string, readonly role: ResponsibilityRole, readonly deadline?: string | null, readonly organisation: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly joins: ReadonlyArray<{ readonly claim: string, readonly name: string, readonly wording?: string | null, readonly unit?: string | null, readonly sources: number, readonly why: string, readonly by?: string | null }> } | null };

export type ValueFragment = { readonly id: string, readonly kind: ObservationKind, readonly comparator: string, readonly value?: number | null, readonly low?: number | null, readonly high?: number | null, readonly denominator?: number | null, readonly unit?: string | null, readonly period?: string | null, readonly from?: string | null, readonly to?: string | null, readonly evaluation?: string | null, readonly text: string, readonly setBy: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }>, readonly reportedBy: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }> };

export type LineageStepQueryVariables = Exact<{
  root: Scalars['ID']['input'];
  direction: Direction;
  relations?: InputMaybe<ReadonlyArray<Relation> | Relation>;
  legalBasis?: InputMaybe<Scalars['Boolean']['input']>;
  depth: Scalars['Int']['input'];
  perNode: Scalars['Int']['input'];
  first: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type LineageStepQuery = { readonly lineage: { readonly truncated: boolean, readonly root: { readonly id: string }, readonly nodes: ReadonlyArray<{ readonly upstream: number, readonly downstream: number, readonly document: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null, readonly status: { readonly status: Status, readonly reason: string } } }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string, readonly relation: Relation, readonly certainty: Certainty, readonly confidence: number, readonly evidenceCount: number }> } };

export type EdgeProofsQueryVariables = Exact<{
  root: Scalars['ID']['input'];
  relations?: InputMaybe<ReadonlyArray<Relation> | Relation>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type EdgeProofsQuery = { readonly lineage: { readonly edges: ReadonlyArray<{ readonly id: string, readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }> }> } };

export type WaysQueryVariables = Exact<{
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
}>;


export type WaysQuery = { readonly path: ReadonlyArray<{ readonly hops: ReadonlyArray<{ readonly confidence: number, readonly evidenceCount: number, readonly id: string, readonly from: string, readonly to: string, readonly relation: Relation, readonly certainty: Certainty, readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }> }> }> };

export type LineageBetweenQueryVariables = Exact<{
  root: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  relations?: InputMaybe<ReadonlyArray<Relation> | Relation>;
  legalBasis?: InputMaybe<Scalars['Boolean']['input']>;
  depth: Scalars['Int']['input'];
}>;


export type LineageBetweenQuery = { readonly lineageDiff: { readonly truncated: boolean, readonly added: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string, readonly relation: Relation, readonly certainty: Certainty, readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }> }>, readonly ended: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string, readonly relation: Relation, readonly certainty: Certainty, readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }> }>, readonly changed: ReadonlyArray<{ readonly before: Status, readonly after: Status, readonly reason: string, readonly document: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null } }> } };

export type DocumentsNamedQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type DocumentsNamedQuery = { readonly documents: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }> };

export type HopFragment = { readonly id: string, readonly from: string, readonly to: string, readonly relation: Relation, readonly certainty: Certainty, readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }> };

export type ResolveListQueryVariables = Exact<{
  text: Scalars['String']['input'];
  place?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ResolveListQuery = { readonly resolveList: { readonly total: number, readonly items: ReadonlyArray<{ readonly citation: string, readonly outcome: Outcome, readonly reasons: ReadonlyArray<string>, readonly document?: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null, readonly status: { readonly status: Status, readonly since?: string | null, readonly reason: string, readonly successors: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }> } } | null, readonly candidates: ReadonlyArray<{ readonly score: number, readonly document: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null } }> }> } };

export type OrganisationPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OrganisationPageQuery = { readonly organisation?: { readonly id: string, readonly name: string, readonly level?: string | null, readonly code?: string | null, readonly aliases?: ReadonlyArray<string> | null, readonly from?: string | null, readonly to?: string | null, readonly endedBy?: string | null, readonly takenOverBy?: string | null, readonly told?: boolean | null, readonly ofPlace: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly partOf: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly parts: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly successions: ReadonlyArray<{ readonly id: string, readonly date?: string | null, readonly source?: string | null, readonly function?: string | null, readonly earlier: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly endings: ReadonlyArray<{ readonly id: string, readonly date?: string | null, readonly source?: string | null, readonly function?: string | null, readonly later: ReadonlyArray<{ readonly id: string, readonly name: string }> }> } | null };

export type OrganisationDoesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  from: Scalars['Int']['input'];
}>;


export type OrganisationDoesQuery = { readonly organisation?: { readonly responsibilities: ReadonlyArray<{ readonly id: string, readonly role: ResponsibilityRole, readonly deadline?: string | null, readonly dueBy?: string | null, readonly task: ReadonlyArray<{ readonly id: string, readonly text: string, readonly product?: string | null, readonly recurrence?: Recurrence | null, readonly document: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }> }>, readonly document: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }>, readonly indicator: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly issued: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }> } | null };

export type DutyFragment = { readonly id: string, readonly role: ResponsibilityRole, readonly deadline?: string | null, readonly dueBy?: string | null, readonly task: ReadonlyArray<{ readonly id: string, readonly text: string, readonly product?: string | null, readonly recurrence?: Recurrence | null, readonly document: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }> }>, readonly document: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null }>, readonly indicator: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type PlaceNamedQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PlaceNamedQuery = { readonly places: ReadonlyArray<{ readonly name: string }> };

export type PlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesQuery = { readonly places: ReadonlyArray<{ readonly id: string, readonly name: string }> };

export type SearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SearchQuery = { readonly search: { readonly next?: string | null, readonly items: ReadonlyArray<{ readonly kind: HitKind, readonly score: number, readonly matched: string, readonly document?: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null } | null, readonly organisation?: { readonly id: string, readonly name: string, readonly place?: string | null } | null, readonly indicator?: { readonly id: string, readonly name: string, readonly unit?: string | null, readonly place?: string | null } | null, readonly evidence?: { readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean } | null }>, readonly facets: ReadonlyArray<{ readonly name: string, readonly value: string, readonly count: number }> } };

export type SuggestQueryVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type SuggestQuery = { readonly search: { readonly items: ReadonlyArray<{ readonly kind: HitKind, readonly matched: string, readonly document?: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly issuer?: string | null, readonly place?: string | null } | null, readonly organisation?: { readonly id: string, readonly name: string, readonly place?: string | null } | null, readonly indicator?: { readonly id: string, readonly name: string, readonly unit?: string | null, readonly place?: string | null } | null }> } };

export type SourcePageQueryVariables = Exact<{
  sha256: Scalars['ID']['input'];
  from: Scalars['Int']['input'];
}>;


export type SourcePageQuery = { readonly sourceText?: { readonly name: string, readonly mediaType: string, readonly place?: string | null, readonly asOf?: string | null, readonly characters: number, readonly total: number, readonly paragraphs: ReadonlyArray<{ readonly ordinal: number, readonly start: number, readonly end: number, readonly heading?: string | null, readonly text: string, readonly redacted: boolean, readonly marks: ReadonlyArray<{ readonly kind: MarkKind, readonly start: number, readonly end: number, readonly subject?: string | null, readonly label?: string | null }> }> } | null };

export type PassageFragment = { readonly ordinal: number, readonly start: number, readonly end: number, readonly heading?: string | null, readonly text: string, readonly redacted: boolean, readonly marks: ReadonlyArray<{ readonly kind: MarkKind, readonly start: number, readonly end: number, readonly subject?: string | null, readonly label?: string | null }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AnsweringFragmentDoc = new TypedDocumentString(`
    fragment Answering on Responsibility {
  id
  role
  deadline
  dueBy
  organisation(limit: 1) {
    id
    name
  }
}
    `, {"fragmentName":"Answering"}) as unknown as TypedDocumentString<AnsweringFragment, unknown>;
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Document {
  id
  symbol
  type
  system
  title
  issuedOn
  year
  issuer
  place
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const ValueFragmentDoc = new TypedDocumentString(`
    fragment Value on Observation {
  id
  kind
  comparator
  value
  low
  high
  denominator
  unit
  period
  from
  to
  evaluation
  text
  setBy(limit: 1) {
    ...Named
  }
  reportedBy(limit: 1) {
    ...Named
  }
}
    fragment Named on Document {
  id
  symbol
  type
  system
  title
  issuedOn
  year
  issuer
  place
}`, {"fragmentName":"Value"}) as unknown as TypedDocumentString<ValueFragment, unknown>;
export const MeasureValueFragmentDoc = new TypedDocumentString(`
    fragment MeasureValue on Observation {
  ...Value
  indicator(limit: 1) {
    id
    name
  }
}
    fragment Named on Document {
  id
  symbol
  type
  system
  title
  issuedOn
  year
  issuer
  place
}
fragment Value on Observation {
  id
  kind
  comparator
  value
  low
  high
  denominator
  unit
  period
  from
  to
  evaluation
  text
  setBy(limit: 1) {
    ...Named
  }
  reportedBy(limit: 1) {
    ...Named
  }
}`, {"fragmentName":"MeasureValue"}) as unknown as TypedDocumentString<MeasureValueFragment, unknown>;
export const ProofFragmentDoc = new TypedDocumentString(`
    fragment Proof on Evidence {
  statement
  source
  sourceName
  start
  end
  text
  trigger
  section
  redacted
}
    `, {"fragmentName":"Proof"}) as unknown as TypedDocumentString<ProofFragment, unknown>;
export const EdgeFragmentDoc = new TypedDocumentString(`
    fragment Edge on LineageEdge {
  id
  from
  to
  relation
  certainty
  confidence
  evidenceCount
  evidence(first: 3) {
    ...Proof
  }
}
    fragment Proof on Evidence {
  statement
  source
  sourceName
  start
  end
  text
  trigger
  section
  redacted
}`, {"fragmentName":"Edge"}) as unknown as TypedDocumentString<EdgeFragment, unknown>;
export const FindingShownFragmentDoc = new TypedDocumentString(`
    fragment FindingShown on Finding {
  id
  rule
  severity
  hint
  title
  detail
  proposal
  documents {
    ...Named
  }
  evidence {
    ...Proof
  }
  dismissed {
    by
    at
    why
  }
}
    fragment Named on Document {
  id
  symbol
  type
  system
  title
  issuedOn
  year
  issuer
  place
}
fragment Proof on Evidence {
  statement
  source
  sourceName
  start
  end
  text
  trigger
  section
  redacted
}`, {"fragmentName":"FindingShown"}) as unknown as TypedDocumentString<FindingShownFragment, unknown>;
export const HopFragmentDoc = new TypedDocumentString(`
    fragment Hop on LineageEdge {
  id
  from
  to
  relation
  certainty
  evidence(first: 1) {
    ...Proof
  }
}
    fragment Proof on Evidence {
  statement
  source
  sourceName
  start
  end
  text
  trigger
  section
  redacted
}`, {"fragmentName":"Hop"}) as unknown as TypedDocumentString<HopFragment, unknown>;
export const DutyFragmentDoc = new TypedDocumentString(`
    fragment Duty on Responsibility {
  id
  role
  deadline
  dueBy
  task(limit: 1) {
    id
    text
    product
    recurrence
    document(limit: 1) {
      ...Named
    }
  }
  document(limit: 1) {
    ...Named
  }
  indicator(limit: 1) {
    id
    name
  }
}
    fragment Named on Document {
  id
  symbol
  type
  system
  title
  issuedOn
  year
  issuer
  place
}`, {"fragmentName":"Duty"}) as unknown as TypedDocumentString<DutyFragment, unknown>;
export const PassageFragmentDoc = new TypedDocumentString(`
    fragment Passage on Paragraph {
  ordinal
  start
  end
  heading
  text
  redacted
  marks {
    kind
    start
    end
    subject
    label
  }
}
    `, {"fragmentName":"Passage"}) as unknown as TypedDocumentString<PassageFragment, unknown>;
export const AssertRelationDocument = new TypedDocumentString(`
    mutation AssertRelation($from: ID!, $relation: Relation!, $to: ID!, $basis: String!, $why: String!) {
  assertStatement(
    from: $from
    relation: $relation
    to: $to
    basis: $basis
    why: $why
  ) {
    source
  }
}
    `) as unknown as TypedDocumentString<AssertRelationMutation, AssertRelationMutationVariables>;
export const RetractDocument = new TypedDocumentString(`
    mutation Retract($source: ID!, $why: String!) {
  retract(source: $source, why: $why)
}
    `) as unknown as TypedDocumentString<RetractMutation, RetractMutationVariables>;
export const ToCorrectDocument = new TypedDocumentString(`
    query ToCorrect($id: ID!) {
  document(id: $id) {
    id
    issuedOn
    effectiveFrom
    expiresOn
  }
  corrections(document: $id) {
    field
    value
    told
    who
    at
    why
    version
  }
}
    `) as unknown as TypedDocumentString<ToCorrectQuery, ToCorrectQueryVariables>;
export const CorrectDateDocument = new TypedDocumentString(`
    mutation CorrectDate($id: ID!, $set: DocumentCorrection!, $why: String!, $expected: Int!) {
  correctDocument(id: $id, set: $set, why: $why, expected: $expected)
}
    `) as unknown as TypedDocumentString<CorrectDateMutation, CorrectDateMutationVariables>;
export const BringInDocument = new TypedDocumentString(`
    mutation BringIn($name: String!, $text: String!, $place: String, $asOf: Date) {
  ingest(name: $name, text: $text, place: $place, asOf: $asOf) {
    source
    outcome
    documents
    citations
    statements
    open
  }
}
    `) as unknown as TypedDocumentString<BringInMutation, BringInMutationVariables>;
export const CoveragePageDocument = new TypedDocumentString(`
    query CoveragePage($source: ID) {
  coverage(source: $source) {
    sources
    documents
    passages
    passagesWithoutCitation
    citations
    resolved
    ambiguous
    missing
    rules
    byType {
      value
      count
    }
    byReason {
      value
      count
    }
    notes
  }
}
    `) as unknown as TypedDocumentString<CoveragePageQuery, CoveragePageQueryVariables>;
export const SourceNamesDocument = new TypedDocumentString(`
    query SourceNames {
  sources(limit: 500, sort: [{name: ASC}]) {
    sha256
    name
  }
}
    `) as unknown as TypedDocumentString<SourceNamesQuery, SourceNamesQueryVariables>;
export const OpenCitationsDocument = new TypedDocumentString(`
    query OpenCitations($source: ID, $first: Int = 50, $after: String) {
  openCitations(source: $source, first: $first, after: $after) {
    items {
      mention
      start
      end
      text
      evidence {
        ...Proof
      }
      candidates {
        score
        reasons
        document {
          ...Named
        }
      }
    }
    next
  }
}
    fragment Named on Document {
  id
  symbol
  type
  system
  title
  issuedOn
  year
  issuer
  place
}
fragment Proof on Evidence {
  statement
  source
  sourceName
  start
  end
  text
  trigger
  section
  redacted
}`) as unknown as TypedDocumentString<OpenCitationsQuery, OpenCitationsQueryVariables>;
export const DoubtfulRelationsDocument = new TypedDocumentString(`
    query DoubtfulRelations($source: ID, $first: Int = 50, $after: String) {
  doubtfulRelations(source: $source, first: $first, after: $after) {
    items {
      statement
      relation
      certainty
      assertedBy
      from {
        ...Named
      }
      to {
        ...Named
      }
      evidence {
        ...Proof
      }
    }
    next
  }
}
    fragment Named on Document {
  id
  symbol
  type
  system
  title
  issuedOn
  year
  issuer
  place
}
fragment Proof on Evidence {
  statement
  source
  sourceName
  start
  end
  text
  trigger
  section
  redacted
}`) as unknown as TypedDocumentString<DoubtfulRelationsQuery, DoubtfulRelationsQueryVariables>;
export const DecideMentionDocument = new TypedDocumentString(`
    mutation DecideMention($mention: ID!, $document: ID!, $why: String!) {
  decideMention(mention: $mention, document: $document, why: $why) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<DecideMentionMutation, DecideMentionMutationVariables>;
export const ReviewStatementDocument = new TypedDocumentString(`
    mutation ReviewStatement($statement: ID!, $verdict: StatementVerdict!, $why: String!) {
  review(statement: $statement, verdict: $verdict, why: $why) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ReviewStatementMutation, ReviewStatementMutationVariables>;
export const WithdrawReviewDocument = new TypedDocumentString(`
    mutation WithdrawReview($review: ID!, $expected: Int!, $why: String!) {
  withdrawReview(review: $review, expected: $expected, why: $why)
}
    `) as unknown as TypedDocumentString<WithdrawReviewMutation, WithdrawReviewMutationVariables>;
export const ReviewsOfDocument = new TypedDocumentString(`
    query ReviewsOf($target: ID!) {
  reviews(target: $target, first: 1) {
    items {
      verdict
      document
      who
      at
      why
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewsOfQuery, ReviewsOfQueryVariables>;
export const DocumentFactsDocument = new TypedDocumentString(`
    query DocumentFacts($id: ID!, $duties: Int!, $measures: Int!, $mentions: Int!) {
  document(id: $id) {
    id
    counts {
      tasks
      responsibilities
      sets
      reports
      mentions
    }
    responsibilities(limit: $duties, sort: [{dueBy: ASC}, {id: ASC}]) {
      ...Answering
    }
    tasks(limit: $duties, sort: [{dueBy: ASC}, {id: ASC}]) {
      id
      text
      due
      dueBy
      recurrence
      product
      responsibilities(limit: 20) {
        ...Answering
      }
    }
    sets(limit: $measures, sort: [{to: ASC}, {id: ASC}]) {
      ...MeasureValue
    }
    reports(limit: $measures, sort: [{to: ASC}, {id: ASC}]) {
      ...MeasureValue
    }
    mentions(limit: $mentions, sort: [{id: ASC}]) {
      start
      end
      passage(limit: 1) {
        source(limit: 1) {
          sha256
          name
        }
      }
    }
  }
  findings(document: $id, dismissed: false, first: 20) {
    total
    items {
      ...FindingShown
    }
  }
}
    fragment Answering on Responsibility {
  id
  role
  deadline
  dueBy
  organisation(limit: 1) {
    id
    name
  }
}
fragment MeasureValue on Observation {
  ...Value
  indicator(limit: 1) {
    id
    name
  }
}
fragment Named on Document {
  id
  symbol
  type
  system
  title
  issuedOn
  year
  issuer
  place
}
fragment Proof on Evidence {
  statement
  source
  sourceName
  start
  end
  text
  trigger
  section
  redacted
}
fragment FindingShown on Finding {
  id
  rule
  severity
  hint
  title
  detail
  proposal
  documents {
    ...Named
  }
  evidence {
    ...Proof
  }
  dismissed {
    by
    at
    why
  }
}
fragment Value on Observation {
  id
  kind
  comparator
  value
  low
  high
  denominator
  unit
  period
  from
  to
  evaluation
  text
  setBy(limit: 1) {
    ...Named
  }
  reportedBy(limit: 1) {
    ...Named
  }
}`) as unknown as TypedDocumentString<DocumentFactsQuery, DocumentFactsQueryVariables>;
export const DocumentPageDocument = new TypedDocumentString(`
    query DocumentPage($id: ID!, $perNode: Int!, $first: Int!) {
  document(id: $id) {
    ...Named
    effectiveFrom
    expiresOn
    term
    issuedBy {
      id
      name
    }
    partOf {
      ...Named
    }
    attachments {
      ...Named
    }
    counts {
      relations {
        relation
        acts
        count
      }
    }
    status {
      status
      since
      reason
      evidence {
        ...Proof
      }
      partial {
        id
        from
        to
        relation
      }
      successors {
        ...Named
      }
    }
  }
  lineage(
    root: $id
    depth: 1
    perNode: $perNode
    first: $first
    relations: [IMPLEMENTS, CONTINUES, DETAILS, GUIDES, BASED_ON, CITES, AMENDS, SUPERSEDES, REPEALS, SUSPENDS, EXTENDS, CORRECTS, CONSOLIDATES, PROMULGATES, APPROVES, INTERPRETS, INSPECTS, CONCLUDES, REMEDIATES, APPLIES, REVIEWS, SUBMITS, RESPONDS_TO]
  ) {
    nodes {
      distance
      upstream
      downstream
      document {
        ...Named
      }
    }
    edges {
      ...Edge
    }
    truncated
  }
}
    fragment Edge on LineageEdge {
  id
  from
  to
  relation
  certainty
  confidence
  evidenceCount
  evidence(first: 3) {
    ...Proof
  }
}
fragment Named on Document {
  id
  symbol
  type
  system
  title
  issuedOn
  year
  issuer
  place
}
fragment Proof on Evidence {
  statement
  source
  sourceName
  start
  end
  text
  trigger
  section
  redacted
}`) as unknown as TypedDocumentString<DocumentPageQuery, DocumentPageQueryVariables>;
export const DocumentNamedDocument = new TypedDocumentString(`
    query DocumentNamed($id: ID!) {
  documents(where: {id: {eq: $id}}, limit: 1) {
    ...Named
  }
}
    fragment Named on Document {
  id
  symbol
  type
  system
  title
  issuedOn
  year
  issuer
  place
}`) as unknown as TypedDocumentString<DocumentNamedQuery, DocumentNamedQueryVariables>;
export const CheckDraftDocument = new TypedDocumentString(`
    query CheckDraft($text: String!, $place: String, $asOf: Date) {
  check(text: $text, place: $place, asOf: $asOf) {
    findings {
      id
      rule
      severity
      hint
      title
      detail
      proposal
      documents {
        ...Named
      }
      evidence {
        ...Proof
      }
    }
    citations {
      citation
      outcome
      reasons
      document {
        ...Named
        status(asOf: $asOf) {
          status
          since
        }
      }
      candidates {
        score
        reasons
        document {
          ...Named
        }
      }
    }
  }
}
    fragment Named on Document {
  id
  symbol
  type
  system
  title
  issuedOn
  year
  issuer
  place
}
fragment Proof on Evidence {
  statement
  source
  sourceName
  start
  end
  text
  trigger
  section
  redacted
}`) as unknown as TypedDocumentString<CheckDraftQuery, CheckDraftQueryVariables>;
export const FactProofsDocument = new TypedDocumentString(`
    query FactProofs($id: ID!) {
  responsibilities(where: {id: {eq: $id}}, limit: 1) {
    evidence(first: 20) {
      ...Proof
    }
  }
  tasks(where: {id: {eq: $id}}, limit: 1) {
    evidence(first: 20) {
      ...Proof
    }
  }
  observations(where: {id: {eq: $id}}, limit: 1) {
    evidence(first: 20) {
      ...Proof
    }
  }
}
    fragment Proof on Evidence {
  statement
  source
  sourceName
  start
  end
  text
  trigger
  section
  redacted
}`) as unknown as TypedDocumentString<FactProofsQuery, FactProofsQueryVariables>;
export const FindingsDocument = new TypedDocumentString(`
    query Findings($rules: [String!], $severity: [Severity!], $document: ID, $source: ID, $issuer: ID, $year: Int, $dismissed: Boolean, $first: Int = 50, $after: String) {
  findings(
    rules: $rules
    severity: $severity
    document: $document
    source: $source
    issuer: $issuer
    year: $year
    dismissed: $dismissed
    first: $first
    after: $after
  ) {
    items {
      ...FindingShown
    }
    next
    total
  }
}
    fragment Named on Document {
  id
  symbol
  type
  system
  title
  issuedOn
  year
  issuer
  place
}
fragment Proof on Evidence {
  statement
  source
  sourceName
  start
  end
  text
  trigger
  section
  redacted
}
fragment FindingShown on Finding {
  id
  rule
  severity
  hint
  title
  detail
  proposal
  documents {
    ...Named
  }
  evidence {
    ...Proof
  }
  dismissed {
    by
    at
    why
  }
}`) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const RulesDocument = new TypedDocumentString(`
    query Rules {
  rules {
    id
    severity
    title
    titleEn
    why
    advice
    right
    judged
    hint
  }
}
    `) as unknown as TypedDocumentString<RulesQuery, RulesQueryVariables>;
export const BodyNamesDocument = new TypedDocumentString(`
    query BodyNames($text: String!) {
  search(text: $text, first: 20) {
    items {
      organisation {
        id
        name
        place
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BodyNamesQuery, BodyNamesQueryVariables>;
export const BodyNameDocument = new TypedDocumentString(`
    query BodyName($id: ID!) {
  organisation(id: $id) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<BodyNameQuery, BodyNameQueryVariables>;
export const DismissFindingDocument = new TypedDocumentString(`
    mutation DismissFinding($finding: ID!, $why: String!) {
  dismissFinding(finding: $finding, why: $why)
}
    `) as unknown as TypedDocumentString<DismissFindingMutation, DismissFindingMutationVariables>;
export const TakeUpFindingDocument = new TypedDocumentString(`
    mutation TakeUpFinding($finding: ID!, $why: String!) {
  takeUpFinding(finding: $finding, why: $why)
}
    `) as unknown as TypedDocumentString<TakeUpFindingMutation, TakeUpFindingMutationVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  coverage {
    sources
    documents
    passages
    citations
    resolved
    ambiguous
    missing
  }
  findings(first: 4) {
    total
    items {
      id
      rule
      severity
      hint
      title
      detail
    }
  }
  rules {
    id
    titleEn
  }
  latestChanges(first: 200) {
    cursor
    at
    kind
    source
    document
    detail
  }
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const IndicatorPageDocument = new TypedDocumentString(`
    query IndicatorPage($id: ID!) {
  indicator(id: $id) {
    id
    name
    unit
    topic
    better
    place
    names
    series(first: 100) {
      verdict
      reason
      rule
      evaluation
      target {
        ...Value
      }
      actual {
        ...Value
      }
    }
    observations(limit: 500, sort: [{to: ASC}, {from: ASC}]) {
      ...Value
    }
    responsibilities(limit: 100) {
      id
      role
      deadline
      organisation(limit: 1) {
        id
        name
      }
    }
    joins {
      claim
      name
      wording
      unit
      sources
      why
      by
    }
  }
}
    fragment Named on Document {
  id
  symbol
  type
  system
  title
  issuedOn
  year
  issuer
  place
}
fragment Value on Observation {
  id
  kind
  comparator
  value
  low
  high
  denominator
  unit
  period
  from
  to
  evaluation
  text
  setBy(limit: 1) {
    ...Named
  }
  reportedBy(limit: 1) {
    ...Named
  }
}`) as unknown as TypedDocumentString<IndicatorPageQuery, IndicatorPageQueryVariables>;
export const LineageStepDocument = new TypedDocumentString(`
    query LineageStep($root: ID!, $direction: Direction!, $relations: [Relation!], $legalBasis: Boolean, $depth: Int!, $perNode: Int!, $first: Int!, $asOf: Date) {
  lineage(
    root: $root
    direction: $direction
    relations: $relations
    legalBasis: $legalBasis
    depth: $depth
    perNode: $perNode
    first: $first
    asOf: $asOf
  ) {
    root {
      id
    }
    nodes {
      upstream
      downstream
      document {
        ...Named
        status(asOf: $asOf) {
          status
          reason
        }
      }
    }
    edges {
      id
      from
      to
      relation
      certainty
      confidence
      evidenceCount
    }
    truncated
  }
}
    fragment Named on Document {
  id
  symbol
  type
  system
  title
  issuedOn
  year
  issuer
  place
}`) as unknown as TypedDocumentString<LineageStepQuery, LineageStepQueryVariables>;
export const EdgeProofsDocument = new TypedDocumentString(`
    query EdgeProofs($root: ID!, $relations: [Relation!], $asOf: Date) {
  lineage(
    root: $root
    direction: UPSTREAM
    depth: 1
    perNode: 500
    first: 501
    relations: $relations
    asOf: $asOf
  ) {
    edges {
      id
      evidence(first: 20) {
        ...Proof
      }
    }
  }
}
    fragment Proof on Evidence {
  statement
  source
  sourceName
  start
  end
  text
  trigger
  section
  redacted
}`) as unknown as TypedDocumentString<EdgeProofsQuery, EdgeProofsQueryVariables>;
export const WaysDocument = new TypedDocumentString(`
    query Ways($from: ID!, $to: ID!) {
  path(from: $from, to: $to) {
    hops {
      ...Hop
      confidence
      evidenceCount
    }
  }
}
    fragment Proof on Evidence {
  statement
  source
  sourceName
  start
  end
  text
  trigger
  section
  redacted
}
fragment Hop on LineageEdge {
  id
  from
  to
  relation
  certainty
  evidence(first: 1) {
    ...Proof
  }
}`) as unknown as TypedDocumentString<WaysQuery, WaysQueryVariables>;
export const LineageBetweenDocument = new TypedDocumentString(`
    query LineageBetween($root: ID!, $from: Date!, $to: Date!, $relations: [Relation!], $legalBasis: Boolean, $depth: Int!) {
  lineageDiff(
    root: $root
    from: $from
    to: $to
    relations: $relations
    legalBasis: $legalBasis
    depth: $depth
  ) {
    added {
      ...Hop
    }
    ended {
      ...Hop
    }
    changed {
      document {
        ...Named
      }
      before
      after
      reason
    }
    truncated
  }
}
    fragment Named on Document {
  id
  symbol
  type
  system
  title
  issuedOn
  year
  issuer
  place
}
fragment Proof on Evidence {
  statement
  source
  sourceName
  start
  end
  text
  trigger
  section
  redacted
}
fragment Hop on LineageEdge {
  id
  from
  to
  relation
  certainty
  evidence(first: 1) {
    ...Proof
  }
}`) as unknown as TypedDocumentString<LineageBetweenQuery, LineageBetweenQueryVariables>;
export const DocumentsNamedDocument = new TypedDocumentString(`
    query DocumentsNamed($ids: [ID!]!) {
  documents(where: {id: {in: $ids}}, limit: 500) {
    ...Named
  }
}
    fragment Named on Document {
  id
  symbol
  type
  system
  title
  issuedOn
  year
  issuer
  place
}`) as unknown as TypedDocumentString<DocumentsNamedQuery, DocumentsNamedQueryVariables>;
export const ResolveListDocument = new TypedDocumentString(`
    query ResolveList($text: String!, $place: String, $asOf: Date) {
  resolveList(text: $text, place: $place, asOf: $asOf) {
    total
    items {
      citation
      outcome
      reasons
      document {
        ...Named
        status(asOf: $asOf) {
          status
          since
          reason
          successors {
            ...Named
          }
        }
      }
      candidates {
        score
        document {
          ...Named
        }
      }
    }
  }
}
    fragment Named on Document {
  id
  symbol
  type
  system
  title
  issuedOn
  year
  issuer
  place
}`) as unknown as TypedDocumentString<ResolveListQuery, ResolveListQueryVariables>;
export const OrganisationPageDocument = new TypedDocumentString(`
    query OrganisationPage($id: ID!) {
  organisation(id: $id) {
    id
    name
    level
    code
    aliases
    from
    to
    endedBy
    takenOverBy
    told
    ofPlace(limit: 1) {
      id
      name
    }
    partOf {
      id
      name
    }
    parts(limit: 200, sort: [{name: ASC}]) {
      id
      name
    }
    successions(sort: [{date: ASC}]) {
      id
      date
      source
      function
      earlier(limit: 1) {
        id
        name
      }
    }
    endings(sort: [{date: ASC}]) {
      id
      date
      source
      function
      later(limit: 1) {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationPageQuery, OrganisationPageQueryVariables>;
export const OrganisationDoesDocument = new TypedDocumentString(`
    query OrganisationDoes($id: ID!, $from: Int!) {
  organisation(id: $id) {
    responsibilities(limit: 500, offset: $from, sort: [{dueBy: ASC}, {id: ASC}]) {
      ...Duty
    }
    issued(limit: 500, offset: $from, sort: [{issuedOn: DESC}, {id: ASC}]) {
      ...Named
    }
  }
}
    fragment Named on Document {
  id
  symbol
  type
  system
  title
  issuedOn
  year
  issuer
  place
}
fragment Duty on Responsibility {
  id
  role
  deadline
  dueBy
  task(limit: 1) {
    id
    text
    product
    recurrence
    document(limit: 1) {
      ...Named
    }
  }
  document(limit: 1) {
    ...Named
  }
  indicator(limit: 1) {
    id
    name
  }
}`) as unknown as TypedDocumentString<OrganisationDoesQuery, OrganisationDoesQueryVariables>;
export const PlaceNamedDocument = new TypedDocumentString(`
    query PlaceNamed($id: ID!) {
  places(where: {id: {eq: $id}}, limit: 1) {
    name
  }
}
    `) as unknown as TypedDocumentString<PlaceNamedQuery, PlaceNamedQueryVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places {
  places(limit: 500, sort: [{name: ASC}]) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int = 20, $after: String) {
  search(text: $text, first: $first, after: $after) {
    items {
      kind
      score
      matched
      document {
        ...Named
      }
      organisation {
        id
        name
        place
      }
      indicator {
        id
        name
        unit
        place
      }
      evidence {
        ...Proof
      }
    }
    facets {
      name
      value
      count
    }
    next
  }
}
    fragment Named on Document {
  id
  symbol
  type
  system
  title
  issuedOn
  year
  issuer
  place
}
fragment Proof on Evidence {
  statement
  source
  sourceName
  start
  end
  text
  trigger
  section
  redacted
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($text: String!) {
  search(text: $text, first: 8) {
    items {
      kind
      matched
      document {
        ...Named
      }
      organisation {
        id
        name
        place
      }
      indicator {
        id
        name
        unit
        place
      }
    }
  }
}
    fragment Named on Document {
  id
  symbol
  type
  system
  title
  issuedOn
  year
  issuer
  place
}`) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const SourcePageDocument = new TypedDocumentString(`
    query SourcePage($sha256: ID!, $from: Int!) {
  sourceText(sha256: $sha256, from: $from, first: 500) {
    name
    mediaType
    place
    asOf
    characters
    total
    paragraphs {
      ...Passage
    }
  }
}
    fragment Passage on Paragraph {
  ordinal
  start
  end
  heading
  text
  redacted
  marks {
    kind
    start
    end
    subject
    label
  }
}`) as unknown as TypedDocumentString<SourcePageQuery, SourcePageQueryVariables>;