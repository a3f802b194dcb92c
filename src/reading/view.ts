import type { Searched } from "./anchors/anchored.js";
import { searched } from "./anchors/find.js";
import { composed, isComposed } from "./composed.js";

/**
 * The normalised view of a text, with the way back. Recognisers see composed letters, plain blanks, hyphens and
 * đ; every offset that leaves the reading is translated to the stored text (UTF-16).
 */
export interface View extends Searched {
  /** Normalised, letters as printed. Line breaks stay `\n`. */
  readonly text: string;
  /** The stored text's offset of the first unit behind view position `i`. */
  readonly start: (i: number) => number;
  /** The stored text's offset just after what stands before view position `i`. */
  readonly end: (i: number) => number;
}

const BLANKS = "\\t\\v\\f\\r\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\u00b9\\u00b2\\u00b3";
const BREAKS = "\\u0085\\u2028\\u2029";
const DASHES = "\\u2010-\\u2015\\u2212\\ufe58\\ufe63\\uff0d";
/** Look-alikes, blanks (footnote superscripts among them) and dashes, each one unit for one. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`[${BLANKS}]`, "g"), " "],
  [new RegExp(`[${BREAKS}]`, "g"), "\n"],
  [new RegExp(`[${DASHES}]`, "g"), "-"],
  [/Ð/g, "Đ"],
  [/ð/g, "đ"],
];

/** What the gazette prints on each page between the lines of a sentence: its header, and the marks of signing. */
const FURNITURE =
  /[ \n]{0,8}(?:CÔNG BÁO\/Số [\d +]{1,12}\/Ngày \d{1,2}-\d{1,2}-\d{4}[ \n]*(?:\d{1,4}[ \n]+)?|(?:Ký bởi|Người ký):[^\n]{0,120}\n(?:Email:[^\n]{0,120}\n)?Cơ quan:[^\n]{0,120}\n(?:Ngày|Thời gian) ký:[^\n]{0,60}\n?)/g;
const MAY_BE_FURNITURE = /CÔNG BÁO\/Số|(?:Ký bởi|Người ký):/;
/** As long as before, so that offsets hold; one line break stays. */
const blankOut = (m: string): string =>
  m.includes("\n") ? `${" ".repeat(m.length - 1)}\n` : " ".repeat(m.length);

/** «26.000 m²» is an area and no footnote. */
const SQUARE = /(?<=[\d\s/(][kcd]?m)\u00b2/g;
const CUBE = /(?<=[\d\s/(][cd]?m)\u00b3/g;
const withMeasures = (text: string): string => {
  const squared = text.includes("\u00b2") ? text.replace(SQUARE, "2") : text;
  return squared.includes("\u00b3") ? squared.replace(CUBE, "3") : squared;
};

/** The text unit for unit in its plain form; the same length. */
function sameLength(text: string): string {
  const plain = ALIKE.reduce((words, [printed, one]) => words.replace(printed, one), withMeasures(text));
  return MAY_BE_FURNITURE.test(plain) ? plain.replace(FURNITURE, blankOut) : plain;
}

function identity(text: string): View {
  return { ...searched(sameLength(text)), start: (i) => i, end: (i) => i };
}

export function view(source: string): View {
  if (isComposed(source)) return identity(source);
  const { text: letters, start, end } = composed(source);
  return { ...searched(sameLength(letters)), start, end };
}
