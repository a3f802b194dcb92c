import type { Graph, Transaction } from "../graph/connect.js";
import type { EvidenceAnswer } from "../model/answers.js";
import { blanked, type Span } from "./redact.js";

/** `first` sentences of each edge; `reveal`: the asker may read restricted passages. */
export interface EvidenceQuestion {
  readonly first: number;
  readonly reveal: boolean;
}

interface Proof {
  statement: string;
  start: number;
  end: number;
  trigger: string | null;
  source: string;
  sourceName: string;
  passages: { start: number; text: string; gap: string; heading: string | null; restricted: boolean }[];
  mentions: Span[];
}

/** What readers see of a restricted sentence: the citations that make the fact, and the words that relate them. */
function visible(words: string, { mentions, trigger, start }: Proof): Span[] {
  const citations = mentions.map((m) => ({ start: m.start - start, end: m.end - start }));
  const at = trigger ? words.indexOf(trigger) : -1;
  return trigger && at >= 0 ? [...citations, { start: at, end: at + trigger.length }] : citations;
}

function evidenceAnswer(proof: Proof, reveal: boolean): EvidenceAnswer {
  const { statement, start, end, trigger, source, sourceName, passages } = proof;
  const from = passages[0]?.start ?? start;
  const words = passages
    .map((p) => p.text + p.gap)
    .join("")
    .slice(start - from, end - from);
  const redacted = !reveal && passages.some((p) => p.restricted);
  return {
    statement,
    source,
    sourceName,
    start,
    end,
    text: redacted ? blanked(words, visible(words, proof)) : words,
    trigger,
    section: redacted ? null : (passages[0]?.heading ?? null),
    redacted,
  };
}

/** The sentences that prove each edge, by the edges' ids and in their order, the best proof first. */
export const evidenceOf = (
  graph: Graph,
  edges: readonly string[],
  question: EvidenceQuestion,
): Promise<EvidenceAnswer[][]> => graph.reading((tx) => evidenceIn(tx, edges, question));

/** As `evidenceOf`, inside a transaction. */
export async function evidenceIn(
  tx: Transaction,
  edges: readonly string[],
  { first, reveal }: EvidenceQuestion,
): Promise<EvidenceAnswer[][]> {
  if (edges.length === 0) return [];
  const rows = await tx.run<{ edge: string; proofs: Proof[] }>("evidence", { edges, first });
  const byEdge = new Map(rows.map((row) => [row.edge, row.proofs]));
  return edges.map((edge) => (byEdge.get(edge) ?? []).map((proof) => evidenceAnswer(proof, reveal)));
}
