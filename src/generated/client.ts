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

export type IngestMutationVariables = Exact<{
  name: Scalars['String']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
  base64?: InputMaybe<Scalars['String']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type IngestMutation = { readonly ingest: { readonly source: string, readonly outcome: IngestOutcome, readonly documents: number, readonly citations: number, readonly statements: number, readonly open: number } };

export type ReviewMutationVariables = Exact<{
  statement: Scalars['ID']['input'];
  verdict: StatementVerdict;
  why: Scalars['String']['input'];
  expected?: Scalars['Int']['input'];
}>;


export type ReviewMutation = { readonly review: { readonly id: string, readonly source: string, readonly relation?: Relation | null, readonly verdict: ReviewVerdict, readonly document?: string | null, readonly on: ReadonlyArray<string>, readonly who: string, readonly at: string, readonly why: string, readonly version: number } };

export type DecideMentionMutationVariables = Exact<{
  mention: Scalars['ID']['input'];
  document: Scalars['ID']['input'];
  why: Scalars['String']['input'];
  expected?: Scalars['Int']['input'];
}>;


export type DecideMentionMutation = { readonly decideMention: { readonly id: string, readonly source: string, readonly relation?: Relation | null, readonly verdict: ReviewVerdict, readonly document?: string | null, readonly on: ReadonlyArray<string>, readonly who: string, readonly at: string, readonly why: string, readonly version: number } };

export type WithdrawReviewMutationVariables = Exact<{
  review: Scalars['ID']['input'];
  why: Scalars['String']['input'];
  expected: Scalars['Int']['input'];
}>;


export type WithdrawReviewMutation = { readonly withdrawReview: boolean };

export type CorrectDocumentMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  set?: InputMaybe<DocumentCorrection>;
  withdraw?: ReadonlyArray<CorrectedField> | CorrectedField;
  why: Scalars['String']['input'];
  expected?: Scalars['Int']['input'];
}>;


export type CorrectDocumentMutation = { readonly correctDocument: number };

export type AssertStatementMutationVariables = Exact<{
  from: Scalars['ID']['input'];
  relation: Relation;
  to: Scalars['ID']['input'];
  basis: Scalars['String']['input'];
  why: Scalars['String']['input'];
}>;


export type AssertStatementMutation = { readonly assertStatement: { readonly source: string, readonly outcome: IngestOutcome, readonly documents: number, readonly citations: number, readonly statements: number, readonly open: number } };

export type AddDocumentMutationVariables = Exact<{
  document: NewDocument;
  basis: Scalars['String']['input'];
  why: Scalars['String']['input'];
}>;


export type AddDocumentMutation = { readonly addDocument: { readonly source: string, readonly outcome: IngestOutcome, readonly documents: number, readonly citations: number, readonly statements: number, readonly open: number } };

export type RetractMutationVariables = Exact<{
  source: Scalars['ID']['input'];
  why: Scalars['String']['input'];
}>;


export type RetractMutation = { readonly retract: boolean };

export type RemoveSourceMutationVariables = Exact<{
  source: Scalars['ID']['input'];
  why: Scalars['String']['input'];
}>;


export type RemoveSourceMutation = { readonly removeSource: boolean };

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

export type MergeMutationVariables = Exact<{
  from: Scalars['ID']['input'];
  into: Scalars['ID']['input'];
  why: Scalars['String']['input'];
}>;


export type MergeMutation = { readonly merge: { readonly from: string, readonly into: string, readonly who: string, readonly at: string, readonly why: string } };

export type UnmergeMutationVariables = Exact<{
  from: Scalars['ID']['input'];
  why: Scalars['String']['input'];
}>;


export type UnmergeMutation = { readonly unmerge: { readonly from: string, readonly into: string, readonly who: string, readonly at: string, readonly why: string } };

export type DeclareHoldingMutationVariables = Exact<{
  symbol: Scalars['String']['input'];
  place: Scalars['String']['input'];
  issuer: Scalars['String']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  why: Scalars['String']['input'];
}>;


export type DeclareHoldingMutation = { readonly declareHolding: string };

export type WithdrawHoldingMutationVariables = Exact<{
  holding: Scalars['ID']['input'];
  why: Scalars['String']['input'];
}>;


export type WithdrawHoldingMutation = { readonly withdrawHolding: boolean };

export type ImportExpectationsMutationVariables = Exact<{
  list: Scalars['String']['input'];
  csv: Scalars['String']['input'];
  why: Scalars['String']['input'];
}>;


export type ImportExpectationsMutation = { readonly importExpectations: { readonly list: string, readonly expectations: number, readonly refused: ReadonlyArray<{ readonly line: number, readonly reason: string }> } };

export type ShownFragment = { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null };

export type ProofFragment = { readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean };

export type EdgeFragment = { readonly id: string, readonly from: string, readonly to: string, readonly relation: Relation, readonly certainty: Certainty, readonly confidence: number, readonly evidenceCount: number, readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }> };

export type FoundFragment = { readonly id: string, readonly rule: string, readonly severity: Severity, readonly hint: boolean, readonly title: string, readonly detail: string, readonly proposal?: string | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null }>, readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }>, readonly dismissed?: { readonly by: string, readonly at: string, readonly why: string } | null };

export type ResolvedFragment = { readonly citation: string, readonly outcome: Outcome, readonly reasons: ReadonlyArray<string>, readonly document?: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null } | null, readonly candidates: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<string>, readonly document: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null } }> };

export type ReviewedFragment = { readonly id: string, readonly source: string, readonly relation?: Relation | null, readonly verdict: ReviewVerdict, readonly document?: string | null, readonly on: ReadonlyArray<string>, readonly who: string, readonly at: string, readonly why: string, readonly version: number };

export type LoadedFragment = { readonly source: string, readonly outcome: IngestOutcome, readonly documents: number, readonly citations: number, readonly statements: number, readonly open: number };

export type ValueFragment = { readonly id: string, readonly kind: ObservationKind, readonly comparator: string, readonly value?: number | null, readonly low?: number | null, readonly high?: number | null, readonly denominator?: number | null, readonly unit?: string | null, readonly period?: string | null, readonly from?: string | null, readonly to?: string | null, readonly evaluation?: string | null, readonly text: string };

export type MeasureFragment = { readonly id: string, readonly name: string, readonly unit?: string | null, readonly topic?: string | null, readonly better?: Better | null, readonly place?: string | null, readonly names?: ReadonlyArray<string> | null };

export type BodyFragment = { readonly id: string, readonly name: string, readonly kind?: string | null, readonly level?: string | null, readonly code?: string | null, readonly aliases?: ReadonlyArray<string> | null, readonly place?: string | null, readonly from?: string | null, readonly to?: string | null, readonly endedBy?: string | null, readonly takenOverBy?: string | null, readonly told?: boolean | null };

export type DocumentsQueryVariables = Exact<{
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort> | DocumentSort>;
}>;


export type DocumentsQuery = { readonly documents: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null }> };

export type OrganisationsQueryVariables = Exact<{
  where?: InputMaybe<OrganisationWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort> | OrganisationSort>;
}>;


