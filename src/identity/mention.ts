import type { Candidate } from "./candidate.js";
import type { Verdict } from "./verdict.js";

const byFit = (a: Candidate, b: Candidate) => b.score - a.score || (a.document < b.document ? -1 : 1);

/** What an id is counted as: its document, or its candidates while it has none. */
const options = ({ document, candidates }: Verdict): readonly Candidate[] =>
  document === null
    ? candidates
    : [{ document, score: 0.5, reasons: ["Văn bản cùng ký hiệu được nhắc trong chính nguồn này"] }];

function merged(all: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of all.toSorted(byFit)) {
    const known = best.get(candidate.document);
    const reasons = [...new Set([...(known?.reasons ?? []), ...candidate.reasons])];
    best.set(candidate.document, { ...(known ?? candidate), reasons });
  }
  return [...best.values()].sort(byFit);
}

/**
 * What a mention stands for, from the verdicts on the ids it may be called by in its file. Several ids that turn out
 * to be one document decide it; else all that they may be are its candidates.
 */
export function decideMention(says: readonly Verdict[]): Verdict {
  const documents = new Set(says.map((verdict) => verdict.document));
  const [document] = documents;
  if (documents.size === 1 && document) return { document, candidates: [] };
  return { document: null, candidates: merged(says.flatMap(options)) };
}
