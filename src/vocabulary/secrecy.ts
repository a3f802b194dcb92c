import { singleBlanks } from "../model/blanks.js";
/** The State's and the Party's grades of secrecy, the lowest first (Law 29/2018/QH14 on State secrets, Article 8). */
export const GRADES = ["MẬT", "TỐI MẬT", "TUYỆT MẬT"] as const;
export type Grade = (typeof GRADES)[number];

/** The mark is stamped beside the symbol, so it is looked for in the header alone: so many lines, so many letters. */
const HEADER_LINES = 60;
const HEADER_LENGTH = 5_000;

const CELL_BREAK = /\t|\||\s{2,}/;
const DECORATION = /^[\s"“”«»'*_#()[\]{}:.\-–—]+|[\s"“”«»'*_#()[\]{}:.\-–—]+$/g;
const LABELLED = /^(?:độ|mức độ|cấp độ)\s+mật\s*:?\s*(tuyệt mật|tối mật|mật)$/iu;
const SPACED = /^\p{L}(?:\s\p{L})+$/u;
/** «… BẢO VỆ BÍ ⏎ MẬT»: a title in capitals that was broken before its last word. */
const BROKEN_TITLE = /(?:BÍ|BẢO|CƠ|AN NINH,)$/u;

const plain = (cell: string): string => {
  const bare = cell.replace(DECORATION, "");
  return SPACED.test(bare) ? bare.replace(/\s/g, "") : singleBlanks(bare);
};

const GRADE_OF: ReadonlyMap<string, Grade> = new Map(GRADES.map((grade) => [grade.replace(" ", ""), grade]));

function gradeOf(cell: string): Grade | null {
  const labelled = LABELLED.exec(cell)?.[1];
  return GRADE_OF.get((labelled?.toUpperCase() ?? cell).replace(/\s/g, "")) ?? null;
}

/** The last word of every mark, also letter-spaced: most headers lack it, and need no further look. */
const MAY_BE_MARKED = /m\s*ậ\s*t/i;

/** The cells of one line: a mark may stand beside the symbol, apart by a tab, a bar or a wide gap. */
function cellsOf(line: string): string[] {
  const trimmed = line.trim();
  if (/^(?:\p{L}\s+)+\p{L}$/u.test(trimmed)) return [singleBlanks(trimmed)];
  return trimmed.split(CELL_BREAK).filter(Boolean);
}

/**
 * The grade a paper is marked with, or null. A mark is a line or a table cell of its own in capitals («MẬT»,
 * «TỐI MẬT», «TUYỆT MẬT», also letter-spaced, in quotes or brackets, or on two lines), or stands after «Độ mật:».
 * The words inside a sentence or a title («bảo vệ bí mật nhà nước») are none. Of several marks the highest counts.
 */
export function secrecyMark(text: string): Grade | null {
  const header = text
    .slice(0, HEADER_LENGTH)
    .normalize("NFC")
    .replace(/\u00a0/g, " ");
  if (!MAY_BE_MARKED.test(header)) return null;
  const lines = header.split(/\r\n?|\n|\f/).filter((line) => line.trim() !== "");
  let highest = -1;
  let before = "";
  for (const cell of lines.slice(0, HEADER_LINES).flatMap(cellsOf).map(plain)) {
    const joined = before === "TỐI" || before === "TUYỆT" ? `${before} ${cell}` : cell;
    const grade = BROKEN_TITLE.test(before) ? null : (gradeOf(joined) ?? gradeOf(cell));
    if (grade) highest = Math.max(highest, GRADES.indexOf(grade));
    if (cell !== "") before = cell;
  }
  return GRADES[highest] ?? null;
}
