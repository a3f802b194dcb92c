import type { Claim, ClaimParts } from "./claim.js";
import type { KnownDocument } from "./known.js";
import { earliestDay, latestDay } from "./known.js";
import { inOneTerm } from "./term.js";

/** A document a claim may be: how well it fits, from 0 to 1, and why, in short Vietnamese sentences. */
export interface Candidate {
  readonly document: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

interface Context {
  readonly claim: Pick<Claim, "asOf">;
  readonly parts: ClaimParts;
  readonly why: string;
}

const sayDate = (iso: string) => iso.split("-").reverse().map(Number).join("/");

function sameTerm(known: KnownDocument, asOf: string): boolean {
  if (!("date" in known.dating)) return false;
  return inOneTerm(known.place, known.dating.date, asOf);
}

function weigh(
  known: KnownDocument,
  pool: readonly KnownDocument[],
  { claim, parts, why }: Context,
): Candidate {
  const reasons = [why];
  let score = 0.4;
  if (!parts.placeKnown) {
    reasons.push("Nguồn không cho biết nơi ban hành");
    score -= 0.1;
  }
  if (claim.asOf !== null) {
    if (sameTerm(known, claim.asOf)) {
      reasons.push(`Cùng nhiệm kỳ với thời điểm nguồn nói tới (${sayDate(claim.asOf)})`);
      score += 0.3;
    }
    const newest = pool.every((other) => latestDay(other) <= latestDay(known));
    if (newest && pool.length > 1 && earliestDay(known) <= claim.asOf) {
      reasons.push("Ban hành gần thời điểm nguồn nói tới nhất");
      score += 0.2;
    }
  }
  return { document: known.document, score: Math.round(score * 100) / 100, reasons };
}

/** The pool as candidates, the best first, equals by id. `why` is the reason that holds for all of them. */
export function candidates(pool: readonly KnownDocument[], context: Context): Candidate[] {
  const weighed = pool.map((known) => weigh(known, pool, context));
  return weighed.sort((a, b) => b.score - a.score || (a.document < b.document ? -1 : 1));
}
