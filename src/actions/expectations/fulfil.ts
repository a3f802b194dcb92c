import { DocumentType, type Relation } from "../../generated/enums.js";
import type { DocumentAnswer } from "../../model/answers.js";
import { slug } from "../../model/fold.js";

/** A document that carries out another, with the relations that say so and the ids of its issuers. */
export interface Answer {
  readonly document: DocumentAnswer;
  readonly relations: readonly Relation[];
  readonly issuers: readonly string[];
}

/** A committee speaks through its standing committee, its members, its standing members. */
const COMMITTEE =
  /^(?:(?:ban-thuong-vu|ban-chap-hanh|thuong-truc)-)?(?:dang-bo-)?(?:tinh-uy|thanh-uy|huyen-uy|quan-uy|thi-uy|dang-uy|tinh|thanh-pho)(?:-|$)/;
const GOVERNMENT = /^(?:chu-tich-|ban-can-su-dang-)?(?:uy-ban-nhan-dan|ubnd)(?:-|$)/;
const COUNCIL = /^(?:thuong-truc-)?(?:hoi-dong-nhan-dan|hddnd|hdnd)(?:-|$)/;

/**
 * Whom a body's own documents come from: the committee whichever of its parts signs, the people's committee also where
 * its Party group is obliged. Generous, since it clears and never accuses.
 */
export function voiceOf(id: string): string {
  const [place = "", name = ""] = id.split("/");
  if (GOVERNMENT.test(name)) return `${place}/government`;
  if (COUNCIL.test(name)) return `${place}/council`;
  return COMMITTEE.test(name) ? `${place}/committee` : id;
}

/** The id by which a member of a class is known, were it a body of the graph. */
export const memberId = (place: string, name: string): string => `${place}/${slug(name)}`;

const REPORTS: ReadonlySet<DocumentType> = new Set([DocumentType.REPORT]);
/** What only speaks of carrying out, and does not. */
const NO_MEASURE: ReadonlySet<DocumentType> = new Set([
  DocumentType.REPORT,
  DocumentType.SUBMISSION,
  DocumentType.MINUTES,
]);
/** A plan, a programme, a scheme: bodies answer one with another. */
const MEASURES: ReadonlySet<DocumentType> = new Set([
  DocumentType.PLAN,
  DocumentType.PROGRAMME,
  DocumentType.SCHEME,
]);

function isProduct(product: DocumentType, { document, relations }: Answer): boolean {
  if (REPORTS.has(product)) return document.type === product;
  if (relations.every((relation) => relation === "REVIEWS")) return false;
  return MEASURES.has(product) ? !NO_MEASURE.has(document.type) : document.type === product;
}

/** The first document by which the body `id` did what was expected of it, as things stood on `asOf` (ISO). */
export const fulfilment = (
  answers: readonly Answer[],
  { id, product, asOf }: { readonly id: string; readonly product: DocumentType; readonly asOf: string },
): Answer | null =>
  answers.find(
    (answer) =>
      (answer.document.issuedOn === null || answer.document.issuedOn <= asOf) &&
      isProduct(product, answer) &&
      answer.issuers.some((issuer) => voiceOf(issuer) === voiceOf(id)),
  ) ?? null;
