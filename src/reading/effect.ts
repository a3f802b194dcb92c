import { Anchored } from "./anchors/anchored.js";
import { dateAt } from "./dates.js";
import type { Header } from "./header.js";
import { isQuoted, type Quoted } from "./quoted.js";
import type { View } from "./view.js";

/** From when and until when the document itself is in force, as its own words tell; ISO dates. */
export interface Effect {
  readonly from: string | null;
  readonly until: string | null;
}

const FROM = new Anchored(
  /này\s+(?:[^.;:\n]{2,60},\s*)?có\s+hiệu\s+lực(?:\s+(?:thi\s+hành|pháp\s+luật))?(?:\s*,?\s*(?:kể\s+)?từ)?\s+/,
);
const SIGNED = /^(?:ngày\s+)?(?:ngày\s+)?(?:được\s+)?(?:ký|ban\s+hành|thông\s+qua)(?![a-zà-ỹđ])/;
const UNTIL =
  /(?:này\s+)?(?:có\s+hiệu\s+lực|hết\s+hiệu\s+lực|thực\s+hiện|áp\s+dụng)[^.;]{0,80}?(?:đến\s+hết|cho\s+đến\s+hết)\s+/g;

/** «… này có hiệu lực từ ngày … và hết hiệu lực vào ngày …»: said of itself in one sentence. */
const ENDS =
  /^[^.;\n]{0,120}?(?:và|,)\s+(?:sẽ\s+)?hết\s+hiệu\s+lực(?:\s+thi\s+hành)?\s+(?:vào|(?:kể\s+)?từ|sau)\s+/;

/** «… có hiệu lực sau 45 ngày, kể từ ngày ký» */
const LATER =
  /sau\s+(\d{1,3})\s*(?:\([^)]{2,30}\)\s*)?ngày\s*,?\s*(?:kể\s+)?từ\s+ngày\s+(?:được\s+)?(?:ký|ban\s+hành)/;

function daysAfter(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Reads «… này có hiệu lực (thi hành) kể từ ngày …», «… kể từ ngày ký», «… đến hết ngày …»; not what others are to say. */
export function findEffect(view: View, header: Header, quoted: readonly Quoted[]): Effect {
  if (header.consolidates) return { from: null, until: null };
  let from: string | null = null;
  let until: string | null = null;
  for (const m of FROM.in(view)) {
    if (isQuoted(quoted, m.index)) continue;
    const at = m.index + m[0].length;
    const date = dateAt(view.lower, at);
    if (date?.iso) from = date.iso;
    else if (header.iso && LATER.test(view.lower.slice(m.index, at + 60)))
      from = daysAfter(header.iso, Number(LATER.exec(view.lower.slice(m.index, at + 60))?.[1]));
    else if (SIGNED.test(view.lower.slice(at, at + 30)) && header.iso) from = header.iso;
    if (from) {
      for (const u of view.lower.slice(m.index, m.index + 300).matchAll(UNTIL))
        until ??= dateAt(view.lower, m.index + u.index + u[0].length)?.iso ?? null;
      const ends = ENDS.exec(view.lower.slice(m.index, m.index + 300));
      if (ends) until ??= dateAt(view.lower, m.index + ends[0].length)?.iso ?? null;
      break;
    }
  }
  return { from, until };
}
