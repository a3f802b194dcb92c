import { fold } from "../model/fold.js";
import { issuerOfCode } from "../vocabulary/bodies.js";
import type { Found } from "./found.js";
import { HEAD_LENGTH, isCapitals } from "./header/lines.js";
import { canonicalIssuer, issuerAt } from "./issuers.js";
import { BUREAU, letterheadLines, ofLetterhead } from "./letterhead.js";
import { placed } from "./placed-issuer.js";
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
const SIGNED = /(?:\n|\s{2,}|\|)\s*(?:t\/m|tm|t\/l|tl)\.?\s+([^\n|]{4,90})/g;
/** Bodies of a place: their letterhead tells which. */
const LOCAL = /(?:^| )(?:UBND|HĐND|UB|MTTQ|S[A-ZĐ]{2,}|BCĐ|TA|TAND|VKSND)/;
const SIGNING_LENGTH = 3000;

export const isBodyLine = (line: string): boolean => BODY_LINE.test(line.toLowerCase());

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
  return line && isCapitals(line) && isBodyLine(line) ? [canonicalIssuer(line)] : [];
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
  // The signer's office stands on the next line: «T/M TỈNH ỦY⏎BÍ THƯ».
  const line = at + (sign[1] as string).length;
  const body = issuerAt(view.text.slice(at, line), view.lower.slice(at, line), 0);
  const head = ofLetterhead(letterhead);
  if (body && fold(head).startsWith(fold(body.name))) return [head];
  return body && !/l\.?\s/.test(sign[0].slice(0, sign[0].indexOf(sign[1] as string))) ? [body.name] : [];
}

/** «Thanh tra Chính phủ ban hành Thông tư quy định …»: the preamble's last line, where the letterhead is lost. */
const ISSUES =
  /\n\s*(?=\p{Lu}[^\n,;]{3,80}\s+ban\s+hành\s+(?:thông\s+tư|quyết\s+định|nghị\s+định|nghị\s+quyết|chỉ\s+thị|quy\s+định|quy\s+chế)\s)/giu;

function ofPreamble(view: View): string[] {
  for (const m of view.text.slice(0, HEAD_LENGTH).matchAll(ISSUES)) {
    const body = issuerAt(view.text, view.lower, m.index + m[0].length);
    if (body && /^\s+ban\s+hành\s/.test(view.lower.slice(body.end, body.end + 12))) return [body.name];
  }
  return [];
}

/** «Quy định số 97-QĐ/TW của Bộ Chính trị»: what the page says of the paper that it prints under the committee's letterhead. */
function ofMentions(own: Found | null, mentions: readonly Found[]): string[] {
  if (!own?.symbol?.party || !own.symbol.codes.includes("TW")) return [];
  const bureau = mentions.find(
    (m) =>
      m.symbol?.canonical === own.symbol?.canonical && /^(?:Bộ Chính trị|Ban Bí thư)$/.test(m.issuer ?? ""),
  );
  return bureau?.issuer ? [bureau.issuer] : [];
}

/** What of the header tells the issuer. */
export interface Told {
  readonly title: TitleSpan | null;
  readonly own: Found | null;
  readonly letterhead: string;
  /** The name and the day of the line «Cần Thơ, ngày …». */
  readonly dated: { readonly iso: string; readonly place: string } | null;
}

/** The issuing bodies, the first the most telling; empty where nothing tells. */
export function ownIssuers(view: View, told: Told, mentions: readonly Found[]): string[] {
  const { title, own, letterhead, dated } = told;
  const notice = own?.type === "NOTICE" && own.symbol?.party === false;
  const first = [
    title && !notice ? ofTitle(view, title) : [],
    title ? afterTitle(view, title) : [],
    ofSymbol(own),
  ].find((names) => names.length > 0);
  if (!first && !own && !title) return [];
  const names = first ?? [ofSigning(view, letterhead), ofMentions(own, mentions)].find((n) => n.length > 0);
  if (names) return names.map((name) => placed(view, name, own?.tail ?? 0, letterhead, dated));
  const head = ofLetterhead(letterhead);
  return head === "" ? ofPreamble(view) : [placed(view, head, own?.tail ?? 0, letterhead, dated)];
}
