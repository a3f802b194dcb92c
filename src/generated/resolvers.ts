import type { Date } from 'neo4j-driver';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DocumentAnswer, EvidenceAnswer, SearchAnswer, MatrixRowAnswer, EdgeAnswer, StatusAnswer, TargetResultAnswer, NodeAnswer, FindingsAnswer, CheckAnswer, DoubtfulAnswer, PathAnswer } from '../model/answers.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
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
  Date: { input: Date; output: string; }
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

export type Candidate = {
  readonly __typename?: 'Candidate';
  readonly document: Document;
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** Từ 0 đến 1. From 0 to 1. */
  readonly score: Scalars['Float']['output'];
};

export type Cascade = {
  readonly __typename?: 'Cascade';
  readonly document: Document;
  /** Đếm theo khoảng cách, thể loại, cơ quan ban hành. `items` counted by distance, type and issuer. */
  readonly facets: ReadonlyArray<Facet>;
  /** Gần nhất trước. The nearest first. */
  readonly items: ReadonlyArray<CascadeItem>;
  /** Số văn bản bên dưới đã hết hiệu lực, không phải xem lại. How many below have lapsed by then. */
  readonly lapsed: Scalars['Int']['output'];
  /** Hiệu lực của chính văn bản ấy. How the document itself stands. */
  readonly status: StatusAt;
  /** Có văn bản bị bỏ lại vì giới hạn. Something was left out by depth or first. */
  readonly truncated: Scalars['Boolean']['output'];
};

