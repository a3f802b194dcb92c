import { claimParts, isNumbered } from "./claim.js";
import { type DocumentProperties, NAMED_TYPES, type Telling } from "./describe.js";

const COMPARED = ["symbol", "number", "title", "issuedOn", "effectiveFrom", "expiresOn", "secrecy"] as const;

/** What one more source says of a document, before it is known what it is part of. */
export type OneTelling = Omit<Telling, "count" | "partOf">;

/**
 * Whether one more source that says this leaves the document as it is: it says nothing, or what holds already, and a
 * vote for what holds cannot overturn it. Saves reading the thousands that cite a law whenever one more does.
 */
export function addsNothing(id: string, held: DocumentProperties, telling: OneTelling): boolean {
  const { dating } = claimParts(telling.claim);
  if ("term" in dating && dating.term.toUpperCase() !== held.term) return false;
  if (telling.type !== "OTHER" && telling.type !== held.type) return false;
  if (telling.issuers.length > 0 && JSON.stringify(telling.issuers) !== JSON.stringify(held.issuers))
    return false;
  const mayBeNamed = held.nameKey === null && NAMED_TYPES.has(held.type) && isNumbered(claimParts(id).family);
  return !mayBeNamed && COMPARED.every((key) => telling[key] === null || telling[key] === held[key]);
}
