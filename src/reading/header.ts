import type { DocumentType } from "../generated/enums.js";
import { singleBlanks } from "../model/blanks.js";
import { secrecyMark } from "../vocabulary/secrecy.js";
import { TYPE_WORDS, typeOfWord } from "../vocabulary/types.js";
import { dateAt, findDates } from "./dates.js";
import type { Found } from "./found.js";
import { isBodyLine, ownIssuers } from "./own-issuer.js";
import type { View } from "./view.js";

/** What the file says of itself. View offsets; `mention` is the index of its own symbol among the mentions. */
export interface Header {
  readonly mention: number | null;
  readonly symbol: string | null;
  readonly type: DocumentType;
  readonly iso: string | null;
  /** The name before the date: «Cần Thơ, ngày …». */
  readonly datePlace: string | null;
  readonly letterhead: string;
  readonly issuers: readonly string[];
  readonly title: string | null;
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly secrecy: string | null;
  /** Whether the text is a document that acts: one with a symbol or a type of its own. */
  readonly acts: boolean;
  /** A consolidated text speaks with the words of the documents it joins. */
  readonly consolidates: boolean;
}

/** Between the symbol and a date that belongs to it: nothing, or the place. */
const BESIDE = /^[\s|,_-]*(?:\p{Lu}[^\n|,]{0,40},\s*)?$/u;
const HEAD_LENGTH = 3500;
const OPENING =
  /\n[\s|_]*(?:căn\s+cứ|theo\s+đề\s+nghị|xét\s|thực\s+hiện\s|kính\s+gửi|chương\s+i|điều\s+1\b|phần\s+thứ|i\.|1\.)/;
/** «Số:», «Luật số:», «Nghị quyết số:» before the own symbol; a citation has no colon. */
const OWN_SIGN =
  /^(?:(?:số|sô|s\s+ố)(?:\s+hiệu)?\s*[:.]?|(?:luật|pháp\s+lệnh|nghị\s+quyết|văn\s+bản\s+hợp\s+nhất|quyết\s+định|nghị\s+định|thông\s+tư)\s+số\s*:)\s*$/;
