import { bodyCode, type Found } from "./found.js";
import { issuerAt } from "./issuers.js";
import type { View } from "./view.js";

const JOINED = /^\s*(?:,|;|và|,\s*và|và\s+các)\s*(?:số|sô)?\s*:?\s*$/;
/** «Căn cứ các Nghị định của Chính phủ: số …; số …»: type and issuer stand once, before the list. */
const HEADER_BODY =
  /(?:nghị\s+định|nghị\s+quyết|quyết\s+định|chỉ\s+thị|thông\s+tư|kế\s+hoạch|công\s+văn|chương\s+trình|kết\s+luận|quy\s+định|hướng\s+dẫn|luật)\s+(?:sau\s+(?:đây\s+)?)?của\s+/g;

/** Members of one list stand nearer than this, titles between them. UTF-16 units. */
const FAR = 600;

/** What a coordination prints once belongs to each of its members that has none of its own. */
export function share(view: View, mentions: readonly Found[]): Found[] {
  const out = [...mentions];
  for (let i = out.length - 2; i >= 0; i -= 1) {
    const here = out[i] as Found;
    const next = out[i + 1] as Found;
    if (!here.symbol || !next.symbol) continue;
    if (sameSeries(here, next) && !here.issuer && JOINED.test(view.lower.slice(here.tail, next.start))) {
      out[i] = { ...here, issuer: next.issuer };
      continue;
    }
    if (
      bareTwin(here, next) &&
      !view.lower.slice(here.end, next.start).includes(";") &&
      JOINED.test(view.lower.slice(here.end, next.start))
    ) {
      out[i] = { ...here, iso: next.iso, year: next.year, issuer: here.issuer ?? next.issuer };
      continue;
    }
    if (next.typed || here.tail > here.end || !JOINED.test(view.lower.slice(here.end, next.start))) continue;
    out[i] = {
      ...here,
      iso: here.iso ?? next.iso,
      year: here.year ?? next.year,
      issuer: here.issuer ?? next.issuer,
      tail: here.tail,
    };
  }
  listed(view, out);
  return out;
}

/**
 * What a list of one body's documents prints once, before its first member: the body of the header («các Quyết định
 * của Thủ tướng Chính phủ: số …; số …»), or the body that issued them («Ban Bí thư ban hành các Chỉ thị số …, số …»).
 */
function listed(view: View, out: Found[]): void {
  let header: { readonly issuer: string; readonly of: Found } | null = null;
  for (const [i, here] of out.entries()) {
    const previous = out[i - 1];
    const within = here.symbol && here.typed ? withinWords(view, here) : null;
    const issuer = within ?? (here.symbol ? headerIssuer(view, here.start, here.typed) : null);
    if (issuer) header = { issuer, of: here };
    else if (!here.symbol || !previous || here.start - previous.end >= FAR) header = null;
    else if (here.typed && header && !goesOn(header.of, here)) header = null;
    if (header && !here.issuer) out[i] = { ...here, issuer: header.issuer };
  }
}

/** In a list whose header stands before a typed member («các Quy định của Bộ Chính trị: Quy định số …») the like go on. */
const goesOn = (first: Found, here: Found): boolean =>
  first.typed && first.type === here.type && bodyCode(first) === bodyCode(here);

/** «các Quyết định của Thủ tướng Chính phủ số …»: the body between the type word and the number. */
function withinWords(view: View, m: Found): string | null {
  const words = view.lower.slice(m.start, m.symbol?.start ?? m.start);
  const of = /\scủa\s+/.exec(words);
  return of ? (issuerAt(view.text, view.lower, m.start + of.index + of[0].length)?.name ?? null) : null;
}

/** The issuer told in the header of the list whose first member stands at `start`. */
function headerIssuer(view: View, start: number, typed: boolean): string | null {
  const from = Math.max(0, start - 120);
  const window = view.lower.slice(from, start);
  const m = window.includes("của") ? [...window.matchAll(HEADER_BODY)].at(-1) : undefined;
  const body = m ? issuerAt(view.text, view.lower, from + m.index + m[0].length) : null;
  const sign = typed ? /^\s*:\s*$/ : /^\s*:?\s*$/;
  return body && sign.test(view.lower.slice(body.end, start)) ? body.name : null;
}

/** «Kết luận số 1-KL/TW, ngày … và Kết luận số 2-KL/TW, ngày … của Bộ Chính trị»: one body issued both. */
const sameSeries = (a: Found, b: Found): boolean =>
  a.iso !== null && b.iso !== null && a.symbol?.codes.slice(1).join() === b.symbol?.codes.slice(1).join();

/** «Chương trình số 1-CTr/TU và Chương trình số 2-CTr/TU, ngày …»: the date stands once; a year in the symbol must agree. */
const bareTwin = (a: Found, b: Found): boolean =>
  a.tail === a.end &&
  a.iso === null &&
  b.iso !== null &&
  a.symbol?.codes.slice(1).join() === b.symbol?.codes.slice(1).join() &&
  (!a.symbol?.year || b.iso.startsWith(a.symbol.year));