export type OrganisationsQuery = { readonly organisations: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind?: string | null, readonly level?: string | null, readonly code?: string | null, readonly aliases?: ReadonlyArray<string> | null, readonly place?: string | null, readonly from?: string | null, readonly to?: string | null, readonly endedBy?: string | null, readonly takenOverBy?: string | null, readonly told?: boolean | null }> };

export type PlacesQueryVariables = Exact<{
  where?: InputMaybe<PlaceWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PlaceSort> | PlaceSort>;
}>;


export type PlacesQuery = { readonly places: ReadonlyArray<{ readonly id: string, readonly code?: string | null, readonly name: string, readonly kind: string, readonly level: PlaceLevel, readonly from?: string | null, readonly to?: string | null }> };

export type TasksQueryVariables = Exact<{
  where?: InputMaybe<TaskWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<TaskSort> | TaskSort>;
}>;


export type TasksQuery = { readonly tasks: ReadonlyArray<{ readonly id: string, readonly text: string, readonly product?: string | null, readonly due?: string | null, readonly dueBy?: string | null, readonly recurrence?: Recurrence | null, readonly document: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null }>, readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }> }> };

export type ResponsibilitiesQueryVariables = Exact<{
  where?: InputMaybe<ResponsibilityWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ResponsibilitySort> | ResponsibilitySort>;
}>;


export type ResponsibilitiesQuery = { readonly responsibilities: ReadonlyArray<{ readonly id: string, readonly role: ResponsibilityRole, readonly deadline?: string | null, readonly dueBy?: string | null, readonly organisation: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind?: string | null, readonly level?: string | null, readonly code?: string | null, readonly aliases?: ReadonlyArray<string> | null, readonly place?: string | null, readonly from?: string | null, readonly to?: string | null, readonly endedBy?: string | null, readonly takenOverBy?: string | null, readonly told?: boolean | null }>, readonly task: ReadonlyArray<{ readonly id: string, readonly text: string, readonly product?: string | null, readonly due?: string | null }>, readonly document: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null }>, readonly indicator: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit?: string | null, readonly topic?: string | null, readonly better?: Better | null, readonly place?: string | null, readonly names?: ReadonlyArray<string> | null }>, readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }> }> };

export type IndicatorsQueryVariables = Exact<{
  where?: InputMaybe<IndicatorWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<IndicatorSort> | IndicatorSort>;
}>;


export type IndicatorsQuery = { readonly indicators: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit?: string | null, readonly topic?: string | null, readonly better?: Better | null, readonly place?: string | null, readonly names?: ReadonlyArray<string> | null }> };

export type ObservationsQueryVariables = Exact<{
  where?: InputMaybe<ObservationWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ObservationSort> | ObservationSort>;
}>;


export type ObservationsQuery = { readonly observations: ReadonlyArray<{ readonly id: string, readonly kind: ObservationKind, readonly comparator: string, readonly value?: number | null, readonly low?: number | null, readonly high?: number | null, readonly denominator?: number | null, readonly unit?: string | null, readonly period?: string | null, readonly from?: string | null, readonly to?: string | null, readonly evaluation?: string | null, readonly text: string, readonly indicator: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unit?: string | null, readonly topic?: string | null, readonly better?: Better | null, readonly place?: string | null, readonly names?: ReadonlyArray<string> | null }>, readonly setBy: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null }>, readonly reportedBy: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null }>, readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }> }> };

export type SourcesQueryVariables = Exact<{
  where?: InputMaybe<SourceWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SourceSort> | SourceSort>;
}>;


export type SourcesQuery = { readonly sources: ReadonlyArray<{ readonly sha256: string, readonly name: string, readonly mediaType: string, readonly place?: string | null, readonly asOf?: string | null, readonly characters?: number | null, readonly reader?: string | null }> };

export type DocumentQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type DocumentQuery = { readonly document?: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null, readonly issuedBy: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind?: string | null, readonly level?: string | null, readonly code?: string | null, readonly aliases?: ReadonlyArray<string> | null, readonly place?: string | null, readonly from?: string | null, readonly to?: string | null, readonly endedBy?: string | null, readonly takenOverBy?: string | null, readonly told?: boolean | null }>, readonly partOf: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null }>, readonly attachments: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null }>, readonly status: { readonly status: Status, readonly since?: string | null, readonly reason: string, readonly rule: string, readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }>, readonly successors: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null }> } } | null };

export type OrganisationQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OrganisationQuery = { readonly organisation?: { readonly id: string, readonly name: string, readonly kind?: string | null, readonly level?: string | null, readonly code?: string | null, readonly aliases?: ReadonlyArray<string> | null, readonly place?: string | null, readonly from?: string | null, readonly to?: string | null, readonly endedBy?: string | null, readonly takenOverBy?: string | null, readonly told?: boolean | null, readonly successions: ReadonlyArray<{ readonly date?: string | null, readonly source?: string | null, readonly function?: string | null, readonly earlier: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind?: string | null, readonly level?: string | null, readonly code?: string | null, readonly aliases?: ReadonlyArray<string> | null, readonly place?: string | null, readonly from?: string | null, readonly to?: string | null, readonly endedBy?: string | null, readonly takenOverBy?: string | null, readonly told?: boolean | null }> }>, readonly endings: ReadonlyArray<{ readonly date?: string | null, readonly source?: string | null, readonly function?: string | null, readonly later: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind?: string | null, readonly level?: string | null, readonly code?: string | null, readonly aliases?: ReadonlyArray<string> | null, readonly place?: string | null, readonly from?: string | null, readonly to?: string | null, readonly endedBy?: string | null, readonly takenOverBy?: string | null, readonly told?: boolean | null }> }> } | null };

export type IndicatorQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type IndicatorQuery = { readonly indicator?: { readonly id: string, readonly name: string, readonly unit?: string | null, readonly topic?: string | null, readonly better?: Better | null, readonly place?: string | null, readonly names?: ReadonlyArray<string> | null, readonly series: ReadonlyArray<{ readonly verdict: Verdict, readonly reason: string, readonly rule: string, readonly evaluation?: string | null, readonly target: { readonly id: string, readonly kind: ObservationKind, readonly comparator: string, readonly value?: number | null, readonly low?: number | null, readonly high?: number | null, readonly denominator?: number | null, readonly unit?: string | null, readonly period?: string | null, readonly from?: string | null, readonly to?: string | null, readonly evaluation?: string | null, readonly text: string }, readonly actual?: { readonly id: string, readonly kind: ObservationKind, readonly comparator: string, readonly value?: number | null, readonly low?: number | null, readonly high?: number | null, readonly denominator?: number | null, readonly unit?: string | null, readonly period?: string | null, readonly from?: string | null, readonly to?: string | null, readonly evaluation?: string | null, readonly text: string } | null }> } | null };

export type ResolveQueryVariables = Exact<{
  citations: ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input'];
  place?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ResolveQuery = { readonly resolve: ReadonlyArray<{ readonly citation: string, readonly outcome: Outcome, readonly reasons: ReadonlyArray<string>, readonly document?: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null } | null, readonly candidates: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<string>, readonly document: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null } }> }> };