export type CascadeItem = {
  readonly __typename?: 'CascadeItem';
  /** Quan hệ nối nó lên trên. The edge by which it is nearest. */
  readonly by: LineageEdge;
  readonly distance: Scalars['Int']['output'];
  readonly document: Document;
  readonly status: StatusAt;
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

export type Change = {
  readonly __typename?: 'Change';
  readonly at: Scalars['DateTime']['output'];
  readonly cursor: Scalars['String']['output'];
  readonly detail: Scalars['String']['output'];
  readonly document?: Maybe<Scalars['ID']['output']>;
  readonly kind: ChangeKind;
  readonly source?: Maybe<Scalars['ID']['output']>;
  readonly who: Scalars['String']['output'];
  readonly why?: Maybe<Scalars['String']['output']>;
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

export type ChangePage = {
  readonly __typename?: 'ChangePage';
  readonly items: ReadonlyArray<Change>;
  /** Con trỏ của trang sau. Of the next page; null when this one reaches the newest change. */
  readonly next?: Maybe<Scalars['String']['output']>;
};

export type Check = {
  readonly __typename?: 'Check';
  /** Mỗi văn bản được dẫn một lần. Each document cited, once. */
  readonly citations: ReadonlyArray<Resolution>;
  /** Điều cần sửa, nghiêm trọng trước. What to mend, the severest first, at its place in the text. */
  readonly findings: ReadonlyArray<Finding>;
};

export type CorrectedField =
  | 'effectiveFrom'
  | 'expiresOn'
  | 'issuedOn'
  | 'issuers'
  | 'title';

export type Correction = {
  readonly __typename?: 'Correction';
  readonly at: Scalars['DateTime']['output'];
  readonly field: CorrectedField;
  /** Điều văn bản nói. What the text says. */
  readonly told?: Maybe<Scalars['String']['output']>;
  /** Giá trị đã chỉnh sửa. As corrected; issuers parted by semicolons. */
  readonly value?: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
  readonly who: Scalars['String']['output'];
  readonly why: Scalars['String']['output'];
};

export type Coverage = {
  readonly __typename?: 'Coverage';
  /** Có thể là nhiều văn bản. May be several documents. */
  readonly ambiguous: Scalars['Int']['output'];
  /** Vì sao chưa giải được. Why some stay open. */
  readonly byReason: ReadonlyArray<Facet>;
  readonly byType: ReadonlyArray<Facet>;
  /** Số lần dẫn văn bản. Citations. */
  readonly citations: Scalars['Int']['output'];
  /** Số văn bản được nói đến. Documents that are told of. */
  readonly documents: Scalars['Int']['output'];
  readonly missing: Scalars['Int']['output'];
  /** Những gì không đọc được, không thấy được. What cannot be read or seen. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  readonly passages: Scalars['Int']['output'];
  readonly passagesWithoutCitation: Scalars['Int']['output'];
  readonly resolved: Scalars['Int']['output'];
  /** Số quy tắc được chạy. Rules run. */
  readonly rules: Scalars['Int']['output'];
  readonly sources: Scalars['Int']['output'];
};

export type CoverageMatrix = {
  readonly __typename?: 'CoverageMatrix';
  readonly rows: ReadonlyArray<MatrixRow>;
  /** Có dòng bị bỏ lại vì giới hạn. Something was left out by the limits. */
  readonly truncated: Scalars['Boolean']['output'];
};

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

/** Một người đã gác lại điều này. A person set it aside. */
export type Dismissal = {
  readonly __typename?: 'Dismissal';
  readonly at: Scalars['DateTime']['output'];
  readonly by: Scalars['String']['output'];
  readonly why: Scalars['String']['output'];
};

/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type Document = {
  readonly __typename?: 'Document';
  readonly amendedBy: ReadonlyArray<Document>;
  readonly amends: ReadonlyArray<Document>;
  readonly appliedBy: ReadonlyArray<Document>;
  readonly applies: ReadonlyArray<Document>;
  readonly approvedBy: ReadonlyArray<Document>;
  readonly approves: ReadonlyArray<Document>;
  /** Văn bản ban hành kèm theo. What it promulgates as its attachments. */
  readonly attachments: ReadonlyArray<Document>;
  readonly basedOn: ReadonlyArray<Document>;
  readonly basisOf: ReadonlyArray<Document>;
  readonly citedBy: ReadonlyArray<Document>;
  readonly cites: ReadonlyArray<Document>;
  readonly concludedBy: ReadonlyArray<Document>;
  readonly concludes: ReadonlyArray<Document>;
  readonly consolidatedBy: ReadonlyArray<Document>;
  readonly consolidates: ReadonlyArray<Document>;
  readonly continuedBy: ReadonlyArray<Document>;
  readonly continues: ReadonlyArray<Document>;
  /** Những trường đã được người biên tập chỉnh sửa; xem `corrections`. Fields that an editor corrected. */
  readonly corrected?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly correctedBy: ReadonlyArray<Document>;
  readonly corrects: ReadonlyArray<Document>;
  /**
   * Có bao nhiêu nhiệm vụ, giá trị, chỗ nhắc đến và quan hệ, dù danh sách chỉ trả về một phần.
   * How much there is of each, whatever a list is cut to.
   */
  readonly counts: DocumentCounts;
  readonly detailedBy: ReadonlyArray<Document>;
  readonly details: ReadonlyArray<Document>;
  /** Ngày có hiệu lực. In force from. */
  readonly effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** Ngày hết hiệu lực ghi trong chính văn bản. Expires on, where the document itself says so. */
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  readonly extendedBy: ReadonlyArray<Document>;
  readonly extends: ReadonlyArray<Document>;
  readonly guidedBy: ReadonlyArray<Document>;
  readonly guides: ReadonlyArray<Document>;
  /** Mã bền: nơi/ký hiệu/ngày — `vn/29-nq-tw/2018-07-25`. Readable and stable. */
  readonly id: Scalars['ID']['output'];
  readonly implementedBy: ReadonlyArray<Document>;
  readonly implements: ReadonlyArray<Document>;
  /** Các chỉ tiêu mà văn bản đặt ra hoặc báo cáo; `first` tối đa 500. The measures it sets or reports. */
  readonly indicators: ReadonlyArray<Indicator>;
  readonly inspectedBy: ReadonlyArray<Document>;
  readonly inspects: ReadonlyArray<Document>;
  readonly interpretedBy: ReadonlyArray<Document>;
  readonly interprets: ReadonlyArray<Document>;
  /** Các cơ quan ban hành; văn bản liên tịch có nhiều. The bodies that issued it; joint documents have several. */
  readonly issuedBy: ReadonlyArray<Organisation>;
  /** Ngày ban hành. The date of issue. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Cơ quan ban hành (thứ nhất). The first issuer's name. */
  readonly issuer?: Maybe<Scalars['String']['output']>;
  /** Những chỗ nhắc đến văn bản này. Where it is named. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Số, không có số 0 đứng đầu. The number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Các cơ quan chịu trách nhiệm về văn bản hoặc nhiệm vụ của nó; `first` tối đa 500. The bodies that answer for it or for its tasks. */
  readonly organisations: ReadonlyArray<Organisation>;
  /** Văn bản ban hành kèm văn bản này. The decision this attachment belongs to. */
  readonly partOf: ReadonlyArray<Document>;
  /** Nơi ban hành: `vn`, `kon-tum`, `an-giang.tan-an`. The place path. */
  readonly place?: Maybe<Scalars['String']['output']>;
  readonly promulgatedBy: ReadonlyArray<Document>;
  readonly promulgates: ReadonlyArray<Document>;
  readonly remediatedBy: ReadonlyArray<Document>;
  readonly remediates: ReadonlyArray<Document>;
  readonly repealedBy: ReadonlyArray<Document>;
  readonly repeals: ReadonlyArray<Document>;
  /** Kết quả, mốc so sánh văn bản nêu. The results and baselines it reports. */
  readonly reports: ReadonlyArray<Observation>;
  readonly respondedToBy: ReadonlyArray<Document>;
  readonly respondsTo: ReadonlyArray<Document>;
  /** Ai chịu trách nhiệm về chính văn bản. Who answers for the document itself. */
  readonly responsibilities: ReadonlyArray<Responsibility>;
  readonly reviewedBy: ReadonlyArray<Document>;
  readonly reviews: ReadonlyArray<Document>;
  /** Độ mật in trên văn bản. The secrecy marking as printed. */
  readonly secrecy?: Maybe<Scalars['String']['output']>;
  /** Chỉ tiêu văn bản đặt ra. The targets it sets. */
  readonly sets: ReadonlyArray<Observation>;
  /**
   * Hiệu lực vào một ngày (mặc định: hôm nay theo giờ Việt Nam); theo bảng quyết định trong `docs/status.md`.
   * How it stands on a day (today in Vietnam by default), computed by the published table and never stored.
   */
  readonly status: StatusAt;
  readonly submits: ReadonlyArray<Document>;
  readonly submittedBy: ReadonlyArray<Document>;
  readonly supersededBy: ReadonlyArray<Document>;
  readonly supersedes: ReadonlyArray<Document>;
  readonly suspendedBy: ReadonlyArray<Document>;
  readonly suspends: ReadonlyArray<Document>;
  /** Số và ký hiệu như in: `29-NQ/TW`. A symbol alone is no key. */
  readonly symbol?: Maybe<Scalars['String']['output']>;
  /** Ký hiệu đã gập, để tìm: `29-nq-tw`. The symbol folded. */
  readonly symbolKey?: Maybe<Scalars['String']['output']>;
  /** Hệ thống văn bản: Đảng, Nhà nước, Mặt trận và đoàn thể. Whose document it is. */
  readonly system?: Maybe<DocumentSystem>;
  /** Nhiệm vụ văn bản giao. The tasks it assigns. */
  readonly tasks: ReadonlyArray<Task>;
  /** Khóa, nhiệm kỳ: `XIII`. The term. */
  readonly term?: Maybe<Scalars['String']['output']>;
  /** Trích yếu. The title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Thể loại. The type. */
  readonly type: DocumentType;
  /** Năm ban hành. The year of issue. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentAmendedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentAmendsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentAppliedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentAppliesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentApprovedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentApprovesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentAttachmentsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentBasedOnArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentBasisOfArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentCitedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentCitesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentConcludedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentConcludesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentConsolidatedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentConsolidatesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentContinuedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentContinuesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentCorrectedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentCorrectsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentDetailedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentDetailsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentExtendedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentExtendsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentGuidedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentGuidesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentImplementedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentImplementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentIndicatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentInspectedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentInspectsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentInterpretedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentInterpretsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentIssuedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentMentionsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MentionSort>>;
  where?: InputMaybe<MentionWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentOrganisationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentPartOfArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentPromulgatedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentPromulgatesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentRemediatedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentRemediatesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentRepealedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentRepealsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentReportsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ObservationSort>>;
  where?: InputMaybe<ObservationWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentRespondedToByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentRespondsToArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentResponsibilitiesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ResponsibilitySort>>;
  where?: InputMaybe<ResponsibilityWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentReviewedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentReviewsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentSetsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ObservationSort>>;
  where?: InputMaybe<ObservationWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentSubmitsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentSubmittedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentSupersededByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentSupersedesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentSuspendedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentSuspendsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentTasksArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<TaskSort>>;
  where?: InputMaybe<TaskWhere>;
};

/** Giá trị thay cho điều văn bản nói; null: không rõ. Instead of what the text says; null: not known. */
export type DocumentCorrection = {
  readonly effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly expiresOn?: InputMaybe<Scalars['Date']['input']>;
  readonly issuedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly issuers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** Có bao nhiêu mỗi loại về một văn bản. How much there is about a document. */
export type DocumentCounts = {
  readonly __typename?: 'DocumentCounts';
  /** Số chỗ nhắc đến, kể cả phần đầu của chính văn bản. Places that name it, its own header among them. */
  readonly mentions: Scalars['Int']['output'];
  readonly relations: ReadonlyArray<RelationCount>;
  readonly reports: Scalars['Int']['output'];
  /** Đối với chính văn bản. For the document itself, as `Document.responsibilities`. */
  readonly responsibilities: Scalars['Int']['output'];
  readonly sets: Scalars['Int']['output'];
  readonly tasks: Scalars['Int']['output'];
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

/** Một quan hệ chưa chắc và chưa ai xem. A doubtful relation that nobody reviewed. */
export type DoubtfulRelation = {
  readonly __typename?: 'DoubtfulRelation';
  readonly assertedBy: AssertedBy;
  readonly certainty: Certainty;
  readonly confidence: Scalars['Float']['output'];
  readonly evidence: Evidence;
  readonly from: Document;
  readonly relation: Relation;
  readonly statement: Scalars['ID']['output'];
  readonly to: Document;
};

export type DoubtfulRelationPage = {
  readonly __typename?: 'DoubtfulRelationPage';
  readonly items: ReadonlyArray<DoubtfulRelation>;
  readonly next?: Maybe<Scalars['String']['output']>;
};

/** Câu chứng minh, với chỗ đứng của nó. The sentence that proves a fact, and where it stands. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  readonly end: Scalars['Int']['output'];
  readonly redacted: Scalars['Boolean']['output'];
  readonly section?: Maybe<Scalars['String']['output']>;
  /** SHA-256 của nguồn. The source's SHA-256. */
  readonly source?: Maybe<Scalars['ID']['output']>;
  readonly sourceName: Scalars['String']['output'];
  readonly start: Scalars['Int']['output'];
  readonly statement?: Maybe<Scalars['ID']['output']>;
  /** Nguyên văn; khi `redacted` tên riêng được che từng chữ. The words; letter for letter blanked where redacted. */
  readonly text: Scalars['String']['output'];
  readonly trigger?: Maybe<Scalars['String']['output']>;
};

export type ExpectationOrigin =
  /** Nhập từ danh mục. From a list */
  | 'LIST'
  /** Đọc từ văn bản. Read in a text */
  | 'READ';

export type Facet = {
  readonly __typename?: 'Facet';
  readonly count: Scalars['Int']['output'];
  /** `type`, `year`, `issuer`, `status` (hôm nay; không đếm khi quá 1000 văn bản). Status is today's. */
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

/** Một điều đáng xem lại, với bằng chứng của mọi văn bản trong đó. Something to look at, with evidence for all of it. */
export type Finding = {
  readonly __typename?: 'Finding';
  readonly detail: Scalars['String']['output'];
  readonly dismissed?: Maybe<Dismissal>;
  readonly documents: ReadonlyArray<Document>;
  readonly evidence: ReadonlyArray<Evidence>;
  /** Gợi ý: quy tắc chưa đủ chắc. The rule is not measured well enough to be more than a hint. */
  readonly hint: Scalars['Boolean']['output'];
  /** Bền qua các lần đọc lại. Stable however often its sources are read again. */
  readonly id: Scalars['ID']['output'];
  /** Cách sửa được đề nghị. The correction that is proposed. */
  readonly proposal?: Maybe<Scalars['String']['output']>;
  readonly rule: Scalars['String']['output'];
  readonly severity: Severity;
  readonly title: Scalars['String']['output'];
};

export type FindingPage = {
  readonly __typename?: 'FindingPage';
  readonly items: ReadonlyArray<Finding>;
  /** Con trỏ của trang sau. The cursor of the next page; null at the end. */
  readonly next?: Maybe<Scalars['String']['output']>;
  /** Số lượng, mọi trang. How many there are on all pages. */
  readonly total: Scalars['Int']['output'];
};

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

/** Một loạt văn bản được khai là lưu đủ. A series of which every document between two days is held. */
export type Holding = {
  readonly __typename?: 'Holding';
  readonly code: Scalars['String']['output'];
  readonly from: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly issuer: Scalars['String']['output'];
  /** Nơi và ký hiệu đã gấp: `kon-tum/ctr-tu`. Place and folded symbol. */
  readonly series: Scalars['String']['output'];
  readonly to: Scalars['Date']['output'];
};

/** ID filters */
export type IdScalarFilters = {
  readonly contains?: InputMaybe<Scalars['ID']['input']>;
  readonly endsWith?: InputMaybe<Scalars['ID']['input']>;
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly startsWith?: InputMaybe<Scalars['ID']['input']>;
};

/** Danh mục đã nạp. What became of a list; `refused`: rows that were left out, and why. */
export type ImportedExpectations = {
  readonly __typename?: 'ImportedExpectations';
  readonly expectations: Scalars['Int']['output'];
  readonly list: Scalars['String']['output'];
  readonly refused: ReadonlyArray<RefusedRow>;
};

/** Một chỉ tiêu, chỉ số có tên. A named measure. */
export type Indicator = {
  readonly __typename?: 'Indicator';
  /** Cao hơn hay thấp hơn là tốt. Which way is better, where it is known. */
  readonly better?: Maybe<Better>;
  /** Mã bền: nơi/tên — `kon-tum/ty-le-ho-ngheo`. */
  readonly id: Scalars['ID']['output'];
  /** Vì sao các tên, đơn vị này là một chỉ tiêu. Why what is told under these names and units is one measure. */
  readonly joins: ReadonlyArray<IndicatorJoin>;
  readonly name: Scalars['String']['output'];
  /** Mọi tên gọi. Every name it is told under. */
  readonly names?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Mọi giá trị. All its values. */
  readonly observations: ReadonlyArray<Observation>;
  readonly place?: Maybe<Scalars['String']['output']>;
  readonly responsibilities: ReadonlyArray<Responsibility>;
  /**
   * Từng chỉ tiêu đặt ra và kết quả của nó vào một ngày, kèm nhận định (`docs/verdicts.md`). `first` tối đa 200.
   * Each target with its result on a day (today in Vietnam by default), and the verdict by the published table.
   */
  readonly series: ReadonlyArray<TargetResult>;
  /** Lĩnh vực. The topic. */
  readonly topic?: Maybe<Scalars['String']['output']>;
  /** Đơn vị thường dùng. The unit most often used. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};


/** Một chỉ tiêu, chỉ số có tên. A named measure. */
export type IndicatorObservationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ObservationSort>>;
  where?: InputMaybe<ObservationWhere>;
};


/** Một chỉ tiêu, chỉ số có tên. A named measure. */
export type IndicatorResponsibilitiesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ResponsibilitySort>>;
  where?: InputMaybe<ResponsibilityWhere>;
};


/** Một chỉ tiêu, chỉ số có tên. A named measure. */
export type IndicatorSeriesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Một tên, cách viết, đơn vị được tính vào chỉ tiêu này, và vì sao. One name, wording and unit that count as this measure,
 * and why.
 */
export type IndicatorJoin = {
  readonly __typename?: 'IndicatorJoin';
  /** Ai quyết định; null: theo quy tắc đọc. Who decided; null: by the reader's rules. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** Mã như nguồn gọi. The id sources know it by. */
  readonly claim: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** Mười nguồn đầu, theo tên. The first ten sources by name. */
  readonly sourceNames: ReadonlyArray<Scalars['String']['output']>;
  readonly sources: Scalars['Int']['output'];
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly why: Scalars['String']['output'];
  /** Cách viết trong nguồn, khi khác tên. The words that sources print, where they are not the name. */
  readonly wording?: Maybe<Scalars['String']['output']>;
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

export type Ingested = {
  readonly __typename?: 'Ingested';
  readonly citations: Scalars['Int']['output'];
  readonly documents: Scalars['Int']['output'];
  /** Trích dẫn chưa xác định được. Citations that are decided for no document. */
  readonly open: Scalars['Int']['output'];
  readonly outcome: IngestOutcome;
  /** SHA-256 của nguồn. The source's SHA-256. */
  readonly source: Scalars['ID']['output'];
  readonly statements: Scalars['Int']['output'];
};

/** Int filters */
export type IntScalarFilters = {
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

export type Lineage = {
  readonly __typename?: 'Lineage';
  /** Mỗi cạnh một lần, gần nhất trước; nhiều nhất 5000. Each edge once, the nearest first; 5000 at most. */
  readonly edges: ReadonlyArray<LineageEdge>;
  /** Gần nhất trước; gốc có khoảng cách 0. The nearest first; the root itself at distance 0. */
  readonly nodes: ReadonlyArray<LineageNode>;
  readonly root: Document;
  /** Có văn bản hay cạnh bị bỏ lại vì giới hạn. Something was left out by the limits. */
  readonly truncated: Scalars['Boolean']['output'];
};

export type LineageDiff = {
  readonly __typename?: 'LineageDiff';
  /** Quan hệ mà một đầu được ban hành sau ngày đầu. Relations of which an end was issued since the earlier day. */
  readonly added: ReadonlyArray<LineageEdge>;
  /** Văn bản đã có từ ngày đầu và nay có hiệu lực khác. Documents of both days that stand otherwise. */
  readonly changed: ReadonlyArray<StatusChange>;
  /** Quan hệ mà văn bản tác động đã hết hiệu lực; xem `changed`. Relations whose acting document lapsed, see `changed`. */
  readonly ended: ReadonlyArray<LineageEdge>;
  /** Có phần bị bỏ lại vì giới hạn. Something was left out by depth or the limits of a lineage. */
  readonly truncated: Scalars['Boolean']['output'];
};

export type LineageEdge = {
  readonly __typename?: 'LineageEdge';
  readonly certainty: Certainty;
  /** Từ 0 đến 1; 1: có người xác nhận. From 0 to 1; 1 where a person confirmed it. */
  readonly confidence: Scalars['Float']['output'];
  /** Câu chứng minh; `first` tối đa 20. The sentences that prove it; 20 at most. */
  readonly evidence: ReadonlyArray<Evidence>;
  readonly evidenceCount: Scalars['Int']['output'];
  readonly from: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly relation: Relation;
  readonly to: Scalars['ID']['output'];
};


export type LineageEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type LineageNode = {
  readonly __typename?: 'LineageNode';
  /** Số bước ngắn nhất từ gốc. Steps from the root by the shortest way. */
  readonly distance: Scalars['Int']['output'];
  readonly document: Document;
  /** Số văn bản trực tiếp dựa trên nó, hiện hay không. Direct neighbours that rest on it, shown or not. */
  readonly downstream: Scalars['Int']['output'];
  /** Số văn bản nó trực tiếp dựa trên, hiện hay không. Direct neighbours it rests on, shown or not. */
  readonly upstream: Scalars['Int']['output'];
};

/** Một chỗ trong đoạn và nó nói đến gì. A span of a paragraph, and what it speaks of. */
export type Mark = {
  readonly __typename?: 'Mark';
  readonly end: Scalars['Int']['output'];
  readonly kind: MarkKind;
  /** Tên hoặc ký hiệu của nó. Its name or symbol. */
  readonly label?: Maybe<Scalars['String']['output']>;
  readonly start: Scalars['Int']['output'];
  /** Mã của văn bản, cơ quan hay chỉ tiêu; null khi chưa xác định được. Null while it is open what is meant. */
  readonly subject?: Maybe<Scalars['ID']['output']>;
};

export type MarkKind =
  /** Văn bản được dẫn. A document that is cited */
  | 'DOCUMENT'
  /** Giá trị của một chỉ tiêu. A value of a measure */
  | 'INDICATOR'
  /** Cơ quan có việc phải làm. A body that something is asked of */
  | 'ORGANISATION';

/** Một cơ quan phải ban hành một văn bản để thực hiện một văn bản. What one body should have issued. */
export type MatrixRow = {
  readonly __typename?: 'MatrixRow';
  /** Cơ quan phải ban hành. The obliged body's name, or that of a class of bodies. */
  readonly body: Scalars['String']['output'];
  /** Văn bản đã ban hành. What was issued. */
  readonly by?: Maybe<Document>;
  /** Số ngày trễ hạn (LATE) hoặc quá hạn (MISSING). Days late, or since the deadline. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** Hạn cuối cùng. The last day. */
  readonly deadline?: Maybe<Scalars['Date']['output']>;
  /** Văn bản phải thực hiện. What is to be carried out. */
  readonly document: Document;
  /** Mã của căn cứ. The id of the expectation. */
  readonly expectation: Scalars['ID']['output'];
  /** Cơ quan ấy trong đồ thị, nếu có. The body in the graph; null for a member of a class that the graph does not have. */
  readonly organisation?: Maybe<Organisation>;
  readonly origin: ExpectationOrigin;
  readonly place: Scalars['String']['output'];
  /** Sản phẩm phải có: kế hoạch, chương trình, báo cáo … What is expected. */
  readonly product: DocumentType;
  /** Nguồn của căn cứ trong danh mục. What a list names as its source. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly state: MatrixState;
};

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

/** Một chỗ nhắc đến văn bản. A document named at one place of a source. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** Các văn bản có thể, khi chưa quyết được. What it may be while ambiguous. */
  readonly candidates: ReadonlyArray<Document>;
  /** Văn bản được nhắc đến; rỗng khi chưa quyết được. Empty while ambiguous. */
  readonly document: ReadonlyArray<Document>;
  readonly end: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly passage: ReadonlyArray<Passage>;
  /** Điều, khoản, trang được dẫn. The part cited. */
  readonly pinpoint?: Maybe<Scalars['String']['output']>;
  readonly start: Scalars['Int']['output'];
  readonly symbol?: Maybe<Scalars['String']['output']>;
  /** Nguyên văn. The words as printed. */
  readonly text: Scalars['String']['output'];
  readonly type?: Maybe<DocumentType>;
};


/** Một chỗ nhắc đến văn bản. A document named at one place of a source. */
export type MentionCandidatesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/** Một chỗ nhắc đến văn bản. A document named at one place of a source. */
export type MentionDocumentArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/** Một chỗ nhắc đến văn bản. A document named at one place of a source. */
export type MentionPassageArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PassageSort>>;
  where?: InputMaybe<PassageWhere>;
};

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

export type Merge = {
  readonly __typename?: 'Merge';
  readonly at: Scalars['DateTime']['output'];
  /** Mã của văn bản đã gộp. The id of what was merged. */
  readonly from: Scalars['ID']['output'];
  readonly into: Scalars['ID']['output'];
  readonly who: Scalars['String']['output'];
  readonly why: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Thêm một văn bản mà chưa nguồn nào nói tới. Adds a document that no source tells of. */
  readonly addDocument: Ingested;
  /** Khẳng định một quan hệ, với căn cứ. Asserts a relation by hand; `basis` is shown as its evidence. */
  readonly assertStatement: Ingested;
  /**
   * Chỉnh sửa ngày, cơ quan ban hành, trích yếu, hiệu lực; giữ nguyên qua mọi lần đọc lại. Trả về phiên bản mới.
   * Corrects what is shown of a document; `withdraw` shows again what the text says. Answers the new version.
   */
  readonly correctDocument: Scalars['Int']['output'];
  /** Xác định một trích dẫn là văn bản nào. Decides which document a mention names. */
  readonly decideMention: Review;
  /**
   * Khai rằng mọi văn bản của một loạt được lưu đủ giữa hai ngày; `symbol` là một ký hiệu bất kỳ của loạt. Trả về mã.
   * Declares that all documents of a series are held between two days, both included; `symbol`: any one of the series.
   */
  readonly declareHolding: Scalars['ID']['output'];
  /** Gác lại một điểm cần xem xét, với lý do; giữ nguyên qua mọi lần đọc lại. Sets a finding aside. */
  readonly dismissFinding: Scalars['Boolean']['output'];
  /**
   * Nạp danh mục ai phải ban hành gì, hạn nào (CSV có dòng đầu: văn bản, cơ quan, nơi, sản phẩm, hạn, nguồn); cùng tên thì
   * thay danh mục trước. Brings in a list of who should issue what by when; the same name again replaces its list.
   */
  readonly importExpectations: ImportedExpectations;
  /**
   * Nạp một văn bản: `text`, hoặc tệp dạng `base64`; tệp lớn thì gửi tới `POST /sources`.
   * Reads one text, or the bytes of a file, and keeps what it says. The same again changes nothing.
   */
  readonly ingest: Ingested;
  /** Gộp hai văn bản thật ra là một; `from` trở thành mã cũ của `into`. Two documents are one. */
  readonly merge: Merge;
  /** Dành cho người quản trị: bỏ một nguồn. For administrators: takes out a source with all that it alone tells. */
  readonly removeSource: Scalars['Boolean']['output'];
  /** Bỏ điều đã thêm bằng tay. Takes back what was asserted or added by hand; `source` as it was answered. */
  readonly retract: Scalars['Boolean']['output'];
  /** Xác nhận hoặc bác bỏ một quan hệ. A rejected statement stands behind no edge. */
  readonly review: Review;
  /** Xét lại một điểm đã gác. Takes it up again. */
  readonly takeUpFinding: Scalars['Boolean']['output'];
  /** Tách ra như trước. Restores exactly what was. */
  readonly unmerge: Merge;
  /** Rút lại lời khai ấy. Takes a declaration back. */
  readonly withdrawHolding: Scalars['Boolean']['output'];
  /** Rút lại một ý kiến. Takes a review back. */
  readonly withdrawReview: Scalars['Boolean']['output'];
};


export type MutationAddDocumentArgs = {
  basis: Scalars['String']['input'];
  document: NewDocument;
  why: Scalars['String']['input'];
};


export type MutationAssertStatementArgs = {
  basis: Scalars['String']['input'];
  from: Scalars['ID']['input'];
  relation: Relation;
  to: Scalars['ID']['input'];
  why: Scalars['String']['input'];
};


export type MutationCorrectDocumentArgs = {
  expected?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  set?: InputMaybe<DocumentCorrection>;
  why: Scalars['String']['input'];
  withdraw?: ReadonlyArray<CorrectedField>;
};


export type MutationDecideMentionArgs = {
  document: Scalars['ID']['input'];
  expected?: Scalars['Int']['input'];
  mention: Scalars['ID']['input'];
  why: Scalars['String']['input'];
};


export type MutationDeclareHoldingArgs = {
  from: Scalars['Date']['input'];
  issuer: Scalars['String']['input'];
  place: Scalars['String']['input'];
  symbol: Scalars['String']['input'];
  to: Scalars['Date']['input'];
  why: Scalars['String']['input'];
};


export type MutationDismissFindingArgs = {
  finding: Scalars['ID']['input'];
  why: Scalars['String']['input'];
};


export type MutationImportExpectationsArgs = {
  csv: Scalars['String']['input'];
  list: Scalars['String']['input'];
  why: Scalars['String']['input'];
};


export type MutationIngestArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  base64?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  place?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type MutationMergeArgs = {
  from: Scalars['ID']['input'];
  into: Scalars['ID']['input'];
  why: Scalars['String']['input'];
};


export type MutationRemoveSourceArgs = {
  source: Scalars['ID']['input'];
  why: Scalars['String']['input'];
};


export type MutationRetractArgs = {
  source: Scalars['ID']['input'];
  why: Scalars['String']['input'];
};


export type MutationReviewArgs = {
  expected?: Scalars['Int']['input'];
  statement: Scalars['ID']['input'];
  verdict: StatementVerdict;
  why: Scalars['String']['input'];
};


export type MutationTakeUpFindingArgs = {
  finding: Scalars['ID']['input'];
  why: Scalars['String']['input'];
};


export type MutationUnmergeArgs = {
  from: Scalars['ID']['input'];
  why: Scalars['String']['input'];
};


export type MutationWithdrawHoldingArgs = {
  holding: Scalars['ID']['input'];
  why: Scalars['String']['input'];
};


export type MutationWithdrawReviewArgs = {
  expected: Scalars['Int']['input'];
  review: Scalars['ID']['input'];
  why: Scalars['String']['input'];
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

/** Một giá trị của chỉ tiêu. One value of a measure. */
export type Observation = {
  readonly __typename?: 'Observation';
  /** `=`, `>=`, `>`, `<=`, `<`, `~` (khoảng), `range` (`low`–`high`). */
  readonly comparator: Scalars['String']['output'];
  readonly denominator?: Maybe<Scalars['Float']['output']>;
  /** Lời đánh giá của chính nguồn. How the text itself judges it. */
  readonly evaluation?: Maybe<Scalars['String']['output']>;
  /** Câu chứng minh; `first` tối đa 20. The sentences that prove it; 20 at most. */
  readonly evidence: ReadonlyArray<Evidence>;
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly high?: Maybe<Scalars['Float']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly indicator: ReadonlyArray<Indicator>;
  /** Văn bản mà lời đánh giá nói đến. Whose target the judgement speaks of. */
  readonly judgedAgainst: ReadonlyArray<Document>;
  readonly kind: ObservationKind;
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** Kỳ: `2025`, `2016-2020`, `2020-06`, `YEARLY`. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** Văn bản báo cáo. The document that reports it. */
  readonly reportedBy: ReadonlyArray<Document>;
  /** Văn bản đặt ra. The document that set it. */
  readonly setBy: ReadonlyArray<Document>;
  /** Nguyên văn con số. The figure as printed. */
  readonly text: Scalars['String']['output'];
  readonly to?: Maybe<Scalars['Date']['output']>;
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly value?: Maybe<Scalars['Float']['output']>;
};


/** Một giá trị của chỉ tiêu. One value of a measure. */
export type ObservationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Một giá trị của chỉ tiêu. One value of a measure. */
export type ObservationIndicatorArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<IndicatorSort>>;
  where?: InputMaybe<IndicatorWhere>;
};


/** Một giá trị của chỉ tiêu. One value of a measure. */
export type ObservationJudgedAgainstArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/** Một giá trị của chỉ tiêu. One value of a measure. */
export type ObservationReportedByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/** Một giá trị của chỉ tiêu. One value of a measure. */
export type ObservationSetByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
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

/** Một trích dẫn có thể là nhiều văn bản. A citation that may be several documents. */
export type OpenCitation = {
  readonly __typename?: 'OpenCitation';
  /** Khả năng cao trước. The likeliest first. */
  readonly candidates: ReadonlyArray<Candidate>;
  readonly end: Scalars['Int']['output'];
  /** Đoạn có trích dẫn ấy. The passage it stands in. */
  readonly evidence: Evidence;
  readonly mention: Scalars['ID']['output'];
  /** Vị trí của trích dẫn trong nguồn. Where it stands in the source. */
  readonly start: Scalars['Int']['output'];
  /** Nguyên văn. As printed. */
  readonly text: Scalars['String']['output'];
};

export type OpenCitationPage = {
  readonly __typename?: 'OpenCitationPage';
  readonly items: ReadonlyArray<OpenCitation>;
  readonly next?: Maybe<Scalars['String']['output']>;
};

/**
 * Một cơ quan, tổ chức: một nút dù được gọi bằng nhiều tên. `told: false`: không nguồn nào nhắc đến, có mặt vì kế tục hoặc
 * được kế tục. A body, one node under all its names.
 */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** Các tên gọi khác như in. Its other names as printed. */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Chữ viết tắt trong ký hiệu: `UBND`. As it stands in symbols. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Văn bản chấm dứt loại cơ quan này. The legal text that ended its kind. */
  readonly endedBy?: Maybe<Scalars['String']['output']>;
  /** Việc được kế tục, với ngày và căn cứ. Who took over from it: when, by which law. */
  readonly endings: ReadonlyArray<Succession>;
  /** Ngày thành lập, nếu biết. First day. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Mã bền: nơi/tên — `kon-tum/so-y-te`. Readable and stable. */
  readonly id: Scalars['ID']['output'];
  /** Những văn bản nó ban hành. What it issued. */
  readonly issued: ReadonlyArray<Document>;
  /** Loại: `DEPARTMENT`, `PARTY_COMMITTEE` … Null where only documents it issued tell of it. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Cấp: `CENTRAL`, `PROVINCE`, `DISTRICT`, `COMMUNE`, `OTHER`. */
  readonly level?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** Đơn vị hành chính. The unit it is of. */
  readonly ofPlace: ReadonlyArray<Place>;
  /** Cơ quan cấp trên trực tiếp. What it belongs to. */
  readonly partOf: ReadonlyArray<Organisation>;
  /** Các cơ quan trực thuộc. What belongs to it. */
  readonly parts: ReadonlyArray<Organisation>;
  /** Nơi: `vn`, `kon-tum`. The place path. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Việc nó phải làm, với vai trò và thời hạn. What it answers for, in which role, by when. */
  readonly responsibilities: ReadonlyArray<Responsibility>;
  /** Những cơ quan nào kế tục. Who succeeded it. */
  readonly succeededBy: ReadonlyArray<Organisation>;
  /** Kế tục những cơ quan nào. Whom it succeeded. */
  readonly succeeds: ReadonlyArray<Organisation>;
  /** Việc kế tục, với ngày và căn cứ. What it took over: when, by which law. */
  readonly successions: ReadonlyArray<Succession>;
  /** Cơ quan tiếp nhận, bằng lời. What took over, in words. */
  readonly takenOverBy?: Maybe<Scalars['String']['output']>;
  /** Ngày đầu tiên không còn. First day on which it no longer was. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Có nguồn nhắc đến. Whether a source tells of it. */
  readonly told?: Maybe<Scalars['Boolean']['output']>;
};


/**
 * Một cơ quan, tổ chức: một nút dù được gọi bằng nhiều tên. `told: false`: không nguồn nào nhắc đến, có mặt vì kế tục hoặc
 * được kế tục. A body, one node under all its names.
 */
export type OrganisationEndingsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SuccessionSort>>;
  where?: InputMaybe<SuccessionWhere>;
};


/**
 * Một cơ quan, tổ chức: một nút dù được gọi bằng nhiều tên. `told: false`: không nguồn nào nhắc đến, có mặt vì kế tục hoặc
 * được kế tục. A body, one node under all its names.
 */
export type OrganisationIssuedArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/**
 * Một cơ quan, tổ chức: một nút dù được gọi bằng nhiều tên. `told: false`: không nguồn nào nhắc đến, có mặt vì kế tục hoặc
 * được kế tục. A body, one node under all its names.
 */
export type OrganisationOfPlaceArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PlaceSort>>;
  where?: InputMaybe<PlaceWhere>;
};


/**
 * Một cơ quan, tổ chức: một nút dù được gọi bằng nhiều tên. `told: false`: không nguồn nào nhắc đến, có mặt vì kế tục hoặc
 * được kế tục. A body, one node under all its names.
 */
export type OrganisationPartOfArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/**
 * Một cơ quan, tổ chức: một nút dù được gọi bằng nhiều tên. `told: false`: không nguồn nào nhắc đến, có mặt vì kế tục hoặc
 * được kế tục. A body, one node under all its names.
 */
export type OrganisationPartsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/**
 * Một cơ quan, tổ chức: một nút dù được gọi bằng nhiều tên. `told: false`: không nguồn nào nhắc đến, có mặt vì kế tục hoặc
 * được kế tục. A body, one node under all its names.
 */
export type OrganisationResponsibilitiesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ResponsibilitySort>>;
  where?: InputMaybe<ResponsibilityWhere>;
};


/**
 * Một cơ quan, tổ chức: một nút dù được gọi bằng nhiều tên. `told: false`: không nguồn nào nhắc đến, có mặt vì kế tục hoặc
 * được kế tục. A body, one node under all its names.
 */
export type OrganisationSucceededByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/**
 * Một cơ quan, tổ chức: một nút dù được gọi bằng nhiều tên. `told: false`: không nguồn nào nhắc đến, có mặt vì kế tục hoặc
 * được kế tục. A body, one node under all its names.
 */
export type OrganisationSucceedsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/**
 * Một cơ quan, tổ chức: một nút dù được gọi bằng nhiều tên. `told: false`: không nguồn nào nhắc đến, có mặt vì kế tục hoặc
 * được kế tục. A body, one node under all its names.
 */
export type OrganisationSuccessionsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SuccessionSort>>;
  where?: InputMaybe<SuccessionWhere>;
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

/** Một đoạn với lời văn và những gì đứng trong đó. A paragraph: its words, and what stands in them. */
export type Paragraph = {
  readonly __typename?: 'Paragraph';
  readonly end: Scalars['Int']['output'];
  readonly heading?: Maybe<Scalars['String']['output']>;
  readonly marks: ReadonlyArray<Mark>;
  readonly ordinal: Scalars['Int']['output'];
  readonly redacted: Scalars['Boolean']['output'];
  /** Vị trí trong văn bản đã lưu, đơn vị UTF-16. Offsets into the stored text. */
  readonly start: Scalars['Int']['output'];
  /** Lời văn; khi `redacted` tên riêng được che từng chữ. The words; letter for letter blanked where redacted. */
  readonly text: Scalars['String']['output'];
};

/**
 * Một đoạn của nguồn. Lời văn chỉ được trả qua `Evidence`, nơi tên riêng đã được che.
 * A paragraph; its words are given through `Evidence` alone, where private names are blanked out.
 */
export type Passage = {
  readonly __typename?: 'Passage';
  readonly end: Scalars['Int']['output'];
  readonly mentions: ReadonlyArray<Mention>;
  readonly ordinal: Scalars['Int']['output'];
  /** Đoạn có tên cá nhân: lời văn dành cho người biên tập. Names private persons. */
  readonly restricted: Scalars['Boolean']['output'];
  readonly source: ReadonlyArray<Source>;
  /** Vị trí trong văn bản đã lưu, đơn vị UTF-16. Offsets into the stored text. */
  readonly start: Scalars['Int']['output'];
  readonly statements: ReadonlyArray<Statement>;
};


/**
 * Một đoạn của nguồn. Lời văn chỉ được trả qua `Evidence`, nơi tên riêng đã được che.
 * A paragraph; its words are given through `Evidence` alone, where private names are blanked out.
 */
export type PassageMentionsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MentionSort>>;
  where?: InputMaybe<MentionWhere>;
};


