import { Outcome } from "../generated/enums.js";
import type { Graph, Transaction } from "../graph/connect.js";
import type { Row } from "../graph/plain.js";
import type { CandidateAnswer, DocumentAnswer, ResolutionAnswer } from "../model/answers.js";
import { VanbanError } from "../model/errors.js";
import { parseDocumentId } from "../model/ids.js";
import { type CitationContext, weigh } from "./citation-fit.js";
import { documentAnswer } from "./document.js";
import { MAXIMA } from "./limits.js";
import { type LooseCitation, type LooselyNamed, looselyNamed, readLooseCitation } from "./loose-citation.js";
import { type Citation, readCitation } from "./read-citation.js";

/** Citations as people write them, in the context of a place path and an ISO date. */
export interface ResolveQuestion extends CitationContext {
  readonly citations: readonly string[];
}

const nothing = (citation: string, reason: string): ResolutionAnswer => ({
  citation,
  outcome: Outcome.MISSING,
  document: null,
  candidates: [],
  reasons: [reason],
});

const bestFirst = (a: CandidateAnswer, b: CandidateAnswer) =>
  b.score - a.score || (a.document.id < b.document.id ? -1 : 1);

function decide(
  citation: string,
  read: Citation,
  found: readonly DocumentAnswer[],
  context: CitationContext,
): ResolutionAnswer {
  const named = read.symbol ?? citation.trim();
  if (found.length === 0)
    return nothing(citation, `Đồ thị không có văn bản nào mang ký hiệu hoặc tên «${named}».`);
  const weighed = found.map((document) => weigh(document, read, context));
  const sure = weighed.filter((w) => w.fit === "EXACT");
  const fits = sure.length > 0 ? sure : weighed.filter((w) => w.fit === "POSSIBLE");
  const shown = (fits.length > 0 ? fits : weighed).map(({ document, score, reasons }) => ({
    document,
    score,
    reasons,
  }));
  const candidates = shown.sort(bestFirst).slice(0, MAXIMA.candidates);
  const [only] = candidates;
  if (fits.length === 1 && only)
    return {
      citation,
      outcome: Outcome.RESOLVED,
      document: only.document,
      candidates,
      reasons: only.reasons,
    };
  if (fits.length > 1) {
    const reasons = [
      `${fits.length} văn bản cùng mang «${named}»; cần thêm ngày ban hành, nơi hoặc cơ quan ban hành.`,
    ];
    return { citation, outcome: Outcome.AMBIGUOUS, document: null, candidates, reasons };
  }
  const reasons = [
    `Có ${weighed.length} văn bản mang «${named}» nhưng không văn bản nào khớp với trích dẫn.`,
  ];
  return { citation, outcome: Outcome.MISSING, document: null, candidates, reasons };
}

/** A symbol that is only begun names nothing for sure, not even where one document alone begins so. */
function decideLoosely(
  citation: string,
  { read }: LooseCitation,
  { whole, begun }: LooselyNamed,
  context: CitationContext,
): ResolutionAnswer {
  if (whole.length > 0 || begun.length === 0) return decide(citation, read, whole, context);
  const candidates = begun
    .map((document) => weigh(document, read, context))
    .map(({ document, score, reasons }) => ({
      document,
      score: Math.min(score, 0.4),
      reasons: ["Ký hiệu bắt đầu như trong trích dẫn.", ...reasons.slice(1)],
    }))
    .sort(bestFirst);
  // So many are asked for at the most; there may be more.
  const many = begun.length < MAXIMA.candidates ? `${begun.length}` : `ít nhất ${begun.length}`;
  const reasons = [
    `«${read.symbol}» chưa đủ ký hiệu; ${many} văn bản có ký hiệu bắt đầu như thế: hãy ghi đủ số và ký hiệu.`,
  ];
  return { citation, outcome: Outcome.AMBIGUOUS, document: null, candidates, reasons };
}

function checked(citations: readonly string[]): void {
  if (citations.length > MAXIMA.citations)
    throw new VanbanError(
      "BAD_INPUT",
      `${citations.length} citations were given, ${MAXIMA.citations} at once is the most; ask in several parts.`,
    );
}

/**
 * Which documents citations name, as people write them, in the context of a place and a date: RESOLVED when exactly one fits, AMBIGUOUS with the candidates when several fit
 * equally, MISSING when none does (those of the same symbol that do not fit are still told, with why not).
 * A document's id is a citation too, and a symbol as it is typed into the search box («75 ctr tu»); one that is only
 * begun («nq29») is AMBIGUOUS with the documents that begin so. Answers stand in the order of `citations`.
 * @throws VanbanError BAD_INPUT for too many citations
 */
export const resolve = (graph: Graph, question: ResolveQuestion): Promise<ResolutionAnswer[]> =>
  graph.reading((tx) => resolveIn(tx, question));

/** As `resolve`, inside a transaction. @throws VanbanError BAD_INPUT for too many citations */
export async function resolveIn(tx: Transaction, question: ResolveQuestion): Promise<ResolutionAnswer[]> {
  const { citations, ...context } = question;
  checked(citations);
  const given = citations.map((citation) => {
    const text = citation.trim().slice(0, MAXIMA.citationLength);
    const id = parseDocumentId(text.replace(/(?:\/kem-theo-\d+)+$/, "")) ? text : null;
    const read = id ? null : readCitation(text);
    return { citation, id, read, loose: id || read ? null : readLooseCitation(text) };
  });
  const keys = [...new Set(given.flatMap(({ read }) => read?.symbolKey ?? read?.nameKey ?? []))];
  const ids = [...new Set(given.flatMap(({ id }) => id ?? []))];
  const byKey = await tx.run<{ key: string; documents: Row[] }>("citation-candidates", {
    keys,
    most: MAXIMA.sameKey,
  });
  const byId = await tx.run<{ id: string; document: Row }>("documents-by-any-id", { ids });
  const loosely = await looselyNamed(
    tx,
    given.flatMap(({ citation, loose }) => (loose ? { citation, loose } : [])),
  );
  const named = new Map(byKey.map(({ key, documents }) => [key, documents.map(documentAnswer)]));
  const known = new Map(byId.map(({ id, document }) => [id, documentAnswer(document)]));
  return given.map(({ citation, id, read, loose }) => {
    if (id) return decideById(citation, known.get(id));
    if (loose)
      return decideLoosely(citation, loose, loosely.get(citation) ?? { whole: [], begun: [] }, context);
    const key = read?.symbolKey ?? read?.nameKey;
    if (!read || !key)
      return nothing(citation, "Không đọc được số, ký hiệu hay tên văn bản nào trong trích dẫn này.");
    return decide(citation, read, named.get(key) ?? [], context);
  });
}

function decideById(citation: string, document: DocumentAnswer | undefined): ResolutionAnswer {
  if (!document) return nothing(citation, "Đồ thị không có văn bản nào mang mã này.");
  const reasons = ["Đúng mã văn bản."];
  return {
    citation,
    outcome: Outcome.RESOLVED,
    document,
    candidates: [{ document, score: 1, reasons }],
    reasons,
  };
}
