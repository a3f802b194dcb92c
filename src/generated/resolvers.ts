import type { Date } from 'neo4j-driver';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DocumentAnswer, EvidenceAnswer, SearchAnswer, EdgeAnswer } from '../model/answers.js';
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

export type Query = {
  readonly __typename?: 'Query';
  /** Một văn bản theo mã; mã cũ cũng được. By id; former ids answer too. */
  readonly document?: Maybe<Document>;
  /**
   * Các trích dẫn này là văn bản nào? `place` (đường dẫn nơi: `kon-tum`) và `asOf` là ngữ cảnh. Tối đa 500 trích dẫn.
   * Which documents do these citations name? Never picked silently: candidates and reasons are told.
   */
  readonly resolve: ReadonlyArray<Resolution>;
  /**
   * Tìm theo ký hiệu (mọi cách viết) và từ ngữ, có dấu hay không dấu.
   * Symbols in any spelling, words with or without diacritics. `first` is 100 at most.
   */
  readonly search: SearchPage;
  /**
   * Gia phả của một văn bản: nó dựa trên gì (UPSTREAM), gì dựa trên nó (DOWNSTREAM). Mặc định theo các quan hệ gia phả:
   * mọi quan hệ trừ CITES, và BASED_ON chỉ khi hướng tới nghị quyết, chỉ thị, kết luận, chương trình, kế hoạch, đề án,
   * chiến lược, hướng dẫn, thông báo. The genealogy of a document; name `relations` to follow others.
   * `depth` is 8 at most, `perNode` 500, `first` (nodes) 1000. `asOf`: only documents and relations of that date or before.
   */
  readonly lineage: Lineage;
  /**
   * Những gì đã thay đổi, theo thứ tự. What changed, in the order of commits. `first` is 500 at most. To follow on, ask
   * later with the `cursor` of the last change seen as `after`.
   */
  readonly changes: ChangePage;
  readonly documents: ReadonlyArray<Document>;
  readonly organisations: ReadonlyArray<Organisation>;
  readonly sources: ReadonlyArray<Source>;
};


