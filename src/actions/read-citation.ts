import type { DocumentType } from "../generated/enums.js";
import { toldBy } from "../identity/reading/claims.js";
import type { Found } from "../reading/found.js";
import { findMentions } from "../reading/mentions.js";
import { findUnits } from "../reading/units.js";
import { view } from "../reading/view.js";

/** What a citation of its own, outside any text, tells. `symbolKey` or `nameKey` is the key to look it up by. */
export interface Citation {
  readonly symbol: string | null;
  readonly symbolKey: string | null;
  readonly nameKey: string | null;
  readonly type: DocumentType | null;
  readonly place: string | null;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
}

/** A source that tells nothing: what depends on it comes out as an unknown place. */
const NOWHERE = { place: null, sha256: "0".repeat(64), asOf: null } as const;

function firstMention(text: string): Found | undefined {
  const seen = view(text);
  return findMentions(seen, findUnits(seen.text))[0];
}

/**
 * Reads one citation with the reader's own rules: as it is, else as a bare symbol, else as typed without capitals.
 * Null when nothing in it names a document.
 */
export function readCitation(text: string): Citation | null {
  const mention =
    firstMention(text) ?? firstMention(`số ${text}`) ?? firstMention(`số ${text.toUpperCase()}`);
  if (!mention) return null;
  const told = toldBy(mention, NOWHERE);
  return {
    symbol: mention.symbol?.canonical ?? null,
    symbolKey: mention.symbol ? told.key : null,
    nameKey: mention.symbol ? null : told.key,
    type: mention.typed || mention.symbol?.entry ? mention.type : null,
    place: told.place.startsWith("o-") ? null : told.place,
    issuedOn: mention.iso,
    issuer: mention.issuer,
  };
}
