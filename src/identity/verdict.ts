import { type Candidate, candidates } from "./candidate.js";
import type { Claim, ClaimParts } from "./claim.js";
import { distinct, earliestDay, type KnownDocument, liesWithin } from "./known.js";
import { termSpan } from "./term.js";

/** What a claim stands for: one document, or none of several candidates. A subject of a file may have both. */
export interface Verdict {
  readonly document: string | null;
  readonly candidates: readonly Candidate[];
}

/** A claim that is being decided, with the parts of its id. */
export interface Open extends ClaimParts {
  readonly claim: Claim;
}

const own = (id: string): Verdict => ({ document: id, candidates: [] });

/** One document is it, several are candidates, none leaves the claim a document of its own. */
export function choose(open: Open, pool: readonly KnownDocument[], why: string): Verdict {
  const fit = distinct(pool);
  const [only] = fit;
  if (!only) return own(open.base);
  if (fit.length === 1 && open.placeKnown) return own(only.document);
  return unsure(open, fit, why);
}

/** A claim that one source alone can make, of the file itself, keeps a document of its own beside the candidates. */
function unsure(open: Open, pool: readonly KnownDocument[], why: string): Verdict {
  const single = !open.placeKnown || "undatedIn" in open.dating;
  const document = single && open.claim.subject ? open.base : null;
  return { document, candidates: candidates(pool, { claim: open.claim, parts: open, why }) };
}

export const inYear = (known: KnownDocument, year: string) =>
  ("date" in known.dating && known.dating.date.startsWith(year)) ||
  ("year" in known.dating && known.dating.year === year);

/**
 * A full date is a document of its own, so that a slip in a date joins nothing silently; a law named with its date is
 * the numbered one of that day, or of that year when neither side knows of another (`rivals`: named dates that year).
 */
export function decideDated(
  open: Open,
  date: string,
  aliases: readonly KnownDocument[],
  rivals: number,
): Verdict {
  const there = aliases.filter((a) => a.place === open.place);
  const sameDay = distinct(there.filter((a) => "date" in a.dating && a.dating.date === date));
  if (sameDay.length > 0) return choose(open, sameDay, "Cùng tên và ngày ban hành");
  const year = date.slice(0, 4);
  const sameYear = distinct(there.filter((a) => inYear(a, year)));
  const joins = sameYear.length === 1 && sameYear.every((a) => "year" in a.dating) && rivals === 1;
  return joins ? choose(open, sameYear, "Cùng tên và năm ban hành") : own(open.base);
}

/** A term is the one document issued in its days; where its days are not known, documents are candidates alone. */
export function decideTerm(open: Open, term: string, there: readonly KnownDocument[]): Verdict {
  const span = termSpan(open.place, open.family, term);
  if (span)
    return choose(
      open,
      there.filter((k) => liesWithin(k, span)),
      `Ban hành trong khóa ${term.toUpperCase()}`,
    );
  if (there.length === 0) return own(open.base);
  return unsure(open, distinct(there), `Chưa rõ khóa ${term.toUpperCase()} là những năm nào`);
}

export const notAfter = (pool: readonly KnownDocument[], asOf: string | null) =>
  pool.filter((known) => asOf === null || earliestDay(known) <= asOf);

/** Where the place is unknown, whatever fits the rest of what is known, in every place; never more than candidates. */
export function decidePlaceless(open: Open, everywhere: readonly KnownDocument[]): Verdict {
  const { dating } = open;
  if ("date" in dating) {
    const { date } = dating;
    const fits = (k: KnownDocument) =>
      "date" in k.dating ? k.dating.date === date : inYear(k, date.slice(0, 4));
    return choose(open, everywhere.filter(fits), "Cùng ký hiệu và ngày ban hành");
  }
  if ("year" in dating)
    return choose(
      open,
      notAfter(
        everywhere.filter((k) => inYear(k, dating.year)),
        open.claim.asOf,
      ),
      `Cùng ký hiệu, ban hành năm ${dating.year}`,
    );
  return choose(open, notAfter(everywhere, open.claim.asOf), "Cùng ký hiệu");
}
