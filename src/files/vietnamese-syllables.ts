/**
 * Whether decoded bytes look like Vietnamese: a syllable is an onset, a nucleus and a coda of a small closed set
 * (the spelling rules of the alphabet), which wrong decodings («QuyÕt ®Þnh») break at once.
 */
const ONSET = "(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|q|r|s|th|tr|t|v|x)?";
const NUCLEUS =
  "(?:uyê|iêu|yêu|ươi|ươu|uôi|oai|oay|oao|oeo|uây|uya|uyu|iê|yê|uô|ươ|oa|oă|oe|oo|uâ|uê|uơ|uy|ai|ao|au|âu|ay|ây|eo|êu|ia|iu|oi|ôi|ơi|ua|ui|ưa|ưi|ưu|[aăâeêioôơuưy])";
const CODA = "(?:ch|c|m|ng|nh|n|p|t)?";
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`, "u");
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** Tones off, the vowels' own marks kept: `Tiếng` → `tiêng`. */
const toneless = (word: string): string =>
  word.normalize("NFD").replace(TONES, "").normalize("NFC").toLowerCase();

/** Whether one word is spelled as a Vietnamese syllable, in capitals or small letters. */
export const isSyllable = (word: string): boolean => SYLLABLE.test(toneless(word));

/**
 * The share (0–1) of the words with letters beyond ASCII that are Vietnamese syllables, over at most `limit` words;
 * 0 when there is none.
 */
export function vietnameseShare(text: string, limit = 2_000): number {
  let marked = 0;
  let good = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (/^[A-Za-z]+$/.test(word)) continue;
    marked += 1;
    if (isSyllable(word)) good += 1;
    if (marked === limit) break;
  }
  return marked === 0 ? 0 : good / marked;
}
