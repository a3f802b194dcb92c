import { Relation, Status } from "../../generated/enums.js";
import type { Situation } from "../../vocabulary/status.js";
import type { Acts, Ending } from "./acts.js";
import type { Act } from "./facts.js";
import { ENDING } from "./facts.js";

/** A situation with what it was found by. */
export interface Found extends Omit<Situation, "whole" | "parent"> {
  readonly end: Ending | null;
  readonly doubtful: Act | null;
  readonly suspension: Act | null;
  readonly suspendedOn: string | null;
  /** From when the document has been in force, after a suspension that is over: from when again. */
  readonly begun: string | null;
}

const LASTING: ReadonlySet<Relation> = new Set([Relation.AMENDS, Relation.EXTENDS, Relation.CORRECTS]);

/** Whether an act whose object is not decided would have ended the document by that day. */
function mayHaveEnded(acts: Acts, act: Act, day: string): boolean {
  const date = acts.date(act);
  return date === null ? acts.mayBeBy(act, day) : date <= day && acts.effect(act) === "TAKEN";
}

function doubtOf(acts: Acts, id: string, day: string): Pick<Found, "doubt" | "doubtful"> {
  const facts = acts.of(id);
  const ending = (facts?.acts ?? []).filter((a) => a.counts && a.whole && ENDING.has(a.relation));
  for (const act of ending) {
    const effect = acts.effect(act);
    const by = acts.date(act);
    if (effect === "UNDATED" && acts.mayBeBy(act, day)) return { doubt: "UNDATED_ACT", doubtful: act };
    if (effect === "BEFORE") return { doubt: "ACT_BEFORE_DOCUMENT", doubtful: act };
    if (effect === "MUTUAL" && by !== null && by <= day) return { doubt: "MUTUAL_ACTS", doubtful: act };
  }
  const last = facts?.document.expiresOn ?? null;
  const extension = last !== null && last < day ? acts.extension(id, day) : null;
  if (extension) return { doubt: "EXTENDED", doubtful: extension };
  const ambiguous = facts?.ambiguous.find((act) => mayHaveEnded(acts, act, day));
  return ambiguous ? { doubt: "AMBIGUOUS_ACT", doubtful: ambiguous } : { doubt: "NO", doubtful: null };
}

interface Suspension {
  readonly suspended: Situation["suspended"];
  readonly suspension: Act | null;
  readonly over: string | null;
}

/** A suspension ends when the suspending document is repealed or its own period is over. */
function oneSuspension(acts: Acts, act: Act, day: string): Suspension {
  const date = acts.date(act);
  const none = { suspended: "NO", suspension: null, over: null } as const;
  if (date === null)
    return acts.mayBeBy(act, day) ? { suspended: "UNSURE", suspension: act, over: null } : none;
  if (date > day || acts.effect(act) === "VOID" || acts.effect(act) === "BEFORE") return none;
  const end = acts.end(act.actor.id, day);
  if (end?.status === Status.SUPERSEDED || acts.effect(act) === "MUTUAL")
    return { suspended: "UNSURE", suspension: act, over: null };
  return end ? { ...none, over: end.date } : { suspended: "YES", suspension: act, over: null };
}

function suspensionOf(acts: Acts, id: string, day: string): Suspension {
  const all = (acts.of(id)?.acts ?? [])
    .filter((a) => a.counts && a.whole && a.relation === Relation.SUSPENDS)
    .map((act) => oneSuspension(acts, act, day));
  const over = all.reduce<string | null>(
    (latest, s) => (s.over && s.over > (latest ?? "") ? s.over : latest),
    null,
  );
  const now = all.find((s) => s.suspended === "YES") ?? all.find((s) => s.suspended === "UNSURE");
  return now ?? { suspended: "NO", suspension: null, over };
}

function effectiveOf(acts: Acts, id: string, day: string): Situation["effective"] {
  const begin = acts.begin(id);
  if (begin !== null) return begin <= day ? "YES" : "NO";
  const year = acts.of(id)?.document.year ?? null;
  return year !== null && year < Number(day.slice(0, 4)) ? "YES" : "UNDATED";
}

function isIssued(acts: Acts, id: string, day: string): boolean {
  const { issuedOn = null, year = null } = acts.of(id)?.document ?? {};
  return issuedOn !== null ? issuedOn <= day : year === null || year <= Number(day.slice(0, 4));
}

/** What a document acted upon by another that was read presupposes: that it was there, and in force. */
const vouches = (acts: Acts, act: Act, day: string): boolean => {
  const date = acts.date(act);
  if (!act.counts || date === null || acts.effect(act) !== "TAKEN") return false;
  return date > day || LASTING.has(act.relation) || !act.whole || act.relation === Relation.SUSPENDS;
};

function knownOf(acts: Acts, id: string, day: string): Situation["known"] {
  const facts = acts.of(id);
  if (!facts) return "CITED";
  const dated = facts.document.effectiveFrom !== null || facts.document.expiresOn !== null;
  const whole = acts.of(facts.wholes[0] ?? "");
  if (facts.read || dated || whole?.read) return "READ";
  return facts.acts.some((act) => vouches(acts, act, day)) ? "VOUCHED" : "CITED";
}

/** What is known of a document itself at a day, apart from what it hangs on. */
export function situationOf(acts: Acts, id: string, day: string): Found {
  const end = acts.end(id, day);
  const { over, ...suspension } = suspensionOf(acts, id, day);
  const begin = acts.begin(id);
  return {
    issued: isIssued(acts, id, day) ? "YES" : "NO",
    ended: end?.status ?? "NO",
    end,
    ...doubtOf(acts, id, day),
    effective: effectiveOf(acts, id, day),
    ...suspension,
    suspendedOn: suspension.suspension ? acts.date(suspension.suspension) : null,
    known: knownOf(acts, id, day),
    begun: over && over > (begin ?? "") ? over : begin,
  };
}
