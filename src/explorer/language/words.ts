/** The languages of the pages; Vietnamese is the first. */
export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Words of the interface, each in Vietnamese and English. Texts with a number or a name in them are functions. */
type Word = string | ((...values: never[]) => string);
export type Words = Readonly<Record<string, readonly [vi: Word, en: Word]>>;

/** One language of them. */
export type InOne<W extends Words> = { readonly [K in keyof W]: W[K][0] };

export function inLanguage<W extends Words>(words: W, language: Language): InOne<W> {
  const at = LANGUAGES.indexOf(language);
  return Object.fromEntries(Object.entries(words).map(([key, both]) => [key, both[at]])) as InOne<W>;
}

/** Words as data, with their types kept. */
export const words = <const W extends Words>(all: W): W => all;
