import type { Transaction } from "../../graph/connect.js";
import type { Row } from "../../graph/plain.js";
import type { Draft } from "../../inspection/drafts/draft.js";
import { type Shown, sentence } from "../../inspection/hit.js";
import { isHint } from "../../inspection/rule.js";
import type { DismissalAnswer, DocumentAnswer, EvidenceAnswer, FindingAnswer } from "../../model/answers.js";
import { documentAnswer } from "../document.js";
import { evidenceIn } from "../evidence.js";
import { proofEvidence, type ShownRow } from "../proof-evidence.js";
import { RANK } from "../store-findings.js";
import type { DraftHit } from "./find.js";
import type { ReadDraft } from "./stand.js";

/** So many sentences of one edge prove a finding, and so many words at most are shown of one. */
const SENTENCES = 2;
const MOST_SHOWN = 20;

/** The words of a draft as evidence: it is no source, and nothing of it is hidden from whoever asks. */
function ownEvidence({ rows, text, reading }: ReadDraft) {
  const passages = rows.passages;
  return (span: { start: number; end: number }, trigger: string | null): EvidenceAnswer => {
    const { start, end } = span;
    const section = passages.findLast((passage) => passage.start <= start)?.heading ?? null;
    const place = { statement: null, source: null, sourceName: reading.source.name, start, end };
    return { ...place, text: text.slice(start, end), trigger, section, redacted: false };
  };
}

/** Words of stored sources, by the passage and place they are asked for at. */
async function storedWords(tx: Transaction, spans: readonly Shown[]): Promise<Map<string, EvidenceAnswer>> {
  if (spans.length === 0) return new Map();
  const rows = await tx.run<ShownRow & object>("shown-words", {
    shown: spans.map(({ passage, start, end }, ordinal) => ({ passage, start, end, ordinal })),
  });
  const evidence = proofEvidence(rows, false);
  const ordinals = [...new Set(rows.map((row) => row.ordinal))];
  return new Map(
    ordinals.map((ordinal, i) => [placeOf(spans[ordinal] as Shown), evidence[i] as EvidenceAnswer]),
  );
}

const placeOf = ({ passage, start, end }: Shown): string => `${passage} ${start} ${end}`;

async function documentsOf(
  tx: Transaction,
  draft: Draft,
  ids: readonly string[],
): Promise<Map<string, DocumentAnswer>> {
  const missing = ids.filter((id) => !draft.documents.has(id));
  const rows =
    missing.length === 0
      ? []
      : await tx.run<{ id: string; document: Row }>("documents-by-any-id", {
          ids: missing,
        });
  return new Map([
    ...[...draft.documents].map(([id, document]) => [id, documentAnswer({ ...document })] as const),
    ...rows.map(({ id, document }) => [id, documentAnswer(document)] as const),
  ]);
}

const bySeverity = (a: DraftHit, b: DraftHit): number => {
  const rank = ({ rule, id }: DraftHit) => `${RANK[rule.severity]} ${rule.id} ${id}`;
  return rank(a) < rank(b) ? -1 : 1;
};

/** What was found, as it is told: the severest first, the words of the draft before those of the graph. */
export async function shownFindings(
  tx: Transaction,
  read: ReadDraft,
  draft: Draft,
  found: readonly DraftHit[],
): Promise<FindingAnswer[]> {
  const own = ownEvidence(read);
  const mine = new Set(draft.passages.map(({ id }) => id));
  const told = new Set(draft.statements.map(({ edge }) => edge));
  const hits = found.map(({ hit }) => hit);
  const edges = [...new Set(hits.flatMap((hit) => hit.edges.filter((edge) => !told.has(edge))))];
  const proofs = new Map<string, readonly EvidenceAnswer[]>();
  const sentences = await evidenceIn(tx, edges, { first: SENTENCES, reveal: false });
  for (const [i, edge] of edges.entries()) proofs.set(edge, sentences[i] ?? []);
  const stored = hits
    .flatMap((hit) => hit.shown.slice(0, MOST_SHOWN))
    .filter(({ passage }) => !mine.has(passage));
  const words = await storedWords(tx, stored);
  const documents = await documentsOf(tx, draft, [...new Set(hits.flatMap((hit) => hit.about))]);
  const dismissed = await tx.run<{ id: string; dismissal: DismissalAnswer }>("dismissals", {
    ids: found.map(({ id }) => id),
  });
  const dismissals = new Map(dismissed.map((row) => [row.id, row.dismissal]));
  const said = (edge: string): readonly EvidenceAnswer[] =>
    proofs.get(edge) ??
    draft.statements
      .filter((one) => one.edge === edge)
      .slice(0, SENTENCES)
      .map((one) => own(one, one.trigger));
  return found.toSorted(bySeverity).map(({ id, rule, hit }) => {
    const evidence = [
      ...hit.edges.flatMap(said),
      ...hit.shown
        .slice(0, MOST_SHOWN)
        .flatMap((shown) => (mine.has(shown.passage) ? own(shown, null) : (words.get(placeOf(shown)) ?? []))),
    ];
    return {
      id,
      rule: rule.id,
      severity: rule.severity,
      hint: isHint(rule),
      title: rule.vi,
      detail: sentence(rule.detail, hit.facts),
      documents: [...new Set(hit.about)].flatMap((one) => documents.get(one) ?? []),
      evidence: [
        ...evidence.filter((one) => one.source === null),
        ...evidence.filter((one) => one.source !== null),
      ],
      proposal: hit.proposal,
      dismissed: dismissals.get(id) ?? null,
    };
  });
}
