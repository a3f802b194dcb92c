import type { ReadDocument, Reading } from "../model/reading.js";

export interface MentionRow {
  readonly id: string;
  readonly passage: string;
  /** The ids it may be called by in its file: one when the file decides, several when it does not, else none. */
  readonly claims: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The mention without words that stands for a document of the file where a statement's end has no words of its own. */
export class Wordless {
  readonly #rows = new Map<string, MentionRow>();
  readonly #source: string;
  readonly #passage: string;
  readonly #documents: ReadonlyMap<string, ReadDocument>;
  readonly #subjects: ReadonlySet<string>;

  /** `source` begins the ids of these mentions; `passage` is where they are kept. */
  constructor({ documents, subjects }: Reading, source: string, passage: string) {
    this.#source = source;
    this.#passage = passage;
    this.#documents = new Map(documents.map((d) => [d.id, d]));
    this.#subjects = new Set(subjects);
  }

  /** The id of the mention that stands for this document of the file. */
  of(claim: string): string {
    const id = `${this.#source}/h/${claim}`;
    const document = this.#documents.get(claim);
    if (document && !this.#rows.has(claim)) {
      const { symbol, type, issuedOn, issuer } = document;
      const place = { header: this.#subjects.has(claim), wordless: true, start: 0, end: 0, text: "" };
      const properties = { ...place, symbol, type, issuedOn, issuer };
      this.#rows.set(claim, { id, passage: this.#passage, claims: [claim], properties });
    }
    return id;
  }

  /** What the mention of this id says; nothing where there is none. */
  said(id: string): MentionRow["properties"] {
    return this.#rows.get(id.slice(`${this.#source}/h/`.length))?.properties ?? {};
  }

  get rows(): MentionRow[] {
    return [...this.#rows.values()];
  }
}