export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryResolveArgs = {
  citations: ReadonlyArray<Scalars['String']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLineageArgs = {
  root: Scalars['ID']['input'];
  direction?: InputMaybe<Direction>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  perNode?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDocumentsArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


export type QueryOrganisationsArgs = {
  where?: InputMaybe<OrganisationWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
};


export type QuerySourcesArgs = {
  where?: InputMaybe<SourceWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SourceSort>>;
};

/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type Document = {
  readonly __typename?: 'Document';
  /** Mã bền: nơi/ký hiệu/ngày — `vn/29-nq-tw/2018-07-25`. Readable and stable. */
  readonly id: Scalars['ID']['output'];
  /** Số và ký hiệu như in: `29-NQ/TW`. A symbol alone is no key. */
  readonly symbol?: Maybe<Scalars['String']['output']>;
  /** Ký hiệu đã gập, để tìm: `29-nq-tw`. The symbol folded. */
  readonly symbolKey?: Maybe<Scalars['String']['output']>;
  /** Số, không có số 0 đứng đầu. The number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Năm ban hành. The year of issue. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** Khóa, nhiệm kỳ: `XIII`. The term. */
  readonly term?: Maybe<Scalars['String']['output']>;
  /** Thể loại. The type. */
  readonly type: DocumentType;
  /** Hệ thống văn bản: Đảng, Nhà nước, Mặt trận và đoàn thể. Whose document it is. */
  readonly system?: Maybe<DocumentSystem>;
  /** Nơi ban hành: `vn`, `kon-tum`, `an-giang.tan-an`. The place path. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Cơ quan ban hành (thứ nhất). The first issuer's name. */
  readonly issuer?: Maybe<Scalars['String']['output']>;
  /** Trích yếu. The title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Ngày ban hành. The date of issue. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Ngày có hiệu lực. In force from. */
  readonly effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** Ngày hết hiệu lực ghi trong chính văn bản. Expires on, where the document itself says so. */
  readonly expiresOn?: Maybe<Scalars['Date']['output']>;
  /** Độ mật in trên văn bản. The secrecy marking as printed. */
  readonly secrecy?: Maybe<Scalars['String']['output']>;
  /** Văn bản ban hành kèm văn bản này. The decision this attachment belongs to. */
  readonly partOf: ReadonlyArray<Document>;
  /** Văn bản ban hành kèm theo. What it promulgates as its attachments. */
  readonly attachments: ReadonlyArray<Document>;
  /** Các cơ quan ban hành; văn bản liên tịch có nhiều. The bodies that issued it; joint documents have several. */
  readonly issuedBy: ReadonlyArray<Organisation>;
  /** Những chỗ nhắc đến văn bản này. Where it is named. */
  readonly mentions: ReadonlyArray<Mention>;
  readonly implements: ReadonlyArray<Document>;
  readonly implementedBy: ReadonlyArray<Document>;
  readonly continues: ReadonlyArray<Document>;
  readonly continuedBy: ReadonlyArray<Document>;
  readonly details: ReadonlyArray<Document>;
  readonly detailedBy: ReadonlyArray<Document>;
  readonly guides: ReadonlyArray<Document>;
  readonly guidedBy: ReadonlyArray<Document>;
  readonly basedOn: ReadonlyArray<Document>;
  readonly basisOf: ReadonlyArray<Document>;
  readonly cites: ReadonlyArray<Document>;
  readonly citedBy: ReadonlyArray<Document>;
  readonly amends: ReadonlyArray<Document>;
  readonly amendedBy: ReadonlyArray<Document>;
  readonly supersedes: ReadonlyArray<Document>;
  readonly supersededBy: ReadonlyArray<Document>;
  readonly repeals: ReadonlyArray<Document>;
  readonly repealedBy: ReadonlyArray<Document>;
  readonly suspends: ReadonlyArray<Document>;
  readonly suspendedBy: ReadonlyArray<Document>;
  readonly extends: ReadonlyArray<Document>;
  readonly extendedBy: ReadonlyArray<Document>;
  readonly corrects: ReadonlyArray<Document>;
  readonly correctedBy: ReadonlyArray<Document>;
  readonly consolidates: ReadonlyArray<Document>;
  readonly consolidatedBy: ReadonlyArray<Document>;
  readonly promulgates: ReadonlyArray<Document>;
  readonly promulgatedBy: ReadonlyArray<Document>;
  readonly approves: ReadonlyArray<Document>;
  readonly approvedBy: ReadonlyArray<Document>;
  readonly interprets: ReadonlyArray<Document>;
  readonly interpretedBy: ReadonlyArray<Document>;
  readonly inspects: ReadonlyArray<Document>;
  readonly inspectedBy: ReadonlyArray<Document>;
  readonly concludes: ReadonlyArray<Document>;
  readonly concludedBy: ReadonlyArray<Document>;
  readonly remediates: ReadonlyArray<Document>;
  readonly remediatedBy: ReadonlyArray<Document>;
  readonly applies: ReadonlyArray<Document>;
  readonly appliedBy: ReadonlyArray<Document>;
  readonly reviews: ReadonlyArray<Document>;
  readonly reviewedBy: ReadonlyArray<Document>;
  readonly submits: ReadonlyArray<Document>;
  readonly submittedBy: ReadonlyArray<Document>;
  readonly respondsTo: ReadonlyArray<Document>;
  readonly respondedToBy: ReadonlyArray<Document>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentPartOfArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentAttachmentsArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentIssuedByArgs = {
  where?: InputMaybe<OrganisationWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<OrganisationSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentMentionsArgs = {
  where?: InputMaybe<MentionWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MentionSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentImplementsArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentImplementedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentContinuesArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentContinuedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentDetailsArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentDetailedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentGuidesArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentGuidedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentBasedOnArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentBasisOfArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentCitesArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentCitedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentAmendsArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentAmendedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentSupersedesArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentSupersededByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentRepealsArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentRepealedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentSuspendsArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentSuspendedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentExtendsArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentExtendedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentCorrectsArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentCorrectedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentConsolidatesArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentConsolidatedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentPromulgatesArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentPromulgatedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentApprovesArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentApprovedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentInterpretsArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentInterpretedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentInspectsArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentInspectedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentConcludesArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentConcludedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentRemediatesArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentRemediatedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentAppliesArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentAppliedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentReviewsArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentReviewedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentSubmitsArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentSubmittedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentRespondsToArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentRespondedToByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};

/** Thể loại văn bản. The type of a document. */
export type DocumentType =
  /** Nghị quyết */
  | 'RESOLUTION'
  /** Chỉ thị */
  | 'DIRECTIVE'
  /** Kết luận */
  | 'CONCLUSION'
  /** Quy định */
  | 'REGULATION'
  /** Quy chế */
  | 'STATUTE'
  /** Quyết định */
  | 'DECISION'
  /** Chương trình */
  | 'PROGRAMME'
  /** Kế hoạch */
  | 'PLAN'
  /** Đề án */
  | 'SCHEME'
  /** Phương án */
  | 'OPTION'
  /** Dự án */
  | 'PROJECT'
  /** Hướng dẫn */
  | 'GUIDANCE'
  /** Thông báo */
  | 'NOTICE'
  /** Thông cáo */
  | 'COMMUNIQUE'
  /** Thông tri */
  | 'CIRCULAR_NOTE'
  /** Báo cáo */
  | 'REPORT'
  /** Tờ trình */
  | 'SUBMISSION'
  /** Biên bản */
  | 'MINUTES'
  /** Công văn */
  | 'OFFICIAL_LETTER'
  /** Công điện */
  | 'TELEGRAM'
  /** Điều lệ */
  | 'CHARTER'
  /** Chiến lược */
  | 'STRATEGY'
  /** Hiến pháp */
  | 'CONSTITUTION'
  /** Luật, bộ luật */
  | 'LAW'
  /** Pháp lệnh */
  | 'ORDINANCE'
  /** Lệnh */
  | 'ORDER'
  /** Sắc lệnh */
  | 'EDICT'
  /** Nghị định */
  | 'DECREE'
  /** Thông tư */
  | 'CIRCULAR'
  /** Thông tư liên tịch */
  | 'JOINT_CIRCULAR'
  /** Văn bản hợp nhất */
  | 'CONSOLIDATED_TEXT'
  /** Khác */
  | 'OTHER';

/** Hệ thống văn bản. Whose document it is. */
export type DocumentSystem =
  /** Đảng */
  | 'PARTY'
  /** Nhà nước */
  | 'STATE'
  /** Mặt trận Tổ quốc và đoàn thể */
  | 'FRONT';

export type DocumentWhere = {
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly symbol?: InputMaybe<StringScalarFilters>;
  readonly symbolKey?: InputMaybe<StringScalarFilters>;
  readonly number?: InputMaybe<StringScalarFilters>;
  readonly year?: InputMaybe<IntScalarFilters>;
  readonly term?: InputMaybe<StringScalarFilters>;
  readonly type?: InputMaybe<DocumentTypeEnumScalarFilters>;
  readonly system?: InputMaybe<DocumentSystemEnumScalarFilters>;
  readonly place?: InputMaybe<StringScalarFilters>;
  readonly issuer?: InputMaybe<StringScalarFilters>;
  readonly title?: InputMaybe<StringScalarFilters>;
  readonly issuedOn?: InputMaybe<DateScalarFilters>;
  readonly effectiveFrom?: InputMaybe<DateScalarFilters>;
  readonly expiresOn?: InputMaybe<DateScalarFilters>;
  readonly secrecy?: InputMaybe<StringScalarFilters>;
  readonly OR?: InputMaybe<ReadonlyArray<DocumentWhere>>;
  readonly AND?: InputMaybe<ReadonlyArray<DocumentWhere>>;
  readonly NOT?: InputMaybe<DocumentWhere>;
};

/** ID filters */
export type IdScalarFilters = {
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly contains?: InputMaybe<Scalars['ID']['input']>;
  readonly endsWith?: InputMaybe<Scalars['ID']['input']>;
  readonly startsWith?: InputMaybe<Scalars['ID']['input']>;
};

/** String filters */
export type StringScalarFilters = {
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  readonly endsWith?: InputMaybe<Scalars['String']['input']>;
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
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

/** DocumentType filters */
export type DocumentTypeEnumScalarFilters = {
  readonly eq?: InputMaybe<DocumentType>;
  readonly in?: InputMaybe<ReadonlyArray<DocumentType>>;
};

/** DocumentSystem filters */
export type DocumentSystemEnumScalarFilters = {
  readonly eq?: InputMaybe<DocumentSystem>;
  readonly in?: InputMaybe<ReadonlyArray<DocumentSystem>>;
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

/** Fields to sort Documents by. The order in which sorts are applied is not guaranteed when specifying many fields in one DocumentSort object. */
export type DocumentSort = {
  readonly id?: InputMaybe<SortDirection>;
  readonly symbol?: InputMaybe<SortDirection>;
  readonly symbolKey?: InputMaybe<SortDirection>;
  readonly number?: InputMaybe<SortDirection>;
  readonly year?: InputMaybe<SortDirection>;
  readonly term?: InputMaybe<SortDirection>;
  readonly type?: InputMaybe<SortDirection>;
  readonly system?: InputMaybe<SortDirection>;
  readonly place?: InputMaybe<SortDirection>;
  readonly issuer?: InputMaybe<SortDirection>;
  readonly title?: InputMaybe<SortDirection>;
  readonly issuedOn?: InputMaybe<SortDirection>;
  readonly effectiveFrom?: InputMaybe<SortDirection>;
  readonly expiresOn?: InputMaybe<SortDirection>;
  readonly secrecy?: InputMaybe<SortDirection>;
};

/** An enum for sorting in either ascending or descending order. */
export type SortDirection =
  /** Sort by field values in ascending order. */
  | 'ASC'
  /** Sort by field values in descending order. */
  | 'DESC';

/** Một cơ quan, tổ chức. A body. */
export type Organisation = {
  readonly __typename?: 'Organisation';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** Nơi: `vn`, `kon-tum`. The place path. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Những văn bản nó ban hành. What it issued. */
  readonly issued: ReadonlyArray<Document>;
};


/** Một cơ quan, tổ chức. A body. */
export type OrganisationIssuedArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};

export type OrganisationWhere = {
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly place?: InputMaybe<StringScalarFilters>;
  readonly OR?: InputMaybe<ReadonlyArray<OrganisationWhere>>;
  readonly AND?: InputMaybe<ReadonlyArray<OrganisationWhere>>;
  readonly NOT?: InputMaybe<OrganisationWhere>;
};

/** Fields to sort Organisations by. The order in which sorts are applied is not guaranteed when specifying many fields in one OrganisationSort object. */
export type OrganisationSort = {
  readonly id?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly place?: InputMaybe<SortDirection>;
};

/** Một chỗ nhắc đến văn bản. A document named at one place of a source. */
export type Mention = {
  readonly __typename?: 'Mention';
  readonly id: Scalars['ID']['output'];
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
  /** Nguyên văn. The words as printed. */
  readonly text: Scalars['String']['output'];
  readonly symbol?: Maybe<Scalars['String']['output']>;
  readonly type?: Maybe<DocumentType>;
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  /** Điều, khoản, trang được dẫn. The part cited. */
  readonly pinpoint?: Maybe<Scalars['String']['output']>;
  /** Văn bản được nhắc đến; rỗng khi chưa quyết được. Empty while ambiguous. */
  readonly document: ReadonlyArray<Document>;
  /** Các văn bản có thể, khi chưa quyết được. What it may be while ambiguous. */
  readonly candidates: ReadonlyArray<Document>;
  readonly passage: ReadonlyArray<Passage>;
};


/** Một chỗ nhắc đến văn bản. A document named at one place of a source. */
export type MentionDocumentArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/** Một chỗ nhắc đến văn bản. A document named at one place of a source. */
export type MentionCandidatesArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<DocumentSort>>;
};


/** Một chỗ nhắc đến văn bản. A document named at one place of a source. */
export type MentionPassageArgs = {
  where?: InputMaybe<PassageWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PassageSort>>;
};

/**
 * Một đoạn của nguồn. Lời văn chỉ được trả qua `Evidence`, nơi tên riêng đã được che.
 * A paragraph; its words are given through `Evidence` alone, where private names are blanked out.
 */
export type Passage = {
  readonly __typename?: 'Passage';
  readonly ordinal: Scalars['Int']['output'];
  /** Vị trí trong văn bản đã lưu, đơn vị UTF-16. Offsets into the stored text. */
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
  /** Đoạn có tên cá nhân: lời văn dành cho người biên tập. Names private persons. */
  readonly restricted: Scalars['Boolean']['output'];
  readonly source: ReadonlyArray<Source>;
  readonly mentions: ReadonlyArray<Mention>;
  readonly statements: ReadonlyArray<Statement>;
};


/**
 * Một đoạn của nguồn. Lời văn chỉ được trả qua `Evidence`, nơi tên riêng đã được che.
 * A paragraph; its words are given through `Evidence` alone, where private names are blanked out.
 */
export type PassageSourceArgs = {
  where?: InputMaybe<SourceWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<SourceSort>>;
};


/**
 * Một đoạn của nguồn. Lời văn chỉ được trả qua `Evidence`, nơi tên riêng đã được che.
 * A paragraph; its words are given through `Evidence` alone, where private names are blanked out.
 */
export type PassageMentionsArgs = {
  where?: InputMaybe<MentionWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MentionSort>>;
};


/**
 * Một đoạn của nguồn. Lời văn chỉ được trả qua `Evidence`, nơi tên riêng đã được che.
 * A paragraph; its words are given through `Evidence` alone, where private names are blanked out.
 */
export type PassageStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<StatementSort>>;
};

/** Một tệp đã đọc. A file that was read. */
export type Source = {
  readonly __typename?: 'Source';
  /** SHA-256 của nội dung. Of its bytes, in hex. */
  readonly sha256: Scalars['ID']['output'];
  /** Tên tệp. The file's name. */
  readonly name: Scalars['String']['output'];
  readonly mediaType: Scalars['String']['output'];
  /** Nơi của nguồn, nếu biết. The place it speaks for. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Ngày mà nguồn nói về. The date it speaks at. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Độ dài, theo đơn vị UTF-16. Length in UTF-16 units. */
  readonly characters?: Maybe<Scalars['Int']['output']>;
  /** Bộ đọc đã đọc nó: tên@phiên bản. The reader that read it. */
  readonly reader?: Maybe<Scalars['String']['output']>;
  /** Các đoạn văn. Its paragraphs in order. */
  readonly passages: ReadonlyArray<Passage>;
};


/** Một tệp đã đọc. A file that was read. */
export type SourcePassagesArgs = {
  where?: InputMaybe<PassageWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<PassageSort>>;
};

export type PassageWhere = {
  readonly ordinal?: InputMaybe<IntScalarFilters>;
  readonly start?: InputMaybe<IntScalarFilters>;
  readonly end?: InputMaybe<IntScalarFilters>;
  readonly restricted?: InputMaybe<BooleanScalarFilters>;
  readonly OR?: InputMaybe<ReadonlyArray<PassageWhere>>;
  readonly AND?: InputMaybe<ReadonlyArray<PassageWhere>>;
  readonly NOT?: InputMaybe<PassageWhere>;
};

/** Boolean filters */
export type BooleanScalarFilters = {
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Fields to sort Passages by. The order in which sorts are applied is not guaranteed when specifying many fields in one PassageSort object. */
export type PassageSort = {
  readonly ordinal?: InputMaybe<SortDirection>;
  readonly start?: InputMaybe<SortDirection>;
  readonly end?: InputMaybe<SortDirection>;
  readonly restricted?: InputMaybe<SortDirection>;
};

export type SourceWhere = {
  readonly sha256?: InputMaybe<IdScalarFilters>;
  readonly name?: InputMaybe<StringScalarFilters>;
  readonly mediaType?: InputMaybe<StringScalarFilters>;
  readonly place?: InputMaybe<StringScalarFilters>;
  readonly asOf?: InputMaybe<DateScalarFilters>;
  readonly characters?: InputMaybe<IntScalarFilters>;
  readonly reader?: InputMaybe<StringScalarFilters>;
  readonly OR?: InputMaybe<ReadonlyArray<SourceWhere>>;
  readonly AND?: InputMaybe<ReadonlyArray<SourceWhere>>;
  readonly NOT?: InputMaybe<SourceWhere>;
};

/** Fields to sort Sources by. The order in which sorts are applied is not guaranteed when specifying many fields in one SourceSort object. */
export type SourceSort = {
  readonly sha256?: InputMaybe<SortDirection>;
  readonly name?: InputMaybe<SortDirection>;
  readonly mediaType?: InputMaybe<SortDirection>;
  readonly place?: InputMaybe<SortDirection>;
  readonly asOf?: InputMaybe<SortDirection>;
  readonly characters?: InputMaybe<SortDirection>;
  readonly reader?: InputMaybe<SortDirection>;
};

export type MentionWhere = {
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly start?: InputMaybe<IntScalarFilters>;
  readonly end?: InputMaybe<IntScalarFilters>;
  readonly text?: InputMaybe<StringScalarFilters>;
  readonly symbol?: InputMaybe<StringScalarFilters>;
  readonly type?: InputMaybe<DocumentTypeEnumScalarFilters>;
  readonly issuedOn?: InputMaybe<DateScalarFilters>;
  readonly issuer?: InputMaybe<StringScalarFilters>;
  readonly pinpoint?: InputMaybe<StringScalarFilters>;
  readonly OR?: InputMaybe<ReadonlyArray<MentionWhere>>;
  readonly AND?: InputMaybe<ReadonlyArray<MentionWhere>>;
  readonly NOT?: InputMaybe<MentionWhere>;
};

/** Fields to sort Mentions by. The order in which sorts are applied is not guaranteed when specifying many fields in one MentionSort object. */
export type MentionSort = {
  readonly id?: InputMaybe<SortDirection>;
  readonly start?: InputMaybe<SortDirection>;
  readonly end?: InputMaybe<SortDirection>;
  readonly text?: InputMaybe<SortDirection>;
  readonly symbol?: InputMaybe<SortDirection>;
  readonly type?: InputMaybe<SortDirection>;
  readonly issuedOn?: InputMaybe<SortDirection>;
  readonly issuer?: InputMaybe<SortDirection>;
  readonly pinpoint?: InputMaybe<SortDirection>;
};

/** Một quan hệ được nói ở một chỗ. One relation asserted at one place, between two mentions. */
export type Statement = {
  readonly __typename?: 'Statement';
  readonly id: Scalars['ID']['output'];
  readonly relation: Relation;
  /** Từ ngữ cho biết quan hệ. The words that tell the relation, as printed. */
  readonly trigger?: Maybe<Scalars['String']['output']>;
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
  readonly scope: Scope;
  readonly pinpoint?: Maybe<Scalars['String']['output']>;
  readonly effectiveOn?: Maybe<Scalars['Date']['output']>;
  readonly assertedBy: AssertedBy;
  readonly certainty: Certainty;
  readonly confidence: Scalars['Float']['output'];
  readonly from: ReadonlyArray<Mention>;
  readonly to: ReadonlyArray<Mention>;
};


/** Một quan hệ được nói ở một chỗ. One relation asserted at one place, between two mentions. */
export type StatementFromArgs = {
  where?: InputMaybe<MentionWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MentionSort>>;
};


/** Một quan hệ được nói ở một chỗ. One relation asserted at one place, between two mentions. */
export type StatementToArgs = {
  where?: InputMaybe<MentionWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ReadonlyArray<MentionSort>>;
};

/**
 * Quan hệ giữa hai văn bản, từ văn bản tác động đến văn bản chịu tác động.
 * One edge in the active voice, from the acting document to the one acted upon.
 */
export type Relation =
  /** Thực hiện, triển khai, cụ thể hóa, thể chế hóa */
  | 'IMPLEMENTS'
  /** Tiếp tục, đẩy mạnh thực hiện */
  | 'CONTINUES'
  /** Quy định chi tiết */
  | 'DETAILS'
  /** Hướng dẫn */
  | 'GUIDES'
  /** Căn cứ */
  | 'BASED_ON'
  /** Dẫn chiếu */
  | 'CITES'
  /** Sửa đổi, bổ sung */
  | 'AMENDS'
  /** Thay thế */
  | 'SUPERSEDES'
  /** Bãi bỏ */
  | 'REPEALS'
  /** Đình chỉ, ngưng hiệu lực */
  | 'SUSPENDS'
  /** Kéo dài hiệu lực, thời hạn */
  | 'EXTENDS'
  /** Đính chính */
  | 'CORRECTS'
  /** Hợp nhất */
  | 'CONSOLIDATES'
  /** Ban hành kèm theo */
  | 'PROMULGATES'
  /** Phê duyệt, thông qua */
  | 'APPROVES'
  /** Giải thích */
  | 'INTERPRETS'
  /** Kiểm tra, giám sát, thanh tra việc thực hiện */
  | 'INSPECTS'
  /** Kết luận một cuộc kiểm tra, thanh tra */
  | 'CONCLUDES'
  /** Khắc phục, thực hiện kết luận thanh tra */
  | 'REMEDIATES'
  /** Tiếp tục áp dụng trên địa bàn */
  | 'APPLIES'
  /** Sơ kết, tổng kết, báo cáo kết quả thực hiện */
  | 'REVIEWS'
  /** Trình */
  | 'SUBMITS'
  /** Phúc đáp, trả lời */
  | 'RESPONDS_TO';

/** Toàn bộ hay một phần. Of the whole document or of a part. */
export type Scope =
  | 'WHOLE'
  | 'PARTIAL';

/** Ai nói điều đó. Who says so. */
export type AssertedBy =
  /** Chính văn bản tác động. The acting document itself */
  | 'SELF'
  /** Một văn bản khác. Another document: hearsay */
  | 'OTHER'
  /** Một danh mục. A register */
  | 'REGISTER'
  /** Một người. A person */
  | 'PERSON';

export type Certainty =
  /** Nói rõ. Said in words */
  | 'EXPLICIT'
  /** Suy ra. Implied */
  | 'IMPLIED';

export type StatementWhere = {
  readonly id?: InputMaybe<IdScalarFilters>;
  readonly relation?: InputMaybe<RelationEnumScalarFilters>;
  readonly trigger?: InputMaybe<StringScalarFilters>;
  readonly start?: InputMaybe<IntScalarFilters>;
  readonly end?: InputMaybe<IntScalarFilters>;
  readonly scope?: InputMaybe<ScopeEnumScalarFilters>;
  readonly pinpoint?: InputMaybe<StringScalarFilters>;
  readonly effectiveOn?: InputMaybe<DateScalarFilters>;
  readonly assertedBy?: InputMaybe<AssertedByEnumScalarFilters>;
  readonly certainty?: InputMaybe<CertaintyEnumScalarFilters>;
  readonly confidence?: InputMaybe<FloatScalarFilters>;
  readonly OR?: InputMaybe<ReadonlyArray<StatementWhere>>;
  readonly AND?: InputMaybe<ReadonlyArray<StatementWhere>>;
  readonly NOT?: InputMaybe<StatementWhere>;
};

/** Relation filters */
export type RelationEnumScalarFilters = {
  readonly eq?: InputMaybe<Relation>;
  readonly in?: InputMaybe<ReadonlyArray<Relation>>;
};

/** Scope filters */
export type ScopeEnumScalarFilters = {
  readonly eq?: InputMaybe<Scope>;
  readonly in?: InputMaybe<ReadonlyArray<Scope>>;
};

/** AssertedBy filters */
export type AssertedByEnumScalarFilters = {
  readonly eq?: InputMaybe<AssertedBy>;
  readonly in?: InputMaybe<ReadonlyArray<AssertedBy>>;
};

/** Certainty filters */
export type CertaintyEnumScalarFilters = {
  readonly eq?: InputMaybe<Certainty>;
  readonly in?: InputMaybe<ReadonlyArray<Certainty>>;
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

/** Fields to sort Statements by. The order in which sorts are applied is not guaranteed when specifying many fields in one StatementSort object. */
export type StatementSort = {
  readonly id?: InputMaybe<SortDirection>;
  readonly relation?: InputMaybe<SortDirection>;
  readonly trigger?: InputMaybe<SortDirection>;
  readonly start?: InputMaybe<SortDirection>;
  readonly end?: InputMaybe<SortDirection>;
  readonly scope?: InputMaybe<SortDirection>;
  readonly pinpoint?: InputMaybe<SortDirection>;
  readonly effectiveOn?: InputMaybe<SortDirection>;
  readonly assertedBy?: InputMaybe<SortDirection>;
  readonly certainty?: InputMaybe<SortDirection>;
  readonly confidence?: InputMaybe<SortDirection>;
};

export type Resolution = {
  readonly __typename?: 'Resolution';
  readonly citation: Scalars['String']['output'];
  readonly outcome: Outcome;
  readonly document?: Maybe<Document>;
  readonly candidates: ReadonlyArray<Candidate>;
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
};

export type Outcome =
  | 'RESOLVED'
  | 'AMBIGUOUS'
  | 'MISSING';

export type Candidate = {
  readonly __typename?: 'Candidate';
  readonly document: Document;
  /** Từ 0 đến 1. From 0 to 1. */
  readonly score: Scalars['Float']['output'];
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
};

export type SearchPage = {
  readonly __typename?: 'SearchPage';
  readonly items: ReadonlyArray<SearchHit>;
  /** Con trỏ của trang sau. The cursor of the next page; null at the end. */
  readonly next?: Maybe<Scalars['String']['output']>;
  readonly facets: ReadonlyArray<Facet>;
};

export type SearchHit = {
  readonly __typename?: 'SearchHit';
  readonly kind: HitKind;
  readonly score: Scalars['Float']['output'];
  /** Điều gì khớp. What matched. */
  readonly matched: Scalars['String']['output'];
  readonly document?: Maybe<Document>;
  readonly evidence?: Maybe<Evidence>;
};

export type HitKind =
  | 'DOCUMENT'
  | 'PASSAGE';

/** Câu chứng minh, với chỗ đứng của nó. The sentence that proves a fact, and where it stands. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  readonly statement?: Maybe<Scalars['ID']['output']>;
  /** SHA-256 của nguồn. The source's SHA-256. */
  readonly source?: Maybe<Scalars['ID']['output']>;
  readonly sourceName: Scalars['String']['output'];
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
  /** Nguyên văn; khi `redacted` tên riêng được che từng chữ. The words; letter for letter blanked where redacted. */
  readonly text: Scalars['String']['output'];
  readonly trigger?: Maybe<Scalars['String']['output']>;
  readonly section?: Maybe<Scalars['String']['output']>;
  readonly redacted: Scalars['Boolean']['output'];
};

export type Facet = {
  readonly __typename?: 'Facet';
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};

export type Lineage = {
  readonly __typename?: 'Lineage';
  readonly root: Document;
  /** Gần nhất trước; gốc có khoảng cách 0. The nearest first; the root itself at distance 0. */
  readonly nodes: ReadonlyArray<LineageNode>;
  /** Mỗi cạnh một lần. Each edge once. */
  readonly edges: ReadonlyArray<LineageEdge>;
  /** Có văn bản hay cạnh bị bỏ lại vì giới hạn. Something was left out by depth, perNode or first. */
  readonly truncated: Scalars['Boolean']['output'];
};

export type LineageNode = {
  readonly __typename?: 'LineageNode';
  readonly document: Document;
  /** Số bước ngắn nhất từ gốc. Steps from the root by the shortest way. */
  readonly distance: Scalars['Int']['output'];
  /** Số văn bản nó trực tiếp dựa trên, hiện hay không. Direct neighbours it rests on, shown or not. */
  readonly upstream: Scalars['Int']['output'];
  /** Số văn bản trực tiếp dựa trên nó, hiện hay không. Direct neighbours that rest on it, shown or not. */
  readonly downstream: Scalars['Int']['output'];
};

export type LineageEdge = {
  readonly __typename?: 'LineageEdge';
  readonly id: Scalars['ID']['output'];
  readonly from: Scalars['ID']['output'];
  readonly to: Scalars['ID']['output'];
  readonly relation: Relation;
  readonly certainty: Certainty;
  readonly confidence: Scalars['Float']['output'];
  readonly evidenceCount: Scalars['Int']['output'];
  /** Câu chứng minh; `first` tối đa 20. The sentences that prove it; 20 at most. */
  readonly evidence: ReadonlyArray<Evidence>;
};


export type LineageEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** UPSTREAM: văn bản gốc dựa trên gì. DOWNSTREAM: gì dựa trên văn bản gốc. What the root rests on; what rests on it. */
export type Direction =
  | 'UPSTREAM'
  | 'DOWNSTREAM'
  | 'BOTH';

export type ChangePage = {
  readonly __typename?: 'ChangePage';
  readonly items: ReadonlyArray<Change>;
  /** Con trỏ của trang sau. Of the next page; null when this one reaches the newest change. */
  readonly next?: Maybe<Scalars['String']['output']>;
};

export type Change = {
  readonly __typename?: 'Change';
  readonly cursor: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly kind: ChangeKind;
  readonly who: Scalars['String']['output'];
  readonly why?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Scalars['ID']['output']>;
  readonly document?: Maybe<Scalars['ID']['output']>;
  readonly detail: Scalars['String']['output'];
};

export type ChangeKind =
  | 'ADDED'
  | 'UPDATED'
  | 'REMOVED';



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
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Document: ResolverTypeWrapper<DocumentAnswer>;
  DocumentType: DocumentType;
  DocumentSystem: DocumentSystem;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DocumentWhere: DocumentWhere;
  IDScalarFilters: IdScalarFilters;
  StringScalarFilters: StringScalarFilters;
  IntScalarFilters: IntScalarFilters;
  DocumentTypeEnumScalarFilters: DocumentTypeEnumScalarFilters;
  DocumentSystemEnumScalarFilters: DocumentSystemEnumScalarFilters;
  DateScalarFilters: DateScalarFilters;
  DocumentSort: DocumentSort;
  SortDirection: SortDirection;
  Organisation: ResolverTypeWrapper<Omit<Organisation, 'issued'> & { issued: ReadonlyArray<ResolversTypes['Document']> }>;
  OrganisationWhere: OrganisationWhere;
  OrganisationSort: OrganisationSort;
  Mention: ResolverTypeWrapper<Omit<Mention, 'document' | 'candidates' | 'passage'> & { document: ReadonlyArray<ResolversTypes['Document']>, candidates: ReadonlyArray<ResolversTypes['Document']>, passage: ReadonlyArray<ResolversTypes['Passage']> }>;
  Passage: ResolverTypeWrapper<Omit<Passage, 'source' | 'mentions' | 'statements'> & { source: ReadonlyArray<ResolversTypes['Source']>, mentions: ReadonlyArray<ResolversTypes['Mention']>, statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Source: ResolverTypeWrapper<Omit<Source, 'passages'> & { passages: ReadonlyArray<ResolversTypes['Passage']> }>;
  PassageWhere: PassageWhere;
  BooleanScalarFilters: BooleanScalarFilters;
  PassageSort: PassageSort;
  SourceWhere: SourceWhere;
  SourceSort: SourceSort;
  MentionWhere: MentionWhere;
  MentionSort: MentionSort;
  Statement: ResolverTypeWrapper<Omit<Statement, 'from' | 'to'> & { from: ReadonlyArray<ResolversTypes['Mention']>, to: ReadonlyArray<ResolversTypes['Mention']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Relation: Relation;
  Scope: Scope;
  AssertedBy: AssertedBy;
  Certainty: Certainty;
  StatementWhere: StatementWhere;
  RelationEnumScalarFilters: RelationEnumScalarFilters;
  ScopeEnumScalarFilters: ScopeEnumScalarFilters;
  AssertedByEnumScalarFilters: AssertedByEnumScalarFilters;
  CertaintyEnumScalarFilters: CertaintyEnumScalarFilters;
  FloatScalarFilters: FloatScalarFilters;
  StatementSort: StatementSort;
  Resolution: ResolverTypeWrapper<Omit<Resolution, 'document' | 'candidates'> & { document?: Maybe<ResolversTypes['Document']>, candidates: ReadonlyArray<ResolversTypes['Candidate']> }>;
  Outcome: Outcome;
  Candidate: ResolverTypeWrapper<Omit<Candidate, 'document'> & { document: ResolversTypes['Document'] }>;
  SearchPage: ResolverTypeWrapper<SearchAnswer>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'document' | 'evidence'> & { document?: Maybe<ResolversTypes['Document']>, evidence?: Maybe<ResolversTypes['Evidence']> }>;
  HitKind: HitKind;
  Evidence: ResolverTypeWrapper<EvidenceAnswer>;
  Facet: ResolverTypeWrapper<Facet>;
  Lineage: ResolverTypeWrapper<Omit<Lineage, 'root' | 'nodes' | 'edges'> & { root: ResolversTypes['Document'], nodes: ReadonlyArray<ResolversTypes['LineageNode']>, edges: ReadonlyArray<ResolversTypes['LineageEdge']> }>;
  LineageNode: ResolverTypeWrapper<Omit<LineageNode, 'document'> & { document: ResolversTypes['Document'] }>;
  LineageEdge: ResolverTypeWrapper<EdgeAnswer>;
  Direction: Direction;
  ChangePage: ResolverTypeWrapper<ChangePage>;
  Change: ResolverTypeWrapper<Change>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  ChangeKind: ChangeKind;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Document: DocumentAnswer;
  Date: Scalars['Date']['output'];
  DocumentWhere: DocumentWhere;
  IDScalarFilters: IdScalarFilters;
  StringScalarFilters: StringScalarFilters;
  IntScalarFilters: IntScalarFilters;
  DocumentTypeEnumScalarFilters: DocumentTypeEnumScalarFilters;
  DocumentSystemEnumScalarFilters: DocumentSystemEnumScalarFilters;
  DateScalarFilters: DateScalarFilters;
  DocumentSort: DocumentSort;
  Organisation: Omit<Organisation, 'issued'> & { issued: ReadonlyArray<ResolversParentTypes['Document']> };
  OrganisationWhere: OrganisationWhere;
  OrganisationSort: OrganisationSort;
  Mention: Omit<Mention, 'document' | 'candidates' | 'passage'> & { document: ReadonlyArray<ResolversParentTypes['Document']>, candidates: ReadonlyArray<ResolversParentTypes['Document']>, passage: ReadonlyArray<ResolversParentTypes['Passage']> };
  Passage: Omit<Passage, 'source' | 'mentions' | 'statements'> & { source: ReadonlyArray<ResolversParentTypes['Source']>, mentions: ReadonlyArray<ResolversParentTypes['Mention']>, statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  Boolean: Scalars['Boolean']['output'];
  Source: Omit<Source, 'passages'> & { passages: ReadonlyArray<ResolversParentTypes['Passage']> };
  PassageWhere: PassageWhere;
  BooleanScalarFilters: BooleanScalarFilters;
  PassageSort: PassageSort;
  SourceWhere: SourceWhere;
  SourceSort: SourceSort;
  MentionWhere: MentionWhere;
  MentionSort: MentionSort;
  Statement: Omit<Statement, 'from' | 'to'> & { from: ReadonlyArray<ResolversParentTypes['Mention']>, to: ReadonlyArray<ResolversParentTypes['Mention']> };
  Float: Scalars['Float']['output'];
  StatementWhere: StatementWhere;
  RelationEnumScalarFilters: RelationEnumScalarFilters;
  ScopeEnumScalarFilters: ScopeEnumScalarFilters;
  AssertedByEnumScalarFilters: AssertedByEnumScalarFilters;
  CertaintyEnumScalarFilters: CertaintyEnumScalarFilters;
  FloatScalarFilters: FloatScalarFilters;
  StatementSort: StatementSort;
  Resolution: Omit<Resolution, 'document' | 'candidates'> & { document?: Maybe<ResolversParentTypes['Document']>, candidates: ReadonlyArray<ResolversParentTypes['Candidate']> };
  Candidate: Omit<Candidate, 'document'> & { document: ResolversParentTypes['Document'] };
  SearchPage: SearchAnswer;
  SearchHit: Omit<SearchHit, 'document' | 'evidence'> & { document?: Maybe<ResolversParentTypes['Document']>, evidence?: Maybe<ResolversParentTypes['Evidence']> };
  Evidence: EvidenceAnswer;
  Facet: Facet;
  Lineage: Omit<Lineage, 'root' | 'nodes' | 'edges'> & { root: ResolversParentTypes['Document'], nodes: ReadonlyArray<ResolversParentTypes['LineageNode']>, edges: ReadonlyArray<ResolversParentTypes['LineageEdge']> };
  LineageNode: Omit<LineageNode, 'document'> & { document: ResolversParentTypes['Document'] };
  LineageEdge: EdgeAnswer;
  ChangePage: ChangePage;
  Change: Change;
  DateTime: Scalars['DateTime']['output'];
};

export type QueryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  resolve?: Resolver<ReadonlyArray<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<QueryResolveArgs, 'citations'>>;
  search?: Resolver<ResolversTypes['SearchPage'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  lineage?: Resolver<ResolversTypes['Lineage'], ParentType, ContextType, RequireFields<QueryLineageArgs, 'root' | 'direction' | 'depth' | 'perNode' | 'first'>>;
  changes?: Resolver<ResolversTypes['ChangePage'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType, Partial<QuerySourcesArgs>>;
};

export type DocumentResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  symbolKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['DocumentType'], ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['DocumentSystem']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  secrecy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentPartOfArgs>>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentAttachmentsArgs>>;
  issuedBy?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType, Partial<DocumentIssuedByArgs>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, Partial<DocumentMentionsArgs>>;
  implements?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentImplementsArgs>>;
  implementedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentImplementedByArgs>>;
  continues?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentContinuesArgs>>;
  continuedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentContinuedByArgs>>;
  details?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentDetailsArgs>>;
  detailedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentDetailedByArgs>>;
  guides?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentGuidesArgs>>;
  guidedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentGuidedByArgs>>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentBasedOnArgs>>;
  basisOf?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentBasisOfArgs>>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentCitesArgs>>;
  citedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentCitedByArgs>>;
  amends?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentAmendsArgs>>;
  amendedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentAmendedByArgs>>;
  supersedes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentSupersedesArgs>>;
  supersededBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentSupersededByArgs>>;
  repeals?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentRepealsArgs>>;
  repealedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentRepealedByArgs>>;
  suspends?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentSuspendsArgs>>;
  suspendedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentSuspendedByArgs>>;
  extends?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentExtendsArgs>>;
  extendedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentExtendedByArgs>>;
  corrects?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentCorrectsArgs>>;
  correctedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentCorrectedByArgs>>;
  consolidates?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentConsolidatesArgs>>;
  consolidatedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentConsolidatedByArgs>>;
  promulgates?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentPromulgatesArgs>>;
  promulgatedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentPromulgatedByArgs>>;
  approves?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentApprovesArgs>>;
  approvedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentApprovedByArgs>>;
  interprets?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentInterpretsArgs>>;
  interpretedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentInterpretedByArgs>>;
  inspects?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentInspectsArgs>>;
  inspectedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentInspectedByArgs>>;
  concludes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentConcludesArgs>>;
  concludedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentConcludedByArgs>>;
  remediates?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentRemediatesArgs>>;
  remediatedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentRemediatedByArgs>>;
  applies?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentAppliesArgs>>;
  appliedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentAppliedByArgs>>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentReviewsArgs>>;
  reviewedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentReviewedByArgs>>;
  submits?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentSubmitsArgs>>;
  submittedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentSubmittedByArgs>>;
  respondsTo?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentRespondsToArgs>>;
  respondedToBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentRespondedToByArgs>>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type OrganisationResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issued?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<OrganisationIssuedArgs>>;
};

export type MentionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symbol?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['DocumentType']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pinpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<MentionDocumentArgs>>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType, Partial<MentionCandidatesArgs>>;
  passage?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType, Partial<MentionPassageArgs>>;
};

export type PassageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restricted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType, Partial<PassageSourceArgs>>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, Partial<PassageMentionsArgs>>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<PassageStatementsArgs>>;
};

export type SourceResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  sha256?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  characters?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reader?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType, Partial<SourcePassagesArgs>>;
};

export type StatementResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  trigger?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['Scope'], ParentType, ContextType>;
  pinpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  assertedBy?: Resolver<ResolversTypes['AssertedBy'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, Partial<StatementFromArgs>>;
  to?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType, Partial<StatementToArgs>>;
};

export type ResolutionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Candidate']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SearchPage'] = ResolversParentTypes['SearchPage']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  kind?: Resolver<ResolversTypes['HitKind'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  statement?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sourceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trigger?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  redacted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LineageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Lineage'] = ResolversParentTypes['Lineage']> = {
  root?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LineageNode']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['LineageEdge']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LineageNodeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LineageNode'] = ResolversParentTypes['LineageNode']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upstream?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  downstream?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LineageEdgeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['LineageEdge'] = ResolversParentTypes['LineageEdge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<LineageEdgeEvidenceArgs, 'first'>>;
};

export type ChangePageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ChangePage'] = ResolversParentTypes['ChangePage']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type Resolvers<ContextType = unknown> = {
  Query?: QueryResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Organisation?: OrganisationResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  SearchPage?: SearchPageResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  Lineage?: LineageResolvers<ContextType>;
  LineageNode?: LineageNodeResolvers<ContextType>;
  LineageEdge?: LineageEdgeResolvers<ContextType>;
  ChangePage?: ChangePageResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
};

