/**
 * How words are made comparable when a reading is measured against one made by hand. Stricter or laxer folding
 * changes the figures, so these are the rules of the corpus's own scripts, kept apart from the reader's folding.
 */

const MARKS = /\p{Mn}+/gu;

function plain(text: string): string {
  return text
    .replace(/Ð/g, "Đ")
    .replace(/Đ/g, "D")
    .replace(/đ/g, "d")
    .normalize("NFD")
    .toLowerCase()
    .replace(MARKS, "");
}

/** Lower case without marks; anything but letters, digits, `/`, `&` and `-` becomes one blank. */
export const comparable = (text: string | null | undefined): string =>
  plain(text ?? "")
    .replace(/[^a-z0-9/&-]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** `comparable` without any punctuation: the form names and symbols of the public benchmark are compared in. */
export const comparableName = (text: string | null | undefined): string =>
  plain(text ?? "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, "uy ban nhan dan"],
  [/\bhdnd\b/g, "hoi dong nhan dan"],
  [/\bbtv\b/g, "ban thuong vu"],
  [/\bbch\b/g, "ban chap hanh"],
  [/\bmttq\b/g, "mat tran to quoc"],
  [/\btw\b/g, "trung uong"],
  [/\btu\b/g, "tinh uy"],
  [/\btp\b/g, "thanh pho"],
];

/** An issuer's name: abbreviations written out, term and conference dropped. */
export function comparableIssuer(name: string | null | undefined): string {
  const bare = comparable(name)
    .replace(/\b(khoa|nhiem ky|lan thu|hoi nghi)\b.*$/, "")
    .replaceAll("uy ban thuong vu", "ub-thuong-vu");
  return WRITTEN_OUT.reduce((s, [short, long]) => s.replace(short, long), bare).trim();
}

/** A symbol without blanks, with one kind of Đ and of dash; null when there is none. */
export const comparableSymbol = (symbol: string | null | undefined): string | null =>
  symbol ? symbol.normalize("NFC").replace(/Ð/g, "Đ").replace(/–/g, "-").replace(/\s+/g, "") : null;
