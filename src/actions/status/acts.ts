import { Relation, Status } from "../../generated/enums.js";
import { type Act, ENDING, type Facts, type StatusFacts } from "./facts.js";

/**
 * Whether an act took effect. VOID: the acting document had itself ended by then. BEFORE: it is older than the
 * document it acts upon. MUTUAL: each ends the other on one day.
 */
export type Effect = "TAKEN" | "VOID" | "BEFORE" | "UNDATED" | "MUTUAL";

/** From `date` on the document is what `status` says; no `act` where its own last day did it. */
export interface Ending {
  readonly date: string;
  readonly status: typeof Status.SUPERSEDED | typeof Status.REPEALED | typeof Status.EXPIRED;
  readonly act: Act | null;
}

const yearOf = (iso: string): number => Number(iso.slice(0, 4));

/** The day after an ISO date. */
const dayAfter = (iso: string): string => {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
};

const ORDER = [Status.SUPERSEDED, Status.REPEALED, Status.EXPIRED] as readonly string[];

const first = (a: Ending, b: Ending): number =>
  a.date.localeCompare(b.date) ||
  ORDER.indexOf(a.status) - ORDER.indexOf(b.status) ||
  (a.act?.edge.id ?? "").localeCompare(b.act?.edge.id ?? "");

/** When acts took effect and documents began and ended, from the facts of all documents concerned. Pure. */
export class Acts {
  readonly #facts: Facts;
  readonly #effects = new Map<string, Effect>();
  readonly #asked = new Set<string>();

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  of(id: string): StatusFacts | undefined {
    return this.#facts.get(id);
  }

  /** From when a document is in force: its own date of effect or that of what it is attached to, else its issue. */
  begin(id: string): string | null {
    const facts = this.of(id);
    const whole = this.of(facts?.wholes[0] ?? "");
    return (
      facts?.document.effectiveFrom ??
      whole?.document.effectiveFrom ??
      facts?.document.issuedOn ??
      whole?.document.issuedOn ??
      null
    );
  }

  date({ effectiveOn, actor }: Act): string | null {
    return effectiveOn ?? this.begin(actor.id);
  }

  /** Whether an act without a date may have been done by that day. */
  mayBeBy({ actor }: Act, day: string): boolean {
    return actor.year === null || actor.year <= yearOf(day);
  }

  effect(act: Act): Effect {
    const known = this.#effects.get(act.edge.id);
    if (known) return known;
    if (this.#asked.has(act.edge.id)) return "MUTUAL";
    this.#asked.add(act.edge.id);
    const effect = this.#effect(act);
    this.#asked.delete(act.edge.id);
    this.#effects.set(act.edge.id, effect);
    return effect;
  }

  #effect(act: Act): Effect {
    const date = this.date(act);
    if (date === null) return "UNDATED";
    const target = this.of(act.edge.to)?.document;
    const issued = target?.issuedOn ?? null;
    if (issued ? date < issued : target?.year && yearOf(date) < target.year) return "BEFORE";
    const enders = this.#ended(act.actor.id, date);
    if (enders.some(({ effect }) => effect === "TAKEN")) return "VOID";
    if (enders.some(({ effect }) => effect === "MUTUAL")) return "MUTUAL";
    return this.#expiry(act.actor.id, date) ? "VOID" : "TAKEN";
  }

  #ended(id: string, until: string): { act: Act; date: string; effect: Effect }[] {
    return (this.of(id)?.acts ?? []).flatMap((act) => {
      const date = act.counts && act.whole && ENDING.has(act.relation) ? this.date(act) : null;
      return date !== null && date <= until ? [{ act, date, effect: this.effect(act) }] : [];
    });
  }

  /** What extends the validity of a document, in effect by that day. */
  extension(id: string, until: string): Act | null {
    const acts = this.of(id)?.acts ?? [];
    const extends_ = (act: Act) => act.counts && act.relation === Relation.EXTENDS;
    return acts.find((act) => extends_(act) && this.#mayHaveTaken(act, until)) ?? null;
  }

  #mayHaveTaken(act: Act, until: string): boolean {
    const date = this.date(act);
    if (date === null) return this.mayBeBy(act, until);
    return date <= until && this.effect(act) === "TAKEN";
  }

  #expiry(id: string, until: string): Ending | null {
    const last = this.of(id)?.document.expiresOn ?? null;
    if (last === null || last >= until || this.extension(id, until)) return null;
    return { date: dayAfter(last), status: Status.EXPIRED, act: null };
  }

  /** The first of what ended a document by that day; null while nothing that counts has. */
  end(id: string, until: string): Ending | null {
    const acts: Ending[] = this.#ended(id, until)
      .filter(({ effect }) => effect === "TAKEN")
      .map(({ act, date }) => ({
        date,
        act,
        status: act.relation === Relation.SUPERSEDES ? Status.SUPERSEDED : Status.REPEALED,
      }));
    const expiry = this.#expiry(id, until);
    return [...acts, ...(expiry ? [expiry] : [])].sort(first)[0] ?? null;
  }
}
