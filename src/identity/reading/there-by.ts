import type { Relation } from "../../generated/enums.js";
import { dateAt, findDates } from "../../reading/dates.js";
import type { Found } from "../../reading/found.js";
import type { Recognised } from "../../reading/recognise.js";
import { unmarked } from "../../reading/relations/lists.js";
import { unitAt } from "../../reading/units.js";
import { RELATIONS } from "../../vocabulary/relations.js";

/** Relations whose object was there before what acts upon it. */
const UPON_OLDER: ReadonlySet<Relation> = new Set(
  RELATIONS.filter((entry) => entry.upstream === "to").map((entry) => entry.relation),
);
/** An item's mark and «ngày dd-mm-yyyy,» are shorter. UTF-16 units. */
const OPENING = 60;
/** Farther on a sentence tells of other days. UTF-16 units. */
const FAR = 1500;

/** ISO days by which the documents of citations must have been issued, by the citation's index. */
export type ThereBy = readonly (string | null)[];

const earlier = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : a < b ? a : b;

/** «Ngày 09-5-2016, Tỉnh ủy quán triệt Chỉ thị …»: what a sentence names that tells of a day was there by then. */
function byItsSentence({ view, units }: Recognised, mention: Found): string | null {
  const unit = unitAt(units, mention.start);
  if (!unit || mention.start - unit.start > FAR) return null;
  const opening = view.lower.slice(unit.start, Math.min(mention.start, unit.start + OPENING));
  const from = unit.start + opening.length - unmarked(opening).length;
  const opens = view.lower.startsWith("ngày", from) ? dateAt(view.lower, from) : null;
  if (!opens?.iso || !/^\s*,/.test(view.lower.slice(opens.end, mention.start))) return null;
  const further = findDates(view.lower.slice(opens.end, mention.start));
  return further.reduce((last, { iso }) => (iso !== null && iso > last ? iso : last), opens.iso);
}

/**
 * By when each citation shows that its document had been issued: nothing carries out, cites or amends what is not there
 * yet. Told by the full date of what acts upon it, or by the day of which its sentence tells; null where neither does.
 * What several documents are said to do together is not held against each of them.
 * @param dateOf the ISO date of the document that a citation means, by the citation's index
 */
export function thereBy(found: Recognised, dateOf: (mention: number) => string | null): ThereBy {
  const by = found.mentions.map((m) => (m.iso === null ? byItsSentence(found, m) : null));
  for (const { from, to, relation, certainty } of found.links)
    if (
      typeof from === "number" &&
      typeof to === "number" &&
      certainty === "EXPLICIT" &&
      UPON_OLDER.has(relation)
    )
      by[to] = earlier(by[to] ?? null, dateOf(from));
  return by;
}

/** The earliest of these days for each id that citations mean. */
export function earliestOf(ids: readonly (string | null)[], by: ThereBy): ReadonlyMap<string, string> {
  const earliest = new Map<string, string>();
  for (const [index, id] of ids.entries()) {
    const day = id === null ? null : earlier(earliest.get(id) ?? null, by[index] ?? null);
    if (id !== null && day !== null) earliest.set(id, day);
  }
  return earliest;
}
