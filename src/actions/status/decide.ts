import { Status } from "../../generated/enums.js";
import type { EdgeAnswer, StatusAnswer } from "../../model/answers.js";
import { type Situation, type StatusRule, statusRule } from "../../vocabulary/status.js";
import { hearsay, partialActs, successorsOf } from "./acted.js";
import { Acts } from "./acts.js";
import type { Act, Facts } from "./facts.js";
import { reasonOf, reasonWords, sayOther } from "./reason.js";
import { type Found, situationOf } from "./situation.js";

/** UNKNOWN for these reasons says nothing against what hangs on the document. */
const UNREAD: ReadonlySet<string> = new Set(["known-by-citation", "undated"]);
const LAPSED: ReadonlySet<Status> = new Set([
  Status.SUPERSEDED,
  Status.REPEALED,
  Status.EXPIRED,
  Status.SUSPENDED,
]);

/** Remarks shown as evidence, so that they can be followed up. */
const REMARKS = 3;

/** A document that another hangs on (the edge between them, if there is one), as it is on that day. */
interface Hung {
  readonly edge: EdgeAnswer | null;
  readonly at: StatusAnswer;
}

/** Decides how documents stand on a day by the table of `src/vocabulary/status.ts`, from facts of any dates. Pure. */
export class StatusOn {
  readonly #acts: Acts;
  readonly #day: string;
  readonly #decided = new Map<string, StatusAnswer>();
  readonly #asked = new Set<string>();

  constructor(facts: Facts, day: string) {
    this.#acts = new Acts(facts);
    this.#day = day;
  }

  /** Null for a document that is not among the facts, and for one that hangs on itself. */
  of(id: string): StatusAnswer | null {
    const known = this.#decided.get(id);
    if (known || this.#asked.has(id) || !this.#acts.of(id)) return known ?? null;
    this.#asked.add(id);
    const answer = this.#decide(id);
    this.#asked.delete(id);
    this.#decided.set(id, answer);
    return answer;
  }

  #decide(id: string): StatusAnswer {
    const found = situationOf(this.#acts, id, this.#day);
    const whole = this.#whole(id, found);
    const parent = this.#parent(id);
    const rule = statusRule({
      ...found,
      whole: whole?.at.status ?? "NONE",
      parent: parent === null ? "STANDS" : LAPSED.has(parent.at.status) ? "LAPSED" : "DOUBTFUL",
    } satisfies Situation);
    const hung = rule.when.whole ? whole : rule.when.parent ? parent : null;
    const by = actOf(rule, found);
    const edge = by === null || by.ambiguous ? null : by.edge;
    const since = hung ? hung.at.since : sinceOf(rule, found);
    const other = hung ? sayOther(this.#acts, hung.at.document, hung.at.reason) : "";
    const words = { ...reasonWords(this.#day, since ?? found.begun, by), whole: other, parent: other };
    const remarks = hearsay(this.#acts, id, this.#day).slice(0, REMARKS);
    return {
      document: id,
      asOf: this.#day,
      rule: rule.name,
      status: rule.status === "WHOLE" ? (whole?.at.status ?? Status.UNKNOWN) : rule.status,
      since,
      reason: reasonOf(this.#acts, id, this.#day, rule, words),
      by: edge ?? hung?.at.by ?? null,
      proof: [
        ...(edge ? [edge] : []),
        ...(hung?.edge ? [hung.edge] : []),
        ...(hung?.at.proof ?? []),
        ...remarks.map(({ edge }) => edge),
      ],
      partial: partialActs(this.#acts, id, this.#day).map(({ edge }) => edge),
      successors: successorsOf(this.#acts, id, this.#day),
    };
  }

  /** That a promulgator is known by citation alone says nothing against an attachment that was read itself. */
  #whole(id: string, { known }: Found): Hung | null {
    const at = this.of(this.#acts.of(id)?.wholes[0] ?? "");
    return at === null || (at.rule === "known-by-citation" && known === "READ") ? null : { edge: null, at };
  }

  #parent(id: string): Hung | null {
    const parents = (this.#acts.of(id)?.parents ?? []).flatMap((edge) => {
      const at = this.of(edge.to);
      return at ? [{ edge, at }] : [];
    });
    const doubtful = ({ at }: Hung) => at.status === Status.UNKNOWN && !UNREAD.has(at.rule);
    return parents.find(({ at }) => LAPSED.has(at.status)) ?? parents.find(doubtful) ?? null;
  }
}

/** The act that a row's sentence names. */
function actOf({ when }: StatusRule, { end, doubtful, suspension }: Found): Act | null {
  if (when.ended) return end?.act ?? null;
  if (when.suspended) return suspension;
  return when.doubt ? doubtful : null;
}

function sinceOf({ when, status }: StatusRule, { end, suspendedOn, begun }: Found): string | null {
  if (when.ended) return end?.date ?? null;
  if (status === Status.SUSPENDED) return suspendedOn;
  return status === Status.IN_FORCE ? begun : null;
}
