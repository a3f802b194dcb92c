import type { DocumentType } from "../../generated/enums.js";
import { TYPE_WORDS, typeOfWord } from "../../vocabulary/types.js";
import { codeMismatch, wordOf } from "../codes.js";
import type { Judge } from "../judge.js";
import { type Telling, tellingsOf, toldTwice } from "./tellings.js";

const GENERAL: ReadonlySet<string> = new Set(["OTHER", "OFFICIAL_LETTER"]);

const startsWithWord = ({ told, places }: Telling): boolean =>
  places.some(({ text }) => {
    const plain = text.normalize("NFC").toLowerCase().replace(/\s+/g, " ");
    const word = TYPE_WORDS.find((one) => plain.startsWith(`${one} `));
    return word !== undefined && typeOfWord(word) === told;
  });

/** Types that are printed as words; «văn bản» names every type, and one that the symbol denies is another rule's. */
export const conflictingType: Judge = (hits) =>
  hits.flatMap((hit) => {
    const symbol = String(hit.facts.symbol);
    const told = tellingsOf(hit).filter(
      (one) =>
        !GENERAL.has(one.told) && startsWithWord(one) && !codeMismatch(symbol, one.told as DocumentType),
    );
    const [a, b] = told.toSorted((x, y) => (x.told < y.told ? -1 : 1));
    return a && b ? [toldTwice(hit, [a, b], (type) => wordOf(type as DocumentType))] : [];
  });
