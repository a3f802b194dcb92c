import { createHash } from "node:crypto";
import type { Graph } from "../graph/connect.js";
import { read } from "../identity/read.js";
import { sayDate } from "../inspection/hit.js";
import type { CheckAnswer, ResolutionAnswer } from "../model/answers.js";
import { VanbanError } from "../model/errors.js";
import type { Reading, ReadMention } from "../model/reading.js";
import { findInDraft } from "./drafts/find.js";
import { shownFindings } from "./drafts/show.js";
import { cutDraft, draftBeside } from "./drafts/stand.js";
import { MAXIMA } from "./limits.js";
import { resolveIn } from "./resolve.js";

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

/**
 * Reads a draft against the graph and keeps nothing of it: what it speaks of is decided in memory as a load would
 * decide it, and the rules of drafts run over that, in one transaction that only reads and waits for no load. Findings
 * stand in the order of their severity, with the words of the draft first.
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
  const cut = cutDraft(reading, text);
  const at = reading.source.asOf ?? today.slice(0, 10);
  const cited = citationsOf(reading);
  return graph.reading(async (tx) => {
    const citations: ResolutionAnswer[] = [];
    const context = { place: reading.source.place, asOf: at };
    for (let from = 0; from < cited.length; from += MAXIMA.citations) {
      const some = cited.slice(from, from + MAXIMA.citations);
      citations.push(...(await resolveIn(tx, { citations: some, ...context })));
    }
    const beside = await draftBeside(tx, cut, at);
    const found = await findInDraft(tx, beside);
    const findings = await shownFindings(tx, cut, beside, found);
    return { citations, findings: findings.slice(0, MAXIMA.draftFindings) };
  });
}
