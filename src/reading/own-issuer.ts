import { singleBlanks } from "../model/blanks.js";
import { fold } from "../model/fold.js";
import { issuerOfCode } from "../vocabulary/bodies.js";
import type { Found } from "./found.js";
import { canonicalIssuer, issuerAt } from "./issuers.js";
import type { View } from "./view.js";

/**
 * Who issued the document whose text this is. The letterhead is not the issuer (a committee's paper carries its
 * bureau's conclusion): the title, the body named after it, the symbol's own body and the signing line come first
 * (Decree 30/2020/NĐ-CP, annex I; Guidance 36-HD/VPTW of 2018).
 */
export interface TitleSpan {
  readonly start: number;
  readonly end: number;
  /** How long its type word is. */
  readonly word: number;
}

const BODY_LINE =
  /^\s*(?:thủ\s+tướng|chính\s+phủ|quốc\s+hội|ủy\s+ban|hội\s+đồng|bộ\s+trưởng|bộ\s|chủ\s+tịch|ban\s|thống\s+đốc|tổng\s+|giám\s+đốc|cục\s|chánh\s|viện\s|cục\s+trưởng)/;
const MOTTO =
  /cộng\s*h(?:òa|oà)|chủ\s+nghĩa|độc\s+lập|đảng\s+cộng\s+sản|^việt\s+nam$|công\s+báo|^(?:luật\s+|nghị\s+quyết\s+)?số|ngày|^\d/;
const SIGNED = /(?:\n|\s{2,}|\|)\s*(?:t\/m|tm|t\/l|tl)\.?\s+([^\n|]{4,90})/g;
/** Bodies of a place: their letterhead tells which. */
const LOCAL = /(?:^| )(?:UBND|HĐND|UB|MTTQ|S[A-ZĐ]{2,}|BCĐ|TA|TAND|VKSND)/;
const BUREAU = /^(?:ban\s+thường\s+vụ|ban\s+thường\s+trực|thường\s+trực|btv|ban\s+chấp\s+hành)$/;
const SIGNING_LENGTH = 3000;

/** First words of a body's name in a letterhead. */
const HEAD_LINE =
  /^(?:thủ\s+tướng|chính\s+phủ|quốc\s+hội|ủy\s+ban|hội\s+đồng|bộ\s|chủ\s+tịch|ban\s|tiểu\s+ban|tổng\s+cục|cục\s|chi\s+cục|sở\s|thanh\s+tra|văn\s+phòng|viện\s|học\s+viện|trường\s|trung\s+tâm|tỉnh\s+ủy|thành\s+ủy|huyện\s+ủy|quận\s+ủy|thị\s+ủy|đảng\s+ủy|đảng\s+đoàn|công\s+an|tòa\s+án|kho\s+bạc|bảo\s+hiểm|phòng\s(?!chống))/;
const PLACED = /(?:^|\s)(?:tỉnh|thành\s+phố|huyện|quận|thị\s+xã|xã|phường|đặc\s+khu)\s+(?!hội)\p{L}/u;
const COMMITTEE = /^(?:tỉnh|thành|huyện|quận|thị|đảng)\s+ủy/;

export const isBodyLine = (line: string): boolean => BODY_LINE.test(line.toLowerCase());
const capitals = (line: string): boolean => line === line.toUpperCase() && /\p{Lu}/u.test(line);

/** «KẾT LUẬN CỦA BỘ CHÍNH TRỊ, BAN BÍ THƯ về …»: the title itself names the bodies. */
function ofTitle(view: View, title: TitleSpan): string[] {
  const names: string[] = [];
  const from = title.start + title.word;
  const of = /^[\s|*:]*của\s+/.exec(view.lower.slice(from, title.end));
  let at = of ? from + of[0].length : -1;
  while (at >= 0 && at < title.end) {
    const body = issuerAt(view.text, view.lower, at);
    if (!body) break;
    names.push(body.name);
    const more = /^\s*(?:,|và)\s*/.exec(view.lower.slice(body.end, body.end + 8));
    at = more ? body.end + more[0].length : -1;
  }
  return names;
}

/** «CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …» in capitals between the title and the preamble. */
function afterTitle(view: View, title: TitleSpan): string[] {
  const lines = view.text.slice(title.end, title.end + 300).split("\n");
  const line = lines.map((l) => l.replace(/[|]/g, " ").trim()).find((l) => /\p{L}/u.test(l));
  return line && capitals(line) && isBodyLine(line) ? [canonicalIssuer(line)] : [];
}

