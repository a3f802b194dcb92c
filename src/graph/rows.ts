import { createHash } from "node:crypto";
import { VanbanError } from "../model/errors.js";
import type { Reading, ReadMention, ReadStatement } from "../model/reading.js";
import { type DescriptionRow, descriptions } from "./descriptions.js";
import { type ExpectationRow, expectationRows } from "./expectations.js";
import type { FactRow } from "./fact.js";
import { factRows } from "./fact-rows.js";
import { passagesOf, type StoredPassage, storedPassages } from "./passages.js";
import { mentionKey } from "./review-keys.js";
import { type MeasureRow, measureTellings, organisationTellings, type TellingRow } from "./tellings.js";
import { type MentionRow, Wordless } from "./wordless.js";

/** Raised when the same reading must be stored in another shape, so that sources loaded before are loaded anew. */
const STORED_SHAPE = 4;

interface StatementRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly passages: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A reading as rows, ready for `UNWIND`. */
export interface SourceRows {
  readonly sha256: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly passages: readonly StoredPassage[];
  readonly descriptions: readonly DescriptionRow[];
  readonly mentions: readonly MentionRow[];
  readonly statements: readonly StatementRow[];
  readonly expectations: readonly ExpectationRow[];
  readonly organisations: readonly TellingRow[];
  readonly measures: readonly MeasureRow[];
  readonly facts: readonly FactRow[];
}

/** Equal for two readings exactly when storing them gives the same; the file's name does not count. */
function fingerprint(reading: Reading): string {
  const { name: _, ...source } = reading.source;
  return createHash("sha256")
    .update(JSON.stringify([STORED_SHAPE, { ...reading, source }]))
    .digest("hex");
}

const claimsOf = ({ document, candidates }: ReadMention): string[] =>
  document === null ? [...new Set(candidates ?? [])].sort() : [document];

function confidence({ certainty, assertedBy }: ReadStatement): number {
  const said = certainty === "EXPLICIT" ? 0.9 : 0.6;
  return assertedBy === "OTHER" ? said - 0.1 : said;
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
  const starts = new Map(passages.map((passage) => [passage.id, passage.start]));
  const in_ = (start: number, end: number) => passagesOf(passages, start, end);
  const wordless = new Wordless(reading, short, in_(0, 0)[0] ?? "");
  for (const subject of reading.subjects) wordless.of(subject);
  const mentions = reading.mentions.map((m, i) => {
    const { document: claim, candidates: _, ...words } = m;
    const passage = in_(m.start, m.end)[0] ?? "";
    const at = (m.symbolStart ?? m.start) - (starts.get(passage) ?? 0);
    const properties = { header: false, wordless: false, claim, key: mentionKey(m), at, ...words };
    return { id: `${short}/m${i}`, passage, claims: claimsOf(m), properties };
  });
  const keys = new Map(mentions.map(({ id, properties }) => [id, properties.key]));
  const keyOf = (id: string): string => keys.get(id) ?? mentionKey(wordless.said(id));
  const statements = reading.statements.map((s, i) => {
    const { from, to, fromMention, toMention, ...said } = s;
    const [one, other] = [end(fromMention, from, short, wordless), end(toMention, to, short, wordless)];
    return {
      id: `${short}/s${i}`,
      from: one,
      to: other,
      passages: in_(s.start, s.end),
      properties: {
        ...said,
        fromKey: keyOf(one),
        toKey: keyOf(other),
        confidence: Math.round(confidence(s) * 100) / 100,
      },
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
    expectations: expectationRows(reading, passages, short),
    organisations: organisationTellings(reading),
    measures: measureTellings(reading),
    facts: factRows(reading, passages),
  };
}
