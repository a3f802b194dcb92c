import { fold } from "../../model/fold.js";
import {
  ABOUT_SOMEBODY,
  COURTESY_BEFORE,
  NO_HIGHLANDER,
  NO_LAST_SYLLABLE,
  NO_MIDDLE_NAME,
  NO_SURE_NAME,
  NO_SURE_NAME_AFTER,
  SURE_FAMILIES,
} from "./file-words.js";
import { nameless } from "./nameless.js";
import { FAMILY_NAMES, NO_NAME, SELDOM_FAMILY_NAMES } from "./words.js";

/** A syllable in the name of a file, where words may hang together («BanAnNguyenVanThu»). */
interface Syllable {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly folded: string;
  readonly capital: boolean;
}

const SYLLABLE = /\p{Lu}?[\p{Ll}\p{M}'’]+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu;
const EXTENSION = /\.[a-z0-9]{1,5}$/i;
const LONGEST_NAME = 4;

const spelt = (words: string): ReadonlyMap<string, string> =>
  new Map(words.split("|").map((word) => [fold(word), word.toLowerCase()]));
const FAMILIES = spelt(FAMILY_NAMES);
const SELDOM = spelt(SELDOM_FAMILY_NAMES);
const MIDDLES = spelt("Văn|Thị");

/** With the marks that it has, or with none: «Nguyên» is no «Nguyễn». */
const isOneOf = (known: ReadonlyMap<string, string>, { word, folded }: Syllable): boolean =>
  known.get(folded) === word || (known.has(folded) && word === folded);

const isMarked = ({ word, folded }: Syllable): boolean => word !== folded;
const joined = (syllables: readonly Syllable[]): string => syllables.map((s) => s.folded).join(" ");

/** The syllables from `at` on that may be one name: alike in their first letters and in what parts them. */
function runAt(stem: string, all: readonly Syllable[], at: number): Syllable[] {
  const first = all[at] as Syllable;
  const run = [first];
  const gap = stem.slice(first.end, all[at + 1]?.start);
  for (let i = at + 1; i < all.length && run.length < LONGEST_NAME; i += 1) {
    const one = all[i] as Syllable;
    const between = stem.slice(all[i - 1]?.end, one.start);
    if (between !== gap || between.length > 2 || /\d/.test(one.folded) || one.capital !== first.capital)
      break;
    if (run.length === LONGEST_NAME - 1 && NO_LAST_SYLLABLE.has(one.folded)) break;
    run.push(one);
  }
  return run;
}

/** Whether a run that begins with a family name is a person's name, by what it holds and what goes before it. */
function isName(run: readonly Syllable[], before: string, printed: string): boolean {
  const [family, middle] = run as [Syllable, Syllable?];
  if (run.length < 2 || !middle || NO_NAME.test(printed)) return false;
  const words = joined(run);
  const known = isOneOf(FAMILIES, family);
  if (run.length > 2 && isOneOf(MIDDLES, middle) && (known || isOneOf(SELDOM, family)))
    return isMarked(family) || !NO_MIDDLE_NAME.test(words);
  if (!known) return false;
  if (COURTESY_BEFORE.test(before)) return true;
  const sure = SURE_FAMILIES.has(family.folded) && !NO_SURE_NAME_AFTER.has(before.split(" ").at(-1) ?? "");
  if (run.length > 2 && sure && (isMarked(family) || !NO_SURE_NAME.test(words))) return true;
  return family.capital && ABOUT_SOMEBODY.test(before) && (run.length > 2 || isMarked(family));
}

function blankNames(stem: string): string {
  const all = [...stem.matchAll(SYLLABLE)].map(({ index, 0: printed }): Syllable => {
    const word = printed.toLowerCase();
    const capital = /^\p{Lu}/u.test(printed);
    return { start: index, end: index + printed.length, word, folded: fold(word), capital };
  });
  let out = "";
  let from = 0;
  for (const [at, { start }] of all.entries()) {
    if (start < from) continue;
    const run = runAt(stem, all, at);
    const end = run.at(-1)?.end ?? start;
    if (!isName(run, joined(all.slice(Math.max(0, at - 3), at)), stem.slice(start, end))) continue;
    out += stem.slice(from, start) + stem.slice(start, end).replace(/[\p{L}\p{M}]/gu, "█");
    from = end;
  }
  return out + stem.slice(from);
}

/**
 * The name of a file with every letter of a natural person's name as `█`; the rest of it and its extension stay, so
 * that the file is known again. Names are looked for as in a text, and as files are named: parted by other signs, in
 * small letters, without marks, or written together.
 */
export function namelessFile(name: string): string {
  const composed = name.normalize("NFC");
  const extension = EXTENSION.exec(composed)?.[0] ?? "";
  const stem = composed.slice(0, composed.length - extension.length);
  const asText = nameless(stem.replace(/[_+.]/g, " ").replace(NO_HIGHLANDER, "y"));
  const told = [...asText].map((c, i) => (c === "█" ? c : stem[i])).join("");
  const without = blankNames(told);
  return without === stem ? name : without + extension;
}