/** A joint symbol names all its bodies; a central Party department's code names it surer than the letterhead. */
function ofSymbol(own: Found | null): string[] {
  const codes = own?.symbol?.codes ?? [];
  if (own?.type === "JOINT_CIRCULAR") {
    const names = codes.slice(1).map((code) => issuerOfCode(code)?.name);
    return names.length > 1 && names.every((n) => n !== undefined) ? (names as string[]) : [];
  }
  const body = codes[1] ?? "";
  if (own?.symbol && !own.symbol.party && !LOCAL.test(codes.join(" "))) {
    const unit = codes.slice(own.symbol.entry && own.type !== "OFFICIAL_LETTER" ? 1 : 0).join("-");
    const named = issuerOfCode(unit)?.name;
    if (named) return [named];
  }
  const name = own?.symbol?.party && /^.{2,}TW$/.test(body) ? issuerOfCode(body)?.name : undefined;
  return name ? [name] : [];
}

/** The motto and the first words of a body's name as narrow columns break them: «CỘNG⏎HÒA …», «ỦY⏎BAN NHÂN DÂN». */
const TORN_MOTTO =
  /cộng\s+h(?:òa|oà)\s+xã\s+hội\s+chủ\s+nghĩa\s+việt\s+nam|độc\s+lập\s*[-–]\s*tự\s+do\s*[-–]\s*hạnh\s+phúc|đảng\s+cộng\s+sản\s+việt\s+nam/giu;
const TORN_HEAD =
  /(?<!\p{L})(ủy|uỷ|hội|ban|tỉnh|thành|huyện|đảng|văn|bộ|sở)[ ]*\n\s*(ban|đồng|chấp\s+hành|thường\s+vụ|nhân\s+dân|ủy|uỷ|phòng)(?!\p{L})/giu;

/** The left column's lines of the letterhead, without the national motto, the symbol and rules. */
function letterheadLines(letterhead: string): string[] {
  return letterhead
    .replace(TORN_MOTTO, "\n")
    .replace(TORN_HEAD, "$1 $2")
    .split(/\n|\|/)
    .filter((l) => !l.trimStart().startsWith("#"))
    .map((l) => (l.trim().split(/\s{3,}/)[0] ?? "").replace(/[-_*=]{2,}.*$/, "").trim())
    .filter((l) => /\p{L}{2}/u.test(l) && !MOTTO.test(l.toLowerCase()))
    .slice(0, 4);
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
  const [own, above] = [PLACED.exec(head.toLowerCase()), PLACED.exec(parent.toLowerCase())];
  if (own) return head;
  if (COMMITTEE.test(parent.toLowerCase())) return `${head} ${parent}`;
  return above ? `${head} ${parent.slice(above.index)}` : head;
}

function ofLetterhead(letterhead: string): string {
  const lines = letterheadLines(letterhead);
  const last = lines.at(-1) ?? "";
  const [head, parent] = headOf(lines);
  if (parent !== "" && !BUREAU.test(head.toLowerCase())) return canonicalIssuer(ofParent(head, parent));
  if (lines.length > 1 && BUREAU.test(singleBlanks(last.toLowerCase())))
    return canonicalIssuer([last, ...lines.slice(0, -1)].join(" "));
  return canonicalIssuer(lines.slice(0, 3).join(" "));
}

/** The body of the signing line («T/M BAN THƯỜNG VỤ»); a bureau is completed by its committee's letterhead. */
function ofSigning(view: View, letterhead: string): string[] {
  const from = Math.max(0, view.lower.length - SIGNING_LENGTH);
  const sign = [...view.lower.slice(from).matchAll(SIGNED)].at(-1);
  if (!sign) return [];
  const words = (sign[1] as string).trim();
  if (BUREAU.test(words)) {
    const committee = letterheadLines(letterhead).filter((l) => !BUREAU.test(l.toLowerCase()));
    return [canonicalIssuer([words, ...committee].join(" ").toUpperCase())];
  }
  const at = from + sign.index + sign[0].indexOf(sign[1] as string);
  const body = issuerAt(view.text, view.lower, at);
  const head = ofLetterhead(letterhead);
  if (body && fold(head).startsWith(fold(body.name))) return [head];
  return body && !/l\.?\s/.test(sign[0].slice(0, sign[0].indexOf(sign[1] as string))) ? [body.name] : [];
}

/** The issuing bodies, the first the most telling; empty where nothing tells. */
export function ownIssuers(
  view: View,
  title: TitleSpan | null,
  own: Found | null,
  letterhead: string,
): string[] {
  const notice = own?.type === "NOTICE" && own.symbol?.party === false;
  const told = [
    title && !notice ? ofTitle(view, title) : [],
    title ? afterTitle(view, title) : [],
    ofSymbol(own),
  ];
  const first = told.find((names) => names.length > 0);
  if (first) return first;
  if (!own && !title) return [];
  const signed = ofSigning(view, letterhead);
  if (signed.length > 0) return signed;
  const head = ofLetterhead(letterhead);
  return head === "" ? [] : [head];
}
