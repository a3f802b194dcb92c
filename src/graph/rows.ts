import { createHash } from "node:crypto";
import { type Claim, claimParts, isAnchor } from "../identity/claim.js";
import type { OneTelling } from "../identity/describe.js";
import { VanbanError } from "../model/errors.js";
import type { Reading, ReadMention, ReadStatement } from "../model/reading.js";
import { passagesOf, type StoredPassage, storedPassages } from "./passages.js";

/** Raised when the same reading must be stored in another shape, so that sources loaded before are loaded anew. */
const STORED_SHAPE = 1;

export interface MentionRow {
  readonly id: string;
  readonly passage: string;
  /** The ids it may be called by in its file: one when the file decides, several when it does not, else none. */
  readonly claims: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface StatementRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly passages: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A document as one source tells of it: the id it calls it by, and the words. */
export interface DescriptionRow {
  readonly claim: Claim;
  readonly family: string;
  readonly anchor: boolean;
  readonly properties: Omit<OneTelling, "claim"> & { readonly partOf: string | null };
}

/** What a source says of each id that it does not say to be part of anything. */
export const tellingsOf = (rows: readonly DescriptionRow[]): ReadonlyMap<string, OneTelling> =>
  new Map(
    rows
      .filter((row) => row.properties.partOf === null)
      .map(({ claim, properties }) => [claim.id, { claim: claim.id, ...properties }]),
  );

/** A reading as rows, ready for `UNWIND`. */
export interface SourceRows {
  readonly sha256: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly passages: readonly StoredPassage[];
  readonly descriptions: readonly DescriptionRow[];
  readonly mentions: readonly MentionRow[];
  readonly statements: readonly StatementRow[];
}

/** Equal for two readings exactly when storing them gives the same; the file's name does not count. */
export function fingerprint(reading: Reading): string {
  const { name: _, ...source } = reading.source;
  return createHash("sha256")
    .update(JSON.stringify([STORED_SHAPE, { ...reading, source }]))
    .digest("hex");
}

function descriptions({ documents, subjects, source }: Reading): DescriptionRow[] {
  const own = new Set(subjects);
  return documents.map((d) => {
    const parts = claimParts(d.id);
    const subject = own.has(d.id);
    return {
      claim: { id: d.id, subject, asOf: source.asOf },
      family: parts.family,
      anchor: isAnchor(parts),
      properties: {
        subject,
        symbol: d.symbol,
        type: d.type,
        number: d.number,
        title: d.title,
        issuedOn: d.issuedOn,
        effectiveFrom: d.effectiveFrom,
        expiresOn: d.expiresOn,
        secrecy: subject ? source.secrecy : null,
        issuers: d.issuers,
        partOf: d.partOf,
      },
    };
  });
}

const claimsOf = ({ document, candidates }: ReadMention): string[] =>
  document === null ? [...new Set(candidates ?? [])].sort() : [document];

function confidence({ certainty, assertedBy }: ReadStatement): number {
  const said = certainty === "EXPLICIT" ? 0.9 : 0.6;
  return assertedBy === "OTHER" ? said - 0.1 : said;
}

/** The mention without words that stands for a document of the file where a statement's end has no words of its own. */
class Wordless {
  readonly #rows = new Map<string, MentionRow>();
  readonly #source: string;
  readonly #passage: string;
  readonly #reading: Reading;

  constructor(reading: Reading, source: string, passage: string) {
    this.#reading = reading;
    this.#source = source;
    this.#passage = passage;
  }

  of(claim: string): string {
    const id = `${this.#source}/h/${claim}`;
    const document = this.#reading.documents.find((d) => d.id === claim);
    if (document && !this.#rows.has(claim)) {
      const header = this.#reading.subjects.includes(claim);
      const { symbol, type, issuedOn, issuer } = document;
      const properties = {
        header,
        wordless: true,
        start: 0,
        end: 0,
        text: "",
        symbol,
        type,
        issuedOn,
        issuer,
      };
      this.#rows.set(claim, { id, passage: this.#passage, claims: [claim], properties });
    }
    return id;
  }

  get rows(): MentionRow[] {
    return [...this.#rows.values()];
  }
}

function end(given: number | null, document: string | null, source: string, wordless: Wordless): string {
  if (given !== null) return `${source}/m${given}`;
  if (document !== null) return wordless.of(document);
  throw new VanbanError(
    "BAD_INPUT",
    "The reading has a statement with neither a document nor a mention at one end; each end needs one of them.",
  );
}

/** The rows of a reading that was checked against its text. @throws VanbanError BAD_INPUT */
export function sourceRows(reading: Reading, text: string): SourceRows {
  const { sha256, name: _, ...source } = reading.source;
  const short = sha256.slice(0, 16);
  const passages = storedPassages(reading.passages, text, short);
  const in_ = (start: number, end: number) => passagesOf(passages, start, end);
  const wordless = new Wordless(reading, short, in_(0, 0)[0] ?? "");
  for (const subject of reading.subjects) wordless.of(subject);
  const mentions = reading.mentions.map((m, i) => {
    const { document: claim, candidates: _, ...words } = m;
    const properties = { header: false, wordless: false, claim, ...words };
    return { id: `${short}/m${i}`, passage: in_(m.start, m.end)[0] ?? "", claims: claimsOf(m), properties };
  });
  const statements = reading.statements.map((s, i) => {
    const { from, to, fromMention, toMention, ...said } = s;
    return {
      id: `${short}/s${i}`,
      from: end(fromMention, from, short, wordless),
      to: end(toMention, to, short, wordless),
      passages: in_(s.start, s.end),
      properties: { ...said, confidence: Math.round(confidence(s) * 100) / 100 },
    };
  });
  const properties = { ...source, reader: reading.reader, fingerprint: fingerprint(reading) };
  return {
    sha256,
    properties,
    passages,
    descriptions: descriptions(reading),
    mentions: [...mentions, ...wordless.rows],
    statements,
  };
}