/**
 * Một đoạn của nguồn. Lời văn chỉ được trả qua `Evidence`, nơi tên riêng đã được che.
 * A paragraph; its words are given through `Evidence` alone, where private names are blanked out.
 */
export type PassageSourceArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SourceSort>>;
  where?: InputMaybe<SourceWhere>;
};


/**
 * Một đoạn của nguồn. Lời văn chỉ được trả qua `Evidence`, nơi tên riêng đã được che.
 * A paragraph; its words are given through `Evidence` alone, where private names are blanked out.
 */
export type PassageStatementsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
  where?: InputMaybe<StatementWhere>;
};

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

/** Một đường giữa hai văn bản. A way between two documents. */
export type Path = {
  readonly __typename?: 'Path';
  /** Từng bước, theo thứ tự; `from` và `to` theo chiều tác động. In order, each as it acts; neighbours share a document. */
  readonly hops: ReadonlyArray<LineageEdge>;
};

/** Một đơn vị hành chính trong một thời gian. An administrative unit during one validity. */
export type Place = {
  readonly __typename?: 'Place';
  /** Mã của cơ quan thống kê. The official code. */
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Đường dẫn nơi: `kon-tum`, `an-giang.tan-an`. The place path. */
  readonly id: Scalars['ID']['output'];
  /** tỉnh, thành phố, huyện, xã, phường … */
  readonly kind: Scalars['String']['output'];
  readonly level: PlaceLevel;
  readonly name: Scalars['String']['output'];
  readonly organisations: ReadonlyArray<Organisation>;
  readonly partOf: ReadonlyArray<Place>;
  readonly parts: ReadonlyArray<Place>;
  /** Nay thuộc về. What it went into. */
  readonly succeededBy: ReadonlyArray<Place>;
  /** Những nơi hợp thành. What it came out of. */
  readonly succeeds: ReadonlyArray<Place>;
  /** Việc hợp thành, với ngày và căn cứ. What it came out of: when, by which law. */
  readonly successions: ReadonlyArray<PlaceSuccession>;
  /** Ngày đầu tiên không còn. First day on which it no longer was. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};


/** Một đơn vị hành chính trong một thời gian. An administrative unit during one validity. */
export type PlaceOrganisationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** Một đơn vị hành chính trong một thời gian. An administrative unit during one validity. */
export type PlacePartOfArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PlaceSort>>;
  where?: InputMaybe<PlaceWhere>;
};


