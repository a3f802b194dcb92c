import { TYPE_WORDS } from "../../vocabulary/types.js";
import { Anchored } from "../anchors/anchored.js";
import type { View } from "../view.js";

/** «số 2 1/2014/NĐ-CP», «Số : 1 2-NQ/TW», «số 21/20 14/NĐ-CP»: from the sign to the first letter of the codes. */
const SIGNED = new Anchored(
  /(?:số|sô)( ?[:.]?\s{0,2})((\d{1,3}(?: \d{1,3}){0,3})\s{0,2}[-/]\s{0,2}(?:((?:1 ?9|2 ?0) ?\d ?\d)\s{0,2}[-/]\s{0,2})?)(?=[a-zđư])/,
);
/** How far before the sign its type word begins. UTF-16 units. */
const LEAD = 60;
/** One document is named: «các Kết luận số 5 6-KL/TW» may be two numbers with no comma between them. */
const SINGLE = new RegExp(
  `(?<!(?:các|những|hai|ba|bốn|nhiều|một\\s+số|\\d)\\s+)(?<![a-zà-ỹđ])(?:${TYPE_WORDS.map((w) => w.replace(/ /g, "\\s+")).join("|")})\\s{1,2}$`,
);
const LINE_BEGINS = /(?:^|[\n|])[ *_]*$/;
/** No series goes beyond four digits where its number stands in pieces. */
const MOST_DIGITS = 4;

/** The start of a symbol whose number or year is torn by blanks. View offsets. */
export interface Torn {
  readonly start: number;
  /** Of the first letter after the numbers. */
  readonly end: number;
  /** The numbers and separators without the blanks that tear them. */
  readonly whole: string;
}

/** Digits in pieces are believed to be one number where all pieces but one are a single digit. */
function isOneNumber(number: string): boolean {
  const pieces = number.split(" ");
  const longer = pieces.filter((piece) => piece.length > 1).length;
  return pieces.length === 1 || (longer <= 1 && pieces.join("").length <= MOST_DIGITS);
}

/** After the word of its type, or as the file's own number on a line of its own: elsewhere digits may be of a table. */
function standsAsNumber(view: View, sign: number, colon: string): boolean {
  const before = view.lower.slice(Math.max(0, sign - LEAD), sign);
  return SINGLE.test(before) || (colon.includes(":") && LINE_BEGINS.test(before));
}

/** Where numbers of symbols are torn by blanks, in order; only where nothing else can be meant. */
export function findTorn(view: View): Torn[] {
  const torn: Torn[] = [];
  for (const m of SIGNED.in(view)) {
    const [all, colon = "", numbers = "", number = "", year = ""] = m;
    if (!/\d \d/.test(numbers) || !isOneNumber(number) || !standsAsNumber(view, m.index, colon)) continue;
    const end = m.index + all.length;
    const rest = numbers.slice(number.length);
    const whole =
      number.replaceAll(" ", "") + (year === "" ? rest : rest.replace(year, year.replaceAll(" ", "")));
    torn.push({ start: end - numbers.length, end, whole });
  }
  return torn;
}