const DATE_LINE = /(?:^|[|\n])[ ]*(\p{Lu}[\p{L}' .-]{1,40}?)\s*,\s*(?=ngày\s)/gu;
const TYPE_LINE = new RegExp(
  `(?:^|[|\\n])[ \\t_]*(${TYPE_WORDS.map((w) => w.replace(/ /g, "\\s+")).join("|")})(?![a-zà-ỹđ])[ \\t]*`,
  "g",
);
const TITLE_STOP =
  /^\s*(?:[-_=|]{2,}|căn\s+cứ\s|theo\s+đề|xét\s|kính\s+gửi|điều\s+\d|chương\s+[ivx\d]|phần\s+thứ|[ivx]{1,4}\.|\d{1,2}\.|\(?\s*ban\s+hành\s+kèm|thực\s+hiện\s+(?:chỉ|nghị|kết|kế|quyết|chương|thông|công|luật).{0,200};)/;
/** A line in capitals. */
const isCapitals = (line: string): boolean => line === line.toUpperCase() && /\p{Lu}/u.test(line);

interface Title {
  readonly type: DocumentType;
  readonly start: number;
  readonly end: number;
  readonly text: string | null;
  /** How long the type word is. */
  readonly word: number;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** Words with which a text opens after its title, also where no blank line parts them. */
const OPENS_TEXT =
  /^\s*(?:trong\s+(?:thời\s+gian|những\s+năm|bối\s+cảnh)|thời\s+gian\s+(?:qua|tới)|những\s+năm|hiện\s+nay|để\s|nhằm\s|sau\s+khi\s|tại\s+(?:phiên|hội\s+nghị|cuộc)|ngày\s+\d|qua\s|năm\s+\d{4}\s*,|thực\s+hiện\s.{3,200},\s*(?:ủy\s+ban|ban\s|hội\s+đồng|bộ\s|sở\s))/;
/** The preamble's first words: the line in capitals before it names who issues. */
const PREAMBLE = /^[\s|*_]*(?:căn\s+cứ|thực\s+hiện|theo\s|xét\s|trên\s+cơ\s+sở)/;

/** A line at whose end no title ends: a page broke there. */
const GOES_ON = /\s(?:ngày|tháng|năm|số|của|và|các|tại|về)\s*$/iu;

function issuesBeforePreamble(view: View, line: string, stop: number): boolean {
  const bare = line.replace(/[*|_]/g, " ");
  if (!isCapitals(bare) || !isBodyLine(bare)) return false;
  return PREAMBLE.test(view.lower.slice(stop, stop + 60));
}

const startsSentence = (line: string): boolean => /^\s*\p{Lu}/u.test(line) && !isCapitals(line);

/** The lines after the type line up to a rule, the preamble, a body's name in capitals, or a gap. */
/** A title begun in capitals ends where ordinary letters begin. */
const opensText = (line: string, last: string | undefined): boolean =>
  last !== undefined && isCapitals(last) && !isCapitals(line) && /^\s*["“(]?\p{Lu}[^\n]*\p{Ll}/u.test(line);

function titleLines(view: View, from: number): { end: number; lines: string[] } {
  const lines: string[] = [];
  let at = from;
  let end = from;
  for (let n = 0; n < 24 && at < view.text.length; n += 1) {
    const stop = lineEnd(view.text, at);
    const line = view.text.slice(at, stop);
    const lower = view.lower.slice(at, stop);
    const blank = /^[\s|]*$/.test(line);
    if (blank && GOES_ON.test(lines.at(-1) ?? "")) {
      at = stop + 1;
      continue;
    }
    if (blank && lines.length > 0 && !/^\n?\s*[\p{Ll}(]/u.test(view.text.slice(stop, stop + 80).trimStart()))
      break;
    if (
      !blank &&
      (TITLE_STOP.test(lower) ||
        opensText(line, lines.at(-1)) ||
        (lines.length > 0 && issuesBeforePreamble(view, line, stop)) ||
        (lines.length > 0 && startsSentence(line) && OPENS_TEXT.test(lower)) ||
        (lines.length > 0 && isCapitals(line) && isBodyLine(lower) && !isCapitals(lines.at(-1) ?? "")))
    )
      break;
    if (
      !blank &&
      lines.length > 0 &&
      isBodyLine(lower) &&
      isCapitals(line) &&
      line.trim().length < 50 &&
      /\n\s*$/.test(view.text.slice(0, at)) &&
      /\n[ |]*\n\s*$/.test(view.text.slice(Math.max(0, at - 12), at))
    )
      break;
    if (!blank) {
      lines.push(line.replace(/[|]/g, " ").trim());
      end = stop;
    }
    at = stop + 1;
    if (lines.join(" ").length > 700) break;
  }
  return { end, lines };
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

/** The line that is a type word (in capitals, or alone on its line) after the letterhead. */
function findTitle(view: View, from: number, own: Found | null, limit: number): Title | null {
  for (const m of view.lower.slice(0, limit).matchAll(TYPE_LINE)) {
    const wordStart = m.index + m[0].indexOf(m[1] as string);
    const printed = view.text.slice(wordStart, wordStart + (m[1] as string).length);
    const word = printed === printed.toUpperCase() ? printed : (printed.split("\n")[0] as string).trimEnd();
    if (wordStart < from || word !== word.toUpperCase()) continue;
    const type = typeOfWord(singleBlanks((m[1] as string).slice(0, word.length)));
    if (!type || /^văn\s+bản$/.test(m[1] as string)) continue;
    if (
      type === "CONSOLIDATED_TEXT" &&
      /^\s*-/.test(view.text.slice(wordStart + word.length, wordStart + word.length + 4))
    )
      continue;
    const { end, lines } = titleLines(view, wordStart + word.length);
    const text = singleBlanks(lines.join(" "))
      .replace(/^[:\s]+/, "")
      .trim();
    return { type, start: wordStart, end, text: text === "" ? null : text, word: word.length };
  }
  const plain = own !== null && own.start < HEAD_LENGTH ? plainTitle(view, own) : null;
  if (plain) return plain;
  const about = /(?:^|[|\n])[\s*]*v\s*\/\s*v:?\s*/.exec(view.lower.slice(0, HEAD_LENGTH));
  if (about) {
    const start = about.index + about[0].length;
    const cut = /\n\s*\n|\||\n\s*kính\s+gửi/.exec(view.lower.slice(start, start + 500));
    const end = start + (cut?.index ?? 200);
    return {
      type: "OFFICIAL_LETTER",
      start,
      end,
      text: singleBlanks(view.text.slice(start, end)).trim(),
      word: 0,
    };
  }
  return null;
}

/** The heading of a text without symbol and type, a report or a part of one: its first lines in capitals. */
function headingOf(view: View): string | null {
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

/** The mention that is the file's own symbol: alone after «Số» on its line, before the preamble. */
function ownMention(view: View, mentions: readonly Found[], limit: number): number | null {
  for (let i = 0; i < mentions.length; i += 1) {
    const m = mentions[i] as Found;
    if (m.start > limit) return null;
    if (!m.symbol) continue;
    const before = view.lower.slice(Math.max(0, m.start - 120), m.start);
    const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("|")) + 1);
    const sign = view.lower.slice(m.start, m.symbol.start);
    if (/^[\s_#-]*$/.test(line) && (OWN_SIGN.test(sign) || (sign === "" && m.start < 600))) return i;
  }
  return null;
}

function dateLine(view: View, limit: number, from = 0): { iso: string; place: string } | null {
  for (const m of view.text.slice(from, limit).matchAll(DATE_LINE)) {
    const date = dateAt(view.lower, from + m.index + m[0].length);
    if (date?.iso) return { iso: date.iso, place: singleBlanks(m[1] as string).trim() };
  }
  return null;
}

/** Where a consolidated text is authenticated: its own symbol and date stand there, at the end of the words. */
const AUTHENTICATED = /xác\s+thực\s+văn\s+bản\s+hợp\s+nhất/;
const NEAR_SEAL = 600;

function authenticatedMention(view: View, mentions: readonly Found[]): number | null {
  const seal = AUTHENTICATED.exec(view.lower)?.index;
  if (seal === undefined) return null;
  const index = mentions.findIndex(
    (m) => m.symbol?.entry?.type === "CONSOLIDATED_TEXT" && Math.abs(m.start - seal) < NEAR_SEAL,
  );
  return index < 0 ? null : index;
}

/** Bodies that pass their acts in session. */
const PASSES = /^(?:QH|UBTVQH|HĐND)\d*$/;
const PASSED = /thông\s+qua\s+(?=ngày)/g;

/** Laws tell their date at the end: «… kỳ họp thứ 9 thông qua ngày …». */
function passedOn(view: View): string | null {
  const from = Math.max(0, view.lower.length - 2500);
  const last = [...view.lower.slice(from).matchAll(PASSED)].at(-1);
  return last ? (dateAt(view.lower, from + last.index + last[0].length)?.iso ?? null) : null;
}

/** Codes of bodies beside which CT is a Chỉ thị; beside others it is the Cục Thuế of a letter. */
const DIRECTS = /^(?:TW|TU|HU|QU|ThU|ĐU|TTg|UBND|HĐND\d*|CTN|B[A-ZĐ]{1,9}|UB|NHNN|.+TW)$/;

/** The type of the file's own document: of its code, unless the title alone can tell (QĐ, a letter, no type code). */
function typeOfOwn(own: Found | null, title: Title | null): DocumentType {
  const entry = own?.symbol?.entry;
  if (!own || !entry || entry.type === "DECISION") return title?.type ?? own?.type ?? "OTHER";
  const letter = title?.type === "OFFICIAL_LETTER" && entry.type === "DIRECTIVE";
  return letter && !DIRECTS.test(own.symbol?.codes[1] ?? "") ? "OFFICIAL_LETTER" : own.type;
}

const BODY_FIRST = /^của\s+[^;]{3,90}?\s+(?=(?:về|v\/v|thực hiện|quy định|tại cuộc họp|tại hội nghị)\s)/iu;

/** «của Bộ Chính trị về Chiến lược …»: the body is told by itself, the title begins with what it is about. */
const withoutBody = (title: string | null): string | null => title?.replace(BODY_FIRST, "") ?? null;

/** Reads the letterhead, the symbol, place and date, the title and the issuing body of the file. */
export function readHeader(view: View, mentions: readonly Found[]): Header {
  const opening = OPENING.exec(view.lower.slice(0, HEAD_LENGTH));
  const limit = opening?.index ?? HEAD_LENGTH;
  const index = ownMention(view, mentions, limit) ?? authenticatedMention(view, mentions);
  const own = index === null ? null : (mentions[index] as Found);
  const title = findTitle(
    view,
    own && own.start < 1500 ? Math.max(0, own.start - 1200) : 0,
    own,
    own && own.start < HEAD_LENGTH ? HEAD_LENGTH : limit,
  );
  const late = own !== null && own.start > HEAD_LENGTH;
  const dated = late
    ? dateLine(view, own.tail + NEAR_SEAL, Math.max(0, own.start - NEAR_SEAL))
    : dateLine(view, Math.max(limit, own?.tail ?? 0));
  const near = own ? findDates(view.lower.slice(own.end, own.end + 120))[0] : undefined;
  const beside =
    own && near?.iso && BESIDE.test(view.text.slice(own.end, own.end + near.start)) ? near.iso : null;
  const letterhead = late ? "" : view.text.slice(0, own?.start ?? title?.start ?? 0);
  const type = typeOfOwn(own, title);
  return {
    mention: index,
    symbol: own?.symbol?.canonical ?? null,
    type,
    iso: dated?.iso ?? (own?.symbol?.codes.some((c) => PASSES.test(c)) ? passedOn(view) : null) ?? beside,
    datePlace: dated?.place ?? null,
    letterhead,
    issuers: ownIssuers(view, title, own, letterhead),
    title: title ? withoutBody(title.text) : own ? null : headingOf(view),
    titleStart: title?.start ?? 0,
    titleEnd: title?.end ?? 0,
    secrecy: secrecyMark(view.text),
    acts: own !== null || title !== null,
    consolidates: type === "CONSOLIDATED_TEXT",
  };
}
