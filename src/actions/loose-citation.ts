import type { Transaction } from "../graph/connect.js";
import type { Row } from "../graph/plain.js";
import type { DocumentAnswer } from "../model/answers.js";
import { documentAnswer } from "./document.js";
import { MAXIMA } from "./limits.js";
import type { Citation } from "./read-citation.js";
import { dayIn } from "./search/dates.js";
import { type AskedSymbol, symbolsIn } from "./search/symbols.js";
import { tidy } from "./search/terms.js";

/** A symbol typed as people type it into a search box: `75 ctr tu`, `nq29 ngày 25/7/2018`. */
export interface LooseCitation {
  readonly read: Citation;
  readonly symbol: AskedSymbol;
}

/** What documents a loose symbol names whole, and what documents have a symbol that only begins like it. */
export interface LooselyNamed {
  readonly whole: readonly DocumentAnswer[];
  readonly begun: readonly DocumentAnswer[];
}

/** Reads a citation that the reader does not take for one, by the rules of the search box; null unless it holds one symbol. */
export function readLooseCitation(text: string): LooseCitation | null {
  const { date, rest } = dayIn(tidy(text));
  const { symbols } = symbolsIn(rest.trim());
  const [symbol, second] = symbols;
  // A number alone is the beginning of any symbol, and no citation.
  if (!symbol || second || !/\D/.test(symbol.key)) return null;
  const read = {
    symbol: rest.trim(),
    symbolKey: symbol.key,
    nameKey: null,
    type: null,
    place: null,
    issuedOn: date,
    issuer: null,
  };
  return { read, symbol };
}

/** The documents that loose citations may name, by the citations as given. */
export async function looselyNamed(
  tx: Transaction,
  asked: readonly { readonly citation: string; readonly loose: LooseCitation }[],
): Promise<ReadonlyMap<string, LooselyNamed>> {
  if (asked.length === 0) return new Map();
  const symbols = asked.map(({ citation, loose: { symbol } }) => ({ citation, ...symbol }));
  const rows = await tx.run<{ citation: string; found: { whole: boolean; document: Row }[] }>(
    "loose-symbol-candidates",
    { symbols, most: MAXIMA.candidates },
  );
  const of = (found: (typeof rows)[number]["found"], whole: boolean) =>
    found.filter((f) => f.whole === whole).map((f) => documentAnswer(f.document));
  return new Map(
    rows.map(({ citation, found }) => [citation, { whole: of(found, true), begun: of(found, false) }]),
  );
}
