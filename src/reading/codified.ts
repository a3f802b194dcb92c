import { Anchored } from "./anchors/anchored.js";
import { dateAt } from "./dates.js";
import type { Found } from "./found.js";
import { issuerAt } from "./issuers.js";
import { type Unit, unitAt } from "./units.js";
import type { View } from "./view.js";

/**
 * Dates that stand after a long title. In codified texts (pháp điển): «(Điều 1 Nghị định số … Quy định … ngày … của
 * Chính phủ, có hiệu lực thi hành kể từ ngày …)»; elsewhere «… của Nghị định … ban hành ngày …».
 */
const CODIFIED = /^[^;()]{0,400}?\sngày\s+(?=\d)/;
const IN_FORCE = /^\s*,\s*có\s+hiệu\s+lực/;
const ISSUED_ON = new Anchored(/ban\s+hành\s+ngày\s+(?=\d)/);

function codified(view: View, mention: Found, head: string): Found | null {
  if (!/^\s*\(?\s*điều\s+[^()]{0,60}$/.test(head)) return null;
  const m = CODIFIED.exec(view.lower.slice(mention.tail, mention.tail + 420));
  const date = m ? dateAt(view.lower, mention.tail + m[0].length) : null;
  if (!date?.iso) return null;
  const of = /^\s*của\s+/.exec(view.lower.slice(date.end, date.end + 8));
  const body = of ? issuerAt(view.text, view.lower, date.end + of[0].length) : null;
  if (!body || !IN_FORCE.test(view.lower.slice(body.end, body.end + 30))) return null;
  return { ...mention, iso: date.iso, year: date.year, issuer: mention.issuer ?? body.name };
}

/** Gives dates that follow a title to the citation whose title it is: the first without one since the last date. */
export function datedAfterTitles(view: View, units: readonly Unit[], mentions: readonly Found[]): Found[] {
  const out = mentions.map((m) => {
    if (m.iso || m.inner) return m;
    const unit = unitAt(units, m.start);
    return (unit && codified(view, m, view.lower.slice(unit.start, m.start))) ?? m;
  });
  let next = 0;
  let from = 0;
  for (const m of ISSUED_ON.in(view)) {
    const date = dateAt(view.lower, m.index + m[0].length);
    const near = view.lower.slice(Math.max(from, m.index - 600), m.index);
    const clause = m.index - near.length + Math.max(near.lastIndexOf(";"), near.lastIndexOf("\n\n"), 0);
    from = m.index + m[0].length;
    if (!date?.iso) continue;
    while (next < out.length && (out[next] as Found).start < clause) next += 1;
    let owner: Found | null = null;
    for (let i = next; i < out.length && (out[i] as Found).end <= m.index; i += 1) {
      const here = out[i] as Found;
      if (
        !here.symbol ||
        here.iso ||
        (here.symbol.year && !date.iso.startsWith(here.symbol.year)) ||
        (owner && here.symbol.canonical !== owner.symbol?.canonical)
      )
        continue;
      owner = here;
      out[i] = { ...here, iso: date.iso, year: date.year };
    }
  }
  return out;
}
