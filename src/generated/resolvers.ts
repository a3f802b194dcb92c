import type { Date } from 'neo4j-driver';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date, represented as a 'yyyy-mm-dd' string */
  Date: { input: Date; output: string; }
  /** A date and time, represented as an ISO-8601 string */
  DateTime: { input: string; output: string; }
};

export type Query = {
  __typename?: 'Query';
  /** Một văn bản theo mã; mã cũ cũng được. By id; former ids answer too. */
  document?: Maybe<Document>;
  /**
   * Các trích dẫn này là văn bản nào? `place` (đường dẫn nơi: `kon-tum`) và `asOf` là ngữ cảnh. Tối đa 500 trích dẫn.
   * Which documents do these citations name? Never picked silently: candidates and reasons are told.
   */
  resolve: Array<Resolution>;
  /**
   * Tìm theo ký hiệu (mọi cách viết) và từ ngữ, có dấu hay không dấu.
   * Symbols in any spelling, words with or without diacritics. `first` is 100 at most.
   */
  search: SearchPage;
  /**
   * Gia phả của một văn bản: nó dựa trên gì (UPSTREAM), gì dựa trên nó (DOWNSTREAM). Mặc định theo các quan hệ gia phả:
   * mọi quan hệ trừ CITES, và BASED_ON chỉ khi hướng tới nghị quyết, chỉ thị, kết luận, chương trình, kế hoạch, đề án,
   * chiến lược, hướng dẫn, thông báo. The genealogy of a document; name `relations` to follow others.
   * `depth` is 8 at most, `perNode` 500, `first` (nodes) 1000. `asOf`: only documents and relations of that date or before.
   */
  lineage: Lineage;
  /** Những gì đã thay đổi, theo thứ tự. What changed, in order; pass `next` as `after` to go on. `first` is 500 at most. */
  changes: ChangePage;
  documents: Array<Document>;
  sources: Array<Source>;
};


export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryResolveArgs = {
  citations: Array<Scalars['String']['input']>;
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
  relations?: InputMaybe<Array<Relation>>;
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
  sort?: InputMaybe<Array<DocumentSort>>;
};


export type QuerySourcesArgs = {
  where?: InputMaybe<SourceWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<SourceSort>>;
};