export type ResolvePastedListQueryVariables = Exact<{
  text: Scalars['String']['input'];
  place?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ResolvePastedListQuery = { readonly resolveList: { readonly total: number, readonly items: ReadonlyArray<{ readonly citation: string, readonly outcome: Outcome, readonly reasons: ReadonlyArray<string>, readonly document?: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null } | null, readonly candidates: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<string>, readonly document: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null } }> }> } };

export type SearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SearchQuery = { readonly search: { readonly next?: string | null, readonly items: ReadonlyArray<{ readonly kind: HitKind, readonly score: number, readonly matched: string, readonly document?: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null } | null, readonly organisation?: { readonly id: string, readonly name: string, readonly kind?: string | null, readonly level?: string | null, readonly code?: string | null, readonly aliases?: ReadonlyArray<string> | null, readonly place?: string | null, readonly from?: string | null, readonly to?: string | null, readonly endedBy?: string | null, readonly takenOverBy?: string | null, readonly told?: boolean | null } | null, readonly indicator?: { readonly id: string, readonly name: string, readonly unit?: string | null, readonly topic?: string | null, readonly better?: Better | null, readonly place?: string | null, readonly names?: ReadonlyArray<string> | null } | null, readonly evidence?: { readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean } | null }>, readonly facets: ReadonlyArray<{ readonly name: string, readonly value: string, readonly count: number }> } };

export type LineageQueryVariables = Exact<{
  root: Scalars['ID']['input'];
  direction?: InputMaybe<Direction>;
  relations?: InputMaybe<ReadonlyArray<Relation> | Relation>;
  legalBasis?: InputMaybe<Scalars['Boolean']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  perNode?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type LineageQuery = { readonly lineage: { readonly truncated: boolean, readonly root: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null }, readonly nodes: ReadonlyArray<{ readonly distance: number, readonly upstream: number, readonly downstream: number, readonly document: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null } }>, readonly edges: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string, readonly relation: Relation, readonly certainty: Certainty, readonly confidence: number, readonly evidenceCount: number, readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }> }> } };

export type LineageDiffQueryVariables = Exact<{
  root: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  direction?: InputMaybe<Direction>;
  relations?: InputMaybe<ReadonlyArray<Relation> | Relation>;
  legalBasis?: InputMaybe<Scalars['Boolean']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
}>;


export type LineageDiffQuery = { readonly lineageDiff: { readonly truncated: boolean, readonly added: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string, readonly relation: Relation, readonly certainty: Certainty, readonly confidence: number, readonly evidenceCount: number, readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }> }>, readonly ended: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string, readonly relation: Relation, readonly certainty: Certainty, readonly confidence: number, readonly evidenceCount: number, readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }> }>, readonly changed: ReadonlyArray<{ readonly before: Status, readonly after: Status, readonly reason: string, readonly document: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null }, readonly by?: { readonly id: string, readonly from: string, readonly to: string, readonly relation: Relation, readonly certainty: Certainty, readonly confidence: number, readonly evidenceCount: number, readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }> } | null }> } };

export type PathQueryVariables = Exact<{
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  relations?: InputMaybe<ReadonlyArray<Relation> | Relation>;
  depth?: InputMaybe<Scalars['Int']['input']>;
}>;


export type PathQuery = { readonly path: ReadonlyArray<{ readonly hops: ReadonlyArray<{ readonly id: string, readonly from: string, readonly to: string, readonly relation: Relation, readonly certainty: Certainty, readonly confidence: number, readonly evidenceCount: number, readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }> }> }> };

export type CascadeQueryVariables = Exact<{
  document: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  relations?: InputMaybe<ReadonlyArray<Relation> | Relation>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type CascadeQuery = { readonly cascade: { readonly lapsed: number, readonly truncated: boolean, readonly document: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null }, readonly status: { readonly status: Status, readonly since?: string | null, readonly reason: string }, readonly items: ReadonlyArray<{ readonly distance: number, readonly document: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null }, readonly by: { readonly id: string, readonly from: string, readonly to: string, readonly relation: Relation, readonly certainty: Certainty, readonly confidence: number, readonly evidenceCount: number, readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }> }, readonly status: { readonly status: Status, readonly since?: string | null, readonly reason: string } }>, readonly facets: ReadonlyArray<{ readonly name: string, readonly value: string, readonly count: number }> } };

export type CoverageMatrixQueryVariables = Exact<{
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type CoverageMatrixQuery = { readonly coverageMatrix: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly expectation: string, readonly body: string, readonly place: string, readonly product: DocumentType, readonly deadline?: string | null, readonly state: MatrixState, readonly days?: number | null, readonly origin: ExpectationOrigin, readonly reference?: string | null, readonly document: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null }, readonly organisation?: { readonly id: string, readonly name: string, readonly kind?: string | null, readonly level?: string | null, readonly code?: string | null, readonly aliases?: ReadonlyArray<string> | null, readonly place?: string | null, readonly from?: string | null, readonly to?: string | null, readonly endedBy?: string | null, readonly takenOverBy?: string | null, readonly told?: boolean | null } | null, readonly by?: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null } | null }> } };

export type ChangesQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ChangesQuery = { readonly changes: { readonly next?: string | null, readonly items: ReadonlyArray<{ readonly cursor: string, readonly at: string, readonly kind: ChangeKind, readonly who: string, readonly why?: string | null, readonly source?: string | null, readonly document?: string | null, readonly detail: string }> } };

export type FindingsQueryVariables = Exact<{
  rules?: InputMaybe<ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input']>;
  severity?: InputMaybe<ReadonlyArray<Severity> | Severity>;
  document?: InputMaybe<Scalars['ID']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
  dismissed?: InputMaybe<Scalars['Boolean']['input']>;
  issuer?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type FindingsQuery = { readonly findings: { readonly next?: string | null, readonly total: number, readonly items: ReadonlyArray<{ readonly id: string, readonly rule: string, readonly severity: Severity, readonly hint: boolean, readonly title: string, readonly detail: string, readonly proposal?: string | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null }>, readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }>, readonly dismissed?: { readonly by: string, readonly at: string, readonly why: string } | null }> } };

export type CoverageQueryVariables = Exact<{
  source?: InputMaybe<Scalars['ID']['input']>;
}>;


export type CoverageQuery = { readonly coverage: { readonly citations: number, readonly resolved: number, readonly ambiguous: number, readonly missing: number, readonly rules: number, readonly notes: ReadonlyArray<string>, readonly passages: number, readonly passagesWithoutCitation: number, readonly sources: number, readonly documents: number, readonly byReason: ReadonlyArray<{ readonly name: string, readonly value: string, readonly count: number }>, readonly byType: ReadonlyArray<{ readonly name: string, readonly value: string, readonly count: number }> } };