/** Một đơn vị hành chính trong một thời gian. An administrative unit during one validity. */
export type PlacePartsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PlaceSort>>;
  where?: InputMaybe<PlaceWhere>;
};


/** Một đơn vị hành chính trong một thời gian. An administrative unit during one validity. */
export type PlaceSucceededByArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PlaceSort>>;
  where?: InputMaybe<PlaceWhere>;
};


/** Một đơn vị hành chính trong một thời gian. An administrative unit during one validity. */
export type PlaceSucceedsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PlaceSort>>;
  where?: InputMaybe<PlaceWhere>;
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

/** Một nơi đi vào nơi này, toàn bộ hay một phần. One older unit that went into this one. */
export type PlaceSuccession = {
  readonly __typename?: 'PlaceSuccession';
  readonly date: Scalars['Date']['output'];
  readonly name: Scalars['String']['output'];
  /** Nơi cũ. The older unit's id. */
  readonly place: Scalars['ID']['output'];
  readonly scope: Scope;
  readonly source: Scalars['String']['output'];
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

export type Query = {
  readonly __typename?: 'Query';
  /**
   * Những gì nằm dưới một văn bản và phải xem lại khi nó thay đổi: gần nhất trước, trừ văn bản đã hết hiệu lực.
   * What hangs on a document and must be looked at when it changes, as of a day (today by default). By default all
   * relations by which one document hangs on another, BASED_ON towards every type. `first` is 999 at most.
   */
  readonly cascade: Cascade;
  /**
   * Những gì đã thay đổi, theo thứ tự. What changed, in the order of commits. `first` is 500 at most. To follow on, ask
   * later with the `cursor` of the last change seen as `after`.
   */
  readonly changes: ChangePage;
  /**
   * Kiểm một bản dự thảo trước khi ký: không lưu gì. `place` và `asOf` khi dự thảo không tự cho biết.
   * A draft read against the graph before it is signed; nothing of it is kept. Evidence without a source stands in it.
   */
  readonly check: Check;
  /** Những gì đã được chỉnh sửa, bên cạnh điều văn bản nói. What was corrected, beside what the text says. */
  readonly corrections: ReadonlyArray<Correction>;
  /**
   * Đã đọc và giải được bao nhiêu, của một nguồn (SHA-256) hay của tất cả; và những gì bộ đọc không đọc được.
   * How much was read and resolved, of one source or of all; and what the reader cannot read.
   */
  readonly coverage: Coverage;
  /**
   * Ma trận bao phủ: nghị quyết (chỉ thị, chương trình …) đối chiếu với các cơ quan phải ban hành văn bản thực hiện; cơ quan
   * nào đã ban hành văn bản nào, cơ quan nào chưa, quá hạn bao nhiêu ngày. Chỉ kể những ai có căn cứ là phải ban hành.
   * Documents against the bodies that should have carried them out. Only who is obliged by an expectation, read or listed,
   * stands in it. `documents`: all of which anything is expected where none is named, 200 at most; `place`: of the obliged
   * bodies; `asOf`: today where it is not given; `first` is 5000 at most.
   */
  readonly coverageMatrix: CoverageMatrix;
  /** Một văn bản theo mã; mã cũ cũng được. By id; former ids answer too. */
  readonly document?: Maybe<Document>;
  readonly documents: ReadonlyArray<Document>;
  /**
   * Dành cho người biên tập: những quan hệ chỉ suy ra, hoặc chỉ do văn bản khác nói, chưa ai xem; `first` tối đa 200.
   * For editors: relations that are implied, or told by another document alone, and that nobody reviewed.
   */
  readonly doubtfulRelations: DoubtfulRelationPage;
  /**
   * Những điều đáng xem lại, nghiêm trọng trước. Lọc theo quy tắc, mức độ, văn bản, nguồn (SHA-256), cơ quan ban hành và năm
   * ban hành của một văn bản trong đó, đã gác lại hay chưa. What an inspector should look at, the severest first; `issuer`
   * and `year`: of one of its documents; `first` is 200 at most.
   */
  readonly findings: FindingPage;
  /**
   * Những loạt văn bản được khai là lưu đủ; chỉ trong đó mới nói tới văn bản thiếu.
   * Series declared complete: only within them is anything said to be missing.
   */
  readonly holdings: ReadonlyArray<Holding>;
  /** Một chỉ tiêu theo mã; mã đã gộp cũng được. A measure by its id; ids that were joined to it answer too. */
  readonly indicator?: Maybe<Indicator>;
  readonly indicators: ReadonlyArray<Indicator>;
  /** Những thay đổi gần đây nhất, mới nhất trước. What changed last, the newest first; `first` is 500 at most. */
  readonly latestChanges: ReadonlyArray<Change>;
  /**
   * Gia phả của một văn bản: nó dựa trên gì (UPSTREAM), gì dựa trên nó (DOWNSTREAM). Mặc định theo các quan hệ gia phả:
   * mọi quan hệ trừ CITES, và BASED_ON chỉ khi hướng tới nghị quyết, chỉ thị, kết luận, chương trình, kế hoạch, đề án,
   * chiến lược, hướng dẫn, thông báo. The genealogy of a document; name `relations` to follow others.
   * `legalBasis`: whether BASED_ON leads to constitution, laws, decrees, circulars too; unsaid, it does where relations are
   * named. `depth` is 8 at most, `perNode` 500, `first` (nodes) 1000. `asOf`: only documents and relations of that date or
   * before.
   */
  readonly lineage: Lineage;
  /**
   * Gia phả khác đi thế nào giữa hai ngày: quan hệ mới có, quan hệ đã chấm dứt, văn bản đổi hiệu lực, và văn bản nào gây ra.
   * What became different in a lineage between two days, the earlier first.
   */
  readonly lineageDiff: LineageDiff;
  /** Những văn bản đã gộp vào văn bản này. What was merged into this document. */
  readonly merges: ReadonlyArray<Merge>;
  readonly observations: ReadonlyArray<Observation>;
  /**
   * Dành cho người biên tập: những trích dẫn có thể là nhiều văn bản, của một nguồn hay của tất cả; `first` tối đa 200.
   * For editors: citations that may be several documents, each where it stands, with its candidates.
   */
  readonly openCitations: OpenCitationPage;
  /** Một cơ quan theo mã. A body by its id. */
  readonly organisation?: Maybe<Organisation>;
  readonly organisations: ReadonlyArray<Organisation>;
  /**
   * Tối đa ba đường ngắn nhất giữa hai văn bản, ngắn nhất trước, theo các quan hệ gia phả hay `relations`, bất kể chiều.
   * Up to three ways between two documents, the shortest first, whichever way each relation points. `depth` is 8 at most.
   */
  readonly path: ReadonlyArray<Path>;
  readonly places: ReadonlyArray<Place>;
  /**
   * Các trích dẫn này là văn bản nào? `place` (đường dẫn nơi: `kon-tum`) và `asOf` là ngữ cảnh. Tối đa 500 trích dẫn.
   * Which documents do these citations name? Never picked silently: candidates and reasons are told.
   */
  readonly resolve: ReadonlyArray<Resolution>;
  /**
   * Danh sách dán vào là những văn bản nào? Mỗi dòng một trích dẫn, hay «A; B»; dấu đầu dòng, số thứ tự, dòng trống được bỏ
   * qua. Tối đa 200.000 ký tự; 500 trích dẫn đầu được tra, `total` cho biết có bao nhiêu.
   * A pasted list, taken apart into its citations: one a line, or several parted by «;» or as cells where each has a symbol;
   * bullets, running numbers and blank lines are left out. At most 200,000 characters; the first 500 are resolved.
   */
  readonly resolveList: ResolvedList;
  readonly responsibilities: ReadonlyArray<Responsibility>;
  /**
   * Ý kiến thẩm định của người biên tập, theo nguồn, theo trích dẫn hay quan hệ (`target`). `detached`: những ý kiến không
   * còn gắn với chỗ nào. What editors said of statements and mentions; `first` is 200 at most.
   */
  readonly reviews: ReviewPage;
  /** Các quy tắc. The rules that findings come from. */
  readonly rules: ReadonlyArray<Rule>;
  /**
   * Tìm theo ký hiệu (mọi cách viết), từ ngữ (có dấu hay không dấu, gõ dở, gõ nhầm một chữ), ngày tháng, thể loại, nơi và
   * cơ quan ban hành, tên cơ quan, tên chỉ tiêu. Symbols in any spelling; words with or without diacritics, half typed or
   * with one slip; dates, types, places, issuers; names of bodies and indicators. `first` is 100 at most.
   */
  readonly search: SearchPage;
  /**
   * Lời văn của một nguồn (SHA-256), từng đoạn, với văn bản, cơ quan, chỉ tiêu đứng trong đó, kể từ đoạn
   * thứ `from`; `first` tối đa 500.
   * The words of a source, paragraph by paragraph, with what stands in them: from the paragraph `from`. `first` is 500 at
   * most. Null where there is no such source.
   */
  readonly sourceText?: Maybe<SourceText>;
  readonly sources: ReadonlyArray<Source>;
  readonly tasks: ReadonlyArray<Task>;
};


export type QueryCascadeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  document: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};


