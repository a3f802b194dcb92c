import { fold } from "../../model/fold.js";

const SPECIAL = /[+\-!(){}[\]^"~*?:\\/&|<>=]/g;

/** A word as data inside a Lucene query: the one place where its syntax is escaped. */
export const escapeLucene = (word: string): string => {
  const escaped = word.replace(SPECIAL, "\\$&");
  return /^(?:AND|OR|NOT|TO)$/.test(escaped) ? escaped.toLowerCase() : escaped;
};

/** Words of a text, of letters and digits alone, as the full-text indexes cut them. NFC. */
export const wordsOf = (text: string): string[] => text.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];

/** The properties of a full-text index: as printed, folded, and folded words that are no title. */
export interface Fields {
  readonly printed: string;
  readonly folded: string;
  readonly called?: string;
}

/** What is asked of an index. */
export interface Asked {
  /** In their order; each must be there, but for the joining words among them. */
  readonly words: readonly string[];
  /** The last word may be the beginning of one. */
  readonly open: boolean;
  /** Words may be one edit off. */
  readonly slips: boolean;
  /** Tokens of `called` that lift a hit, with their weight; they are not demanded where there are words. */
  readonly tokens: readonly (readonly [token: string, weight: number])[];
}

/** Words that join others: titles have them or not, and people leave them out. */
const JOINING: ReadonlySet<string> = new Set(
  "ve cua so do nam ngay thang va cac cho tai trong theo la o".split(" "),
);

/** Shorter words have too many neighbours one edit off. */
const SHORTEST_SLIP = 3;

function wordQuery(word: string, fields: Fields, { open, slips }: { open: boolean; slips: boolean }): string {
  const folded = escapeLucene(fold(word));
  const { printed, folded: title, called } = fields;
  const ways = [`${title}:${folded}^2`, `${printed}:${escapeLucene(word.toLowerCase())}^2`];
  const places = [title, ...(called ? [called] : [])];
  if (called) ways.push(`${called}:${folded}`);
  if (open) ways.push(...places.map((field) => `${field}:${folded}*^0.5`));
  if (slips && word.length >= SHORTEST_SLIP) ways.push(...places.map((field) => `${field}:${folded}~1^0.3`));
  return `(${ways.join(" OR ")})`;
}

/**
 * A query for what has every word, with or without marks, those typed with the right marks first and those that stand
 * together before others. Null where there is nothing to ask for.
 */
export function luceneQuery({ words, open, slips, tokens }: Asked, fields: Fields): string | null {
  const lifting = fields.called ? tokens.map(([token, weight]) => `${fields.called}:${token}^${weight}`) : [];
  if (words.length === 0) return lifting.length > 0 ? lifting.map((query) => `+${query}`).join(" ") : null;
  const telling = words.some((word) => !JOINING.has(fold(word)));
  const each = words.map((word, i) => {
    const last = i === words.length - 1;
    const demanded = !telling || !JOINING.has(fold(word)) ? "+" : "";
    return demanded + wordQuery(word, fields, { open: open && last, slips });
  });
  const phrase = words.map(fold).map(escapeLucene).join(" ");
  const together = words.length > 1 ? [`${fields.folded}:"${phrase}"^4`] : [];
  return [...each, ...together, ...lifting].join(" ");
}
