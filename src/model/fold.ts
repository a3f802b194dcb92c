/**
 * Folding for comparison. Vietnamese is typed with and without marks, in composed and decomposed Unicode, with the
 * look-alike Ð (U+00D0) for Đ (U+0110): NFKC joins none of these.
 */

const MARKS = /\p{M}+/gu;

/** Lower case without marks; đ becomes d. Length may change. For names, places, search. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(/[ĐÐđð]/g, "d")
    .toLowerCase()
    .normalize("NFC");
}

/** `fold`, with every run of other characters than letters and digits as one hyphen: the slug of names and places. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/**
 * A symbol folded: `29-NQ/TW` → `29-nq-tw`, `1451-QĐ/TU` → `1451-qdd-tu`. đ becomes `dd`, as typed in Telex, so
 * that HĐ and HD stay apart. `symbolKey` in ids.ts is the key documents are found by.
 */
export function foldSymbol(symbol: string): string {
  return symbol
    .normalize("NFC")
    .replace(/[ĐÐđð]/g, "dd")
    .normalize("NFD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
