import { isBodyLine } from "../own-issuer.js";
import type { View } from "../view.js";
import { isCapitals, lineEnd } from "./lines.js";

const TITLE_STOP =
  /^\s*(?:[-_=|]{2,}|căn\s+cứ\s|theo\s+đề|xét\s|kính\s+gửi|điều\s+\d|chương\s+[ivx\d]|phần\s+thứ|[ivx]{1,4}\.|\d{1,2}\.|\(?\s*ban\s+hành\s+kèm|thực\s+hiện\s+(?:chỉ|nghị|kết|kế|quyết|chương|thông|công|luật).{0,200};)/;
/** Words with which a text opens after its title, also where no blank line parts them. */
const OPENS_TEXT =
  /^\s*(?:trong\s+(?:thời\s+gian|những\s+năm|bối\s+cảnh)|thời\s+gian\s+(?:qua|tới)|những\s+năm|hiện\s+nay|để\s|nhằm\s|sau\s+khi\s|tại\s+(?:phiên|hội\s+nghị|cuộc)|ngày\s+\d|qua\s|năm\s+\d{4}\s*,|thực\s+hiện\s.{3,200},\s*(?:ủy\s+ban|ban\s|hội\s+đồng|bộ\s|sở\s))/;
/** The preamble's first words: the line in capitals before it names who issues. */
const PREAMBLE =
  /^[\s|*_]*(?:(?:khóa|nhiệm\s+kỳ|kỳ\s+họp)\s[^\n]{0,60}\n[\s|*_]*)?(?:căn\s+cứ|thực\s+hiện|theo\s|xét\s|trên\s+cơ\s+sở)/;

/** A line at whose end no title ends: a page broke there. */
const GOES_ON = /\s(?:ngày|tháng|năm|số|của|và|các|tại|về)\s*$/iu;

/** So many lines, and so many characters, a title has at the most. */
const MOST_LINES = 24;
const LONGEST = 700;

function issuesBeforePreamble(view: View, line: string, stop: number): boolean {
  const bare = line.replace(/[*|_]/g, " ");
  if (!isCapitals(bare) || !isBodyLine(bare)) return false;
  return PREAMBLE.test(view.lower.slice(stop, stop + 130));
}

const startsSentence = (line: string): boolean => /^\s*\p{Lu}/u.test(line) && !isCapitals(line);

/** A title begun in capitals ends where ordinary letters begin. */
const opensText = (line: string, last: string | undefined): boolean =>
  last !== undefined && isCapitals(last) && !isCapitals(line) && /^\s*["“(]?\p{Lu}[^\n]*\p{Ll}/u.test(line);

/** A line of the text with what is asked of it. View offsets. */
interface Line {
  readonly at: number;
  readonly stop: number;
  readonly text: string;
  readonly lower: string;
}

/** A short line in capitals that names a body, behind a gap: who issues. */
const namesBody = (view: View, { at, text, lower }: Line): boolean =>
  isBodyLine(lower) &&
  isCapitals(text) &&
  text.trim().length < 50 &&
  /\n[ |]*\n\s*$/.test(view.text.slice(Math.max(0, at - 12), at));

/** Whether the title has ended before this line. */
function ends(view: View, line: Line, title: readonly string[]): boolean {
  const { text, lower, stop } = line;
  const last = title.at(-1);
  if (TITLE_STOP.test(lower) || opensText(text, last)) return true;
  if (last === undefined) return false;
  return (
    issuesBeforePreamble(view, text, stop) ||
    (startsSentence(text) && OPENS_TEXT.test(lower)) ||
    (isCapitals(text) && isBodyLine(lower) && !isCapitals(last)) ||
    namesBody(view, line)
  );
}

/** The lines after the type line up to a rule, the preamble, a body's name in capitals, or a gap. */
export function titleLines(view: View, from: number): { end: number; lines: string[] } {
  const lines: string[] = [];
  let end = from;
  let at = from;
  for (let n = 0; n < MOST_LINES && at < view.text.length && lines.join(" ").length <= LONGEST; n += 1) {
    const stop = lineEnd(view.text, at);
    const text = view.text.slice(at, stop);
    const line = { at, stop, text, lower: view.lower.slice(at, stop) };
    at = stop + 1;
    if (/^[\s|]*$/.test(text)) {
      const goesOn = lines.length === 0 || GOES_ON.test(lines.at(-1) ?? "");
      if (!goesOn && !/^[\p{Ll}(]/u.test(view.text.slice(stop, stop + 80).trimStart())) break;
      continue;
    }
    if (ends(view, line, lines)) break;
    lines.push(text.replace(/[|]/g, " ").trim());
    end = stop;
  }
  return { end, lines };
}