/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type Document = {
  __typename?: 'Document';
  /** Mã bền: nơi/ký hiệu/ngày — `vn/29-nq-tw/2018-07-25`. Readable and stable. */
  id: Scalars['ID']['output'];
  /** Số và ký hiệu như in: `29-NQ/TW`. A symbol alone is no key. */
  symbol?: Maybe<Scalars['String']['output']>;
  /** Ký hiệu đã gập, để tìm: `29-nq-tw`. The symbol folded. */
  symbolKey?: Maybe<Scalars['String']['output']>;
  /** Số, không có số 0 đứng đầu. The number. */
  number?: Maybe<Scalars['String']['output']>;
  /** Năm ban hành. The year of issue. */
  year?: Maybe<Scalars['Int']['output']>;
  /** Khóa, nhiệm kỳ: `XIII`. The term. */
  term?: Maybe<Scalars['String']['output']>;
  /** Thể loại. The type. */
  type: DocumentType;
  /** Hệ thống văn bản: Đảng, Nhà nước, Mặt trận và đoàn thể. Whose document it is. */
  system?: Maybe<DocumentSystem>;
  /** Nơi ban hành: `vn`, `kon-tum`, `an-giang.tan-an`. The place path. */
  place?: Maybe<Scalars['String']['output']>;
  /** Cơ quan ban hành (thứ nhất). The first issuer's name. */
  issuer?: Maybe<Scalars['String']['output']>;
  /** Trích yếu. The title. */
  title?: Maybe<Scalars['String']['output']>;
  /** Ngày ban hành. The date of issue. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Ngày có hiệu lực. In force from. */
  effectiveFrom?: Maybe<Scalars['Date']['output']>;
  /** Ngày hết hiệu lực ghi trong chính văn bản. Expires on, where the document itself says so. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /** Độ mật in trên văn bản. The secrecy marking as printed. */
  secrecy?: Maybe<Scalars['String']['output']>;
  /** Văn bản ban hành kèm văn bản này. The decision this attachment belongs to. */
  partOf: Array<Document>;
  /** Văn bản ban hành kèm theo. What it promulgates as its attachments. */
  attachments: Array<Document>;
  /** Những chỗ nhắc đến văn bản này. Where it is named. */
  mentions: Array<Mention>;
  implements: Array<Document>;
  implementedBy: Array<Document>;
  continues: Array<Document>;
  continuedBy: Array<Document>;
  details: Array<Document>;
  detailedBy: Array<Document>;
  guides: Array<Document>;
  guidedBy: Array<Document>;
  basedOn: Array<Document>;
  basisOf: Array<Document>;
  cites: Array<Document>;
  citedBy: Array<Document>;
  amends: Array<Document>;
  amendedBy: Array<Document>;
  supersedes: Array<Document>;
  supersededBy: Array<Document>;
  repeals: Array<Document>;
  repealedBy: Array<Document>;
  suspends: Array<Document>;
  suspendedBy: Array<Document>;
  extends: Array<Document>;
  extendedBy: Array<Document>;
  corrects: Array<Document>;
  correctedBy: Array<Document>;
  consolidates: Array<Document>;
  consolidatedBy: Array<Document>;
  promulgates: Array<Document>;
  promulgatedBy: Array<Document>;
  approves: Array<Document>;
  approvedBy: Array<Document>;
  interprets: Array<Document>;
  interpretedBy: Array<Document>;
  inspects: Array<Document>;
  inspectedBy: Array<Document>;
  concludes: Array<Document>;
  concludedBy: Array<Document>;
  remediates: Array<Document>;
  remediatedBy: Array<Document>;
  applies: Array<Document>;
  appliedBy: Array<Document>;
  reviews: Array<Document>;
  reviewedBy: Array<Document>;
  submits: Array<Document>;
  submittedBy: Array<Document>;
  respondsTo: Array<Document>;
  respondedToBy: Array<Document>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentPartOfArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentAttachmentsArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentMentionsArgs = {
  where?: InputMaybe<MentionWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MentionSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentImplementsArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentImplementedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentContinuesArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentContinuedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentDetailsArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentDetailedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentGuidesArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentGuidedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentBasedOnArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentBasisOfArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentCitesArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentCitedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentAmendsArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentAmendedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentSupersedesArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentSupersededByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentRepealsArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentRepealedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentSuspendsArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentSuspendedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentExtendsArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentExtendedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentCorrectsArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentCorrectedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentConsolidatesArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentConsolidatedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentPromulgatesArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentPromulgatedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentApprovesArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentApprovedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentInterpretsArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentInterpretedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentInspectsArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentInspectedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentConcludesArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentConcludedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentRemediatesArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentRemediatedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentAppliesArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentAppliedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentReviewsArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentReviewedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentSubmitsArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentSubmittedByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentRespondsToArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/**
 * Một văn bản. Trường quan hệ đi theo thể chủ động («implements») và chiều ngược lại («implementedBy»), mỗi trường một bước.
 * A document. Relation fields go one step, from the acting document and back.
 */
export type DocumentRespondedToByArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
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
  id?: InputMaybe<IdScalarFilters>;
  symbol?: InputMaybe<StringScalarFilters>;
  symbolKey?: InputMaybe<StringScalarFilters>;
  number?: InputMaybe<StringScalarFilters>;
  year?: InputMaybe<IntScalarFilters>;
  term?: InputMaybe<StringScalarFilters>;
  type?: InputMaybe<DocumentTypeEnumScalarFilters>;
  system?: InputMaybe<DocumentSystemEnumScalarFilters>;
  place?: InputMaybe<StringScalarFilters>;
  issuer?: InputMaybe<StringScalarFilters>;
  title?: InputMaybe<StringScalarFilters>;
  issuedOn?: InputMaybe<DateScalarFilters>;
  effectiveFrom?: InputMaybe<DateScalarFilters>;
  expiresOn?: InputMaybe<DateScalarFilters>;
  secrecy?: InputMaybe<StringScalarFilters>;
  OR?: InputMaybe<Array<DocumentWhere>>;
  AND?: InputMaybe<Array<DocumentWhere>>;
  NOT?: InputMaybe<DocumentWhere>;
};

/** ID filters */
export type IdScalarFilters = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  contains?: InputMaybe<Scalars['ID']['input']>;
  endsWith?: InputMaybe<Scalars['ID']['input']>;
  startsWith?: InputMaybe<Scalars['ID']['input']>;
};

