import { registerOf, relationId } from "../identity/register.js";
import type { Transaction } from "./connect.js";
import { same } from "./same.js";

interface Held {
  readonly date: string | null;
  readonly source: string | null;
  readonly function: string | null;
  readonly registered: boolean | null;
}

interface State {
  readonly id: string;
  readonly held: Held | null;
  readonly told: boolean;
  readonly date: string | null;
  readonly both: boolean;
}

const LABELS: Readonly<Record<string, string>> = { SUCCEEDS: "Succession", PART_OF: "Membership" };

const partsOf = (id: string) => {
  const [relation = "", from = "", to = ""] = id.split(" ");
  return { id, relation, from, to };
};

function registered(id: string) {
  const { from } = partsOf(id);
  return registerOf(from)?.relations.find((r) => relationId(r) === id);
}

/** What a relation is now: the register before the texts; null where neither tells it. */
function relationNow({ id, told, date, both }: State): Held | null {
  const known = both ? registered(id) : undefined;
  if (known) return { date: known.date, source: known.source, function: known.function, registered: true };
  return told ? { date, source: null, function: null, registered: false } : null;
}

/** Makes relations of bodies what the register and all sources tell of them now; those that nobody tells go. */
export async function settleRelations(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const states = await tx.run<State & object>("relation-states", { rows: ids.map(partsOf) });
  const settled = states.map((state) => ({
    ...partsOf(state.id),
    held: state.held,
    now: relationNow(state),
  }));
  const rows = settled
    .filter(({ held, now }) => now !== null && !same(held, now))
    .map(({ now, held: _, ...parts }) => ({ ...parts, label: LABELS[parts.relation], properties: now }));
  if (rows.length > 0) await tx.run("put-relations", { rows });
  const gone = settled.filter(({ held, now }) => held !== null && now === null);
  if (gone.length > 0) await tx.run("drop-relations", { rows: gone });
}
