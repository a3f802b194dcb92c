import type { DocumentSystem, DocumentType } from "../../generated/enums.js";
import type { Hit, Shown } from "../hit.js";
import type { Ask } from "../judge.js";

/** A document that a draft speaks of: as the graph holds it (`known`), or as the draft alone tells of it. */
export interface DraftDocument {
  readonly id: string;
  readonly known: boolean;
  readonly symbol: string | null;
  readonly symbolKey: string | null;
  readonly type: DocumentType;
  readonly system: DocumentSystem | null;
  readonly place: string;
  readonly series: string | null;
  readonly count: number | null;
  readonly title: string | null;
  readonly titleFolded: string | null;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
}

/** A citation in it: the document it stands for, or those it may be. Spans are UTF-16 offsets into the draft. */
export interface DraftMention extends Shown {
  /** The id that the draft calls the document by; null where it may be several. */
  readonly claim: string | null;
  readonly document: string | null;
  readonly candidates: readonly string[];
  readonly text: string;
  readonly symbol: string | null;
  readonly type: DocumentType;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
}

/** A relation it tells of, between two documents that are decided. `edge` names it as the graph would. */
export interface DraftStatement {
  readonly edge: string;
  readonly from: string;
  readonly relation: string;
  readonly to: string;
  readonly scope: string;
  readonly assertedBy: string;
  readonly certainty: string;
  readonly pinpoint: string | null;
  readonly trigger: string | null;
  readonly start: number;
  readonly end: number;
  /** The citation at its end, by its place among the mentions; null where the end has no words of its own. */
  readonly toMention: number | null;
  readonly sentence: string;
}

/** What it tells of one document: the id it calls it by, what that stands for, and what is printed with it. */
export interface DraftTelling {
  readonly claim: string;
  readonly document: string | null;
  readonly symbol: string | null;
  readonly issuedOn: string | null;
  readonly subject: boolean;
}

/** Work it gives to a body. */
export interface DraftWork extends Shown {
  readonly body: string;
}

export interface DraftPassage {
  readonly id: string;
  readonly start: number;
  readonly text: string;
}

/** A draft as it stands beside the graph; `at` is the ISO day at which it speaks. */
export interface Draft {
  readonly key: string;
  readonly at: string;
  readonly subjects: ReadonlySet<string>;
  readonly documents: ReadonlyMap<string, DraftDocument>;
  readonly tellings: readonly DraftTelling[];
  readonly mentions: readonly DraftMention[];
  readonly statements: readonly DraftStatement[];
  readonly works: readonly DraftWork[];
  readonly passages: readonly DraftPassage[];
  /** The documents of it that are part of another. */
  readonly parts: readonly string[];
}

/**
 * What the Cypher of a rule finds in what is stored, found in a draft that is not: hits of the same shape, which the
 * rule's judge then judges. It asks the graph for what the draft cannot know, in few questions, and writes nothing.
 */
export type DraftRule = (draft: Draft, ask: Ask) => readonly Hit[] | Promise<readonly Hit[]>;

/** A hit without what it lacks. */
export const hit = (given: Partial<Hit> & Pick<Hit, "key" | "facts">): Hit => ({
  about: [],
  edges: [],
  shown: [],
  proposal: null,
  ...given,
});

export const shownAt = ({ passage, start, end }: Shown): Shown => ({ passage, start, end });

/** The places where a draft names a document, those that print its date first. */
export const namedAt = (draft: Draft, id: string): Shown[] => {
  const places = draft.mentions.filter((mention) => mention.document === id);
  const dated = places.filter((mention) => mention.issuedOn !== null);
  return [...dated, ...places.filter((mention) => mention.issuedOn === null)].map(shownAt);
};

/** The day a document speaks at: its own, or that of the draft. */
export const dayOf = (draft: Draft, document: DraftDocument): string => document.issuedOn ?? draft.at;

/** How a document is called in a sentence. */
export const called = ({ symbol, title, id }: Pick<DraftDocument, "symbol" | "title" | "id">): string =>
  symbol ?? title ?? id;
