import type { Graph } from "../graph/connect.js";
import type { EvidenceAnswer } from "../model/answers.js";
import { findUnits, unitAt } from "../reading/units.js";
import type { EvidenceQuestion } from "./evidence.js";
import { blanked } from "./redact.js";

interface Proof {
  readonly start: number;
  readonly end: number;
  readonly source: string;
  readonly sourceName: string;
  readonly passages: readonly {
    readonly start: number;
    readonly text: string;
    readonly gap: string;
    readonly heading: string | null;
    readonly restricted: boolean;
  }[];
}

/** A figure by itself proves nothing: the shortest that is shown as it stands, in UTF-16 units. */
const SENTENCE = 80;

/** The sentence, item or cell that holds a short span, within the words of its passages. */
function around(words: string, start: number, end: number): { start: number; end: number } {
  if (end - start >= SENTENCE) return { start, end };
  const unit = unitAt(findUnits(words), start);
  return unit ? { start: Math.min(unit.start, start), end: Math.max(unit.end, end) } : { start, end };
}

function evidenceAnswer(proof: Proof, reveal: boolean): EvidenceAnswer {
  const { passages, source, sourceName } = proof;
  const from = passages[0]?.start ?? proof.start;
  const words = passages.map((p) => p.text + p.gap).join("");
  const cut = around(words, proof.start - from, proof.end - from);
  const redacted = !reveal && passages.some((p) => p.restricted);
  const text = words.slice(cut.start, cut.end);
  return {
    statement: null,
    source,
    sourceName,
    start: from + cut.start,
    end: from + cut.end,
    text: redacted ? blanked(text, []) : text,
    trigger: null,
    section: redacted ? null : (passages[0]?.heading ?? null),
    redacted,
  };
}

/**
 * The sentences that prove facts (tasks, responsibilities, successions, observations), by the facts' ids and in their
 * order. Of a restricted passage readers see where the sentence stands and none of its letters.
 */
export async function factEvidenceOf(
  graph: Graph,
  ids: readonly string[],
  { first, reveal }: EvidenceQuestion,
): Promise<EvidenceAnswer[][]> {
  const rows = await graph.read<{ id: string; proofs: Proof[] }>("fact-evidence", { ids, first });
  const byId = new Map(rows.map((row) => [row.id, row.proofs]));
  return ids.map((id) => (byId.get(id) ?? []).map((proof) => evidenceAnswer(proof, reveal)));
}
