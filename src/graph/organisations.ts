import {
  addsNothingToBody,
  type BodyProperties,
  type BodyTelling,
  describeBody,
} from "../identity/describe-organisation.js";
import { registerOf } from "../identity/register.js";
import type { Transaction } from "./connect.js";
import { grouped } from "./grouped.js";
import { settlePlaces } from "./places.js";
import { registerBodies } from "./registered.js";
import { settleRelations } from "./relations.js";
import { same } from "./same.js";
import type { OneTelling, TouchedBodies } from "./touched-bodies.js";

interface State {
  readonly properties: BodyProperties & { readonly id: string };
  readonly toldNow: boolean;
}

const held = ({ properties }: State, like: BodyProperties): BodyProperties => {
  const stored = properties as unknown as Record<string, unknown>;
  return Object.fromEntries(
    Object.keys(like).map((key) => [key, stored[key] ?? null]),
  ) as unknown as BodyProperties;
};

const registeredBody = (id: string) => registerOf(id)?.bodies.get(id) ?? null;

function settledAlready(state: State, added: readonly OneTelling[] | null): boolean {
  if (added === null || !state.properties.told) return false;
  const stored = held(state, describeBody(state.properties.id, [], null));
  return added.every((telling) => addsNothingToBody(stored, telling));
}

/** Describes bodies anew from all that is told of them. @returns those whose telling began or ended */
async function describeAnew(
  tx: Transaction,
  states: readonly State[],
): Promise<{ came: string[]; went: string[] }> {
  const ids = states.map((s) => s.properties.id);
  if (ids.length === 0) return { came: [], went: [] };
  const told = grouped(
    await tx.run<BodyTelling & { id: string }>("organisation-tellings", { ids }),
    (row) => row.id,
  );
  const described = states.map((state) => {
    const { id } = state.properties;
    const now = describeBody(id, told.get(id) ?? [], registeredBody(id));
    return { id, now, was: held(state, now), toldBefore: state.properties.told };
  });
  const changed = described.filter(({ now, was }) => !same(now, was));
  const rows = changed.map(({ id, now }) => ({ id, properties: now }));
  if (rows.length > 0) await tx.run("set-organisations", { rows });
  await settlePlaces(
    tx,
    changed
      .filter(({ now, was }) => now.place !== was.place)
      .map(({ id, now, was }) => ({ id, was: was.place, now: now.place })),
  );
  // A node that nothing has described yet may be told of no more in the very transaction that brought it about.
  const pick = (before: boolean) =>
    described
      .filter(({ now, toldBefore }) => toldBefore !== !before && now.told !== before)
      .map(({ id }) => id);
  return { came: pick(false), went: pick(true) };
}

/**
 * Makes bodies what all that is told of them says now, brings in those that the register puts beside them, and takes
 * out those that neither a source nor the register holds any more. `relations`: ids of relations that were told or
 * are told no more.
 */
export async function settleOrganisations(
  tx: Transaction,
  touched: TouchedBodies,
  relations: readonly string[],
): Promise<void> {
  const ids = [...touched.keys()].sort();
  const all = ids.length === 0 ? [] : await tx.run<State & object>("organisation-states", { ids });
  const open = all.filter((state) => !settledAlready(state, touched.get(state.properties.id)?.added ?? null));
  const { came, went } = await describeAnew(tx, open);
  const moved = await registerBodies(tx, [...came, ...went]);
  const unregistered = went.filter((id) => !registeredBody(id));
  await dropBodies(tx, [...unregistered, ...moved.gone]);
  await settleRelations(tx, [...new Set([...relations, ...moved.relations])].sort());
}

/** Takes out bodies; places that were there for them alone go too. */
async function dropBodies(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const states = await tx.run<State & object>("organisation-states", { ids });
  await settlePlaces(
    tx,
    states.map(({ properties: { id, place } }) => ({ id, was: place, now: null })),
  );
  await tx.run("drop-organisations", { ids });
}
