import { type DateToken, dateAt } from "./dates.js";
import { type IssuerToken, issuerAt } from "./issuers.js";

/** What is printed right after a citation: its date, issuer and term. `end` is the view offset after it all. */
export interface Tail {
  readonly end: number;
  readonly iso: string | null;
  readonly year: string | null;
  readonly issuer: string | null;
  readonly term: string | null;
}

const SKIP = /(?:[ \t,_]|\n(?!\s*\n)|\[\d{1,3}\])*/y;
const TERM = /\(?\s*(?:khóa|nhiệm kỳ)\s+([ivxlc]+|\d{1,2})(?![a-zà-ỹđ\d/-])\s*\)?/y;
/** «(ngày 03/02/2020)» */
const BRACKETED = /\(ngày\s[^()]{6,40}\)/y;
const OF = /(?:của|do)\s+/y;
const ISSUED = /(?:đã\s+)?(?:được\s+)?(?:ký\s+)?ban\s+hành(?=\s+(?:ngày|năm)\s)/y;
/** «Công điện số … hồi 10 giờ 30 phút ngày …»: telegrams tell their hour, a time after a comma is another's. */
const HOUR = /\s+(?:vào\s+)?(?:lúc|hồi)\s+\d{1,2}\s*(?:giờ|h)(?:\s*\d{1,2})?(?:\s*phút)?\s*,?(?=\s*ngày\s)/y;
const CALLED = /\((?:sau\s+đây|dưới\s+đây|gọi|viết)\s[^()]{3,160}\)/y;
const AND = /\s*(?:,|-|và)\s*/y;
/** The issuer stands before the verb: «do Bộ Y tế ban hành». */
const AFTER_DO = /\s+ban\s+hành/y;

function step(re: RegExp, lower: string, at: number): RegExpExecArray | null {
  re.lastIndex = at;
  return re.exec(lower);
}

/** «… 66-NQ/TW⏎Ngày 28 tháng 11 …, tại …»: a capital on a new line opens a sentence. */
const opensSentence = (text: string, from: number, start: number): boolean =>
  text.slice(from, start).includes("\n") &&
  text.charAt(start) === "N" &&
  text.slice(start, start + 4) !== "NGÀY";

/** «của Bộ Công an, Bộ Quốc phòng và Bộ Tài chính»: where the last of the bodies of a joint document ends. */
function furtherIssuers(text: string, lower: string, from: number): number {
  let end = from;
  for (let k = 0; k < 8; k += 1) {
    const more = step(AND, lower, end);
    const body = more ? issuerAt(text, lower, end + more[0].length) : null;
    if (!body) break;
    end = body.end;
  }
  return end;
}

/** Reads the tail of a citation that ends at `from`, in whatever order its parts are printed; a joint document has several issuers. */
export function tailAt(text: string, lower: string, from: number, joint = false): Tail {
  let end = from;
  let iso: string | null = null;
  let year: string | null = null;
  let issuer: string | null = null;
  let term: string | null = null;
  for (let round = 0; round < 6; round += 1) {
    const at = end + (step(SKIP, lower, end)?.[0].length ?? 0);
    const bracket: RegExpExecArray | null = iso === null ? step(BRACKETED, lower, at) : null;
    const inBracket: DateToken | null = bracket ? dateAt(lower, at + 1) : null;
    if (bracket && inBracket?.iso) {
      iso = inBracket.iso;
      year = inBracket.year;
      end = at + bracket[0].length;
      continue;
    }
    const date: DateToken | null = iso === null ? dateAt(lower, at) : null;
    if (date && opensSentence(text, end, date.start)) break;
    if (date?.iso || (date && year === null)) {
      iso = date.iso;
      year = date.year;
      end = date.end;
      continue;
    }
    const hour: RegExpExecArray | null = iso === null ? step(HOUR, lower, end) : null;
    if (hour) {
      end += hour[0].length;
      continue;
    }
    const issued: RegExpExecArray | null = step(ISSUED, lower, at) ?? step(CALLED, lower, at);
    if (issued) {
      end = at + issued[0].length;
      continue;
    }
    const termed: RegExpExecArray | null = term === null ? step(TERM, lower, at) : null;
    if (termed) {
      term = termed[1] as string;
      end = at + termed[0].length;
      continue;
    }
    const of: RegExpExecArray | null = issuer === null ? step(OF, lower, at) : null;
    const body: IssuerToken | null = of ? issuerAt(text, lower, at + of[0].length) : null;
    if (!body) break;
    issuer = body.name;
    term ??= /khóa\s+([ivxlc]+|\d{1,2})\)?$/.exec(lower.slice(body.start, body.end))?.[1] ?? null;
    const last = joint ? furtherIssuers(text, lower, body.end) : body.end;
    end = last + (step(AFTER_DO, lower, last)?.[0].length ?? 0);
  }
  return { end, iso, year, issuer, term };
}
