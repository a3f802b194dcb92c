import type { Transaction } from "../../graph/connect.js";
import { type SearchTerms, searchTerms } from "./terms.js";

/** What the Cypher asks; a null query becomes no row to unwind. */
export const parameters = ({ ids, symbols, names, bodies, passages, date, type, name }: SearchTerms) => ({
  ids,
  symbols,
  names: names ? [names] : [],
  bodies: bodies ? [bodies] : [],
  passages: passages ? [passages] : [],
  date,
  type,
  name,
});

/** Words as typed; words one edit off only where nothing that has a name is found so, whatever the page. */
export async function termsOf(tx: Transaction, text: string): Promise<SearchTerms> {
  const terms = searchTerms(text);
  const [exact] = await tx.run<{ found: boolean }>("search-names", parameters(terms));
  return exact?.found ? terms : searchTerms(text, true);
}
