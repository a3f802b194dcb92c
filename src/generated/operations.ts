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

export type WhatHangsOnItQueryVariables = Exact<{
  document?: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  depth?: Scalars['Int']['input'];
}>;


export type WhatHangsOnItQuery = { readonly cascade: { readonly lapsed: number, readonly truncated: boolean, readonly items: ReadonlyArray<{ readonly distance: number, readonly document: { readonly id: string, readonly title?: string | null }, readonly by: { readonly from: string, readonly relation: Relation, readonly to: string }, readonly status: { readonly status: Status, readonly reason: string } }>, readonly facets: ReadonlyArray<{ readonly name: string, readonly value: string, readonly count: number }> } };

export type CheckADraftQueryVariables = Exact<{
  text?: Scalars['String']['input'];
  place?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type CheckADraftQuery = { readonly check: { readonly findings: ReadonlyArray<{ readonly rule: string, readonly severity: Severity, readonly hint: boolean, readonly title: string, readonly detail: string, readonly proposal?: string | null, readonly evidence: ReadonlyArray<{ readonly source?: string | null, readonly start: number, readonly end: number, readonly text: string }> }>, readonly citations: ReadonlyArray<{ readonly citation: string, readonly outcome: Outcome, readonly reasons: ReadonlyArray<string>, readonly document?: { readonly id: string } | null }> } };

export type CoverageQueryVariables = Exact<{
  source?: InputMaybe<Scalars['ID']['input']>;
}>;


export type CoverageQuery = { readonly coverage: { readonly sources: number, readonly passages: number, readonly passagesWithoutCitation: number, readonly citations: number, readonly resolved: number, readonly ambiguous: number, readonly missing: number, readonly rules: number, readonly notes: ReadonlyArray<string>, readonly byType: ReadonlyArray<{ readonly value: string, readonly count: number }>, readonly byReason: ReadonlyArray<{ readonly value: string, readonly count: number }> } };

export type DocumentAndNeighboursQueryVariables = Exact<{
  id?: Scalars['ID']['input'];
}>;


export type DocumentAndNeighboursQuery = { readonly document?: { readonly symbol?: string | null, readonly type: DocumentType, readonly issuedOn?: string | null, readonly title?: string | null, readonly issuedBy: ReadonlyArray<{ readonly name: string }>, readonly implements: ReadonlyArray<{ readonly id: string, readonly title?: string | null }>, readonly implementedBy: ReadonlyArray<{ readonly id: string, readonly title?: string | null }>, readonly mentions: ReadonlyArray<{ readonly text: string, readonly pinpoint?: string | null, readonly start: number, readonly end: number }> } | null };

export type FindQueryVariables = Exact<{
  text?: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type FindQuery = { readonly search: { readonly next?: string | null, readonly items: ReadonlyArray<{ readonly kind: HitKind, readonly score: number, readonly matched: string, readonly document?: { readonly id: string, readonly symbol?: string | null, readonly issuedOn?: string | null } | null, readonly organisation?: { readonly id: string } | null, readonly evidence?: { readonly sourceName: string, readonly text: string } | null }>, readonly facets: ReadonlyArray<{ readonly name: string, readonly value: string, readonly count: number }> } };

export type FindingsQueryVariables = Exact<{
  severity?: InputMaybe<ReadonlyArray<Severity> | Severity>;
  rules?: InputMaybe<ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type FindingsQuery = { readonly findings: { readonly total: number, readonly next?: string | null, readonly items: ReadonlyArray<{ readonly id: string, readonly rule: string, readonly severity: Severity, readonly hint: boolean, readonly title: string, readonly detail: string, readonly proposal?: string | null, readonly documents: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null }>, readonly evidence: ReadonlyArray<{ readonly sourceName: string, readonly start: number, readonly end: number, readonly text: string }>, readonly dismissed?: { readonly by: string, readonly why: string } | null }> } };

export type FoundationsQueryVariables = Exact<{
  root?: Scalars['ID']['input'];
  depth?: Scalars['Int']['input'];
}>;


export type FoundationsQuery = { readonly lineage: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly distance: number, readonly document: { readonly id: string, readonly symbol?: string | null, readonly issuedOn?: string | null, readonly title?: string | null } }>, readonly edges: ReadonlyArray<{ readonly from: string, readonly relation: Relation, readonly to: string, readonly evidence: ReadonlyArray<{ readonly text: string, readonly sourceName: string }> }> } };

