import { singleBlanks } from "../../model/blanks.js";
import { attachmentId, documentId, nameKey, symbolKey, unknownPlace } from "../../model/ids.js";
import type { ReadDocument } from "../../model/reading.js";
import type { Found } from "../../reading/found.js";
import type { Names } from "../../reading/persons/names-in.js";
import type { Recognised } from "../../reading/recognise.js";
import type { ReadContext } from "./context.js";
import { placeOf } from "./place-of.js";

/** A document's title as a sentence: titles in capitals are left as printed. */
const titleOf = (title: string | null): string | null =>
  title === null ? null : singleBlanks(title).trim() || null;

/** The documents the file itself is: its own, then what it promulgates and carries. */
export function subjectsOf(found: Recognised, context: ReadContext, names: Names): ReadDocument[] {
  const { header, effect } = found;
  const own = header.mention === null ? null : (found.mentions[header.mention] as Found);
  const place = own
    ? placeOf({ ...own, issuer: header.issuers[0] ?? null }, context)
    : (context.place ?? unknownPlace(context.sha256));
  const title = own?.symbol ? null : names.blank(titleOf(header.title) ?? "");
  const key = own?.symbol
    ? symbolKey(own.symbol.canonical)
    : nameKey(title || context.name.replace(/\.[a-z0-9]+$/i, ""));
  const year = own?.symbol?.year ?? null;
  // Files about two persons have one name once those are blanked out; only their bytes keep them apart.
  const blankedName = title === "" && context.name.includes("█");
  const dating =
    header.iso && !blankedName ? { date: header.iso } : year ? { year } : { undatedIn: context.sha256 };
  const id = documentId({ place, key: key === "" ? "van-ban" : key, dating });
  const issuers = [...header.issuers];
  const main: ReadDocument = {
    id,
    symbol: header.symbol,
    type: header.type,
    number: own?.symbol?.number ?? null,
    place,
    issuedOn: header.iso,
    effectiveFrom: effect.from,
    expiresOn: effect.until,
    issuer: issuers[0] ?? null,
    issuers,
    title: titleOf(header.title),
    partOf: null,
  };
  return [
    main,
    ...found.attachments.map(
      (a, i): ReadDocument => ({
        ...main,
        id: attachmentId(id, i + 1),
        symbol: null,
        number: null,
        type: a.type,
        title: titleOf(a.title),
        partOf: id,
      }),
    ),
  ];
}
