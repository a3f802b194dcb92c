import type { DocumentType } from "../../generated/enums.js";
import { singleBlanks } from "../../model/blanks.js";
import { TYPE_WORDS, typeOfWord } from "../../vocabulary/types.js";
import type { Found } from "../found.js";
import type { View } from "../view.js";
import { HEAD_LENGTH, isCapitals, lineEnd } from "./lines.js";
import { titleLines } from "./title-lines.js";

const TYPE_LINE = new RegExp(
  `(?:^|[|\\n])[ \\t_]*(${TYPE_WORDS.map((w) => w.replace(/ /g, "\\s+")).join("|")})(?![a-zà-ỹđ])[ \\t]*`,
  "g",
);

/** The file's own title with its type word. View offsets. */
export interface Title {
  readonly type: DocumentType;
  readonly start: number;
  readonly end: number;
  readonly text: string | null;
  /** How long the type word is. */
  readonly word: number;
}

/** «Thông tư sửa đổi …» in ordinary letters, the first line after the symbol: as portals and lists print it. */
function plainTitle(view: View, own: Found | null): Title | null {
  if (!own) return null;
  const lead = /^\s*/.exec(view.text.slice(own.end, own.end + 40))?.[0].length ?? 0;
  const start = own.end + lead;
  const line = view.lower.slice(start, Math.min(lineEnd(view.text, start), start + 700));
  const word = TYPE_WORDS.find((w) => line.startsWith(`${w} `));
  const type = word ? typeOfWord(word) : null;
  if (!word || !type || lead === 0 || /^\s*(?:số|này)/.test(line.slice(word.length))) return null;
  const end = start + line.length;
  return {
    type,
    start,
    end,
    text: singleBlanks(view.text.slice(start + word.length, end)).trim(),
    word: word.length,
  };
}

/** First words of a title whose type word the page left out; a body's name and a motto are none. */
const BEGINS =
  /^\s*(?:về|v\/v|ban\s+hành|quy\s+định|phê\s+duyệt|sửa\s+đổi|bổ\s+sung|bãi\s+bỏ|thay\s+thế|thông\s+qua|thành\s+lập|kiện\s+toàn|công\s+bố|điều\s+chỉnh|hướng\s+dẫn|triển\s+khai|tăng\s+cường|thực\s+hiện|đẩy\s+mạnh|tiếp\s+tục)\s/;
/** So far behind the symbol, over the line of place and date, such a title begins. UTF-16 units. */
const NEAR = 260;

/** «VỀ VIỆC QUY ĐỊNH …» in capitals right under the line of place and date, the type word left out: the symbol tells it. */
function headlessTitle(view: View, own: Found): Title | null {
  const limit = Math.min(own.end + NEAR, view.text.length);
  for (let at = own.end; at < limit; at = lineEnd(view.text, at) + 1) {
    const line = view.text.slice(at, lineEnd(view.text, at));
    if (at === own.end || !isCapitals(line) || !BEGINS.test(line.toLowerCase())) continue;
    const { end, lines } = titleLines(view, at);
    return { type: own.type, start: at, end, text: singleBlanks(lines.join(" ")).trim(), word: 0 };
  }
  return null;
}

/** «V/v …»: what a letter is about. */
function aboutLine(view: View): Title | null {
  const about = /(?:^|[|\n])[\s*]*v\s*\/\s*v:?\s*/.exec(view.lower.slice(0, HEAD_LENGTH));
  if (!about) return null;
  const start = about.index + about[0].length;
  const cut = /\n\s*\n|\||\n\s*kính\s+gửi/.exec(view.lower.slice(start, start + 500));
  const end = start + (cut?.index ?? 200);
  const text = singleBlanks(view.text.slice(start, end)).trim();
  return { type: "OFFICIAL_LETTER", start, end, text, word: 0 };
}

/** The rule under a title, where a file has it on the title's last line. */
const RULE_BEHIND = /(?:\s+[-_=*]{2,})+\s*$/;

/** The title whose type line is this match, or null where it is none. */
function titleAt(view: View, m: RegExpMatchArray, from: number): Title | null {
  const [line = "", words = ""] = m;
  const start = (m.index ?? 0) + line.indexOf(words);
  const printed = view.text.slice(start, start + words.length);
  const word = printed === printed.toUpperCase() ? printed : (printed.split("\n")[0] as string).trimEnd();
  if (start < from || word !== word.toUpperCase()) return null;
  const type = typeOfWord(singleBlanks(words.slice(0, word.length)));
  if (!type || /^văn\s+bản$/.test(words)) return null;
  const after = start + word.length;
  if (type === "CONSOLIDATED_TEXT" && /^\s*-/.test(view.text.slice(after, after + 4))) return null;
  const { end, lines } = titleLines(view, after);
  const text = singleBlanks(lines.join(" "))
    .replace(/^[:\s]+/, "")
    .replace(RULE_BEHIND, "")
    .trim();
  return { type, start, end, text: text === "" ? null : text, word: word.length };
}

/** The line that is a type word (in capitals, or alone on its line) after the letterhead. */
export function findTitle(view: View, from: number, own: Found | null, limit: number): Title | null {
  const near = own !== null && own.start < HEAD_LENGTH ? own : null;
  for (const m of view.lower.slice(0, limit).matchAll(TYPE_LINE)) {
    const title = titleAt(view, m, from);
    if (title?.text === null && near) return headlessTitle(view, near) ?? title;
    if (title) return title;
  }
  return (near && (headlessTitle(view, near) ?? plainTitle(view, near))) ?? aboutLine(view);
}

/** The heading of a text without symbol and type, a report or a part of one: its first lines in capitals. */
export function headingOf(view: View): string | null {
  const lines: string[] = [];
  for (const line of view.text.slice(0, 900).split("\n")) {
    const words = line.replace(/^#+\s+/, "").trim();
    if (words === "") continue;
    if (/^#\s+\S+\s/.test(line) && !words.includes("_")) return words;
    if (line.startsWith("#")) continue;
    if (!isCapitals(words) || /^[-_=*]+$/.test(words) || lines.length === 4) break;
    lines.push(words);
  }
  return lines.length === 0 ? null : singleBlanks(lines.join(" "));
}

const BODY_FIRST =
  /^(?:của\s+[^;]{3,90}?|hội\s+nghị\s+(?:lần\s+thứ|ban\s+chấp\s+hành|tỉnh\s+ủy|thành\s+ủy|huyện\s+ủy)[^;]{3,110}?)\s+(?=(?:về|v\/v|thực hiện|quy định|tại cuộc họp|tại hội nghị)\s)/iu;

/** «của Bộ Chính trị về Chiến lược …»: the body is told by itself, the title begins with what it is about. */
export const withoutBody = (title: string | null): string | null => title?.replace(BODY_FIRST, "") ?? null;
