import type { OneTelling } from "../identity/adds-nothing.js";
import { type Claim, claimParts, isAnchor } from "../identity/claim.js";
import type { Reading } from "../model/reading.js";

/** A document as one source tells of it: the id it calls it by, and the words. */
export interface DescriptionRow {
  readonly claim: Claim;
  readonly family: string;
  readonly anchor: boolean;
  readonly properties: Omit<OneTelling, "claim"> & { readonly partOf: string | null };
}

/** What a source says of each id that it does not say to be part of anything. */
export const tellingsOf = (rows: readonly DescriptionRow[]): ReadonlyMap<string, OneTelling> =>
  new Map(
    rows
      .filter((row) => row.properties.partOf === null)
      .map(({ claim, properties }) => [claim.id, { claim: claim.id, ...properties }]),
  );

/** The day at which the source speaks of a document: its own, or an earlier one by which that was there. */
const spokenOf = (asOf: string | null, knownBy: string | undefined): string | null =>
  knownBy !== undefined && (asOf === null || knownBy < asOf) ? knownBy : asOf;

/** What a reading says of its documents. */
export function descriptions({ documents, subjects, source }: Reading): DescriptionRow[] {
  const own = new Set(subjects);
  return documents.map((d) => {
    const parts = claimParts(d.id);
    const subject = own.has(d.id);
    return {
      claim: { id: d.id, subject, asOf: spokenOf(source.asOf, d.knownBy) },
      family: parts.family,
      anchor: isAnchor(parts),
      properties: {
        subject,
        symbol: d.symbol,
        type: d.type,
        number: d.number,
        title: d.title,
        issuedOn: d.issuedOn,
        effectiveFrom: d.effectiveFrom,
        expiresOn: d.expiresOn,
        secrecy: subject ? source.secrecy : null,
        issuers: d.issuers,
        partOf: d.partOf,
      },
    };
  });
}
