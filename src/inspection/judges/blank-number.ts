import { TYPE_WORDS } from "../../vocabulary/types.js";
import type { Hit } from "../hit.js";
import type { Judge } from "../judge.js";

const WORDS = TYPE_WORDS.filter((word) => word.length > 3).join("|");
/** A type, «số», nothing but blanks and dots, and the rest of a symbol, its year among it. */
const BLANK = new RegExp(
  `(?<![\\p{L}])(?:${WORDS})\\s+số\\s*:?[\\s.…_]*(?<=[\\s.…_:])[/-]\\s*(?:\\d{4}\\s*/\\s*)?[A-ZĐ][\\p{L}-]*(?:[/-][\\p{L}-]+)*`,
  "giu",
);
/** The document itself, whose number comes with its signature. */
const ITSELF = /kèm theo\s*$/iu;
const NUMBER_LINE = /^\s*số\s*:/iu;

function blanks({ key, facts }: Hit): Hit[] {
  const text = String(facts.text).normalize("NFC");
  if (text.length !== String(facts.text).length) return [];
  return [...text.matchAll(BLANK)].flatMap(({ 0: words, index }) => {
    if (ITSELF.test(text.slice(0, index)) || NUMBER_LINE.test(text)) return [];
    const start = Number(facts.start) + index;
    const shown = [{ passage: String(facts.passage), start, end: start + words.length }];
    const told = words.replace(/\s+/g, " ");
    return [{ key: [...key, told], about: [], edges: [], shown, proposal: null, facts: { words: told } }];
  });
}

export const blankNumber: Judge = (hits) => hits.flatMap(blanks);