/** String filters */
export type StringScalarFilters = {
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  endsWith?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Int filters */
export type IntScalarFilters = {
  eq?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** DocumentType filters */
export type DocumentTypeEnumScalarFilters = {
  eq?: InputMaybe<DocumentType>;
  in?: InputMaybe<Array<DocumentType>>;
};

/** DocumentSystem filters */
export type DocumentSystemEnumScalarFilters = {
  eq?: InputMaybe<DocumentSystem>;
  in?: InputMaybe<Array<DocumentSystem>>;
};

/** Date filters */
export type DateScalarFilters = {
  eq?: InputMaybe<Scalars['Date']['input']>;
  gt?: InputMaybe<Scalars['Date']['input']>;
  gte?: InputMaybe<Scalars['Date']['input']>;
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  lt?: InputMaybe<Scalars['Date']['input']>;
  lte?: InputMaybe<Scalars['Date']['input']>;
};

/** Fields to sort Documents by. The order in which sorts are applied is not guaranteed when specifying many fields in one DocumentSort object. */
export type DocumentSort = {
  id?: InputMaybe<SortDirection>;
  symbol?: InputMaybe<SortDirection>;
  symbolKey?: InputMaybe<SortDirection>;
  number?: InputMaybe<SortDirection>;
  year?: InputMaybe<SortDirection>;
  term?: InputMaybe<SortDirection>;
  type?: InputMaybe<SortDirection>;
  system?: InputMaybe<SortDirection>;
  place?: InputMaybe<SortDirection>;
  issuer?: InputMaybe<SortDirection>;
  title?: InputMaybe<SortDirection>;
  issuedOn?: InputMaybe<SortDirection>;
  effectiveFrom?: InputMaybe<SortDirection>;
  expiresOn?: InputMaybe<SortDirection>;
  secrecy?: InputMaybe<SortDirection>;
};

/** An enum for sorting in either ascending or descending order. */
export type SortDirection =
  /** Sort by field values in ascending order. */
  | 'ASC'
  /** Sort by field values in descending order. */
  | 'DESC';

/** Một chỗ nhắc đến văn bản. A document named at one place of a source. */
export type Mention = {
  __typename?: 'Mention';
  id: Scalars['ID']['output'];
  start: Scalars['Int']['output'];
  end: Scalars['Int']['output'];
  /** Nguyên văn. The words as printed. */
  text: Scalars['String']['output'];
  symbol?: Maybe<Scalars['String']['output']>;
  type?: Maybe<DocumentType>;
  issuedOn?: Maybe<Scalars['Date']['output']>;
  issuer?: Maybe<Scalars['String']['output']>;
  /** Điều, khoản, trang được dẫn. The part cited. */
  pinpoint?: Maybe<Scalars['String']['output']>;
  /** Văn bản được nhắc đến; rỗng khi chưa quyết được. Empty while ambiguous. */
  document: Array<Document>;
  /** Các văn bản có thể, khi chưa quyết được. What it may be while ambiguous. */
  candidates: Array<Document>;
  passage: Array<Passage>;
};


/** Một chỗ nhắc đến văn bản. A document named at one place of a source. */
export type MentionDocumentArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/** Một chỗ nhắc đến văn bản. A document named at one place of a source. */
export type MentionCandidatesArgs = {
  where?: InputMaybe<DocumentWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<DocumentSort>>;
};


/** Một chỗ nhắc đến văn bản. A document named at one place of a source. */
export type MentionPassageArgs = {
  where?: InputMaybe<PassageWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PassageSort>>;
};

/**
 * Một đoạn của nguồn. Lời văn chỉ được trả qua `Evidence`, nơi tên riêng đã được che.
 * A paragraph; its words are given through `Evidence` alone, where private names are blanked out.
 */
export type Passage = {
  __typename?: 'Passage';
  ordinal: Scalars['Int']['output'];
  /** Vị trí trong văn bản đã lưu, đơn vị UTF-16. Offsets into the stored text. */
  start: Scalars['Int']['output'];
  end: Scalars['Int']['output'];
  /** Đoạn có tên cá nhân: lời văn dành cho người biên tập. Names private persons. */
  restricted: Scalars['Boolean']['output'];
  source: Array<Source>;
  mentions: Array<Mention>;
  statements: Array<Statement>;
};


/**
 * Một đoạn của nguồn. Lời văn chỉ được trả qua `Evidence`, nơi tên riêng đã được che.
 * A paragraph; its words are given through `Evidence` alone, where private names are blanked out.
 */
export type PassageSourceArgs = {
  where?: InputMaybe<SourceWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<SourceSort>>;
};


/**
 * Một đoạn của nguồn. Lời văn chỉ được trả qua `Evidence`, nơi tên riêng đã được che.
 * A paragraph; its words are given through `Evidence` alone, where private names are blanked out.
 */
export type PassageMentionsArgs = {
  where?: InputMaybe<MentionWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MentionSort>>;
};


/**
 * Một đoạn của nguồn. Lời văn chỉ được trả qua `Evidence`, nơi tên riêng đã được che.
 * A paragraph; its words are given through `Evidence` alone, where private names are blanked out.
 */
export type PassageStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<StatementSort>>;
};

/** Một tệp đã đọc. A file that was read. */
export type Source = {
  __typename?: 'Source';
  /** SHA-256 của nội dung. Of its bytes, in hex. */
  sha256: Scalars['ID']['output'];
  /** Tên tệp. The file's name. */
  name: Scalars['String']['output'];
  mediaType: Scalars['String']['output'];
  /** Nơi của nguồn, nếu biết. The place it speaks for. */
  place?: Maybe<Scalars['String']['output']>;
  /** Ngày mà nguồn nói về. The date it speaks at. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** Độ dài, theo đơn vị UTF-16. Length in UTF-16 units. */
  characters?: Maybe<Scalars['Int']['output']>;
  /** Bộ đọc đã đọc nó: tên@phiên bản. The reader that read it. */
  reader?: Maybe<Scalars['String']['output']>;
  /** Các đoạn văn. Its paragraphs in order. */
  passages: Array<Passage>;
};


/** Một tệp đã đọc. A file that was read. */
export type SourcePassagesArgs = {
  where?: InputMaybe<PassageWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<PassageSort>>;
};

export type PassageWhere = {
  ordinal?: InputMaybe<IntScalarFilters>;
  start?: InputMaybe<IntScalarFilters>;
  end?: InputMaybe<IntScalarFilters>;
  restricted?: InputMaybe<BooleanScalarFilters>;
  OR?: InputMaybe<Array<PassageWhere>>;
  AND?: InputMaybe<Array<PassageWhere>>;
  NOT?: InputMaybe<PassageWhere>;
};

/** Boolean filters */
export type BooleanScalarFilters = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Fields to sort Passages by. The order in which sorts are applied is not guaranteed when specifying many fields in one PassageSort object. */
export type PassageSort = {
  ordinal?: InputMaybe<SortDirection>;
  start?: InputMaybe<SortDirection>;
  end?: InputMaybe<SortDirection>;
  restricted?: InputMaybe<SortDirection>;
};

export type SourceWhere = {
  sha256?: InputMaybe<IdScalarFilters>;
  name?: InputMaybe<StringScalarFilters>;
  mediaType?: InputMaybe<StringScalarFilters>;
  place?: InputMaybe<StringScalarFilters>;
  asOf?: InputMaybe<DateScalarFilters>;
  characters?: InputMaybe<IntScalarFilters>;
  reader?: InputMaybe<StringScalarFilters>;
  OR?: InputMaybe<Array<SourceWhere>>;
  AND?: InputMaybe<Array<SourceWhere>>;
  NOT?: InputMaybe<SourceWhere>;
};

/** Fields to sort Sources by. The order in which sorts are applied is not guaranteed when specifying many fields in one SourceSort object. */
export type SourceSort = {
  sha256?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  mediaType?: InputMaybe<SortDirection>;
  place?: InputMaybe<SortDirection>;
  asOf?: InputMaybe<SortDirection>;
  characters?: InputMaybe<SortDirection>;
  reader?: InputMaybe<SortDirection>;
};

export type MentionWhere = {
  id?: InputMaybe<IdScalarFilters>;
  start?: InputMaybe<IntScalarFilters>;
  end?: InputMaybe<IntScalarFilters>;
  text?: InputMaybe<StringScalarFilters>;
  symbol?: InputMaybe<StringScalarFilters>;
  type?: InputMaybe<DocumentTypeEnumScalarFilters>;
  issuedOn?: InputMaybe<DateScalarFilters>;
  issuer?: InputMaybe<StringScalarFilters>;
  pinpoint?: InputMaybe<StringScalarFilters>;
  OR?: InputMaybe<Array<MentionWhere>>;
  AND?: InputMaybe<Array<MentionWhere>>;
  NOT?: InputMaybe<MentionWhere>;
};

/** Fields to sort Mentions by. The order in which sorts are applied is not guaranteed when specifying many fields in one MentionSort object. */
export type MentionSort = {
  id?: InputMaybe<SortDirection>;
  start?: InputMaybe<SortDirection>;
  end?: InputMaybe<SortDirection>;
  text?: InputMaybe<SortDirection>;
  symbol?: InputMaybe<SortDirection>;
  type?: InputMaybe<SortDirection>;
  issuedOn?: InputMaybe<SortDirection>;
  issuer?: InputMaybe<SortDirection>;
  pinpoint?: InputMaybe<SortDirection>;
};

/** Một quan hệ được nói ở một chỗ. One relation asserted at one place, between two mentions. */
export type Statement = {
  __typename?: 'Statement';
  id: Scalars['ID']['output'];
  relation: Relation;
  /** Từ ngữ cho biết quan hệ. The words that tell the relation, as printed. */
  trigger?: Maybe<Scalars['String']['output']>;
  start: Scalars['Int']['output'];
  end: Scalars['Int']['output'];
  scope: Scope;
  pinpoint?: Maybe<Scalars['String']['output']>;
  effectiveOn?: Maybe<Scalars['Date']['output']>;
  assertedBy: AssertedBy;
  certainty: Certainty;
  confidence: Scalars['Float']['output'];
  from: Array<Mention>;
  to: Array<Mention>;
};


/** Một quan hệ được nói ở một chỗ. One relation asserted at one place, between two mentions. */
export type StatementFromArgs = {
  where?: InputMaybe<MentionWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MentionSort>>;
};


/** Một quan hệ được nói ở một chỗ. One relation asserted at one place, between two mentions. */
export type StatementToArgs = {
  where?: InputMaybe<MentionWhere>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<Array<MentionSort>>;
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
  id?: InputMaybe<IdScalarFilters>;
  relation?: InputMaybe<RelationEnumScalarFilters>;
  trigger?: InputMaybe<StringScalarFilters>;
  start?: InputMaybe<IntScalarFilters>;
  end?: InputMaybe<IntScalarFilters>;
  scope?: InputMaybe<ScopeEnumScalarFilters>;
  pinpoint?: InputMaybe<StringScalarFilters>;
  effectiveOn?: InputMaybe<DateScalarFilters>;
  assertedBy?: InputMaybe<AssertedByEnumScalarFilters>;
  certainty?: InputMaybe<CertaintyEnumScalarFilters>;
  confidence?: InputMaybe<FloatScalarFilters>;
  OR?: InputMaybe<Array<StatementWhere>>;
  AND?: InputMaybe<Array<StatementWhere>>;
  NOT?: InputMaybe<StatementWhere>;
};

/** Relation filters */
export type RelationEnumScalarFilters = {
  eq?: InputMaybe<Relation>;
  in?: InputMaybe<Array<Relation>>;
};

/** Scope filters */
export type ScopeEnumScalarFilters = {
  eq?: InputMaybe<Scope>;
  in?: InputMaybe<Array<Scope>>;
};

/** AssertedBy filters */
export type AssertedByEnumScalarFilters = {
  eq?: InputMaybe<AssertedBy>;
  in?: InputMaybe<Array<AssertedBy>>;
};

/** Certainty filters */
export type CertaintyEnumScalarFilters = {
  eq?: InputMaybe<Certainty>;
  in?: InputMaybe<Array<Certainty>>;
};

/** Float filters */
export type FloatScalarFilters = {
  eq?: InputMaybe<Scalars['Float']['input']>;
  gt?: InputMaybe<Scalars['Float']['input']>;
  gte?: InputMaybe<Scalars['Float']['input']>;
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  lt?: InputMaybe<Scalars['Float']['input']>;
  lte?: InputMaybe<Scalars['Float']['input']>;
};

/** Fields to sort Statements by. The order in which sorts are applied is not guaranteed when specifying many fields in one StatementSort object. */
export type StatementSort = {
  id?: InputMaybe<SortDirection>;
  relation?: InputMaybe<SortDirection>;
  trigger?: InputMaybe<SortDirection>;
  start?: InputMaybe<SortDirection>;
  end?: InputMaybe<SortDirection>;
  scope?: InputMaybe<SortDirection>;
  pinpoint?: InputMaybe<SortDirection>;
  effectiveOn?: InputMaybe<SortDirection>;
  assertedBy?: InputMaybe<SortDirection>;
  certainty?: InputMaybe<SortDirection>;
  confidence?: InputMaybe<SortDirection>;
};

export type Resolution = {
  __typename?: 'Resolution';
  citation: Scalars['String']['output'];
  outcome: Outcome;
  document?: Maybe<Document>;
  candidates: Array<Candidate>;
  reasons: Array<Scalars['String']['output']>;
};

export type Outcome =
  | 'RESOLVED'
  | 'AMBIGUOUS'
  | 'MISSING';

export type Candidate = {
  __typename?: 'Candidate';
  document: Document;
  /** Từ 0 đến 1. From 0 to 1. */
  score: Scalars['Float']['output'];
  reasons: Array<Scalars['String']['output']>;
};

export type SearchPage = {
  __typename?: 'SearchPage';
  items: Array<SearchHit>;
  /** Con trỏ của trang sau. The cursor of the next page; null at the end. */
  next?: Maybe<Scalars['String']['output']>;
  facets: Array<Facet>;
};

export type SearchHit = {
  __typename?: 'SearchHit';
  kind: HitKind;
  score: Scalars['Float']['output'];
  /** Điều gì khớp. What matched. */
  matched: Scalars['String']['output'];
  document?: Maybe<Document>;
  evidence?: Maybe<Evidence>;
};

export type HitKind =
  | 'DOCUMENT'
  | 'PASSAGE';

/** Câu chứng minh, với chỗ đứng của nó. The sentence that proves a fact, and where it stands. */
export type Evidence = {
  __typename?: 'Evidence';
  statement?: Maybe<Scalars['ID']['output']>;
  /** SHA-256 của nguồn. The source's SHA-256. */
  source?: Maybe<Scalars['ID']['output']>;
  sourceName: Scalars['String']['output'];
  start: Scalars['Int']['output'];
  end: Scalars['Int']['output'];
  /** Nguyên văn; khi `redacted` tên riêng được che từng chữ. The words; letter for letter blanked where redacted. */
  text: Scalars['String']['output'];
  trigger?: Maybe<Scalars['String']['output']>;
  section?: Maybe<Scalars['String']['output']>;
  redacted: Scalars['Boolean']['output'];
};

export type Facet = {
  __typename?: 'Facet';
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
  count: Scalars['Int']['output'];
};

export type Lineage = {
  __typename?: 'Lineage';
  root: Document;
  /** Gần nhất trước; gốc có khoảng cách 0. The nearest first; the root itself at distance 0. */
  nodes: Array<LineageNode>;
  /** Mỗi cạnh một lần. Each edge once. */
  edges: Array<LineageEdge>;
  /** Có văn bản hay cạnh bị bỏ lại vì giới hạn. Something was left out by depth, perNode or first. */
  truncated: Scalars['Boolean']['output'];
};

export type LineageNode = {
  __typename?: 'LineageNode';
  document: Document;
  /** Số bước ngắn nhất từ gốc. Steps from the root by the shortest way. */
  distance: Scalars['Int']['output'];
  /** Số văn bản nó trực tiếp dựa trên, hiện hay không. Direct neighbours it rests on, shown or not. */
  upstream: Scalars['Int']['output'];
  /** Số văn bản trực tiếp dựa trên nó, hiện hay không. Direct neighbours that rest on it, shown or not. */
  downstream: Scalars['Int']['output'];
};

export type LineageEdge = {
  __typename?: 'LineageEdge';
  id: Scalars['ID']['output'];
  from: Scalars['ID']['output'];
  to: Scalars['ID']['output'];
  relation: Relation;
  certainty: Certainty;
  confidence: Scalars['Float']['output'];
  evidenceCount: Scalars['Int']['output'];
  /** Câu chứng minh; `first` tối đa 20. The sentences that prove it; 20 at most. */
  evidence: Array<Evidence>;
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
  __typename?: 'ChangePage';
  items: Array<Change>;
  /** Truyền lại làm `after`. Pass it back as `after`; null when there was nothing. */
  next?: Maybe<Scalars['String']['output']>;
};

export type Change = {
  __typename?: 'Change';
  cursor: Scalars['String']['output'];
  at: Scalars['DateTime']['output'];
  kind: ChangeKind;
  who: Scalars['String']['output'];
  why?: Maybe<Scalars['String']['output']>;
  source?: Maybe<Scalars['ID']['output']>;
  document?: Maybe<Scalars['ID']['output']>;
  detail: Scalars['String']['output'];
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
  Document: ResolverTypeWrapper<Document>;
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
  Mention: ResolverTypeWrapper<Mention>;
  Passage: ResolverTypeWrapper<Passage>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Source: ResolverTypeWrapper<Source>;
  PassageWhere: PassageWhere;
  BooleanScalarFilters: BooleanScalarFilters;
  PassageSort: PassageSort;
  SourceWhere: SourceWhere;
  SourceSort: SourceSort;
  MentionWhere: MentionWhere;
  MentionSort: MentionSort;
  Statement: ResolverTypeWrapper<Statement>;
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
  Resolution: ResolverTypeWrapper<Resolution>;
  Outcome: Outcome;
  Candidate: ResolverTypeWrapper<Candidate>;
  SearchPage: ResolverTypeWrapper<SearchPage>;
  SearchHit: ResolverTypeWrapper<SearchHit>;
  HitKind: HitKind;
  Evidence: ResolverTypeWrapper<Evidence>;
  Facet: ResolverTypeWrapper<Facet>;
  Lineage: ResolverTypeWrapper<Lineage>;
  LineageNode: ResolverTypeWrapper<LineageNode>;
  LineageEdge: ResolverTypeWrapper<LineageEdge>;
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
  Document: Document;
  Date: Scalars['Date']['output'];
  DocumentWhere: DocumentWhere;
  IDScalarFilters: IdScalarFilters;
  StringScalarFilters: StringScalarFilters;
  IntScalarFilters: IntScalarFilters;
  DocumentTypeEnumScalarFilters: DocumentTypeEnumScalarFilters;
  DocumentSystemEnumScalarFilters: DocumentSystemEnumScalarFilters;
  DateScalarFilters: DateScalarFilters;
  DocumentSort: DocumentSort;
  Mention: Mention;
  Passage: Passage;
  Boolean: Scalars['Boolean']['output'];
  Source: Source;
  PassageWhere: PassageWhere;
  BooleanScalarFilters: BooleanScalarFilters;
  PassageSort: PassageSort;
  SourceWhere: SourceWhere;
  SourceSort: SourceSort;
  MentionWhere: MentionWhere;
  MentionSort: MentionSort;
  Statement: Statement;
  Float: Scalars['Float']['output'];
  StatementWhere: StatementWhere;
  RelationEnumScalarFilters: RelationEnumScalarFilters;
  ScopeEnumScalarFilters: ScopeEnumScalarFilters;
  AssertedByEnumScalarFilters: AssertedByEnumScalarFilters;
  CertaintyEnumScalarFilters: CertaintyEnumScalarFilters;
  FloatScalarFilters: FloatScalarFilters;
  StatementSort: StatementSort;
  Resolution: Resolution;
  Candidate: Candidate;
  SearchPage: SearchPage;
  SearchHit: SearchHit;
  Evidence: Evidence;
  Facet: Facet;
  Lineage: Lineage;
  LineageNode: LineageNode;
  LineageEdge: LineageEdge;
  ChangePage: ChangePage;
  Change: Change;
  DateTime: Scalars['DateTime']['output'];
};

export type QueryResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  resolve?: Resolver<Array<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<QueryResolveArgs, 'citations'>>;
  search?: Resolver<ResolversTypes['SearchPage'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  lineage?: Resolver<ResolversTypes['Lineage'], ParentType, ContextType, RequireFields<QueryLineageArgs, 'root' | 'direction' | 'depth' | 'perNode' | 'first'>>;
  changes?: Resolver<ResolversTypes['ChangePage'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType, Partial<QuerySourcesArgs>>;
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
  partOf?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentPartOfArgs>>;
  attachments?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentAttachmentsArgs>>;
  mentions?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType, Partial<DocumentMentionsArgs>>;
  implements?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentImplementsArgs>>;
  implementedBy?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentImplementedByArgs>>;
  continues?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentContinuesArgs>>;
  continuedBy?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentContinuedByArgs>>;
  details?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentDetailsArgs>>;
  detailedBy?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentDetailedByArgs>>;
  guides?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentGuidesArgs>>;
  guidedBy?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentGuidedByArgs>>;
  basedOn?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentBasedOnArgs>>;
  basisOf?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentBasisOfArgs>>;
  cites?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentCitesArgs>>;
  citedBy?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentCitedByArgs>>;
  amends?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentAmendsArgs>>;
  amendedBy?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentAmendedByArgs>>;
  supersedes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentSupersedesArgs>>;
  supersededBy?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentSupersededByArgs>>;
  repeals?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentRepealsArgs>>;
  repealedBy?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentRepealedByArgs>>;
  suspends?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentSuspendsArgs>>;
  suspendedBy?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentSuspendedByArgs>>;
  extends?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentExtendsArgs>>;
  extendedBy?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentExtendedByArgs>>;
  corrects?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentCorrectsArgs>>;
  correctedBy?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentCorrectedByArgs>>;
  consolidates?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentConsolidatesArgs>>;
  consolidatedBy?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentConsolidatedByArgs>>;
  promulgates?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentPromulgatesArgs>>;
  promulgatedBy?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentPromulgatedByArgs>>;
  approves?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentApprovesArgs>>;
  approvedBy?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentApprovedByArgs>>;
  interprets?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentInterpretsArgs>>;
  interpretedBy?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentInterpretedByArgs>>;
  inspects?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentInspectsArgs>>;
  inspectedBy?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentInspectedByArgs>>;
  concludes?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentConcludesArgs>>;
  concludedBy?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentConcludedByArgs>>;
  remediates?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentRemediatesArgs>>;
  remediatedBy?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentRemediatedByArgs>>;
  applies?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentAppliesArgs>>;
  appliedBy?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentAppliedByArgs>>;
  reviews?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentReviewsArgs>>;
  reviewedBy?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentReviewedByArgs>>;
  submits?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentSubmitsArgs>>;
  submittedBy?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentSubmittedByArgs>>;
  respondsTo?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentRespondsToArgs>>;
  respondedToBy?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<DocumentRespondedToByArgs>>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

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
  document?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<MentionDocumentArgs>>;
  candidates?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType, Partial<MentionCandidatesArgs>>;
  passage?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType, Partial<MentionPassageArgs>>;
};

export type PassageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  restricted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType, Partial<PassageSourceArgs>>;
  mentions?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType, Partial<PassageMentionsArgs>>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType, Partial<PassageStatementsArgs>>;
};

export type SourceResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  sha256?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  characters?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reader?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType, Partial<SourcePassagesArgs>>;
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
  from?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType, Partial<StatementFromArgs>>;
  to?: Resolver<Array<ResolversTypes['Mention']>, ParentType, ContextType, Partial<StatementToArgs>>;
};

export type ResolutionResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['Candidate']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchPageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['SearchPage'] = ResolversParentTypes['SearchPage']> = {
  items?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
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
  nodes?: Resolver<Array<ResolversTypes['LineageNode']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['LineageEdge']>, ParentType, ContextType>;
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
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<LineageEdgeEvidenceArgs, 'first'>>;
};

export type ChangePageResolvers<ContextType = unknown, ParentType extends ResolversParentTypes['ChangePage'] = ResolversParentTypes['ChangePage']> = {
  items?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
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

