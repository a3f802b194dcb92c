import { type Dating, parseDocumentId } from "../model/ids.js";

/**
 * What one or more sources call a document: an id made from one text alone. It tells how well the document is known
 * there: by its full date, its year, its term, or not at all. Claims of one key are a family.
 */
export interface Claim {
  readonly id: string;
  /** Whether the text that says so is this document. Only asked of claims that one source alone can make. */
  readonly subject: boolean;
  /**
   * ISO date at which that source speaks of it: its own, or that of what carries the document out, cites or amends it
   * there. Issued later it cannot have been. Only asked of claims that one source alone can make.
   */
  readonly asOf: string | null;
}

export interface ClaimParts {
  /** The key shared by all claims that may be one document: `75-ctr-tu`, `luat-dat-dai`. */
  readonly family: string;
  readonly place: string;
  /** False when the source did not tell the place; then no other source can mean the same by this id. */
  readonly placeKnown: boolean;
  readonly dating: Dating;
  /** The claim without its attachment, and the attachment's own part (`/kem-theo-1`, or empty). */
  readonly base: string;
  readonly attachment: string;
}

const ATTACHMENT = /^(.*?)((?:\/kem-theo-\d+)+)$/;
const UNKNOWN_PLACE = /^o-[0-9a-f]{8}$/;

/** The parts of a claim's id. One that follows no rule of ids is a family of its own. */
export function claimParts(id: string): ClaimParts {
  const [, base = id, attachment = ""] = ATTACHMENT.exec(id) ?? [];
  const parts = parseDocumentId(base);
  if (!parts)
    return { family: base, place: "", placeKnown: false, dating: { undatedIn: "" }, base, attachment };
  const placeKnown = !UNKNOWN_PLACE.test(parts.place);
  return { family: parts.key, place: parts.place, placeKnown, dating: parts.dating, base, attachment };
}

/** Whether the claim, by itself, makes a document known that others may turn out to be. */
export const isAnchor = ({ placeKnown, dating }: ClaimParts): boolean =>
  placeKnown && !("undatedIn" in dating);

/** Keys that begin with a number are symbols; all others are names («luat-dat-dai»). */
export const isNumbered = (family: string): boolean => /^\d/.test(family);
