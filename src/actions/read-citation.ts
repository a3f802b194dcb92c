import type { DocumentType } from "../generated/enums.js";
import { symbolKey } from "../model/ids.js";
import { TYPE_OF_CODE, TYPE_WORDS, typeOfWord } from "../vocabulary/types.js";

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

const SYMBOL =
  /(?<![\p{L}\p{N}])\d{1,6}[a-z]?(?:\/\d{4})?\s*[-/]\s*\p{Lu}[\p{L}]*(?:\s*[-/]\s*\p{Lu}[\p{L}\d]*)*/u;
const DATE = /(?<!\d)(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})(?!\d)/;
const LONG_DATE = /ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})/iu;

function dateIn(text: string): string | null {
  const [, day, month, year] = LONG_DATE.exec(text) ?? DATE.exec(text) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : null;
}

/** Reads one citation: its symbol, type and date. Null when nothing in it names a document. */
export function readCitation(text: string): Citation | null {
  const given = text.normalize("NFC");
  const symbol = SYMBOL.exec(given)?.[0].replace(/\s+/g, "") ?? null;
  if (!symbol) return null;
  const rest = given.replace(symbol, " ");
  const word = TYPE_WORDS.find((w) => rest.toLowerCase().includes(w));
  const code = /\/?(\p{L}+)/u.exec(symbol.replace(/^\d+[a-z]?(\/\d{4})?[-/]/u, ""))?.[1];
  const type = (word ? typeOfWord(word) : null) ?? TYPE_OF_CODE.get(code?.toUpperCase() ?? "")?.type ?? null;
  const place = /[-/](TW|QH\d*|CP|TTg)$/u.test(symbol) ? "vn" : null;
  return {
    symbol,
    symbolKey: symbolKey(symbol),
    nameKey: null,
    type,
    place,
    issuedOn: dateIn(rest),
    issuer: null,
  };
}
