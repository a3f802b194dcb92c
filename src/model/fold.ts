/**
 * Folding for comparison. Vietnamese is typed with and without marks, in composed and decomposed Unicode, with the
 * look-alike Ð (U+00D0) for Đ (U+0110): NFKC joins none of these.
 */

const MARKS = /\p{M}+/gu;

/** The definition, for any text. */
const foldWhole = (text: string): string =>
  text
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(/[ĐÐđð]/g, "d")
    .toLowerCase()
    .normalize("NFC");

/** Up to here stand the letters of Vietnamese and of its neighbours in Latin script, and the common marks. */
const LATIN_ENDS = 0x2100;
const NOT_ASKED = 0;
const NO_UNIT = 1;
/** What each unit folds to, once it was asked for; `NO_UNIT` where that is no single unit, or hangs on its neighbours. */
const foldedUnits = new Uint16Array(LATIN_ENDS);

function foldedUnit(unit: number): number {
  const known = foldedUnits[unit];
  if (known !== NOT_ASKED) return known ?? NO_UNIT;
  const latin = unit < 0x370 || unit >= 0x1e00;
  const folded = latin ? foldWhole(String.fromCharCode(unit)) : "";
  const found = folded.length === 1 ? folded.charCodeAt(0) : NO_UNIT;
  foldedUnits[unit] = found;
  return found;
}

/** Longer texts are no names, and too many for one call of `fromCharCode`. */
const LONGEST = 2_000;

/** Folds unit by unit, which is many times faster than the definition; null where only the definition can tell. */
function foldUnits(text: string): number[] | null {
  if (text.length > LONGEST) return null;
  const units: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const unit = foldedUnit(text.charCodeAt(i));
    if (unit === NO_UNIT) return null;
    units.push(unit);
  }
  return units;
}

/** Lower case without marks; đ becomes d. Length may change. For names, places, search. */
export function fold(text: string): string {
  const units = foldUnits(text);
  return units ? String.fromCharCode(...units) : foldWhole(text);
}

const HYPHEN = 0x2d;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** `fold`, with every run of other characters than letters and digits as one hyphen: the slug of names and places. */
export function slug(text: string): string {
  const units = foldUnits(text);
  if (!units)
    return foldWhole(text)
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "");
  const kept: number[] = [];
  let apart = false;
  for (const unit of units) {
    if (isLetter(unit) || isDigit(unit)) {
      if (apart && kept.length > 0) kept.push(HYPHEN);
      kept.push(unit);
      apart = false;
    } else apart = true;
  }
  return String.fromCharCode(...kept);
}

/**
 * A symbol folded: `29-NQ/TW` → `29-nq-tw`, `1451-QĐ/TU` → `1451-qdd-tu`. đ becomes `dd`, as typed in Telex, so
 * that HĐ and HD stay apart. `symbolKey` in ids.ts is the key documents are found by.
 */
export const foldSymbol = (symbol: string): string => slug(symbol.normalize("NFC").replace(/[ĐÐđð]/g, "dd"));