export type ImplementingDocumentsQueryVariables = Exact<{
  root?: Scalars['ID']['input'];
}>;


export type ImplementingDocumentsQuery = { readonly lineage: { readonly truncated: boolean, readonly root: { readonly symbol?: string | null, readonly issuedOn?: string | null, readonly title?: string | null }, readonly nodes: ReadonlyArray<{ readonly distance: number, readonly document: { readonly id: string, readonly symbol?: string | null, readonly issuedOn?: string | null, readonly issuer?: string | null, readonly title?: string | null } }>, readonly edges: ReadonlyArray<{ readonly from: string, readonly relation: Relation, readonly to: string, readonly evidence: ReadonlyArray<{ readonly text: string, readonly start: number, readonly end: number, readonly sourceName: string }> }> } };

export type InForceQueryVariables = Exact<{
  id?: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type InForceQuery = { readonly document?: { readonly title?: string | null, readonly status: { readonly status: Status, readonly since?: string | null, readonly reason: string, readonly evidence: ReadonlyArray<{ readonly text: string, readonly sourceName: string }>, readonly partial: ReadonlyArray<{ readonly from: string, readonly relation: Relation }>, readonly successors: ReadonlyArray<{ readonly id: string, readonly title?: string | null }> } } | null };

export type IssuedByPlaceQueryVariables = Exact<{
  place?: Scalars['String']['input'];
  from?: Scalars['Date']['input'];
  to?: Scalars['Date']['input'];
}>;


export type IssuedByPlaceQuery = { readonly documents: ReadonlyArray<{ readonly symbol?: string | null, readonly type: DocumentType, readonly issuedOn?: string | null, readonly issuer?: string | null, readonly title?: string | null }> };

export type ListInForceQueryVariables = Exact<{
  citations?: ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input'];
  place?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ListInForceQuery = { readonly resolve: ReadonlyArray<{ readonly citation: string, readonly outcome: Outcome, readonly document?: { readonly id: string, readonly title?: string | null, readonly status: { readonly status: Status, readonly since?: string | null, readonly reason: string, readonly successors: ReadonlyArray<{ readonly id: string, readonly status: { readonly status: Status } }> } } | null }> };

export type PathBetweenQueryVariables = Exact<{
  from?: Scalars['ID']['input'];
  to?: Scalars['ID']['input'];
}>;


export type PathBetweenQuery = { readonly path: ReadonlyArray<{ readonly hops: ReadonlyArray<{ readonly from: string, readonly relation: Relation, readonly to: string, readonly evidence: ReadonlyArray<{ readonly text: string, readonly sourceName: string }> }> }> };

export type ReplacedByQueryVariables = Exact<{
  symbol?: Scalars['String']['input'];
}>;


export type ReplacedByQuery = { readonly documents: ReadonlyArray<{ readonly id: string, readonly issuedOn?: string | null, readonly title?: string | null, readonly supersededBy: ReadonlyArray<{ readonly symbol?: string | null, readonly issuedOn?: string | null, readonly title?: string | null }>, readonly repealedBy: ReadonlyArray<{ readonly symbol?: string | null, readonly issuedOn?: string | null }>, readonly amendedBy: ReadonlyArray<{ readonly symbol?: string | null, readonly issuedOn?: string | null }> }> };

export type SourcesReadQueryVariables = Exact<{
  first?: Scalars['Int']['input'];
}>;


export type SourcesReadQuery = { readonly sources: ReadonlyArray<{ readonly name: string, readonly mediaType: string, readonly place?: string | null, readonly asOf?: string | null, readonly characters?: number | null, readonly reader?: string | null }> };

export type TargetsAgainstResultsQueryVariables = Exact<{
  document?: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type TargetsAgainstResultsQuery = { readonly document?: { readonly title?: string | null, readonly indicators: ReadonlyArray<{ readonly name: string, readonly series: ReadonlyArray<{ readonly verdict: Verdict, readonly reason: string, readonly evaluation?: string | null, readonly target: { readonly text: string, readonly period?: string | null, readonly setBy: ReadonlyArray<{ readonly id: string }>, readonly evidence: ReadonlyArray<{ readonly text: string }> }, readonly actual?: { readonly text: string, readonly reportedBy: ReadonlyArray<{ readonly id: string }>, readonly evidence: ReadonlyArray<{ readonly text: string }> } | null }> }> } | null };

export type WhatBecameDifferentQueryVariables = Exact<{
  root?: Scalars['ID']['input'];
  from?: Scalars['Date']['input'];
  to?: Scalars['Date']['input'];
}>;


export type WhatBecameDifferentQuery = { readonly lineageDiff: { readonly truncated: boolean, readonly added: ReadonlyArray<{ readonly from: string, readonly relation: Relation, readonly to: string }>, readonly ended: ReadonlyArray<{ readonly from: string, readonly relation: Relation, readonly to: string }>, readonly changed: ReadonlyArray<{ readonly before: Status, readonly after: Status, readonly reason: string, readonly document: { readonly id: string, readonly title?: string | null }, readonly by?: { readonly from: string, readonly evidence: ReadonlyArray<{ readonly text: string }> } | null }> } };

export type WhatChangedQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
}>;


export type WhatChangedQuery = { readonly changes: { readonly next?: string | null, readonly items: ReadonlyArray<{ readonly cursor: string, readonly at: string, readonly kind: ChangeKind, readonly detail: string, readonly document?: string | null }> } };

export type WhatMustThisBodyDoQueryVariables = Exact<{
  body?: Scalars['ID']['input'];
}>;


export type WhatMustThisBodyDoQuery = { readonly organisation?: { readonly name: string, readonly responsibilities: ReadonlyArray<{ readonly role: ResponsibilityRole, readonly deadline?: string | null, readonly task: ReadonlyArray<{ readonly text: string, readonly product?: string | null, readonly recurrence?: Recurrence | null, readonly document: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null }> }>, readonly document: ReadonlyArray<{ readonly id: string, readonly symbol?: string | null }>, readonly evidence: ReadonlyArray<{ readonly text: string, readonly sourceName: string, readonly start: number, readonly end: number }> }> } | null };

export type WhichDocumentQueryVariables = Exact<{
  citations?: ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input'];
  place?: InputMaybe<Scalars['String']['input']>;
}>;


export type WhichDocumentQuery = { readonly resolve: ReadonlyArray<{ readonly citation: string, readonly outcome: Outcome, readonly reasons: ReadonlyArray<string>, readonly document?: { readonly id: string, readonly title?: string | null } | null, readonly candidates: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title?: string | null } }> }> };