export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCheckArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};


export type QueryCorrectionsArgs = {
  document: Scalars['ID']['input'];
};


export type QueryCoverageArgs = {
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCoverageMatrixArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDocumentsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


export type QueryDoubtfulRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dismissed?: InputMaybe<Scalars['Boolean']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  issuer?: InputMaybe<Scalars['ID']['input']>;
  rules?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  severity?: InputMaybe<ReadonlyArray<Severity>>;
  source?: InputMaybe<Scalars['ID']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryIndicatorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIndicatorsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<IndicatorSort>>;
  where?: InputMaybe<IndicatorWhere>;
};


export type QueryLatestChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryLineageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  legalBasis?: InputMaybe<Scalars['Boolean']['input']>;
  perNode?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  root: Scalars['ID']['input'];
};


export type QueryLineageDiffArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction?: InputMaybe<Direction>;
  from: Scalars['Date']['input'];
  legalBasis?: InputMaybe<Scalars['Boolean']['input']>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  root: Scalars['ID']['input'];
  to: Scalars['Date']['input'];
};


export type QueryMergesArgs = {
  document: Scalars['ID']['input'];
};


export type QueryObservationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ObservationSort>>;
  where?: InputMaybe<ObservationWhere>;
};


export type QueryOpenCitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


export type QueryPathArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  to: Scalars['ID']['input'];
};


export type QueryPlacesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PlaceSort>>;
  where?: InputMaybe<PlaceWhere>;
};


export type QueryResolveArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  citations: ReadonlyArray<Scalars['String']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
};


export type QueryResolveListArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};


export type QueryResponsibilitiesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ResponsibilitySort>>;
  where?: InputMaybe<ResponsibilityWhere>;
};


export type QueryReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  detached?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
  target?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QuerySourceTextArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Int']['input']>;
  sha256: Scalars['ID']['input'];
};


export type QuerySourcesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SourceSort>>;
  where?: InputMaybe<SourceWhere>;
};


export type QueryTasksArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<TaskSort>>;
  where?: InputMaybe<TaskWhere>;
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

export type RefusedRow = {
  readonly __typename?: 'RefusedRow';
  /** Dòng trong danh mục, dòng đầu là 1. Line of the list, the head is 1. */
  readonly line: Scalars['Int']['output'];
  readonly reason: Scalars['String']['output'];
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

/** Số văn bản ở đầu kia của một quan hệ. How many documents stand at the other end of a relation. */
export type RelationCount = {
  readonly __typename?: 'RelationCount';
  /** Văn bản này tác động (`true`) hay chịu tác động. Whether this document acts, or is acted upon. */
  readonly acts: Scalars['Boolean']['output'];
  readonly count: Scalars['Int']['output'];
  readonly relation: Relation;
};

/** Relation filters */
export type RelationEnumScalarFilters = {
  readonly eq?: InputMaybe<Relation>;
  readonly in?: InputMaybe<ReadonlyArray<Relation>>;
};

export type Resolution = {
  readonly __typename?: 'Resolution';
  readonly candidates: ReadonlyArray<Candidate>;
  readonly citation: Scalars['String']['output'];
  readonly document?: Maybe<Document>;
  readonly outcome: Outcome;
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
};

/** Một danh sách đã tra. A list looked up. */
export type ResolvedList = {
  readonly __typename?: 'ResolvedList';
  /** Theo thứ tự trong danh sách. In the list's order. */
  readonly items: ReadonlyArray<Resolution>;
  /** Danh sách có bao nhiêu trích dẫn. How many citations the list holds. */
  readonly total: Scalars['Int']['output'];
};

/** Một cơ quan chịu trách nhiệm về một văn bản, nhiệm vụ hay chỉ tiêu. A body answers for something. */
export type Responsibility = {
  readonly __typename?: 'Responsibility';
  /** Thời hạn như đọc. As `Task.due`. */
  readonly deadline?: Maybe<Scalars['String']['output']>;
  readonly document: ReadonlyArray<Document>;
  /** Ngày cuối của thời hạn. The last day of `deadline`. */
  readonly dueBy?: Maybe<Scalars['Date']['output']>;
  /** Câu chứng minh; `first` tối đa 20. The sentences that prove it; 20 at most. */
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  readonly indicator: ReadonlyArray<Indicator>;
  readonly organisation: ReadonlyArray<Organisation>;
  readonly role: ResponsibilityRole;
  readonly task: ReadonlyArray<Task>;
};


/** Một cơ quan chịu trách nhiệm về một văn bản, nhiệm vụ hay chỉ tiêu. A body answers for something. */
export type ResponsibilityDocumentArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/** Một cơ quan chịu trách nhiệm về một văn bản, nhiệm vụ hay chỉ tiêu. A body answers for something. */
export type ResponsibilityEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Một cơ quan chịu trách nhiệm về một văn bản, nhiệm vụ hay chỉ tiêu. A body answers for something. */
export type ResponsibilityIndicatorArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<IndicatorSort>>;
  where?: InputMaybe<IndicatorWhere>;
};


/** Một cơ quan chịu trách nhiệm về một văn bản, nhiệm vụ hay chỉ tiêu. A body answers for something. */
export type ResponsibilityOrganisationArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** Một cơ quan chịu trách nhiệm về một văn bản, nhiệm vụ hay chỉ tiêu. A body answers for something. */
export type ResponsibilityTaskArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<TaskSort>>;
  where?: InputMaybe<TaskWhere>;
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

/** Ý kiến của một người. A person's word on a statement, or on a mention. */
export type Review = {
  readonly __typename?: 'Review';
  readonly at: Scalars['DateTime']['output'];
  /** Văn bản đã được xác định. The document that a mention was decided for. */
  readonly document?: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Quan hệ hay trích dẫn mà nó gắn với; rỗng khi nguồn đã được đọc khác đi. What it hangs on now. */
  readonly on: ReadonlyArray<Scalars['ID']['output']>;
  /** Quan hệ, khi nói về một quan hệ. Of a statement; null for a mention. */
  readonly relation?: Maybe<Relation>;
  readonly source: Scalars['ID']['output'];
  readonly verdict: ReviewVerdict;
  readonly version: Scalars['Int']['output'];
  readonly who: Scalars['String']['output'];
  readonly why: Scalars['String']['output'];
};

export type ReviewPage = {
  readonly __typename?: 'ReviewPage';
  readonly items: ReadonlyArray<Review>;
  readonly next?: Maybe<Scalars['String']['output']>;
};

export type ReviewVerdict =
  /** Xác nhận */
  | 'CONFIRMED'
  /** Xác định văn bản. A mention was decided */
  | 'DECIDED'
  /** Bác bỏ */
  | 'REJECTED';

/** Một quy tắc thanh tra, với độ chính xác đo được. An inspection rule and how often it was right where people judged. */
export type Rule = {
  readonly __typename?: 'Rule';
  /** Nên làm gì. What to do. */
  readonly advice: Scalars['String']['output'];
  /** Chỉ là gợi ý: xét chưa đủ, hoặc sai nhiều. With fewer than 30 judged hits, or below 0.9, its findings are hints. */
  readonly hint: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly judged: Scalars['Int']['output'];
  /** Số lần đúng trong số lần đã được người xét. How many of the judged hits were right. */
  readonly right: Scalars['Int']['output'];
  readonly severity: Severity;
  /** Tên, tiếng Việt và tiếng Anh. Its title in Vietnamese and English. */
  readonly title: Scalars['String']['output'];
  readonly titleEn: Scalars['String']['output'];
  /** Vì sao đáng xem. Why it matters. */
  readonly why: Scalars['String']['output'];
};

/** Toàn bộ hay một phần. Of the whole document or of a part. */
export type Scope =
  | 'PARTIAL'
  | 'WHOLE';

/** Scope filters */
export type ScopeEnumScalarFilters = {
  readonly eq?: InputMaybe<Scope>;
  readonly in?: InputMaybe<ReadonlyArray<Scope>>;
};

export type SearchHit = {
  readonly __typename?: 'SearchHit';
  readonly document?: Maybe<Document>;
  readonly evidence?: Maybe<Evidence>;
  readonly indicator?: Maybe<Indicator>;
  readonly kind: HitKind;
  /** Điều gì khớp. What matched. */
  readonly matched: Scalars['String']['output'];
  readonly organisation?: Maybe<Organisation>;
  readonly score: Scalars['Float']['output'];
};

export type SearchPage = {
  readonly __typename?: 'SearchPage';
  readonly facets: ReadonlyArray<Facet>;
  readonly items: ReadonlyArray<SearchHit>;
  /** Con trỏ của trang sau. The cursor of the next page; null at the end. */
  readonly next?: Maybe<Scalars['String']['output']>;
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

/** Một tệp đã đọc. A file that was read. */
export type Source = {
  readonly __typename?: 'Source';
  /** Ngày mà nguồn nói về. The date it speaks at. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Độ dài, theo đơn vị UTF-16. Length in UTF-16 units. */
  readonly characters?: Maybe<Scalars['Int']['output']>;
  readonly mediaType: Scalars['String']['output'];
  /** Tên tệp. The file's name. */
  readonly name: Scalars['String']['output'];
  /** Các đoạn văn. Its paragraphs in order. */
  readonly passages: ReadonlyArray<Passage>;
  /** Nơi của nguồn, nếu biết. The place it speaks for. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Bộ đọc đã đọc nó: tên@phiên bản. The reader that read it. */
  readonly reader?: Maybe<Scalars['String']['output']>;
  /** SHA-256 của nội dung. Of its bytes, in hex. */
  readonly sha256: Scalars['ID']['output'];
};


/** Một tệp đã đọc. A file that was read. */
export type SourcePassagesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PassageSort>>;
  where?: InputMaybe<PassageWhere>;
};

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

export type SourceText = {
  readonly __typename?: 'SourceText';
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Độ dài, theo đơn vị UTF-16. Length in UTF-16 units. */
  readonly characters: Scalars['Int']['output'];
  readonly mediaType: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly paragraphs: ReadonlyArray<Paragraph>;
  readonly place?: Maybe<Scalars['String']['output']>;
  readonly sha256: Scalars['ID']['output'];
  /** Số đoạn của cả nguồn. How many paragraphs the whole source has. */
  readonly total: Scalars['Int']['output'];
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

/** Một quan hệ được nói ở một chỗ. One relation asserted at one place, between two mentions. */
export type Statement = {
  readonly __typename?: 'Statement';
  readonly assertedBy: AssertedBy;
  readonly certainty: Certainty;
  readonly confidence: Scalars['Float']['output'];
  readonly effectiveOn?: Maybe<Scalars['Date']['output']>;
  readonly end: Scalars['Int']['output'];
  readonly from: ReadonlyArray<Mention>;
  readonly id: Scalars['ID']['output'];
  readonly pinpoint?: Maybe<Scalars['String']['output']>;
  readonly relation: Relation;
  readonly scope: Scope;
  readonly start: Scalars['Int']['output'];
  readonly to: ReadonlyArray<Mention>;
  /** Từ ngữ cho biết quan hệ. The words that tell the relation, as printed. */
  readonly trigger?: Maybe<Scalars['String']['output']>;
};


/** Một quan hệ được nói ở một chỗ. One relation asserted at one place, between two mentions. */
export type StatementFromArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MentionSort>>;
  where?: InputMaybe<MentionWhere>;
};


/** Một quan hệ được nói ở một chỗ. One relation asserted at one place, between two mentions. */
export type StatementToArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MentionSort>>;
  where?: InputMaybe<MentionWhere>;
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

/** Hiệu lực vào một ngày, với lý do. How a document stands on a day, and why. */
export type StatusAt = {
  readonly __typename?: 'StatusAt';
  /** Văn bản tác động đã quyết định. The act that decided. */
  readonly by?: Maybe<LineageEdge>;
  /** Câu chứng minh của những gì đã quyết định. The sentences that prove what decided, and of hearsay that did not. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Hết hiệu lực một phần, được sửa đổi, bổ sung: bởi những gì, theo thời gian. What amended it or ended parts of it by then. */
  readonly partial: ReadonlyArray<LineageEdge>;
  /** Lý do, bằng một câu. The reason, in Vietnamese. */
  readonly reason: Scalars['String']['output'];
  /** Dòng của bảng quyết định (`docs/status.md`). The row of the published table that decided. */
  readonly rule: Scalars['String']['output'];
  /** Từ ngày nào. Since when; null where it cannot be told. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  readonly status: Status;
  /** Văn bản thay thế, rồi văn bản thay thế văn bản ấy … What superseded it, what superseded that, and so on; 20 at most. */
  readonly successors: ReadonlyArray<Document>;
};

