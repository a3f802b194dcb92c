import { singleBlanks } from "../../model/blanks.js";
import { parseDocumentId } from "../../model/ids.js";
import type { ReadDocument } from "../../model/reading.js";
import type { Found } from "../../reading/found.js";
import type { Recognised } from "../../reading/recognise.js";
import { issuerOfCode } from "../../vocabulary/bodies.js";
import { claimParts, isAnchor } from "../claim.js";
import type { Meant } from "./antecedents.js";

const TITLE =
  /^[\s,:*_]*[“"(]?\s*((?:về|v\/v|quy định|ban hành|hướng dẫn|sửa đổi|phê duyệt|thực hiện|triển khai)(?![\p{L}])[^;“”"()|]{3,260}?)(?:[”";|)]|\.(?=\s|$)|\n\s*\n|,\s+(?=\p{Lu})|$)/iu;

/** The title printed after a citation's date and issuer, blanks single; cut before the next citation. */
function titleAfter(found: Recognised, index: number): string | null {
  const m = found.mentions[index] as Found;
  if (m.inner) return null;
  const next = found.mentions[index + 1]?.start ?? found.view.text.length;
  const words = found.view.text.slice(m.tail, Math.min(next, m.tail + 300));
  const title = singleBlanks(TITLE.exec(words)?.[1] ?? "").trim();
  const cut = title
    .replace(/\s*(?:,|và|;)?\s*(?:các\s+)?(?:của|thực hiện|triển khai thực hiện|và|số|tại)?\s*$/iu, "")
    .trim();
  return cut.length > 12 && next - m.tail > title.length + 2 ? cut : null;
}

const lawTitle = (m: Found): string | null => (m.name ? singleBlanks(m.name).trim() : null);

function issuersOf(m: Found, place: string | null): string[] {
  if (m.issuer) return [m.issuer];
  const body = m.symbol?.codes.slice(m.symbol.entry ? 1 : 0).join("-") ?? "";
  const derived = m.symbol && body !== "" ? issuerOfCode(body) : null;
  if (derived) return [derived.name];
  return m.type === "LAW" || m.type === "CONSTITUTION"
    ? ["Quốc hội"]
    : m.type === "ORDINANCE"
      ? ["Ủy ban Thường vụ Quốc hội"]
      : place === "vn" && m.type === "DECREE"
        ? ["Chính phủ"]
        : [];
}

interface Gathered {
  readonly first: Found;
  type: Found["type"];
  typed: boolean;
  symbol: string | null;
  number: string | null;
  issued: string | null;
  issuers: string[];
  printed: boolean;
  title: string | null;
}

/** One entry for every document that the text cites, from all its citations of it; `knownBy`: by when it was there. */
export function describeCited(
  found: Recognised,
  meant: readonly Meant[],
  subjects: ReadonlySet<string>,
  knownBy: ReadonlyMap<string, string>,
): ReadDocument[] {
  const byId = new Map<string, Gathered>();
  const ids = (m: Meant): readonly string[] => (m.id === null ? m.candidates : [m.id]);
  for (const [index, m] of found.mentions.entries()) {
    for (const id of ids(meant[index] as Meant)) {
      if (subjects.has(id)) continue;
      const parts = parseDocumentId(id);
      const known = byId.get(id) ?? {
        first: m,
        type: m.type,
        typed: false,
        symbol: null,
        number: null,
        issued: null,
        issuers: [],
        printed: false,
        title: null,
      };
      const certain = (meant[index] as Meant).id !== null;
      if (m.symbol && known.symbol === null)
        Object.assign(known, { symbol: m.symbol.canonical, number: m.symbol.number });
      if (m.typed && !known.typed && certain) Object.assign(known, { type: m.type, typed: true });
      if (parts && "date" in parts.dating) known.issued = parts.dating.date;
      if (certain && (known.issuers.length === 0 || (m.issuer && !known.printed)))
        Object.assign(known, { issuers: issuersOf(m, parts?.place ?? null), printed: m.issuer !== null });
      if (certain && known.title === null) known.title = lawTitle(m) ?? titleAfter(found, index);
      byId.set(id, known);
    }
  }
  return [...byId.entries()].map(([id, k]) => ({
    id,
    symbol: k.symbol,
    type: k.type,
    number: k.number,
    place: parseDocumentId(id)?.place ?? null,
    issuedOn: k.issued,
    effectiveFrom: null,
    expiresOn: null,
    issuer: k.issuers[0] ?? null,
    issuers: k.issuers,
    title: k.title,
    partOf: null,
    ...(knownBy.has(id) && !isAnchor(claimParts(id)) ? { knownBy: knownBy.get(id) } : {}),
  }));
}
