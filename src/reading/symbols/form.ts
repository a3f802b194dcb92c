import { CODE_SPELLING, TYPE_OF_CODE } from "../../vocabulary/types.js";
import { PARTY_BODY } from "./bodies.js";

/** Bodies whose number of the term belongs to the symbol: QH15, UBTVQH14, HĐND17, HĐNN8. */
const TERM_BODY = /^(QH|UBTVQH|HĐND|HĐNN|QHK|UB(?!ND|KT|MT)[A-ZĐ]{2,14}?(?=1\d))(\d{1,2})/;
/** Units of an office called by a number: Nghiệp vụ 1, whose digit is no footnote. */
const NUMBERED_UNIT = /^NV[1-9]$/;
/** Steering committees and task forces called by a number: Ban Chỉ đạo 35, 138, 389; Tổ công tác Đề án 06. */
const NUMBERED_BODY = /^(?:BCĐ(?:06|35|94|138|389|515|1237|1523|1623)|(?:TCT|TCTĐA|TCTTKĐA|ĐA)06)$/;
/** Type and body run together, one letter of the pair often lost: `27/CTTg`, `12/QĐUBND`. */
const MERGED =
  /^(?:(CT|QĐ|NĐ|NQ|KH|KL|TB|CTr)(T?T[Gg]|CP|UBND|HĐND|TW|TU)|(TB|TT|CĐ)(VPCP)|(TT)(B[A-ZĐ]{1,8}|NHNN|TTCP))$/;

interface Part {
  readonly code: string;
  readonly sep: string;
  readonly end: number;
}

/** Cuts the code part at its separators; `end` counts from the start of the code part. */
function partsOf(codes: string): Part[] {
  const parts: Part[] = [];
  const re = /(^|\s*[-/]\s*|\.)([A-Za-zĐđƯư&]+\d*)/gy;
  for (let m = re.exec(codes); m; m = re.exec(codes)) {
    parts.push({ code: m[2] as string, sep: m[1] as string, end: re.lastIndex });
  }
  return parts;
}

/** The spelling of the rules, and how many glued footnote digits follow. */
function spelling(code: string): { code: string; glued: number } {
  const upper = code.toUpperCase();
  const term = TERM_BODY.exec(upper);
  if (term) {
    const digits = upper.slice((term[1] as string).length);
    const kept =
      digits.length === 3 || (term[1] === "HĐND" && /^[1-3]$/.test(digits))
        ? digits.slice(0, digits.length - 1)
        : digits;
    const base = `${term[1]}${kept}`;
    return { code: base, glued: upper.length - base.length };
  }
  if (NUMBERED_BODY.test(upper) || NUMBERED_UNIT.test(upper)) return { code: upper, glued: 0 };
  const bare = code.replace(/\d+$/, "");
  return { code: CODE_SPELLING.get(bare.toUpperCase()) ?? bare, glued: code.length - bare.length };
}

const plausible = (code: string): boolean =>
  /^[A-ZĐƯ]{2,}\d*$/.test(code) ||
  CODE_SPELLING.has(code.toUpperCase()) ||
  PARTY_BODY.test(code) ||
  /^TW[A-ZĐ]+$/.test(code);

/** How many parts belong to the symbol: a blank or a line break inside it is believed only before a known code. */
function kept(parts: readonly Part[]): number {
  for (let i = 1; i < parts.length; i += 1) {
    const { sep, code } = parts[i] as Part;
    const spaced = /\s/.test(sep);
    const first = i === 1 && TYPE_OF_CODE.has((parts[0] as Part).code.toUpperCase());
    const joint = /^TTL[TB]$/.test((parts[0] as Part).code);
    if (spaced && !(first || joint) && !/^-\n/.test(sep)) return i;
    if (spaced && /^\s.*\s$/s.test(sep) && !((first || joint) && plausible(spelling(code).code))) return i;
    if (!plausible(code) && !plausible(spelling(code).code) && spaced) return i;
  }
  return parts.length;
}

/** The codes of a symbol in the spelling of the rules, the marks between them, and where the last of them ends. */
export interface Form {
  readonly codes: string[];
  readonly end: number;
  readonly seps: string[];
}

/** Reads the code part of a symbol; null where no code is left of it. */
export function formOf(codePart: string): Form | null {
  const parts = partsOf(codePart);
  const count = kept(parts);
  const codes: string[] = [];
  const seps: string[] = [];
  let end = 0;
  for (const part of parts.slice(0, count)) {
    const { code, glued } = spelling(part.code);
    const merged = MERGED.exec(code);
    if (codes.length > 0) seps.push(part.sep.trim());
    if (merged && parts.length === 1) {
      const [type, body] = merged.slice(1).filter((part) => part !== undefined) as [string, string];
      codes.push(type, /^T?Tg$/i.test(body) ? "TTg" : body);
      seps.push("-");
    } else codes.push(code);
    end = part.end - glued;
    if (glued > 0) break;
  }
  return codes.length > 0 ? { codes, end, seps } : null;
}
