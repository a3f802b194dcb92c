import {
  DecideMentionDocument,
  ReviewStatementDocument,
  WithdrawReviewDocument,
} from "../../generated/explorer.js";
import { ask } from "../session/ask.js";
import type { Case } from "./cases.js";

/** The word of an editor as it stands, so that it can be taken back. */
export interface Said {
  readonly of: string;
  readonly review: string;
  readonly version: number;
}

/**
 * Says what the answer of this number means: a candidate of a citation, or that a relation holds (0) or does not.
 * @throws AskError CONFLICT where somebody else said something in between
 */
export async function say(one: Case, answer: number, why: string): Promise<Said> {
  if (one.kind === "RELATION") {
    const verdict = answer === 0 ? "CONFIRMED" : "REJECTED";
    const { review } = await ask(ReviewStatementDocument, { statement: one.id, verdict, why });
    return { of: one.id, review: review.id, version: review.version };
  }
  const document = one.citation.candidates[answer]?.document.id ?? "";
  const { decideMention } = await ask(DecideMentionDocument, { mention: one.id, document, why });
  return { of: one.id, review: decideMention.id, version: decideMention.version };
}

export async function takeBack({ review, version }: Said, why: string): Promise<void> {
  await ask(WithdrawReviewDocument, { review, expected: version, why });
}