export type WhoShouldHaveQueryVariables = Exact<{
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type WhoShouldHaveQuery = { readonly coverageMatrix: { readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly body: string, readonly product: DocumentType, readonly deadline?: string | null, readonly state: MatrixState, readonly days?: number | null, readonly reference?: string | null, readonly document: { readonly id: string }, readonly by?: { readonly id: string, readonly issuedOn?: string | null } | null }> } };

export type WhomDidItSucceedQueryVariables = Exact<{
  bodies?: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type WhomDidItSucceedQuery = { readonly organisations: ReadonlyArray<{ readonly name: string, readonly to?: string | null, readonly takenOverBy?: string | null, readonly successions: ReadonlyArray<{ readonly date?: string | null, readonly source?: string | null, readonly function?: string | null, readonly earlier: ReadonlyArray<{ readonly id: string, readonly name: string }> }>, readonly endings: ReadonlyArray<{ readonly date?: string | null, readonly source?: string | null, readonly function?: string | null, readonly later: ReadonlyArray<{ readonly id: string, readonly name: string }> }> }> };

/** An operation: what is sent, and the types of its answer and variables. */
export interface Operation<Answer, Variables> {
  readonly kind: 'query' | 'mutation';
  readonly text: string;
  /** Never there: it carries the types. */
  readonly typed?: (variables: Variables) => Answer;
}

export const WhatHangsOnItOperation: Operation<WhatHangsOnItQuery, WhatHangsOnItQueryVariables> = { kind: 'query', text: "query WhatHangsOnIt($document: ID! = \"vn/21-nq-tw/2017-10-25\", $asOf: Date, $depth: Int! = 6) {\n  cascade(document: $document, asOf: $asOf, depth: $depth) {\n    items {\n      distance\n      document {\n        id\n        title\n      }\n      by {\n        from\n        relation\n        to\n      }\n      status {\n        status\n        reason\n      }\n    }\n    lapsed\n    facets {\n      name\n      value\n      count\n    }\n    truncated\n  }\n}" };
export const CheckADraftOperation: Operation<CheckADraftQuery, CheckADraftQueryVariables> = { kind: 'query', text: "query CheckADraft($text: String! = \"Căn cứ Nghị quyết số 29-NQ/TW, ngày 25-7-2018 của Bộ Chính trị và Quyết định số 75-CTr/TU, ngày 07-12-2018 của Tỉnh ủy;\", $place: String = \"kon-tum\", $asOf: Date) {\n  check(text: $text, place: $place, asOf: $asOf) {\n    findings {\n      rule\n      severity\n      hint\n      title\n      detail\n      proposal\n      evidence {\n        source\n        start\n        end\n        text\n      }\n    }\n    citations {\n      citation\n      outcome\n      reasons\n      document {\n        id\n      }\n    }\n  }\n}" };
export const CoverageOperation: Operation<CoverageQuery, CoverageQueryVariables> = { kind: 'query', text: "query Coverage($source: ID) {\n  coverage(source: $source) {\n    sources\n    passages\n    passagesWithoutCitation\n    citations\n    resolved\n    ambiguous\n    missing\n    rules\n    byType {\n      value\n      count\n    }\n    byReason {\n      value\n      count\n    }\n    notes\n  }\n}" };
export const DocumentAndNeighboursOperation: Operation<DocumentAndNeighboursQuery, DocumentAndNeighboursQueryVariables> = { kind: 'query', text: "query DocumentAndNeighbours($id: ID! = \"kon-tum/75-ctr-tu/2018-12-07\") {\n  document(id: $id) {\n    symbol\n    type\n    issuedOn\n    title\n    issuedBy {\n      name\n    }\n    implements {\n      id\n      title\n    }\n    implementedBy {\n      id\n      title\n    }\n    mentions(limit: 10) {\n      text\n      pinpoint\n      start\n      end\n    }\n  }\n}" };
export const FindOperation: Operation<FindQuery, FindQueryVariables> = { kind: 'query', text: "query Find($text: String! = \"khong gian mang\", $first: Int! = 10, $after: String) {\n  search(text: $text, first: $first, after: $after) {\n    items {\n      kind\n      score\n      matched\n      document {\n        id\n        symbol\n        issuedOn\n      }\n      organisation {\n        id\n      }\n      evidence {\n        sourceName\n        text\n      }\n    }\n    facets {\n      name\n      value\n      count\n    }\n    next\n  }\n}" };
export const FindingsOperation: Operation<FindingsQuery, FindingsQueryVariables> = { kind: 'query', text: "query Findings($severity: [Severity!], $rules: [String!], $first: Int! = 20, $after: String) {\n  findings(severity: $severity, rules: $rules, first: $first, after: $after) {\n    total\n    next\n    items {\n      id\n      rule\n      severity\n      hint\n      title\n      detail\n      proposal\n      documents {\n        id\n        symbol\n      }\n      evidence {\n        sourceName\n        start\n        end\n        text\n      }\n      dismissed {\n        by\n        why\n      }\n    }\n  }\n}" };
export const FoundationsOperation: Operation<FoundationsQuery, FoundationsQueryVariables> = { kind: 'query', text: "query Foundations($root: ID! = \"can-tho-cu/53-kh-ubnd/2018-03-21\", $depth: Int! = 6) {\n  lineage(root: $root, direction: UPSTREAM, depth: $depth) {\n    nodes {\n      distance\n      document {\n        id\n        symbol\n        issuedOn\n        title\n      }\n    }\n    edges {\n      from\n      relation\n      to\n      evidence(first: 1) {\n        text\n        sourceName\n      }\n    }\n    truncated\n  }\n}" };
export const ImplementingDocumentsOperation: Operation<ImplementingDocumentsQuery, ImplementingDocumentsQueryVariables> = { kind: 'query', text: "query ImplementingDocuments($root: ID! = \"vn/29-nq-tw/2018-07-25\") {\n  lineage(root: $root, direction: DOWNSTREAM, relations: [IMPLEMENTS]) {\n    root {\n      symbol\n      issuedOn\n      title\n    }\n    nodes {\n      distance\n      document {\n        id\n        symbol\n        issuedOn\n        issuer\n        title\n      }\n    }\n    edges {\n      from\n      relation\n      to\n      evidence(first: 1) {\n        text\n        start\n        end\n        sourceName\n      }\n    }\n    truncated\n  }\n}" };
export const InForceOperation: Operation<InForceQuery, InForceQueryVariables> = { kind: 'query', text: "query InForce($id: ID! = \"kon-tum/18-2018-qdd-ubnd/2018-08-10\", $asOf: Date = \"2025-06-30\") {\n  document(id: $id) {\n    title\n    status(asOf: $asOf) {\n      status\n      since\n      reason\n      evidence {\n        text\n        sourceName\n      }\n      partial {\n        from\n        relation\n      }\n      successors {\n        id\n        title\n      }\n    }\n  }\n}" };
export const IssuedByPlaceOperation: Operation<IssuedByPlaceQuery, IssuedByPlaceQueryVariables> = { kind: 'query', text: "query IssuedByPlace($place: String! = \"kon-tum\", $from: Date! = \"2017-01-01\", $to: Date! = \"2020-12-31\") {\n  documents(\n    where: {place: {eq: $place}, issuedOn: {gte: $from, lte: $to}}\n    sort: [{issuedOn: ASC}]\n    limit: 100\n  ) {\n    symbol\n    type\n    issuedOn\n    issuer\n    title\n  }\n}" };
export const ListInForceOperation: Operation<ListInForceQuery, ListInForceQueryVariables> = { kind: 'query', text: "query ListInForce($citations: [String!]! = [\"Quy định số 76-QĐ/TW, ngày 15-6-2000\", \"1386-QĐ/TU\", \"15/2012/QĐ-UBND\"], $place: String = \"kon-tum\", $asOf: Date = \"2025-06-30\") {\n  resolve(citations: $citations, place: $place, asOf: $asOf) {\n    citation\n    outcome\n    document {\n      id\n      title\n      status(asOf: $asOf) {\n        status\n        since\n        reason\n        successors {\n          id\n          status(asOf: $asOf) {\n            status\n          }\n        }\n      }\n    }\n  }\n}" };
export const PathBetweenOperation: Operation<PathBetweenQuery, PathBetweenQueryVariables> = { kind: 'query', text: "query PathBetween($from: ID! = \"can-tho-cu/53-kh-ubnd/2018-03-21\", $to: ID! = \"vn/21-nq-tw/2017-10-25\") {\n  path(from: $from, to: $to) {\n    hops {\n      from\n      relation\n      to\n      evidence(first: 1) {\n        text\n        sourceName\n      }\n    }\n  }\n}" };
export const ReplacedByOperation: Operation<ReplacedByQuery, ReplacedByQueryVariables> = { kind: 'query', text: "query ReplacedBy($symbol: String! = \"1386-QĐ/TU\") {\n  documents(where: {symbol: {eq: $symbol}}, sort: [{issuedOn: DESC}]) {\n    id\n    issuedOn\n    title\n    supersededBy {\n      symbol\n      issuedOn\n      title\n    }\n    repealedBy {\n      symbol\n      issuedOn\n    }\n    amendedBy {\n      symbol\n      issuedOn\n    }\n  }\n}" };
export const SourcesReadOperation: Operation<SourcesReadQuery, SourcesReadQueryVariables> = { kind: 'query', text: "query SourcesRead($first: Int! = 20) {\n  sources(limit: $first, sort: [{name: ASC}]) {\n    name\n    mediaType\n    place\n    asOf\n    characters\n    reader\n  }\n}" };
export const TargetsAgainstResultsOperation: Operation<TargetsAgainstResultsQuery, TargetsAgainstResultsQueryVariables> = { kind: 'query', text: "query TargetsAgainstResults($document: ID! = \"can-tho-cu/53-kh-ubnd/2018-03-21\", $asOf: Date) {\n  document(id: $document) {\n    title\n    indicators(first: 50) {\n      name\n      series(asOf: $asOf) {\n        verdict\n        reason\n        evaluation\n        target {\n          text\n          period\n          setBy {\n            id\n          }\n          evidence(first: 1) {\n            text\n          }\n        }\n        actual {\n          text\n          reportedBy {\n            id\n          }\n          evidence(first: 1) {\n            text\n          }\n        }\n      }\n    }\n  }\n}" };
export const WhatBecameDifferentOperation: Operation<WhatBecameDifferentQuery, WhatBecameDifferentQueryVariables> = { kind: 'query', text: "query WhatBecameDifferent($root: ID! = \"kon-tum/1702-qdd-tu/2020-09-15\", $from: Date! = \"2020-01-01\", $to: Date! = \"2021-01-01\") {\n  lineageDiff(root: $root, from: $from, to: $to) {\n    added {\n      from\n      relation\n      to\n    }\n    ended {\n      from\n      relation\n      to\n    }\n    changed {\n      document {\n        id\n        title\n      }\n      before\n      after\n      reason\n      by {\n        from\n        evidence(first: 1) {\n          text\n        }\n      }\n    }\n    truncated\n  }\n}" };
export const WhatChangedOperation: Operation<WhatChangedQuery, WhatChangedQueryVariables> = { kind: 'query', text: "query WhatChanged($after: String, $first: Int! = 20) {\n  changes(after: $after, first: $first) {\n    items {\n      cursor\n      at\n      kind\n      detail\n      document\n    }\n    next\n  }\n}" };
export const WhatMustThisBodyDoOperation: Operation<WhatMustThisBodyDoQuery, WhatMustThisBodyDoQueryVariables> = { kind: 'query', text: "query WhatMustThisBodyDo($body: ID! = \"can-tho-cu/so-y-te\") {\n  organisation(id: $body) {\n    name\n    responsibilities(sort: [{dueBy: ASC}], limit: 100) {\n      role\n      deadline\n      task {\n        text\n        product\n        recurrence\n        document {\n          id\n          symbol\n        }\n      }\n      document {\n        id\n        symbol\n      }\n      evidence(first: 1) {\n        text\n        sourceName\n        start\n        end\n      }\n    }\n  }\n}" };
export const WhichDocumentOperation: Operation<WhichDocumentQuery, WhichDocumentQueryVariables> = { kind: 'query', text: "query WhichDocument($citations: [String!]! = [\"29-NQ/TW\", \"Nghị quyết số 29-NQ/TW, ngày 25-7-2018\", \"99-XX/YY\"], $place: String = \"kon-tum\") {\n  resolve(citations: $citations, place: $place) {\n    citation\n    outcome\n    reasons\n    document {\n      id\n      title\n    }\n    candidates {\n      score\n      reasons\n      document {\n        id\n        title\n      }\n    }\n  }\n}" };
export const WhoShouldHaveOperation: Operation<WhoShouldHaveQuery, WhoShouldHaveQueryVariables> = { kind: 'query', text: "query WhoShouldHave($documents: [ID!], $place: String, $asOf: Date = \"2019-06-30\") {\n  coverageMatrix(documents: $documents, place: $place, asOf: $asOf) {\n    rows {\n      document {\n        id\n      }\n      body\n      product\n      deadline\n      state\n      days\n      by {\n        id\n        issuedOn\n      }\n      reference\n    }\n    truncated\n  }\n}" };
export const WhomDidItSucceedOperation: Operation<WhomDidItSucceedQuery, WhomDidItSucceedQueryVariables> = { kind: 'query', text: "query WhomDidItSucceed($bodies: [ID!]! = [\"can-tho-cu/so-tai-chinh\", \"can-tho-cu/so-ke-hoach-va-dau-tu\"]) {\n  organisations(where: {id: {in: $bodies}}, sort: [{name: ASC}]) {\n    name\n    to\n    takenOverBy\n    successions {\n      date\n      source\n      function\n      earlier {\n        id\n        name\n      }\n    }\n    endings {\n      date\n      source\n      function\n      later {\n        id\n        name\n      }\n    }\n  }\n}" };