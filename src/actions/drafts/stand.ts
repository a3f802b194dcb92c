import type { DocumentSystem } from "../../generated/enums.js";
import { checkReading } from "../../graph/check-reading.js";
import type { Transaction } from "../../graph/connect.js";
import { type SourceRows, sourceRows } from "../../graph/rows.js";
import { standing } from "../../graph/unstored.js";
import type { Draft, DraftMention, DraftStatement } from "../../inspection/drafts/draft.js";
import type { Reading } from "../../model/reading.js";

/** A reading that is not stored, its text cut as it would be stored. */
export interface ReadDraft {
  readonly reading: Reading;
  readonly text: string;
  readonly rows: SourceRows;
}

/** @throws VanbanError BAD_INPUT when the reading does not fit its text */
export const cutDraft = (reading: Reading, text: string): ReadDraft => ({
  reading,
  text,
  rows: sourceRows(checkReading(reading, text), text),
});

type Ends = ReadonlyMap<string, string | null>;

function statementsOf({ reading, text, rows }: ReadDraft, documentAt: Ends): DraftStatement[] {
  return reading.statements.flatMap((said, i) => {
    const from = documentAt.get(rows.statements[i]?.from ?? "");
    const to = documentAt.get(rows.statements[i]?.to ?? "");
    if (!from || !to || from === to) return [];
    const { relation, scope, assertedBy, certainty, pinpoint, trigger, start, end, toMention } = said;
    const edge = `${relation} ${from} ${to}`;
    const sentence = text.slice(start, end);
    return [
      {
        edge,
        from,
        relation,
        to,
        scope,
        assertedBy,
        certainty,
        pinpoint,
        trigger,
        start,
        end,
        toMention,
        sentence,
      },
    ];
  });
}

/** How a draft stands beside what the graph holds; only reads. `at`: the ISO day at which it speaks. */
export async function draftBeside(tx: Transaction, draft: ReadDraft, at: string): Promise<Draft> {
  const { reading, rows } = draft;
  const { of, documents } = await standing(tx, rows.descriptions);
  const verdicts = new Map(rows.mentions.map(({ id, claims }) => [id, of(claims)]));
  const passageOf = (start: number) => rows.passages.findLast((passage) => passage.start <= start)?.id ?? "";
  const mentions = reading.mentions.map((mention, i): DraftMention => {
    const row = rows.mentions[i];
    const verdict = verdicts.get(row?.id ?? "");
    const { start, end, text, symbol, type, issuedOn, issuer, document: claim } = mention;
    const candidates = (verdict?.candidates ?? []).map((candidate) => candidate.document);
    const stands = { document: verdict?.document ?? null, candidates, passage: row?.passage ?? "" };
    return { claim, ...stands, start, end, text, symbol, type, issuedOn, issuer };
  });
  const names = new Map(reading.organisations.map(({ id, name }) => [id, name]));
  return {
    key: reading.source.sha256,
    at,
    subjects: new Set(reading.subjects.flatMap((id) => of([id]).document ?? id)),
    documents: new Map(
      [...documents].map(([id, d]) => [id, { ...d, system: d.system as DocumentSystem | null }]),
    ),
    tellings: rows.descriptions.map(({ claim, properties: { symbol, issuedOn, subject } }) => ({
      ...{ claim: claim.id, document: of([claim.id]).document, symbol, issuedOn, subject },
    })),
    mentions,
    statements: statementsOf(draft, new Map([...verdicts].map(([id, { document }]) => [id, document]))),
    works: reading.responsibilities
      .filter(({ objectKind }) => objectKind === "TASK")
      .map(({ organisation, start, end }) => ({
        ...{ body: names.get(organisation) ?? organisation, passage: passageOf(start), start, end },
      })),
    passages: rows.passages,
    parts: [...documents.values()].flatMap(({ id, partOf }) => (partOf === null ? [] : [id])),
  };
}
