import { createHash } from "node:crypto";
import type { Graph } from "../graph/connect.js";
import { loadReadingIn } from "../graph/load.js";
import { read } from "../identity/read.js";
import { sayDate } from "../inspection/hit.js";
import type { CheckAnswer, EvidenceAnswer, FindingAnswer, ResolutionAnswer } from "../model/answers.js";
import { VanbanError } from "../model/errors.js";
import type { Reading, ReadMention } from "../model/reading.js";
import { findIn } from "./find.js";
import { findingsInSource } from "./findings.js";
import { MAXIMA } from "./limits.js";
import { resolveIn } from "./resolve.js";
import { storeFindings } from "./store-findings.js";

/** A draft, with the place and the date (ISO) at which it will speak, where its text does not tell. */
export interface Draft {
  readonly text: string;
  readonly place?: string | null;
  readonly asOf?: string | null;
  /** What evidence in it is called. */
  readonly name?: string;
}

const DRAFT = "bản dự thảo";

/** A citation as people write it, with what is printed with it. */
const inWords = ({ text, issuedOn, issuer }: ReadMention): string =>
  [text.replace(/\s+/g, " "), issuedOn && `ngày ${sayDate(issuedOn)}`, issuer && `của ${issuer}`]
    .filter(Boolean)
    .join(" ");

/** What the draft cites, each citation once; the draft's own symbol is none. */
function citationsOf({ mentions, subjects }: Reading): string[] {
  const others = mentions.filter((m) => m.document === null || !subjects.includes(m.document));
  const byClaim = new Map<string, string>();
  for (const mention of others) {
    const words = inWords(mention);
    const key = mention.document ?? words;
    if ((byClaim.get(key)?.length ?? 0) < words.length) byClaim.set(key, words);
  }
  return [...byClaim.values()];
}

/** The words in the draft first, without a source: it is none. */
function shownInDraft(finding: FindingAnswer, sha256: string): FindingAnswer {
  const inDraft = (e: EvidenceAnswer) => e.source === sha256;
  const [own, others] = [finding.evidence.filter(inDraft), finding.evidence.filter((e) => !inDraft(e))];
  return { ...finding, evidence: [...own.map((e) => ({ ...e, source: null })), ...others] };
}

/**
 * Reads a draft against the graph and keeps nothing of it: it is loaded in a transaction that is rolled back, and the
 * same rules run over it. Findings stand in the order of their severity, with the words of the draft first.
 * @throws VanbanError BAD_INPUT for an empty or an endless text
 */
export async function check(
  graph: Graph,
  draft: Draft,
  today = new Date().toISOString(),
): Promise<CheckAnswer> {
  const { text, place = null, asOf = null, name = DRAFT } = draft;
  if (text.trim() === "" || text.length > MAXIMA.draftLength)
    throw new VanbanError(
      "BAD_INPUT",
      `The draft has ${text.length} characters, expected some and at most ${MAXIMA.draftLength}.`,
    );
  // Salted, so that a draft of a file that was loaded already is a source of its own.
  const sha256 = createHash("sha256").update("draft\n").update(text).digest("hex");
  const reading = read(text, { name, sha256, mediaType: "text/plain", place, asOf });
  const day = today.slice(0, 10);
  return graph.trial(async (tx) => {
    const citations: ResolutionAnswer[] = [];
    const cited = citationsOf(reading);
    for (let at = 0; at < cited.length; at += MAXIMA.citations)
      citations.push(
        ...(await resolveIn(tx, {
          citations: cited.slice(at, at + MAXIMA.citations),
          place: reading.source.place,
          asOf: reading.source.asOf ?? day,
        })),
      );
    await loadReadingIn(tx, reading, text, { who: DRAFT });
    const documents = (await tx.run<{ id: string }>("source-documents", { sha256 })).map((row) => row.id);
    const clock = { today: day, undated: reading.source.asOf ?? day };
    const found = await findIn(tx, { documents, sources: [sha256] }, clock, { draft: sha256 });
    await storeFindings(tx, found);
    const findings = await findingsInSource(tx, sha256);
    return { citations, findings: findings.map((finding) => shownInDraft(finding, sha256)) };
  });
}
