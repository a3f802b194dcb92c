import { singleBlanks } from "../../model/blanks.js";
import { ACTIONS, BARE_HEADS, HEADS, NO_SUBJECT } from "../../vocabulary/indicators/names.js";

const LETTER = "a-zà-ỹđ";
const spaced = (s: string): string => s.replace(/ /g, "\\s+");
const either = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(spaced)
    .join("|");

const HEAD = new RegExp(`(?<![${LETTER}])(?:${either(HEADS)})(?![${LETTER}])`, "g");
const BEGINS = new RegExp(`^(?:${either(HEADS)})(?![${LETTER}])`);
const BARE = new RegExp(`^(?:${either(BARE_HEADS)})$`);
const ACTION = new RegExp(`(?<![${LETTER}])(${either(ACTIONS)})(?:\\s+(?:được|cho|số tiền|mới))*\\s*$`);
const ACTION_BEGINS = new RegExp(`^(?:${either(ACTIONS)})(?![${LETTER}])`);
const NOT_SUBJECT = new RegExp(`^(?:[-+•�\\s]|\\d+[.)])*(?:${either(NO_SUBJECT)})(?![${LETTER}])`);
const PERIOD =
  /(?:^|\s|,)\s*(?:(?:tính\s+)?(?:đến|tới|vào|trong|ở|của|cho|từ|giữa)\s+)*(?:(?:hết|cuối|đầu|thời\s+điểm|cả|trong)\s+)*(?:(?:giai\s+đoạn|nhiệm\s+kỳ|thời\s+kỳ|tháng\s+\d{1,2}\s*[/-]?|\d+\s+năm(?=\s+qua)|năm)\s*)+(?:\d{4}(?:\s?-\s?\d{4})?|qua|nay)(?![\p{L}\d])/giu;
const LEADING = new RegExp(
  `^(?:[\\s,;:.+•�“”"-]|\\d{1,2}[.)]\\s|(?:và|với|trong đó|phấn đấu|ổn định|duy trì|nâng cao|nâng|giảm|tăng(?! trưởng| dân số)|đưa|đạt|có|đã|hiện nay|hiện|đến nay|đồng thời|theo đó|qua đó|nhất là|cụ thể|gồm|các|những|khoảng|đảm bảo|bảo đảm|trong|tại|hằng năm|hàng năm|mỗi năm|bình quân|toàn tỉnh|toàn huyện|tỉnh|kết quả|riêng|còn|của|để|thì|được|tính|cả|là|sẽ|thực hiện|tối thiểu|ít nhất|trên địa bàn|theo|vượt|bằng|năm(?= đã))(?![${LETTER}]))+`,
  "i",
);
/** Where the verb begins that leads to the value, at the clause's end; verbs of change end a name wherever they stand. */
const ADVERBS =
  "(?:(?:đều|cũng|tiếp tục|cơ bản|phải|(?<!thực\\s)hiện|ước|đã|chỉ|còn|sẽ|được|hằng năm|hàng năm|bình quân|trung bình)\\s+)*";
const PREDICATE = new RegExp(
  `\\s${ADVERBS}(?:(?:tuy|nhưng|hoàn thành vượt|cao hơn|thấp hơn|được kiểm soát|(?<!(?:tốc độ|mức|nhịp độ)\\s)tăng(?! trưởng| dân số)|tăng trưởng(?: khá| cao| mạnh| nhanh| tốt| ổn định|\\s*$)|giảm(?! nghèo| sinh| phát thải)|như|phấn đấu|dự kiến|ước|nâng|hằng năm|hàng năm)(?![${LETTER}])[^]*|(?:đạt|chiếm|vượt|là|còn|(?<!trở )lên|xuống|có|thành|bằng|khoảng|trên|dưới|hơn|gần|ít nhất|tối thiểu|không quá|ở mức|bình quân|từ|được|đến|vào|với|hiện quản lý|thuộc|tỷ lệ|mức|\\s|\\d[\\d.,]*)+)$`,
  "i",
);

export const tidy = (s: string): string => singleBlanks(s).trim();
export const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
export const lowerFirst = (s: string): string =>
  /^\p{Lu}[\p{Lu}\d]/u.test(s) ? s : s.charAt(0).toLowerCase() + s.slice(1);
export const short = (s: string): string => s.split(" ").slice(0, 22).join(" ");

const unbracketed = (s: string): string => {
  const open = (s.match(/\(/g) ?? []).length;
  const closed = (s.match(/\)/g) ?? []).length;
  return open === closed ? s : s.replace(/[()]/g, " ");
};

/** The noun of a clause: times and leading words dropped, cut where the verb begins. */
export function nounOf(raw: string): string {
  const s = tidy(
    ` ${tidy(unbracketed(raw).replace(/⟨/g, "(").replace(/⟩/g, ")"))} `.replace(PERIOD, " "),
  ).replace(LEADING, "");
  const cut = ` ${s}`.replace(PREDICATE, "");
  return tidy(cut).replace(/^[\s,;:.“”"+-]+|[\s,;:.“”"+-]+$/g, "");
}

/**
 * Brackets that close before a value: short forms and asides are dropped («(GRDP)»), what tells two measures apart is
 * kept («(chuẩn đa chiều)»).
 */
export const withoutAsides = (s: string): string =>
  s.replace(/\(([^()]*)\)/g, (_, inner: string) =>
    /^\p{Ll}/u.test(inner) && !/\d|,|;/.test(inner) && inner.length <= 40 ? `⟨${inner}⟩` : " ",
  );
export const isNoun = (s: string): boolean => /\p{L}{2,}/u.test(s) && s.length >= 2;
/** Words that lead on to something else and end no name. */
const TRAILING =
  /(?:\s(?:và|thực hiện|đạt|về|đối với|đối|tại|so với|so|với|cho|của|trong|là|ở|từ|đến|trở|hiện|thuộc|theo|được|nhằm|cùng|hơn|gần|khoảng))+$/i;
export const untrailed = (s: string): string => s.replace(TRAILING, "");
export const isBare = (s: string): boolean => BARE.test(s.toLowerCase());
export const isAction = (s: string): boolean => ACTION_BEGINS.test(s.toLowerCase());

/** The last word of doing just before a value: «đã thành lập mới». */
export function actionOf(clause: string): string | null {
  return ACTION.exec(tidy(clause).toLowerCase())?.[1] ?? null;
}

/** Where the name of a measure begins in a clause, its first head (`last`: its last); null without one. */
export function headIn(clause: string, last: boolean): number | null {
  HEAD.lastIndex = 0;
  const lower = clause.toLowerCase();
  let found = HEAD.exec(lower);
  for (let next = found; last && next; next = HEAD.exec(lower)) found = next;
  return found?.index ?? null;
}

export const headWord = (name: string): string | null => {
  const m = BEGINS.exec(name.toLowerCase());
  return m ? name.slice(0, m[0].length) : null;
};

/** What a sentence's opening before its first colon is about: «Hội Nông dân: …»; null where it names a time or nothing. */
export function subjectOf(opening: string): string | null {
  const colon = opening.indexOf(":");
  if (colon < 0 || colon > 70) return null;
  const words = tidy(opening.slice(0, colon));
  if (NOT_SUBJECT.test(words.toLowerCase()) || /\d{4}/.test(words)) return null;
  const noun = nounOf(words.replace(/^(?:[-+•�\s]|\d+[.)])*(?:về|đối với)\s/iu, ""));
  return isNoun(noun) && noun.split(" ").length <= 9 ? noun : null;
}