export type CheckQueryVariables = Exact<{
  text: Scalars['String']['input'];
  place?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type CheckQuery = { readonly check: { readonly findings: ReadonlyArray<{ readonly id: string, readonly rule: string, readonly severity: Severity, readonly hint: boolean, readonly title: string, readonly detail: string, readonly proposal?: string | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null }>, readonly evidence: ReadonlyArray<{ readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }>, readonly dismissed?: { readonly by: string, readonly at: string, readonly why: string } | null }>, readonly citations: ReadonlyArray<{ readonly citation: string, readonly outcome: Outcome, readonly reasons: ReadonlyArray<string>, readonly document?: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null } | null, readonly candidates: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<string>, readonly document: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null } }> }> } };

export type RulesQueryVariables = Exact<{ [key: string]: never; }>;


export type RulesQuery = { readonly rules: ReadonlyArray<{ readonly id: string, readonly severity: Severity, readonly title: string, readonly titleEn: string, readonly why: string, readonly advice: string, readonly right: number, readonly judged: number, readonly hint: boolean }> };

export type ReviewsQueryVariables = Exact<{
  source?: InputMaybe<Scalars['ID']['input']>;
  target?: InputMaybe<Scalars['ID']['input']>;
  detached?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ReviewsQuery = { readonly reviews: { readonly next?: string | null, readonly items: ReadonlyArray<{ readonly id: string, readonly source: string, readonly relation?: Relation | null, readonly verdict: ReviewVerdict, readonly document?: string | null, readonly on: ReadonlyArray<string>, readonly who: string, readonly at: string, readonly why: string, readonly version: number }> } };

export type CorrectionsQueryVariables = Exact<{
  document: Scalars['ID']['input'];
}>;


export type CorrectionsQuery = { readonly corrections: ReadonlyArray<{ readonly field: CorrectedField, readonly value?: string | null, readonly told?: string | null, readonly who: string, readonly at: string, readonly why: string, readonly version: number }> };

export type MergesQueryVariables = Exact<{
  document: Scalars['ID']['input'];
}>;


export type MergesQuery = { readonly merges: ReadonlyArray<{ readonly from: string, readonly into: string, readonly who: string, readonly at: string, readonly why: string }> };

export type OpenCitationsQueryVariables = Exact<{
  source?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OpenCitationsQuery = { readonly openCitations: { readonly next?: string | null, readonly items: ReadonlyArray<{ readonly mention: string, readonly start: number, readonly end: number, readonly text: string, readonly evidence: { readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean }, readonly candidates: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<string>, readonly document: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null } }> }> } };

export type LatestChangesQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type LatestChangesQuery = { readonly latestChanges: ReadonlyArray<{ readonly cursor: string, readonly at: string, readonly kind: ChangeKind, readonly who: string, readonly why?: string | null, readonly source?: string | null, readonly document?: string | null, readonly detail: string }> };

export type DoubtfulRelationsQueryVariables = Exact<{
  source?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DoubtfulRelationsQuery = { readonly doubtfulRelations: { readonly next?: string | null, readonly items: ReadonlyArray<{ readonly statement: string, readonly relation: Relation, readonly certainty: Certainty, readonly assertedBy: AssertedBy, readonly confidence: number, readonly from: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null }, readonly to: { readonly id: string, readonly symbol?: string | null, readonly type: DocumentType, readonly system?: DocumentSystem | null, readonly number?: string | null, readonly title?: string | null, readonly issuedOn?: string | null, readonly year?: number | null, readonly term?: string | null, readonly issuer?: string | null, readonly place?: string | null, readonly effectiveFrom?: string | null, readonly expiresOn?: string | null }, readonly evidence: { readonly statement?: string | null, readonly source?: string | null, readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string, readonly trigger?: string | null, readonly section?: string | null, readonly redacted: boolean } }> } };

