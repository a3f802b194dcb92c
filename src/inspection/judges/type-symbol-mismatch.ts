import type { DocumentSystem, DocumentType } from "../../generated/enums.js";
import { foldSymbol } from "../../model/fold.js";
import { TYPE_WORDS, typeOfWord } from "../../vocabulary/types.js";
import { codeMismatch, codeOf, symbolParts, wordOf } from "../codes.js";
import type { Hit } from "../hit.js";
import type { Ask, Judge } from "../judge.js";
import { fits, neighboursOf } from "../neighbours.js";

/** The type that the words before the symbol name: only a word printed there, not one taken from the head of a list. */
function wordPrinted(words: string): DocumentType | null {
  const plain = words.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  const word = TYPE_WORDS.find((one) => plain.startsWith(`${one} `));
  return word && word !== "văn bản" ? typeOfWord(word) : null;
}

/**
 * What the number and the date fit: the series of the printed symbol, and then the type is wrong; or that of the type
 * named, and then the code is.
 */
async function mended(
  { facts }: Hit,
  named: DocumentType,
  ofCode: DocumentType,
  ask: Ask,
): Promise<string | null> {
  const { symbol, series, count, issuedOn, place, system } = facts;
  if (typeof series !== "string" || typeof count !== "number" || typeof issuedOn !== "string") return null;
  const numbered = { place: String(place), system: system as DocumentSystem | null, series };
  const printedSeries = await neighboursOf(ask, { series, count });
  if (fits(issuedOn, numbered, printedSeries)) return `${wordOf(ofCode)} số ${symbol}`;
  const printed = symbolParts(String(symbol)).code;
  const code = codeOf(named, numbered.system);
  if (!printed || !code) return null;
  const other = series.replace(`/${foldSymbol(printed)}`, `/${foldSymbol(code)}`);
  const near = await neighboursOf(ask, { series: other, count });
  return fits(issuedOn, { ...numbered, series: other }, near) ? String(symbol).replace(printed, code) : null;
}

export const typeSymbolMismatch: Judge = async (hits, ask) => {
  const found: Hit[] = [];
  for (const hit of hits) {
    const named = wordPrinted(String(hit.facts.text));
    const ofCode = named && codeMismatch(String(hit.facts.symbol), named);
    if (!named || !ofCode) continue;
    const facts = { ...hit.facts, word: wordOf(named), codeWord: wordOf(ofCode) };
    found.push({ ...hit, facts, proposal: await mended(hit, named, ofCode, ask) });
  }
  return found;
};
