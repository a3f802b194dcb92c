import { singleBlanks } from "../model/blanks.js";
import { isCapitals } from "./header/lines.js";
import { canonicalIssuer } from "./issuers.js";

const MOTTO =
  /cộng\s*h(?:òa|oà)|chủ\s+nghĩa|độc\s+lập|đảng\s+cộng\s+sản|^việt\s+nam$|công\s+báo|^(?:luật\s+|nghị\s+quyết\s+)?số|ngày|^\d/;
/** A bureau of a committee, completed by its name. */
export const BUREAU = /^(?:ban\s+thường\s+vụ|ban\s+thường\s+trực|thường\s+trực|btv|ban\s+chấp\s+hành)$/;

/** First words of a body's name in a letterhead. */
const HEAD_LINE =
  /^(?:thủ\s+tướng|chính\s+phủ|quốc\s+hội|ủy\s+ban|hội\s+đồng|bộ\s|chủ\s+tịch|ban\s|tiểu\s+ban|tổng\s+cục|cục\s|chi\s+cục|sở\s|thanh\s+tra|văn\s+phòng|viện\s|học\s+viện|trường\s|trung\s+tâm|tỉnh\s+ủy|thành\s+ủy|huyện\s+ủy|quận\s+ủy|thị\s+ủy|đảng\s+ủy|đảng\s+đoàn|công\s+an|tòa\s+án|kho\s+bạc|bảo\s+hiểm|phòng\s(?!chống))/;
/** A body's name with its place. */
export const PLACED = /(?:^|\s)(?:tỉnh|thành\s+phố|huyện|quận|thị\s+xã|xã|phường|đặc\s+khu)\s+(?!hội)\p{L}/u;
const COMMITTEE = /^(?:tỉnh|thành|huyện|quận|thị|đảng)\s+ủy/;
const BARE_COMMITTEE = /^(?:tỉnh|thành|huyện|quận|thị|đảng)\s+ủy$/;
/** «ĐẢNG BỘ TỈNH …⏎TỈNH ỦY»: the committee of that place. */
const OF_PARTY = /^đảng\s+bộ\s+(?:tỉnh|thành\s+phố|huyện|quận|thị\s+xã|xã|phường)\s+/;

/** The motto and the first words of a body's name as narrow columns break them: «CỘNG⏎HÒA …», «ỦY⏎BAN NHÂN DÂN». */
const TORN_MOTTO =
  /cộng\s+h(?:òa|oà)\s+xã\s+hội\s+chủ\s+nghĩa\s+việt\s+nam|độc\s+lập\s*[-–]\s*tự\s+do\s*[-–]\s*hạnh\s+phúc|đảng\s+cộng\s+sản\s+việt\s+nam/giu;
const TORN_HEAD =
  /(?<!\p{L})(ủy|uỷ|hội|ban|tỉnh|thành|huyện|đảng|văn|bộ|sở)[ ]*\n\s*(ban|đồng|chấp\s+hành|thường\s+vụ|nhân\s+dân|ủy|uỷ|phòng)(?!\p{L})/giu;

/** Beside names in capitals, what portals print before a letterhead («Sign In», a table of fields) is none of it. */
function ofBodies(lines: readonly string[]): readonly string[] {
  const shouted = lines.filter(isCapitals);
  const named = (line: string) => HEAD_LINE.test(line.toLowerCase());
  return shouted.some(named) || !lines.some(named) ? shouted : lines;
}

/** The left column's lines of the letterhead, without the national motto, the symbol and rules. */
export function letterheadLines(letterhead: string): string[] {
  const lines = letterhead
    .replace(TORN_MOTTO, "\n")
    .replace(TORN_HEAD, "$1 $2")
    .split(/\n|\|/)
    .filter((l) => !l.trimStart().startsWith("#"))
    .map((l) => (l.trim().split(/\s{3,}/)[0] ?? "").replace(/[-_*=]{2,}.*$/, "").trim())
    .filter((l) => /\p{L}{2}/u.test(l) && !MOTTO.test(l.toLowerCase()));
  return ofBodies(lines).slice(0, 4);
}

/** The issuing body stands under the one it belongs to (Decree 30/2020/NĐ-CP, annex I): its lines, and the other's. */
function headOf(lines: readonly string[]): [string, string] {
  const at = lines.findLastIndex((l) => HEAD_LINE.test(l.toLowerCase()));
  return [
    lines.slice(Math.max(at, 0), Math.max(at, 0) + 3).join(" "),
    lines.slice(0, Math.max(at, 0)).join(" "),
  ];
}

/** A body without a place of its own has its parent's: a department of a committee, an office of a people's committee. */
function ofParent(head: string, parent: string): string {
  const party = BARE_COMMITTEE.test(head.toLowerCase()) ? OF_PARTY.exec(parent.toLowerCase()) : null;
  if (party) return `${head} ${parent.slice(party[0].length)}`;
  const [own, above] = [PLACED.exec(head.toLowerCase()), PLACED.exec(parent.toLowerCase())];
  if (own) return head;
  if (COMMITTEE.test(parent.toLowerCase())) return `${head} ${parent}`;
  return above ? `${head} ${parent.slice(above.index)}` : head;
}

export function ofLetterhead(letterhead: string): string {
  const lines = letterheadLines(letterhead);
  const last = lines.at(-1) ?? "";
  const [head, parent] = headOf(lines);
  if (parent !== "" && !BUREAU.test(head.toLowerCase())) return canonicalIssuer(ofParent(head, parent));
  if (lines.length > 1 && BUREAU.test(singleBlanks(last.toLowerCase())))
    return canonicalIssuer([last, ...lines.slice(0, -1)].join(" "));
  return canonicalIssuer(lines.slice(0, 3).join(" "));
}
