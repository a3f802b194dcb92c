import { CRIMINAL, SETTING, TELLING } from "../../vocabulary/indicators/zones.js";
import { Anchored, type Searched } from "../anchors/anchored.js";

const words = (list: readonly string[]): RegExp =>
  new RegExp(`(?<![a-zà-ỹđ])(?:${list.join("|").replace(/ /g, "\\s+")})(?![a-zà-ỹđ])`);
const SETS = new Anchored(words(SETTING.filter((w) => !/tiêu/.test(w))));
const SETS_STRONGLY = new Anchored(
  /(?<![a-zà-ỹđ])(?:(?:đề\s+ra|xác\s+định|đặt\s+ra|thống\s+nhất|thông\s+qua)\s+(?:\d+\s+)?(?:nhóm\s+)?chỉ\s+tiêu|phấn\s+đấu(?<!đăng\s+ký\s+phấn\s+đấu)|phải\s+đạt|dự\s+kiến\s+(?:đạt|đến|năm|tăng|thu|giảm)|(?:(?:để|nhằm|hướng\s+tới|tới)\s+đạt\s+|(?=(?:mục|chỉ)\s+tiêu)(?<!(?:đạt|vượt|hoàn\s+thành|so\s+với|thắng\s+lợi|giao|%|\d)[^;.,:]{0,24}|chương\s+trình\s+))(?:mục|chỉ)\s+tiêu(?!(?:\s+(?:nghị\s+quyết|kế\s+hoạch|chủ\s+yếu|đề\s+ra|quan\s+trọng)){0,3}\s+(?:đã\s+|đều\s+)?(?:đạt|vượt|hoàn\s+thành)))(?![a-zà-ỹđ])/,
);
const TELLS = new Anchored(words(TELLING));
const CRIME = new Anchored(new RegExp(CRIMINAL.join("|").replace(/ /g, "\\s+")));

/** Words that set a value and words that tell one, in a piece of the text. */
export interface Said {
  /** Plainly or strongly. */
  readonly sets: boolean;
  readonly setsPlainly: boolean;
  readonly setsStrongly: boolean;
  readonly tells: boolean;
}

export const NOTHING_SAID: Said = { sets: false, setsPlainly: false, setsStrongly: false, tells: false };

/**
 * What is said in the words that stand at `from`. Each is looked for when it is asked, at its own places and once: the
 * words before a value are many, and values are many.
 */
class SaidIn implements Said {
  readonly #searched: Searched;
  readonly #words: string;
  readonly #from: number;
  readonly #known = new Map<Anchored, boolean>();

  constructor(searched: Searched, words: string, from: number) {
    this.#searched = searched;
    this.#words = words;
    this.#from = from;
  }

  #has(pattern: Anchored): boolean {
    let known = this.#known.get(pattern);
    if (known === undefined) {
      const places = this.#searched.anchors.between(pattern, this.#from, this.#from + this.#words.length);
      known = places.some((place) => pattern.at(this.#words, place - this.#from) !== null);
      this.#known.set(pattern, known);
    }
    return known;
  }

  get setsPlainly(): boolean {
    return this.#has(SETS);
  }

  get setsStrongly(): boolean {
    return this.#has(SETS_STRONGLY);
  }

  get sets(): boolean {
    return this.setsPlainly || this.setsStrongly;
  }

  get tells(): boolean {
    return this.#has(TELLS);
  }
}

/** Whether a piece of the text is of crimes and penalties. */
export const tellsOfCrime = (searched: Searched, from: number, to: number): boolean => {
  const words = searched.lower.slice(from, to);
  return searched.anchors.between(CRIME, from, to).some((place) => CRIME.at(words, place - from) !== null);
};

/** @param words those of the text in lower case that stand at view offset `from` */
export const saidIn = (searched: Searched, words: string, from: number): Said =>
  new SaidIn(searched, words, from);

/** Whether a text without headings that say so sets values on the whole: words that set outnumber those that tell. */
export function settingOnTheWhole(searched: Searched): boolean {
  const count = (pattern: Anchored): number => [...pattern.in(searched)].length;
  return count(SETS_STRONGLY) > count(TELLS);
}