export type SourceTextQueryVariables = Exact<{
  sha256: Scalars['ID']['input'];
  from?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SourceTextQuery = { readonly sourceText?: { readonly sha256: string, readonly name: string, readonly mediaType: string, readonly place?: string | null, readonly asOf?: string | null, readonly characters: number, readonly total: number, readonly paragraphs: ReadonlyArray<{ readonly ordinal: number, readonly start: number, readonly end: number, readonly heading?: string | null, readonly text: string, readonly redacted: boolean, readonly marks: ReadonlyArray<{ readonly kind: MarkKind, readonly start: number, readonly end: number, readonly subject?: string | null, readonly label?: string | null }> }> } | null };

export type HoldingsQueryVariables = Exact<{ [key: string]: never; }>;


export type HoldingsQuery = { readonly holdings: ReadonlyArray<{ readonly id: string, readonly series: string, readonly code: string, readonly issuer: string, readonly from: string, readonly to: string }> };

/** An operation: what is sent, and the types of its answer and variables. */
export interface Operation<Answer, Variables> {
  readonly kind: 'query' | 'mutation';
  readonly text: string;
  /** Never there: it carries the types. */
  readonly typed?: (variables: Variables) => Answer;
}

export const IngestOperation: Operation<IngestMutation, IngestMutationVariables> = { kind: 'mutation', text: "mutation Ingest($name: String!, $text: String, $base64: String, $place: String, $asOf: Date) {\n  ingest(name: $name, text: $text, base64: $base64, place: $place, asOf: $asOf) {\n    ...Loaded\n  }\n}\n\nfragment Loaded on Ingested {\n  source\n  outcome\n  documents\n  citations\n  statements\n  open\n}" };
export const ReviewOperation: Operation<ReviewMutation, ReviewMutationVariables> = { kind: 'mutation', text: "mutation Review($statement: ID!, $verdict: StatementVerdict!, $why: String!, $expected: Int! = 0) {\n  review(statement: $statement, verdict: $verdict, why: $why, expected: $expected) {\n    ...Reviewed\n  }\n}\n\nfragment Reviewed on Review {\n  id\n  source\n  relation\n  verdict\n  document\n  on\n  who\n  at\n  why\n  version\n}" };
export const DecideMentionOperation: Operation<DecideMentionMutation, DecideMentionMutationVariables> = { kind: 'mutation', text: "mutation DecideMention($mention: ID!, $document: ID!, $why: String!, $expected: Int! = 0) {\n  decideMention(\n    mention: $mention\n    document: $document\n    why: $why\n    expected: $expected\n  ) {\n    ...Reviewed\n  }\n}\n\nfragment Reviewed on Review {\n  id\n  source\n  relation\n  verdict\n  document\n  on\n  who\n  at\n  why\n  version\n}" };
export const WithdrawReviewOperation: Operation<WithdrawReviewMutation, WithdrawReviewMutationVariables> = { kind: 'mutation', text: "mutation WithdrawReview($review: ID!, $why: String!, $expected: Int!) {\n  withdrawReview(review: $review, why: $why, expected: $expected)\n}" };
export const CorrectDocumentOperation: Operation<CorrectDocumentMutation, CorrectDocumentMutationVariables> = { kind: 'mutation', text: "mutation CorrectDocument($id: ID!, $set: DocumentCorrection, $withdraw: [CorrectedField!]! = [], $why: String!, $expected: Int! = 0) {\n  correctDocument(\n    id: $id\n    set: $set\n    withdraw: $withdraw\n    why: $why\n    expected: $expected\n  )\n}" };
export const AssertStatementOperation: Operation<AssertStatementMutation, AssertStatementMutationVariables> = { kind: 'mutation', text: "mutation AssertStatement($from: ID!, $relation: Relation!, $to: ID!, $basis: String!, $why: String!) {\n  assertStatement(\n    from: $from\n    relation: $relation\n    to: $to\n    basis: $basis\n    why: $why\n  ) {\n    ...Loaded\n  }\n}\n\nfragment Loaded on Ingested {\n  source\n  outcome\n  documents\n  citations\n  statements\n  open\n}" };
export const AddDocumentOperation: Operation<AddDocumentMutation, AddDocumentMutationVariables> = { kind: 'mutation', text: "mutation AddDocument($document: NewDocument!, $basis: String!, $why: String!) {\n  addDocument(document: $document, basis: $basis, why: $why) {\n    ...Loaded\n  }\n}\n\nfragment Loaded on Ingested {\n  source\n  outcome\n  documents\n  citations\n  statements\n  open\n}" };
export const RetractOperation: Operation<RetractMutation, RetractMutationVariables> = { kind: 'mutation', text: "mutation Retract($source: ID!, $why: String!) {\n  retract(source: $source, why: $why)\n}" };
export const RemoveSourceOperation: Operation<RemoveSourceMutation, RemoveSourceMutationVariables> = { kind: 'mutation', text: "mutation RemoveSource($source: ID!, $why: String!) {\n  removeSource(source: $source, why: $why)\n}" };
export const DismissFindingOperation: Operation<DismissFindingMutation, DismissFindingMutationVariables> = { kind: 'mutation', text: "mutation DismissFinding($finding: ID!, $why: String!) {\n  dismissFinding(finding: $finding, why: $why)\n}" };
export const TakeUpFindingOperation: Operation<TakeUpFindingMutation, TakeUpFindingMutationVariables> = { kind: 'mutation', text: "mutation TakeUpFinding($finding: ID!, $why: String!) {\n  takeUpFinding(finding: $finding, why: $why)\n}" };
export const MergeOperation: Operation<MergeMutation, MergeMutationVariables> = { kind: 'mutation', text: "mutation Merge($from: ID!, $into: ID!, $why: String!) {\n  merge(from: $from, into: $into, why: $why) {\n    from\n    into\n    who\n    at\n    why\n  }\n}" };
export const UnmergeOperation: Operation<UnmergeMutation, UnmergeMutationVariables> = { kind: 'mutation', text: "mutation Unmerge($from: ID!, $why: String!) {\n  unmerge(from: $from, why: $why) {\n    from\n    into\n    who\n    at\n    why\n  }\n}" };
export const DeclareHoldingOperation: Operation<DeclareHoldingMutation, DeclareHoldingMutationVariables> = { kind: 'mutation', text: "mutation DeclareHolding($symbol: String!, $place: String!, $issuer: String!, $from: Date!, $to: Date!, $why: String!) {\n  declareHolding(\n    symbol: $symbol\n    place: $place\n    issuer: $issuer\n    from: $from\n    to: $to\n    why: $why\n  )\n}" };
export const WithdrawHoldingOperation: Operation<WithdrawHoldingMutation, WithdrawHoldingMutationVariables> = { kind: 'mutation', text: "mutation WithdrawHolding($holding: ID!, $why: String!) {\n  withdrawHolding(holding: $holding, why: $why)\n}" };
export const ImportExpectationsOperation: Operation<ImportExpectationsMutation, ImportExpectationsMutationVariables> = { kind: 'mutation', text: "mutation ImportExpectations($list: String!, $csv: String!, $why: String!) {\n  importExpectations(list: $list, csv: $csv, why: $why) {\n    list\n    expectations\n    refused {\n      line\n      reason\n    }\n  }\n}" };
export const DocumentsOperation: Operation<DocumentsQuery, DocumentsQueryVariables> = { kind: 'query', text: "query Documents($where: DocumentWhere, $limit: Int, $offset: Int, $sort: [DocumentSort!]) {\n  documents(where: $where, limit: $limit, offset: $offset, sort: $sort) {\n    ...Shown\n  }\n}\n\nfragment Shown on Document {\n  id\n  symbol\n  type\n  system\n  number\n  title\n  issuedOn\n  year\n  term\n  issuer\n  place\n  effectiveFrom\n  expiresOn\n}" };
export const OrganisationsOperation: Operation<OrganisationsQuery, OrganisationsQueryVariables> = { kind: 'query', text: "query Organisations($where: OrganisationWhere, $limit: Int, $offset: Int, $sort: [OrganisationSort!]) {\n  organisations(where: $where, limit: $limit, offset: $offset, sort: $sort) {\n    ...Body\n  }\n}\n\nfragment Body on Organisation {\n  id\n  name\n  kind\n  level\n  code\n  aliases\n  place\n  from\n  to\n  endedBy\n  takenOverBy\n  told\n}" };
export const PlacesOperation: Operation<PlacesQuery, PlacesQueryVariables> = { kind: 'query', text: "query Places($where: PlaceWhere, $limit: Int, $offset: Int, $sort: [PlaceSort!]) {\n  places(where: $where, limit: $limit, offset: $offset, sort: $sort) {\n    id\n    code\n    name\n    kind\n    level\n    from\n    to\n  }\n}" };
export const TasksOperation: Operation<TasksQuery, TasksQueryVariables> = { kind: 'query', text: "query Tasks($where: TaskWhere, $limit: Int, $offset: Int, $sort: [TaskSort!]) {\n  tasks(where: $where, limit: $limit, offset: $offset, sort: $sort) {\n    id\n    text\n    product\n    due\n    dueBy\n    recurrence\n    document {\n      ...Shown\n    }\n    evidence {\n      ...Proof\n    }\n  }\n}\n\nfragment Proof on Evidence {\n  statement\n  source\n  sourceName\n  start\n  end\n  text\n  trigger\n  section\n  redacted\n}\n\nfragment Shown on Document {\n  id\n  symbol\n  type\n  system\n  number\n  title\n  issuedOn\n  year\n  term\n  issuer\n  place\n  effectiveFrom\n  expiresOn\n}" };
export const ResponsibilitiesOperation: Operation<ResponsibilitiesQuery, ResponsibilitiesQueryVariables> = { kind: 'query', text: "query Responsibilities($where: ResponsibilityWhere, $limit: Int, $offset: Int, $sort: [ResponsibilitySort!]) {\n  responsibilities(where: $where, limit: $limit, offset: $offset, sort: $sort) {\n    id\n    role\n    deadline\n    dueBy\n    organisation {\n      ...Body\n    }\n    task {\n      id\n      text\n      product\n      due\n    }\n    document {\n      ...Shown\n    }\n    indicator {\n      ...Measure\n    }\n    evidence {\n      ...Proof\n    }\n  }\n}\n\nfragment Body on Organisation {\n  id\n  name\n  kind\n  level\n  code\n  aliases\n  place\n  from\n  to\n  endedBy\n  takenOverBy\n  told\n}\n\nfragment Measure on Indicator {\n  id\n  name\n  unit\n  topic\n  better\n  place\n  names\n}\n\nfragment Proof on Evidence {\n  statement\n  source\n  sourceName\n  start\n  end\n  text\n  trigger\n  section\n  redacted\n}\n\nfragment Shown on Document {\n  id\n  symbol\n  type\n  system\n  number\n  title\n  issuedOn\n  year\n  term\n  issuer\n  place\n  effectiveFrom\n  expiresOn\n}" };
export const IndicatorsOperation: Operation<IndicatorsQuery, IndicatorsQueryVariables> = { kind: 'query', text: "query Indicators($where: IndicatorWhere, $limit: Int, $offset: Int, $sort: [IndicatorSort!]) {\n  indicators(where: $where, limit: $limit, offset: $offset, sort: $sort) {\n    ...Measure\n  }\n}\n\nfragment Measure on Indicator {\n  id\n  name\n  unit\n  topic\n  better\n  place\n  names\n}" };
export const ObservationsOperation: Operation<ObservationsQuery, ObservationsQueryVariables> = { kind: 'query', text: "query Observations($where: ObservationWhere, $limit: Int, $offset: Int, $sort: [ObservationSort!]) {\n  observations(where: $where, limit: $limit, offset: $offset, sort: $sort) {\n    ...Value\n    indicator {\n      ...Measure\n    }\n    setBy {\n      ...Shown\n    }\n    reportedBy {\n      ...Shown\n    }\n    evidence {\n      ...Proof\n    }\n  }\n}\n\nfragment Measure on Indicator {\n  id\n  name\n  unit\n  topic\n  better\n  place\n  names\n}\n\nfragment Proof on Evidence {\n  statement\n  source\n  sourceName\n  start\n  end\n  text\n  trigger\n  section\n  redacted\n}\n\nfragment Shown on Document {\n  id\n  symbol\n  type\n  system\n  number\n  title\n  issuedOn\n  year\n  term\n  issuer\n  place\n  effectiveFrom\n  expiresOn\n}\n\nfragment Value on Observation {\n  id\n  kind\n  comparator\n  value\n  low\n  high\n  denominator\n  unit\n  period\n  from\n  to\n  evaluation\n  text\n}" };
export const SourcesOperation: Operation<SourcesQuery, SourcesQueryVariables> = { kind: 'query', text: "query Sources($where: SourceWhere, $limit: Int, $offset: Int, $sort: [SourceSort!]) {\n  sources(where: $where, limit: $limit, offset: $offset, sort: $sort) {\n    sha256\n    name\n    mediaType\n    place\n    asOf\n    characters\n    reader\n  }\n}" };
export const DocumentOperation: Operation<DocumentQuery, DocumentQueryVariables> = { kind: 'query', text: "query Document($id: ID!, $asOf: Date) {\n  document(id: $id) {\n    ...Shown\n    issuedBy {\n      ...Body\n    }\n    partOf {\n      ...Shown\n    }\n    attachments {\n      ...Shown\n    }\n    status(asOf: $asOf) {\n      status\n      since\n      reason\n      rule\n      evidence {\n        ...Proof\n      }\n      successors {\n        ...Shown\n      }\n    }\n  }\n}\n\nfragment Body on Organisation {\n  id\n  name\n  kind\n  level\n  code\n  aliases\n  place\n  from\n  to\n  endedBy\n  takenOverBy\n  told\n}\n\nfragment Proof on Evidence {\n  statement\n  source\n  sourceName\n  start\n  end\n  text\n  trigger\n  section\n  redacted\n}\n\nfragment Shown on Document {\n  id\n  symbol\n  type\n  system\n  number\n  title\n  issuedOn\n  year\n  term\n  issuer\n  place\n  effectiveFrom\n  expiresOn\n}" };
export const OrganisationOperation: Operation<OrganisationQuery, OrganisationQueryVariables> = { kind: 'query', text: "query Organisation($id: ID!) {\n  organisation(id: $id) {\n    ...Body\n    successions {\n      date\n      source\n      function\n      earlier {\n        ...Body\n      }\n    }\n    endings {\n      date\n      source\n      function\n      later {\n        ...Body\n      }\n    }\n  }\n}\n\nfragment Body on Organisation {\n  id\n  name\n  kind\n  level\n  code\n  aliases\n  place\n  from\n  to\n  endedBy\n  takenOverBy\n  told\n}" };
export const IndicatorOperation: Operation<IndicatorQuery, IndicatorQueryVariables> = { kind: 'query', text: "query Indicator($id: ID!, $asOf: Date) {\n  indicator(id: $id) {\n    ...Measure\n    series(asOf: $asOf) {\n      verdict\n      reason\n      rule\n      evaluation\n      target {\n        ...Value\n      }\n      actual {\n        ...Value\n      }\n    }\n  }\n}\n\nfragment Measure on Indicator {\n  id\n  name\n  unit\n  topic\n  better\n  place\n  names\n}\n\nfragment Value on Observation {\n  id\n  kind\n  comparator\n  value\n  low\n  high\n  denominator\n  unit\n  period\n  from\n  to\n  evaluation\n  text\n}" };
export const ResolveOperation: Operation<ResolveQuery, ResolveQueryVariables> = { kind: 'query', text: "query Resolve($citations: [String!]!, $place: String, $asOf: Date) {\n  resolve(citations: $citations, place: $place, asOf: $asOf) {\n    ...Resolved\n  }\n}\n\nfragment Resolved on Resolution {\n  citation\n  outcome\n  reasons\n  document {\n    ...Shown\n  }\n  candidates {\n    score\n    reasons\n    document {\n      ...Shown\n    }\n  }\n}\n\nfragment Shown on Document {\n  id\n  symbol\n  type\n  system\n  number\n  title\n  issuedOn\n  year\n  term\n  issuer\n  place\n  effectiveFrom\n  expiresOn\n}" };
export const ResolvePastedListOperation: Operation<ResolvePastedListQuery, ResolvePastedListQueryVariables> = { kind: 'query', text: "query ResolvePastedList($text: String!, $place: String, $asOf: Date) {\n  resolveList(text: $text, place: $place, asOf: $asOf) {\n    total\n    items {\n      ...Resolved\n    }\n  }\n}\n\nfragment Resolved on Resolution {\n  citation\n  outcome\n  reasons\n  document {\n    ...Shown\n  }\n  candidates {\n    score\n    reasons\n    document {\n      ...Shown\n    }\n  }\n}\n\nfragment Shown on Document {\n  id\n  symbol\n  type\n  system\n  number\n  title\n  issuedOn\n  year\n  term\n  issuer\n  place\n  effectiveFrom\n  expiresOn\n}" };
export const SearchOperation: Operation<SearchQuery, SearchQueryVariables> = { kind: 'query', text: "query Search($text: String!, $first: Int, $after: String) {\n  search(text: $text, first: $first, after: $after) {\n    items {\n      kind\n      score\n      matched\n      document {\n        ...Shown\n      }\n      organisation {\n        ...Body\n      }\n      indicator {\n        ...Measure\n      }\n      evidence {\n        ...Proof\n      }\n    }\n    facets {\n      name\n      value\n      count\n    }\n    next\n  }\n}\n\nfragment Body on Organisation {\n  id\n  name\n  kind\n  level\n  code\n  aliases\n  place\n  from\n  to\n  endedBy\n  takenOverBy\n  told\n}\n\nfragment Measure on Indicator {\n  id\n  name\n  unit\n  topic\n  better\n  place\n  names\n}\n\nfragment Proof on Evidence {\n  statement\n  source\n  sourceName\n  start\n  end\n  text\n  trigger\n  section\n  redacted\n}\n\nfragment Shown on Document {\n  id\n  symbol\n  type\n  system\n  number\n  title\n  issuedOn\n  year\n  term\n  issuer\n  place\n  effectiveFrom\n  expiresOn\n}" };
export const LineageOperation: Operation<LineageQuery, LineageQueryVariables> = { kind: 'query', text: "query Lineage($root: ID!, $direction: Direction, $relations: [Relation!], $legalBasis: Boolean, $depth: Int, $asOf: Date, $perNode: Int, $first: Int) {\n  lineage(\n    root: $root\n    direction: $direction\n    relations: $relations\n    legalBasis: $legalBasis\n    depth: $depth\n    asOf: $asOf\n    perNode: $perNode\n    first: $first\n  ) {\n    root {\n      ...Shown\n    }\n    nodes {\n      distance\n      upstream\n      downstream\n      document {\n        ...Shown\n      }\n    }\n    edges {\n      ...Edge\n    }\n    truncated\n  }\n}\n\nfragment Edge on LineageEdge {\n  id\n  from\n  to\n  relation\n  certainty\n  confidence\n  evidenceCount\n  evidence {\n    ...Proof\n  }\n}\n\nfragment Proof on Evidence {\n  statement\n  source\n  sourceName\n  start\n  end\n  text\n  trigger\n  section\n  redacted\n}\n\nfragment Shown on Document {\n  id\n  symbol\n  type\n  system\n  number\n  title\n  issuedOn\n  year\n  term\n  issuer\n  place\n  effectiveFrom\n  expiresOn\n}" };
export const LineageDiffOperation: Operation<LineageDiffQuery, LineageDiffQueryVariables> = { kind: 'query', text: "query LineageDiff($root: ID!, $from: Date!, $to: Date!, $direction: Direction, $relations: [Relation!], $legalBasis: Boolean, $depth: Int) {\n  lineageDiff(\n    root: $root\n    from: $from\n    to: $to\n    direction: $direction\n    relations: $relations\n    legalBasis: $legalBasis\n    depth: $depth\n  ) {\n    added {\n      ...Edge\n    }\n    ended {\n      ...Edge\n    }\n    changed {\n      before\n      after\n      reason\n      document {\n        ...Shown\n      }\n      by {\n        ...Edge\n      }\n    }\n    truncated\n  }\n}\n\nfragment Edge on LineageEdge {\n  id\n  from\n  to\n  relation\n  certainty\n  confidence\n  evidenceCount\n  evidence {\n    ...Proof\n  }\n}\n\nfragment Proof on Evidence {\n  statement\n  source\n  sourceName\n  start\n  end\n  text\n  trigger\n  section\n  redacted\n}\n\nfragment Shown on Document {\n  id\n  symbol\n  type\n  system\n  number\n  title\n  issuedOn\n  year\n  term\n  issuer\n  place\n  effectiveFrom\n  expiresOn\n}" };
export const PathOperation: Operation<PathQuery, PathQueryVariables> = { kind: 'query', text: "query Path($from: ID!, $to: ID!, $relations: [Relation!], $depth: Int) {\n  path(from: $from, to: $to, relations: $relations, depth: $depth) {\n    hops {\n      ...Edge\n    }\n  }\n}\n\nfragment Edge on LineageEdge {\n  id\n  from\n  to\n  relation\n  certainty\n  confidence\n  evidenceCount\n  evidence {\n    ...Proof\n  }\n}\n\nfragment Proof on Evidence {\n  statement\n  source\n  sourceName\n  start\n  end\n  text\n  trigger\n  section\n  redacted\n}" };
export const CascadeOperation: Operation<CascadeQuery, CascadeQueryVariables> = { kind: 'query', text: "query Cascade($document: ID!, $asOf: Date, $relations: [Relation!], $depth: Int, $first: Int) {\n  cascade(\n    document: $document\n    asOf: $asOf\n    relations: $relations\n    depth: $depth\n    first: $first\n  ) {\n    document {\n      ...Shown\n    }\n    status {\n      status\n      since\n      reason\n    }\n    items {\n      distance\n      document {\n        ...Shown\n      }\n      by {\n        ...Edge\n      }\n      status {\n        status\n        since\n        reason\n      }\n    }\n    lapsed\n    facets {\n      name\n      value\n      count\n    }\n    truncated\n  }\n}\n\nfragment Edge on LineageEdge {\n  id\n  from\n  to\n  relation\n  certainty\n  confidence\n  evidenceCount\n  evidence {\n    ...Proof\n  }\n}\n\nfragment Proof on Evidence {\n  statement\n  source\n  sourceName\n  start\n  end\n  text\n  trigger\n  section\n  redacted\n}\n\nfragment Shown on Document {\n  id\n  symbol\n  type\n  system\n  number\n  title\n  issuedOn\n  year\n  term\n  issuer\n  place\n  effectiveFrom\n  expiresOn\n}" };
export const CoverageMatrixOperation: Operation<CoverageMatrixQuery, CoverageMatrixQueryVariables> = { kind: 'query', text: "query CoverageMatrix($documents: [ID!], $place: String, $asOf: Date, $first: Int) {\n  coverageMatrix(documents: $documents, place: $place, asOf: $asOf, first: $first) {\n    rows {\n      expectation\n      document {\n        ...Shown\n      }\n      body\n      place\n      organisation {\n        ...Body\n      }\n      product\n      deadline\n      state\n      days\n      by {\n        ...Shown\n      }\n      origin\n      reference\n    }\n    truncated\n  }\n}\n\nfragment Body on Organisation {\n  id\n  name\n  kind\n  level\n  code\n  aliases\n  place\n  from\n  to\n  endedBy\n  takenOverBy\n  told\n}\n\nfragment Shown on Document {\n  id\n  symbol\n  type\n  system\n  number\n  title\n  issuedOn\n  year\n  term\n  issuer\n  place\n  effectiveFrom\n  expiresOn\n}" };
export const ChangesOperation: Operation<ChangesQuery, ChangesQueryVariables> = { kind: 'query', text: "query Changes($first: Int, $after: String) {\n  changes(first: $first, after: $after) {\n    items {\n      cursor\n      at\n      kind\n      who\n      why\n      source\n      document\n      detail\n    }\n    next\n  }\n}" };
export const FindingsOperation: Operation<FindingsQuery, FindingsQueryVariables> = { kind: 'query', text: "query Findings($rules: [String!], $severity: [Severity!], $document: ID, $source: ID, $dismissed: Boolean, $issuer: ID, $year: Int, $first: Int, $after: String) {\n  findings(\n    rules: $rules\n    severity: $severity\n    document: $document\n    source: $source\n    dismissed: $dismissed\n    issuer: $issuer\n    year: $year\n    first: $first\n    after: $after\n  ) {\n    items {\n      ...Found\n    }\n    next\n    total\n  }\n}\n\nfragment Found on Finding {\n  id\n  rule\n  severity\n  hint\n  title\n  detail\n  proposal\n  documents {\n    ...Shown\n  }\n  evidence {\n    ...Proof\n  }\n  dismissed {\n    by\n    at\n    why\n  }\n}\n\nfragment Proof on Evidence {\n  statement\n  source\n  sourceName\n  start\n  end\n  text\n  trigger\n  section\n  redacted\n}\n\nfragment Shown on Document {\n  id\n  symbol\n  type\n  system\n  number\n  title\n  issuedOn\n  year\n  term\n  issuer\n  place\n  effectiveFrom\n  expiresOn\n}" };
export const CoverageOperation: Operation<CoverageQuery, CoverageQueryVariables> = { kind: 'query', text: "query Coverage($source: ID) {\n  coverage(source: $source) {\n    citations\n    resolved\n    ambiguous\n    missing\n    byReason {\n      name\n      value\n      count\n    }\n    byType {\n      name\n      value\n      count\n    }\n    rules\n    notes\n    passages\n    passagesWithoutCitation\n    sources\n    documents\n  }\n}" };
export const CheckOperation: Operation<CheckQuery, CheckQueryVariables> = { kind: 'query', text: "query Check($text: String!, $place: String, $asOf: Date) {\n  check(text: $text, place: $place, asOf: $asOf) {\n    findings {\n      ...Found\n    }\n    citations {\n      ...Resolved\n    }\n  }\n}\n\nfragment Found on Finding {\n  id\n  rule\n  severity\n  hint\n  title\n  detail\n  proposal\n  documents {\n    ...Shown\n  }\n  evidence {\n    ...Proof\n  }\n  dismissed {\n    by\n    at\n    why\n  }\n}\n\nfragment Proof on Evidence {\n  statement\n  source\n  sourceName\n  start\n  end\n  text\n  trigger\n  section\n  redacted\n}\n\nfragment Resolved on Resolution {\n  citation\n  outcome\n  reasons\n  document {\n    ...Shown\n  }\n  candidates {\n    score\n    reasons\n    document {\n      ...Shown\n    }\n  }\n}\n\nfragment Shown on Document {\n  id\n  symbol\n  type\n  system\n  number\n  title\n  issuedOn\n  year\n  term\n  issuer\n  place\n  effectiveFrom\n  expiresOn\n}" };
export const RulesOperation: Operation<RulesQuery, RulesQueryVariables> = { kind: 'query', text: "query Rules {\n  rules {\n    id\n    severity\n    title\n    titleEn\n    why\n    advice\n    right\n    judged\n    hint\n  }\n}" };
export const ReviewsOperation: Operation<ReviewsQuery, ReviewsQueryVariables> = { kind: 'query', text: "query Reviews($source: ID, $target: ID, $detached: Boolean, $first: Int, $after: String) {\n  reviews(\n    source: $source\n    target: $target\n    detached: $detached\n    first: $first\n    after: $after\n  ) {\n    items {\n      ...Reviewed\n    }\n    next\n  }\n}\n\nfragment Reviewed on Review {\n  id\n  source\n  relation\n  verdict\n  document\n  on\n  who\n  at\n  why\n  version\n}" };
export const CorrectionsOperation: Operation<CorrectionsQuery, CorrectionsQueryVariables> = { kind: 'query', text: "query Corrections($document: ID!) {\n  corrections(document: $document) {\n    field\n    value\n    told\n    who\n    at\n    why\n    version\n  }\n}" };
export const MergesOperation: Operation<MergesQuery, MergesQueryVariables> = { kind: 'query', text: "query Merges($document: ID!) {\n  merges(document: $document) {\n    from\n    into\n    who\n    at\n    why\n  }\n}" };
export const OpenCitationsOperation: Operation<OpenCitationsQuery, OpenCitationsQueryVariables> = { kind: 'query', text: "query OpenCitations($source: ID, $first: Int, $after: String) {\n  openCitations(source: $source, first: $first, after: $after) {\n    items {\n      mention\n      start\n      end\n      text\n      evidence {\n        ...Proof\n      }\n      candidates {\n        score\n        reasons\n        document {\n          ...Shown\n        }\n      }\n    }\n    next\n  }\n}\n\nfragment Proof on Evidence {\n  statement\n  source\n  sourceName\n  start\n  end\n  text\n  trigger\n  section\n  redacted\n}\n\nfragment Shown on Document {\n  id\n  symbol\n  type\n  system\n  number\n  title\n  issuedOn\n  year\n  term\n  issuer\n  place\n  effectiveFrom\n  expiresOn\n}" };
export const LatestChangesOperation: Operation<LatestChangesQuery, LatestChangesQueryVariables> = { kind: 'query', text: "query LatestChanges($first: Int) {\n  latestChanges(first: $first) {\n    cursor\n    at\n    kind\n    who\n    why\n    source\n    document\n    detail\n  }\n}" };
export const DoubtfulRelationsOperation: Operation<DoubtfulRelationsQuery, DoubtfulRelationsQueryVariables> = { kind: 'query', text: "query DoubtfulRelations($source: ID, $first: Int, $after: String) {\n  doubtfulRelations(source: $source, first: $first, after: $after) {\n    items {\n      statement\n      relation\n      from {\n        ...Shown\n      }\n      to {\n        ...Shown\n      }\n      certainty\n      assertedBy\n      confidence\n      evidence {\n        ...Proof\n      }\n    }\n    next\n  }\n}\n\nfragment Proof on Evidence {\n  statement\n  source\n  sourceName\n  start\n  end\n  text\n  trigger\n  section\n  redacted\n}\n\nfragment Shown on Document {\n  id\n  symbol\n  type\n  system\n  number\n  title\n  issuedOn\n  year\n  term\n  issuer\n  place\n  effectiveFrom\n  expiresOn\n}" };
export const SourceTextOperation: Operation<SourceTextQuery, SourceTextQueryVariables> = { kind: 'query', text: "query SourceText($sha256: ID!, $from: Int, $first: Int) {\n  sourceText(sha256: $sha256, from: $from, first: $first) {\n    sha256\n    name\n    mediaType\n    place\n    asOf\n    characters\n    total\n    paragraphs {\n      ordinal\n      start\n      end\n      heading\n      text\n      redacted\n      marks {\n        kind\n        start\n        end\n        subject\n        label\n      }\n    }\n  }\n}" };
export const HoldingsOperation: Operation<HoldingsQuery, HoldingsQueryVariables> = { kind: 'query', text: "query Holdings {\n  holdings {\n    id\n    series\n    code\n    issuer\n    from\n    to\n  }\n}" };