export type StatusChange = {
  readonly __typename?: 'StatusChange';
  readonly after: Status;
  readonly before: Status;
  /** Tác động gây ra thay đổi; rỗng khi chính thời hạn của nó. The act that did it; null where its own day did. */
  readonly by?: Maybe<LineageEdge>;
  readonly document: Document;
  /** Lý do của trạng thái sau. The reason of the status after. */
  readonly reason: Scalars['String']['output'];
};

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

/** Một cơ quan kế tục một cơ quan khác. One body took over from another, wholly or a function. */
export type Succession = {
  readonly __typename?: 'Succession';
  readonly date?: Maybe<Scalars['Date']['output']>;
  readonly earlier: ReadonlyArray<Organisation>;
  /** Câu chứng minh; `first` tối đa 20. The sentences that prove it; 20 at most. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Phần việc được chuyển; null là toàn bộ. What was taken over; null: the whole. */
  readonly function?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly later: ReadonlyArray<Organisation>;
  /** Theo danh bạ của hệ thống. From the register, not from a source. */
  readonly registered?: Maybe<Scalars['Boolean']['output']>;
  /** Căn cứ pháp lý; null khi chỉ lời văn của nguồn nói. The legal text; null where sources alone say so. */
  readonly source?: Maybe<Scalars['String']['output']>;
};


/** Một cơ quan kế tục một cơ quan khác. One body took over from another, wholly or a function. */
export type SuccessionEarlierArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
};


/** Một cơ quan kế tục một cơ quan khác. One body took over from another, wholly or a function. */
export type SuccessionEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Một cơ quan kế tục một cơ quan khác. One body took over from another, wholly or a function. */
export type SuccessionLaterArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
  where?: InputMaybe<OrganisationWhere>;
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

/** Một chỉ tiêu và kết quả của nó. A target and what became of it. */
export type TargetResult = {
  readonly __typename?: 'TargetResult';
  readonly actual?: Maybe<Observation>;
  /** Lời đánh giá của chính nguồn về kết quả. The text's own judgement of the result. */
  readonly evaluation?: Maybe<Scalars['String']['output']>;
  /** Vì sao. Why, in Vietnamese. */
  readonly reason: Scalars['String']['output'];
  /** Dòng của bảng (`docs/verdicts.md`). The row of the published table that decided. */
  readonly rule: Scalars['String']['output'];
  readonly target: Observation;
  readonly verdict: Verdict;
};

/** Một nhiệm vụ được giao. What is to be done. */
export type Task = {
  readonly __typename?: 'Task';
  /** Văn bản giao. The document that assigns it. */
  readonly document: ReadonlyArray<Document>;
  /** Thời hạn như đọc: `2027-06-30`, `2027-Q2`, `2027-06`, `2027`. */
  readonly due?: Maybe<Scalars['String']['output']>;
  /** Ngày cuối của thời hạn. The last day of `due`. */
  readonly dueBy?: Maybe<Scalars['Date']['output']>;
  /** Câu chứng minh; `first` tối đa 20. The sentences that prove it; 20 at most. */
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  /** Sản phẩm. What is to come of it. */
  readonly product?: Maybe<Scalars['String']['output']>;
  readonly recurrence?: Maybe<Recurrence>;
  /** Ai làm gì. Who answers for it, in which role. */
  readonly responsibilities: ReadonlyArray<Responsibility>;
  /** Nội dung như in; đoạn có tên cá nhân bị che. As printed; covered where the passage names private persons. */
  readonly text: Scalars['String']['output'];
};


/** Một nhiệm vụ được giao. What is to be done. */
export type TaskDocumentArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
  where?: InputMaybe<DocumentWhere>;
};


