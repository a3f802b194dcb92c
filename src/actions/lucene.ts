import { fold } from "../model/fold.js";

const SPECIAL = /[+\-!(){}[\]^"~*?:\\/&|<>=]/g;

/** A word as data inside a Lucene query: the one place where its syntax is escaped. */
export const escapeLucene = (word: string): string => {
  const escaped = word.replace(SPECIAL, "\\$&");
  return /^(?:AND|OR|NOT|TO)$/.test(escaped) ? escaped.toLowerCase() : escaped;
};

/** Words of a text, of letters and digits alone, as the full-text indexes cut them. NFC. */
export const wordsOf = (text: string): string[] => text.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * A query that wants every word of `required`, with or without marks, those typed with the right marks first, and
 * lifts what also holds the `welcome` ones. `field`/`folded` are the index's two properties. Null without words.
 */
export function wordsQuery(
  { required, welcome }: { readonly required: readonly string[]; readonly welcome: readonly string[] },
  { field, folded }: { readonly field: string; readonly folded: string },
): string | null {
  const either = (word: string) =>
    `(${folded}:${escapeLucene(fold(word))} OR ${field}:${escapeLucene(word.toLowerCase())}^2)`;
  const wanted = required.length > 0 ? required : welcome;
  if (wanted.length === 0) return null;
  const phrase = `${folded}:"${wanted.map(fold).map(escapeLucene).join(" ")}"^2`;
  const lifted = required.length > 0 ? welcome.map(either) : [];
  return [...wanted.map((word) => `+${either(word)}`), phrase, ...lifted].join(" ");
}