/** Một nhiệm vụ được giao. What is to be done. */
export type TaskEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Một nhiệm vụ được giao. What is to be done. */
export type TaskResponsibilitiesArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<ResponsibilitySort>>;
  where?: InputMaybe<ResponsibilityWhere>;
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



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AssertedBy: AssertedBy;
  AssertedByEnumScalarFilters: AssertedByEnumScalarFilters;
  Better: Better;
  BetterEnumScalarFilters: BetterEnumScalarFilters;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanScalarFilters: BooleanScalarFilters;
  Candidate: ResolverTypeWrapper<Omit<Candidate, 'document'> & { document: ResolversTypes['Document'] }>;
  Cascade: ResolverTypeWrapper<Omit<Cascade, 'document' | 'items' | 'status'> & { document: ResolversTypes['Document'], items: ReadonlyArray<ResolversTypes['CascadeItem']>, status: ResolversTypes['StatusAt'] }>;
  CascadeItem: ResolverTypeWrapper<Omit<CascadeItem, 'by' | 'document' | 'status'> & { by: ResolversTypes['LineageEdge'], document: ResolversTypes['Document'], status: ResolversTypes['StatusAt'] }>;
  Certainty: Certainty;
  CertaintyEnumScalarFilters: CertaintyEnumScalarFilters;
  Change: ResolverTypeWrapper<Change>;
  ChangeKind: ChangeKind;
  ChangePage: ResolverTypeWrapper<ChangePage>;
  Check: ResolverTypeWrapper<CheckAnswer>;
  CorrectedField: CorrectedField;
  Correction: ResolverTypeWrapper<Correction>;
  Coverage: ResolverTypeWrapper<Coverage>;
  CoverageMatrix: ResolverTypeWrapper<Omit<CoverageMatrix, 'rows'> & { rows: ReadonlyArray<ResolversTypes['MatrixRow']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateScalarFilters: DateScalarFilters;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Direction: Direction;
  Dismissal: ResolverTypeWrapper<Dismissal>;
  Document: ResolverTypeWrapper<DocumentAnswer>;
  DocumentCorrection: DocumentCorrection;
  DocumentCounts: ResolverTypeWrapper<DocumentCounts>;
  DocumentSort: DocumentSort;
  DocumentSystem: DocumentSystem;
  DocumentSystemEnumScalarFilters: DocumentSystemEnumScalarFilters;
  DocumentType: DocumentType;
  DocumentTypeEnumScalarFilters: DocumentTypeEnumScalarFilters;
  DocumentWhere: DocumentWhere;
  DoubtfulRelation: ResolverTypeWrapper<DoubtfulAnswer>;
  DoubtfulRelationPage: ResolverTypeWrapper<Omit<DoubtfulRelationPage, 'items'> & { items: ReadonlyArray<ResolversTypes['DoubtfulRelation']> }>;
  Evidence: ResolverTypeWrapper<EvidenceAnswer>;
  ExpectationOrigin: ExpectationOrigin;
  Facet: ResolverTypeWrapper<Facet>;
  Finding: ResolverTypeWrapper<Omit<Finding, 'documents' | 'evidence'> & { documents: ReadonlyArray<ResolversTypes['Document']>, evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  FindingPage: ResolverTypeWrapper<FindingsAnswer>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatScalarFilters: FloatScalarFilters;
  HitKind: HitKind;
  Holding: ResolverTypeWrapper<Holding>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IDScalarFilters: IdScalarFilters;
  ImportedExpectations: ResolverTypeWrapper<ImportedExpectations>;
  Indicator: ResolverTypeWrapper<NodeAnswer>;
  IndicatorJoin: ResolverTypeWrapper<IndicatorJoin>;
  IndicatorSort: IndicatorSort;
  IndicatorWhere: IndicatorWhere;
  IngestOutcome: IngestOutcome;
  Ingested: ResolverTypeWrapper<Ingested>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntScalarFilters: IntScalarFilters;
  Lineage: ResolverTypeWrapper<Omit<Lineage, 'edges' | 'nodes' | 'root'> & { edges: ReadonlyArray<ResolversTypes['LineageEdge']>, nodes: ReadonlyArray<ResolversTypes['LineageNode']>, root: ResolversTypes['Document'] }>;
  LineageDiff: ResolverTypeWrapper<Omit<LineageDiff, 'added' | 'changed' | 'ended'> & { added: ReadonlyArray<ResolversTypes['LineageEdge']>, changed: ReadonlyArray<ResolversTypes['StatusChange']>, ended: ReadonlyArray<ResolversTypes['LineageEdge']> }>;
  LineageEdge: ResolverTypeWrapper<EdgeAnswer>;
  LineageNode: ResolverTypeWrapper<Omit<LineageNode, 'document'> & { document: ResolversTypes['Document'] }>;
  Mark: ResolverTypeWrapper<Mark>;
  MarkKind: MarkKind;
  MatrixRow: ResolverTypeWrapper<MatrixRowAnswer>;
  MatrixState: MatrixState;
  Mention: ResolverTypeWrapper<Omit<Mention, 'candidates' | 'document' | 'passage'> & { candidates: ReadonlyArray<ResolversTypes['Document']>, document: ReadonlyArray<ResolversTypes['Document']>, passage: ReadonlyArray<ResolversTypes['Passage']> }>;
  MentionSort: MentionSort;
  MentionWhere: MentionWhere;
  Merge: ResolverTypeWrapper<Merge>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewDocument: NewDocument;
  Observation: ResolverTypeWrapper<NodeAnswer>;
  ObservationKind: ObservationKind;
  ObservationKindEnumScalarFilters: ObservationKindEnumScalarFilters;
  ObservationSort: ObservationSort;
  ObservationWhere: ObservationWhere;
  OpenCitation: ResolverTypeWrapper<Omit<OpenCitation, 'candidates' | 'evidence'> & { candidates: ReadonlyArray<ResolversTypes['Candidate']>, evidence: ResolversTypes['Evidence'] }>;
  OpenCitationPage: ResolverTypeWrapper<Omit<OpenCitationPage, 'items'> & { items: ReadonlyArray<ResolversTypes['OpenCitation']> }>;
  Organisation: ResolverTypeWrapper<NodeAnswer>;
  OrganisationSort: OrganisationSort;
  OrganisationWhere: OrganisationWhere;
  Outcome: Outcome;
  Paragraph: ResolverTypeWrapper<Paragraph>;
  Passage: ResolverTypeWrapper<Omit<Passage, 'mentions' | 'source' | 'statements'> & { mentions: ReadonlyArray<ResolversTypes['Mention']>, source: ReadonlyArray<ResolversTypes['Source']>, statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  PassageSort: PassageSort;
  PassageWhere: PassageWhere;
  Path: ResolverTypeWrapper<PathAnswer>;
  Place: ResolverTypeWrapper<NodeAnswer>;
  PlaceLevel: PlaceLevel;
  PlaceLevelEnumScalarFilters: PlaceLevelEnumScalarFilters;
  PlaceSort: PlaceSort;
  PlaceSuccession: ResolverTypeWrapper<PlaceSuccession>;
  PlaceWhere: PlaceWhere;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recurrence: Recurrence;
  RecurrenceEnumScalarFilters: RecurrenceEnumScalarFilters;
  RefusedRow: ResolverTypeWrapper<RefusedRow>;
  Relation: Relation;
  RelationCount: ResolverTypeWrapper<RelationCount>;
  RelationEnumScalarFilters: RelationEnumScalarFilters;
  Resolution: ResolverTypeWrapper<Omit<Resolution, 'candidates' | 'document'> & { candidates: ReadonlyArray<ResolversTypes['Candidate']>, document?: Maybe<ResolversTypes['Document']> }>;
  ResolvedList: ResolverTypeWrapper<Omit<ResolvedList, 'items'> & { items: ReadonlyArray<ResolversTypes['Resolution']> }>;
  Responsibility: ResolverTypeWrapper<NodeAnswer>;
  ResponsibilityRole: ResponsibilityRole;
  ResponsibilityRoleEnumScalarFilters: ResponsibilityRoleEnumScalarFilters;
  ResponsibilitySort: ResponsibilitySort;
  ResponsibilityWhere: ResponsibilityWhere;
  Review: ResolverTypeWrapper<Review>;
  ReviewPage: ResolverTypeWrapper<ReviewPage>;
  ReviewVerdict: ReviewVerdict;
  Rule: ResolverTypeWrapper<Rule>;
  Scope: Scope;
  ScopeEnumScalarFilters: ScopeEnumScalarFilters;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'document' | 'evidence' | 'indicator' | 'organisation'> & { document?: Maybe<ResolversTypes['Document']>, evidence?: Maybe<ResolversTypes['Evidence']>, indicator?: Maybe<ResolversTypes['Indicator']>, organisation?: Maybe<ResolversTypes['Organisation']> }>;
  SearchPage: ResolverTypeWrapper<SearchAnswer>;
  Severity: Severity;
  SortDirection: SortDirection;
  Source: ResolverTypeWrapper<Omit<Source, 'passages'> & { passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  SourceSort: SourceSort;
  SourceText: ResolverTypeWrapper<SourceText>;
  SourceWhere: SourceWhere;
  Statement: ResolverTypeWrapper<Omit<Statement, 'from' | 'to'> & { from: ReadonlyArray<ResolversTypes['Mention']>, to: ReadonlyArray<ResolversTypes['Mention']> }>;
  StatementSort: StatementSort;
  StatementVerdict: StatementVerdict;
  StatementWhere: StatementWhere;
  Status: Status;
  StatusAt: ResolverTypeWrapper<StatusAnswer>;
  StatusChange: ResolverTypeWrapper<Omit<StatusChange, 'by' | 'document'> & { by?: Maybe<ResolversTypes['LineageEdge']>, document: ResolversTypes['Document'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringListFilters: StringListFilters;
  StringScalarFilters: StringScalarFilters;
  Succession: ResolverTypeWrapper<NodeAnswer>;
  SuccessionSort: SuccessionSort;
  SuccessionWhere: SuccessionWhere;
  TargetResult: ResolverTypeWrapper<TargetResultAnswer>;
  Task: ResolverTypeWrapper<NodeAnswer>;
  TaskSort: TaskSort;
  TaskWhere: TaskWhere;
  Verdict: Verdict;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AssertedByEnumScalarFilters: AssertedByEnumScalarFilters;
  BetterEnumScalarFilters: BetterEnumScalarFilters;
  Boolean: Scalars['Boolean']['output'];
  BooleanScalarFilters: BooleanScalarFilters;
  Candidate: Omit<Candidate, 'document'> & { document: ResolversParentTypes['Document'] };
  Cascade: Omit<Cascade, 'document' | 'items' | 'status'> & { document: ResolversParentTypes['Document'], items: ReadonlyArray<ResolversParentTypes['CascadeItem']>, status: ResolversParentTypes['StatusAt'] };
  CascadeItem: Omit<CascadeItem, 'by' | 'document' | 'status'> & { by: ResolversParentTypes['LineageEdge'], document: ResolversParentTypes['Document'], status: ResolversParentTypes['StatusAt'] };
  CertaintyEnumScalarFilters: CertaintyEnumScalarFilters;
  Change: Change;
  ChangePage: ChangePage;
  Check: CheckAnswer;
  Correction: Correction;
  Coverage: Coverage;
  CoverageMatrix: Omit<CoverageMatrix, 'rows'> & { rows: ReadonlyArray<ResolversParentTypes['MatrixRow']> };
  Date: Scalars['Date']['output'];
  DateScalarFilters: DateScalarFilters;
  DateTime: Scalars['DateTime']['output'];
  Dismissal: Dismissal;
  Document: DocumentAnswer;
  DocumentCorrection: DocumentCorrection;
  DocumentCounts: DocumentCounts;
  DocumentSort: DocumentSort;
  DocumentSystemEnumScalarFilters: DocumentSystemEnumScalarFilters;
  DocumentTypeEnumScalarFilters: DocumentTypeEnumScalarFilters;
  DocumentWhere: DocumentWhere;
  DoubtfulRelation: DoubtfulAnswer;
  DoubtfulRelationPage: Omit<DoubtfulRelationPage, 'items'> & { items: ReadonlyArray<ResolversParentTypes['DoubtfulRelation']> };
  Evidence: EvidenceAnswer;
  Facet: Facet;
  Finding: Omit<Finding, 'documents' | 'evidence'> & { documents: ReadonlyArray<ResolversParentTypes['Document']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  FindingPage: FindingsAnswer;
  Float: Scalars['Float']['output'];
  FloatScalarFilters: FloatScalarFilters;
  Holding: Holding;
  ID: Scalars['ID']['output'];
  IDScalarFilters: IdScalarFilters;
  ImportedExpectations: ImportedExpectations;
  Indicator: NodeAnswer;
  IndicatorJoin: IndicatorJoin;
  IndicatorSort: IndicatorSort;
  IndicatorWhere: IndicatorWhere;
  Ingested: Ingested;
  Int: Scalars['Int']['output'];
  IntScalarFilters: IntScalarFilters;
  Lineage: Omit<Lineage, 'edges' | 'nodes' | 'root'> & { edges: ReadonlyArray<ResolversParentTypes['LineageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LineageNode']>, root: ResolversParentTypes['Document'] };
  LineageDiff: Omit<LineageDiff, 'added' | 'changed' | 'ended'> & { added: ReadonlyArray<ResolversParentTypes['LineageEdge']>, changed: ReadonlyArray<ResolversParentTypes['StatusChange']>, ended: ReadonlyArray<ResolversParentTypes['LineageEdge']> };
  LineageEdge: EdgeAnswer;
  LineageNode: Omit<LineageNode, 'document'> & { document: ResolversParentTypes['Document'] };
  Mark: Mark;
  MatrixRow: MatrixRowAnswer;
  Mention: Omit<Mention, 'candidates' | 'document' | 'passage'> & { candidates: ReadonlyArray<ResolversParentTypes['Document']>, document: ReadonlyArray<ResolversParentTypes['Document']>, passage: ReadonlyArray<ResolversParentTypes['Passage']> };
  MentionSort: MentionSort;
  MentionWhere: MentionWhere;
  Merge: Merge;
  Mutation: Record<PropertyKey, never>;
  NewDocument: NewDocument;
  Observation: NodeAnswer;
  ObservationKindEnumScalarFilters: ObservationKindEnumScalarFilters;
  ObservationSort: ObservationSort;
  ObservationWhere: ObservationWhere;
  OpenCitation: Omit<OpenCitation, 'candidates' | 'evidence'> & { candidates: ReadonlyArray<ResolversParentTypes['Candidate']>, evidence: ResolversParentTypes['Evidence'] };
  OpenCitationPage: Omit<OpenCitationPage, 'items'> & { items: ReadonlyArray<ResolversParentTypes['OpenCitation']> };
  Organisation: NodeAnswer;
  OrganisationSort: OrganisationSort;
  OrganisationWhere: OrganisationWhere;
  Paragraph: Paragraph;
  Passage: Omit<Passage, 'mentions' | 'source' | 'statements'> & { mentions: ReadonlyArray<ResolversParentTypes['Mention']>, source: ReadonlyArray<ResolversParentTypes['Source']>, statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  PassageSort: PassageSort;
  PassageWhere: PassageWhere;
  Path: PathAnswer;
  Place: NodeAnswer;
  PlaceLevelEnumScalarFilters: PlaceLevelEnumScalarFilters;
  PlaceSort: PlaceSort;
  PlaceSuccession: PlaceSuccession;
  PlaceWhere: PlaceWhere;
  Query: Record<PropertyKey, never>;
  RecurrenceEnumScalarFilters: RecurrenceEnumScalarFilters;
  RefusedRow: RefusedRow;
  RelationCount: RelationCount;
  RelationEnumScalarFilters: RelationEnumScalarFilters;
  Resolution: Omit<Resolution, 'candidates' | 'document'> & { candidates: ReadonlyArray<ResolversParentTypes['Candidate']>, document?: Maybe<ResolversParentTypes['Document']> };
  ResolvedList: Omit<ResolvedList, 'items'> & { items: ReadonlyArray<ResolversParentTypes['Resolution']> };
  Responsibility: NodeAnswer;
  ResponsibilityRoleEnumScalarFilters: ResponsibilityRoleEnumScalarFilters;
  ResponsibilitySort: ResponsibilitySort;
  ResponsibilityWhere: ResponsibilityWhere;
  Review: Review;
  ReviewPage: ReviewPage;
  Rule: Rule;
  ScopeEnumScalarFilters: ScopeEnumScalarFilters;
  SearchHit: Omit<SearchHit, 'document' | 'evidence' | 'indicator' | 'organisation'> & { document?: Maybe<ResolversParentTypes['Document']>, evidence?: Maybe<ResolversParentTypes['Evidence']>, indicator?: Maybe<ResolversParentTypes['Indicator']>, organisation?: Maybe<ResolversParentTypes['Organisation']> };
  SearchPage: SearchAnswer;
  Source: Omit<Source, 'passages'> & { passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  SourceSort: SourceSort;
  SourceText: SourceText;
  SourceWhere: SourceWhere;
  Statement: Omit<Statement, 'from' | 'to'> & { from: ReadonlyArray<ResolversParentTypes['Mention']>, to: ReadonlyArray<ResolversParentTypes['Mention']> };
  StatementSort: StatementSort;
  StatementWhere: StatementWhere;
  StatusAt: StatusAnswer;
  StatusChange: Omit<StatusChange, 'by' | 'document'> & { by?: Maybe<ResolversParentTypes['LineageEdge']>, document: ResolversParentTypes['Document'] };
  String: Scalars['String']['output'];
  StringListFilters: StringListFilters;
  StringScalarFilters: StringScalarFilters;
  Succession: NodeAnswer;
  SuccessionSort: SuccessionSort;
  SuccessionWhere: SuccessionWhere;
  TargetResult: TargetResultAnswer;
  Task: NodeAnswer;
  TaskSort: TaskSort;
  TaskWhere: TaskWhere;
};

export type CandidateResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CascadeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Cascade'] = ResolversParentTypes['Cascade']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['CascadeItem']>, ParentType, ContextType>;
  lapsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatusAt'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CascadeItemResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CascadeItem'] = ResolversParentTypes['CascadeItem']> = {
  by?: Resolver<ResolversTypes['LineageEdge'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StatusAt'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangePageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ChangePage'] = ResolversParentTypes['ChangePage']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CheckResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Check'] = ResolversParentTypes['Check']> = {
  citations?: Resolver<ReadonlyArray<ResolversTypes['Resolution']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
};

export type CorrectionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Correction'] = ResolversParentTypes['Correction']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['CorrectedField'], ParentType, ContextType>;
  told?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  ambiguous?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byReason?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  byType?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passagesWithoutCitation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageMatrixResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['CoverageMatrix'] = ResolversParentTypes['CoverageMatrix']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['MatrixRow']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DismissalResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Dismissal'] = ResolversParentTypes['Dismissal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  amendedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentAmendedByArgs>>;
  amends?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentAmendsArgs>>;
  appliedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentAppliedByArgs>>;
  applies?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentAppliesArgs>>;
  approvedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentApprovedByArgs>>;
  approves?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentApprovesArgs>>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentAttachmentsArgs>>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentBasedOnArgs>>;
  basisOf?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentBasisOfArgs>>;
  citedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentCitedByArgs>>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentCitesArgs>>;
  concludedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentConcludedByArgs>>;
  concludes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentConcludesArgs>>;
  consolidatedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentConsolidatedByArgs>>;
  consolidates?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentConsolidatesArgs>>;
  continuedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentContinuedByArgs>>;
  continues?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentContinuesArgs>>;
  corrected?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  correctedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentCorrectedByArgs>>;
  corrects?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentCorrectsArgs>>;
  counts?: Resolver<ResolversTypes['DocumentCounts'], ParentType, ContextType>;
  detailedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentDetailedByArgs>>;
  details?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentDetailsArgs>>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  extendedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentExtendedByArgs>>;
  extends?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentExtendsArgs>>;
  guidedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentGuidedByArgs>>;
  guides?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentGuidesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implementedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentImplementedByArgs>>;
  implements?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentImplementsArgs>>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<DocumentIndicatorsArgs, 'first'>>;
  inspectedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentInspectedByArgs>>;
  inspects?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentInspectsArgs>>;
  interpretedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentInterpretedByArgs>>;
  interprets?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentInterpretsArgs>>;
  issuedBy?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<DocumentIssuedByArgs>>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, Partial<DocumentMentionsArgs>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<DocumentOrganisationsArgs, 'first'>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentPartOfArgs>>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  promulgatedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentPromulgatedByArgs>>;
  promulgates?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentPromulgatesArgs>>;
  remediatedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentRemediatedByArgs>>;
  remediates?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentRemediatesArgs>>;
  repealedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentRepealedByArgs>>;
  repeals?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentRepealsArgs>>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType, Partial<DocumentReportsArgs>>;
  respondedToBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentRespondedToByArgs>>;
  respondsTo?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentRespondsToArgs>>;
  responsibilities?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType, Partial<DocumentResponsibilitiesArgs>>;
  reviewedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentReviewedByArgs>>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentReviewsArgs>>;
  secrecy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sets?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType, Partial<DocumentSetsArgs>>;
  status?: Resolver<ResolversTypes['StatusAt'], ParentType, ContextType, Partial<DocumentStatusArgs>>;
  submits?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentSubmitsArgs>>;
  submittedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentSubmittedByArgs>>;
  supersededBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentSupersededByArgs>>;
  supersedes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentSupersedesArgs>>;
  suspendedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentSuspendedByArgs>>;
  suspends?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentSuspendsArgs>>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  symbolKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['DocumentSystem']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType, Partial<DocumentTasksArgs>>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['DocumentType'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DocumentCountsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DocumentCounts'] = ResolversParentTypes['DocumentCounts']> = {
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsibilities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DoubtfulRelationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DoubtfulRelation'] = ResolversParentTypes['DoubtfulRelation']> = {
  assertedBy?: Resolver<ResolversTypes['AssertedBy'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DoubtfulRelationPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['DoubtfulRelationPage'] = ResolversParentTypes['DoubtfulRelationPage']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['DoubtfulRelation']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  redacted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sourceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trigger?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FacetResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dismissed?: Resolver<Maybe<ResolversTypes['Dismissal']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  hint?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['FindingPage'] = ResolversParentTypes['FindingPage']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HoldingResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Holding'] = ResolversParentTypes['Holding']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  series?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ImportedExpectationsResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ImportedExpectations'] = ResolversParentTypes['ImportedExpectations']> = {
  expectations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refused?: Resolver<ReadonlyArray<ResolversTypes['RefusedRow']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  better?: Resolver<Maybe<ResolversTypes['Better']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joins?: Resolver<ReadonlyArray<ResolversTypes['IndicatorJoin']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType, Partial<IndicatorObservationsArgs>>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsibilities?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType, Partial<IndicatorResponsibilitiesArgs>>;
  series?: Resolver<ReadonlyArray<ResolversTypes['TargetResult']>, ParentType, ContextType, RequireFields<IndicatorSeriesArgs, 'first'>>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndicatorJoinResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['IndicatorJoin'] = ResolversParentTypes['IndicatorJoin']> = {
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IngestedResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Ingested'] = ResolversParentTypes['Ingested']> = {
  citations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['IngestOutcome'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LineageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Lineage'] = ResolversParentTypes['Lineage']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LineageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LineageNode']>, ParentType, ContextType>;
  root?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LineageDiffResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LineageDiff'] = ResolversParentTypes['LineageDiff']> = {
  added?: Resolver<ReadonlyArray<ResolversTypes['LineageEdge']>, ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  ended?: Resolver<ReadonlyArray<ResolversTypes['LineageEdge']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LineageEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LineageEdge'] = ResolversParentTypes['LineageEdge']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<LineageEdgeEvidenceArgs, 'first'>>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LineageNodeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LineageNode'] = ResolversParentTypes['LineageNode']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  downstream?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upstream?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarkResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Mark'] = ResolversParentTypes['Mark']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MarkKind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MatrixRowResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['MatrixRow'] = ResolversParentTypes['MatrixRow']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  expectation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ExpectationOrigin'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['DocumentType'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MatrixState'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<MentionCandidatesArgs>>;
  document?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<MentionDocumentArgs>>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passage?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType, Partial<MentionPassageArgs>>;
  pinpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['DocumentType']>, ParentType, ContextType>;
};

export type MergeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Merge'] = ResolversParentTypes['Merge']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  into?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addDocument?: Resolver<ResolversTypes['Ingested'], ParentType, ContextType, RequireFields<MutationAddDocumentArgs, 'basis' | 'document' | 'why'>>;
  assertStatement?: Resolver<ResolversTypes['Ingested'], ParentType, ContextType, RequireFields<MutationAssertStatementArgs, 'basis' | 'from' | 'relation' | 'to' | 'why'>>;
  correctDocument?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MutationCorrectDocumentArgs, 'expected' | 'id' | 'set' | 'why' | 'withdraw'>>;
  decideMention?: Resolver<ResolversTypes['Review'], ParentType, ContextType, RequireFields<MutationDecideMentionArgs, 'document' | 'expected' | 'mention' | 'why'>>;
  declareHolding?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationDeclareHoldingArgs, 'from' | 'issuer' | 'place' | 'symbol' | 'to' | 'why'>>;
  dismissFinding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationDismissFindingArgs, 'finding' | 'why'>>;
  importExpectations?: Resolver<ResolversTypes['ImportedExpectations'], ParentType, ContextType, RequireFields<MutationImportExpectationsArgs, 'csv' | 'list' | 'why'>>;
  ingest?: Resolver<ResolversTypes['Ingested'], ParentType, ContextType, RequireFields<MutationIngestArgs, 'name'>>;
  merge?: Resolver<ResolversTypes['Merge'], ParentType, ContextType, RequireFields<MutationMergeArgs, 'from' | 'into' | 'why'>>;
  removeSource?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRemoveSourceArgs, 'source' | 'why'>>;
  retract?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRetractArgs, 'source' | 'why'>>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType, RequireFields<MutationReviewArgs, 'expected' | 'statement' | 'verdict' | 'why'>>;
  takeUpFinding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationTakeUpFindingArgs, 'finding' | 'why'>>;
  unmerge?: Resolver<ResolversTypes['Merge'], ParentType, ContextType, RequireFields<MutationUnmergeArgs, 'from' | 'why'>>;
  withdrawHolding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationWithdrawHoldingArgs, 'holding' | 'why'>>;
  withdrawReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationWithdrawReviewArgs, 'expected' | 'review' | 'why'>>;
};

export type ObservationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  comparator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ObservationEvidenceArgs, 'first'>>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType, Partial<ObservationIndicatorArgs>>;
  judgedAgainst?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<ObservationJudgedAgainstArgs>>;
  kind?: Resolver<ResolversTypes['ObservationKind'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<ObservationReportedByArgs>>;
  setBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<ObservationSetByArgs>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type OpenCitationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OpenCitation'] = ResolversParentTypes['OpenCitation']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Candidate']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  mention?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpenCitationPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['OpenCitationPage'] = ResolversParentTypes['OpenCitationPage']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['OpenCitation']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  aliases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endings?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType, Partial<OrganisationEndingsArgs>>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issued?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<OrganisationIssuedArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ofPlace?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType, Partial<OrganisationOfPlaceArgs>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<OrganisationPartOfArgs>>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<OrganisationPartsArgs>>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsibilities?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType, Partial<OrganisationResponsibilitiesArgs>>;
  succeededBy?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<OrganisationSucceededByArgs>>;
  succeeds?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<OrganisationSucceedsArgs>>;
  successions?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType, Partial<OrganisationSuccessionsArgs>>;
  takenOverBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  told?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ParagraphResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Paragraph'] = ResolversParentTypes['Paragraph']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  marks?: Resolver<ReadonlyArray<ResolversTypes['Mark']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  redacted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PassageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, Partial<PassageMentionsArgs>>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restricted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType, Partial<PassageSourceArgs>>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<PassageStatementsArgs>>;
};

export type PathResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['LineageEdge']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PlaceLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<PlaceOrganisationsArgs>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType, Partial<PlacePartOfArgs>>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType, Partial<PlacePartsArgs>>;
  succeededBy?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType, Partial<PlaceSucceededByArgs>>;
  succeeds?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType, Partial<PlaceSucceedsArgs>>;
  successions?: Resolver<ReadonlyArray<ResolversTypes['PlaceSuccession']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PlaceSuccessionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['PlaceSuccession'] = ResolversParentTypes['PlaceSuccession']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  cascade?: Resolver<ResolversTypes['Cascade'], ParentType, ContextType, RequireFields<QueryCascadeArgs, 'depth' | 'document' | 'first'>>;
  changes?: Resolver<ResolversTypes['ChangePage'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  check?: Resolver<ResolversTypes['Check'], ParentType, ContextType, RequireFields<QueryCheckArgs, 'text'>>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['Correction']>, ParentType, ContextType, RequireFields<QueryCorrectionsArgs, 'document'>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, Partial<QueryCoverageArgs>>;
  coverageMatrix?: Resolver<ResolversTypes['CoverageMatrix'], ParentType, ContextType, RequireFields<QueryCoverageMatrixArgs, 'first'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  doubtfulRelations?: Resolver<ResolversTypes['DoubtfulRelationPage'], ParentType, ContextType, RequireFields<QueryDoubtfulRelationsArgs, 'first'>>;
  findings?: Resolver<ResolversTypes['FindingPage'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'first'>>;
  holdings?: Resolver<ReadonlyArray<ResolversTypes['Holding']>, ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'id'>>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType, Partial<QueryIndicatorsArgs>>;
  latestChanges?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType, RequireFields<QueryLatestChangesArgs, 'first'>>;
  lineage?: Resolver<ResolversTypes['Lineage'], ParentType, ContextType, RequireFields<QueryLineageArgs, 'depth' | 'direction' | 'first' | 'perNode' | 'root'>>;
  lineageDiff?: Resolver<ResolversTypes['LineageDiff'], ParentType, ContextType, RequireFields<QueryLineageDiffArgs, 'depth' | 'direction' | 'from' | 'root' | 'to'>>;
  merges?: Resolver<ReadonlyArray<ResolversTypes['Merge']>, ParentType, ContextType, RequireFields<QueryMergesArgs, 'document'>>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType, Partial<QueryObservationsArgs>>;
  openCitations?: Resolver<ResolversTypes['OpenCitationPage'], ParentType, ContextType, RequireFields<QueryOpenCitationsArgs, 'first'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  path?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'depth' | 'from' | 'to'>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType, Partial<QueryPlacesArgs>>;
  resolve?: Resolver<ReadonlyArray<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<QueryResolveArgs, 'citations'>>;
  resolveList?: Resolver<ResolversTypes['ResolvedList'], ParentType, ContextType, RequireFields<QueryResolveListArgs, 'text'>>;
  responsibilities?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType, Partial<QueryResponsibilitiesArgs>>;
  reviews?: Resolver<ResolversTypes['ReviewPage'], ParentType, ContextType, RequireFields<QueryReviewsArgs, 'detached' | 'first'>>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchPage'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  sourceText?: Resolver<Maybe<ResolversTypes['SourceText']>, ParentType, ContextType, RequireFields<QuerySourceTextArgs, 'first' | 'from' | 'sha256'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType, Partial<QuerySourcesArgs>>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType, Partial<QueryTasksArgs>>;
};

export type RefusedRowResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RefusedRow'] = ResolversParentTypes['RefusedRow']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelationCountResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = {
  acts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Candidate']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResolvedListResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ResolvedList'] = ResolversParentTypes['ResolvedList']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['Resolution']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponsibilityResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Responsibility'] = ResolversParentTypes['Responsibility']> = {
  deadline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<ResponsibilityDocumentArgs>>;
  dueBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ResponsibilityEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType, Partial<ResponsibilityIndicatorArgs>>;
  organisation?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<ResponsibilityOrganisationArgs>>;
  role?: Resolver<ResolversTypes['ResponsibilityRole'], ParentType, ContextType>;
  task?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType, Partial<ResponsibilityTaskArgs>>;
};

export type ReviewResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ReviewVerdict'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ReviewPage'] = ResolversParentTypes['ReviewPage']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RuleResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hint?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HitKind'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SearchPage'] = ResolversParentTypes['SearchPage']> = {
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  characters?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType, Partial<SourcePassagesArgs>>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reader?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SourceTextResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SourceText'] = ResolversParentTypes['SourceText']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  characters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paragraphs?: Resolver<ReadonlyArray<ResolversTypes['Paragraph']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  assertedBy?: Resolver<ResolversTypes['AssertedBy'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, Partial<StatementFromArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pinpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, Partial<StatementToArgs>>;
  trigger?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatusAtResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StatusAt'] = ResolversParentTypes['StatusAt']> = {
  by?: Resolver<Maybe<ResolversTypes['LineageEdge']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  partial?: Resolver<ReadonlyArray<ResolversTypes['LineageEdge']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
};

export type StatusChangeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['StatusChange'] = ResolversParentTypes['StatusChange']> = {
  after?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['LineageEdge']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SuccessionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Succession'] = ResolversParentTypes['Succession']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  earlier?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<SuccessionEarlierArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<SuccessionEvidenceArgs, 'first'>>;
  function?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  later?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<SuccessionLaterArgs>>;
  registered?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TargetResultResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['TargetResult'] = ResolversParentTypes['TargetResult']> = {
  actual?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  document?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<TaskDocumentArgs>>;
  due?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<TaskEvidenceArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recurrence?: Resolver<Maybe<ResolversTypes['Recurrence']>, ParentType, ContextType>;
  responsibilities?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType, Partial<TaskResponsibilitiesArgs>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = unknown> = {
  Candidate?: CandidateResolvers<ContextType>;
  Cascade?: CascadeResolvers<ContextType>;
  CascadeItem?: CascadeItemResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangePage?: ChangePageResolvers<ContextType>;
  Check?: CheckResolvers<ContextType>;
  Correction?: CorrectionResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageMatrix?: CoverageMatrixResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Dismissal?: DismissalResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentCounts?: DocumentCountsResolvers<ContextType>;
  DoubtfulRelation?: DoubtfulRelationResolvers<ContextType>;
  DoubtfulRelationPage?: DoubtfulRelationPageResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingPage?: FindingPageResolvers<ContextType>;
  Holding?: HoldingResolvers<ContextType>;
  ImportedExpectations?: ImportedExpectationsResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorJoin?: IndicatorJoinResolvers<ContextType>;
  Ingested?: IngestedResolvers<ContextType>;
  Lineage?: LineageResolvers<ContextType>;
  LineageDiff?: LineageDiffResolvers<ContextType>;
  LineageEdge?: LineageEdgeResolvers<ContextType>;
  LineageNode?: LineageNodeResolvers<ContextType>;
  Mark?: MarkResolvers<ContextType>;
  MatrixRow?: MatrixRowResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Merge?: MergeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  OpenCitation?: OpenCitationResolvers<ContextType>;
  OpenCitationPage?: OpenCitationPageResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Paragraph?: ParagraphResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceSuccession?: PlaceSuccessionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RefusedRow?: RefusedRowResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  ResolvedList?: ResolvedListResolvers<ContextType>;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewPage?: ReviewPageResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchPage?: SearchPageResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceText?: SourceTextResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatusAt?: StatusAtResolvers<ContextType>;
  StatusChange?: StatusChangeResolvers<ContextType>;
  Succession?: SuccessionResolvers<ContextType>;
  TargetResult?: TargetResultResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
};

