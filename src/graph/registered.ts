import { describeBody } from "../identity/describe-organisation.js";
import { type Register, registerOf, relationId, relativesOf } from "../identity/register.js";
import type { Transaction } from "./connect.js";
import { settlePlaces } from "./places.js";

interface State {
  readonly properties: { readonly id: string; readonly told?: boolean; readonly name?: string };
}

/** The registers that these bodies belong to, each once. */
function registersOf(ids: readonly string[]): Register[] {
  const found = new Map<string, Register>();
  for (const id of ids) {
    const place = id.slice(0, id.indexOf("/"));
    const register = found.get(place) ?? registerOf(id);
    if (register?.bodies.has(id)) found.set(place, register);
  }
  return [...found.values()];
}

/** Brings in the bodies that stand beside those told of, and says which are there without any reason. */
async function showRelatives(tx: Transaction, register: Register): Promise<string[]> {
  const ids = [...register.bodies.keys()];
  const states = await tx.run<State & object>("organisation-states", { ids });
  const there = new Map(states.map(({ properties }) => [properties.id, properties]));
  const told = ids.filter((id) => there.get(id)?.told);
  const needed = relativesOf(register, told);
  const missing = ids.filter((id) => needed.has(id) && !there.has(id));
  const rows = missing.map((id) => ({
    id,
    properties: describeBody(id, [], register.bodies.get(id) ?? null),
  }));
  if (rows.length > 0) await tx.run("set-organisations", { rows });
  await settlePlaces(
    tx,
    rows.map(({ id, properties }) => ({ id, was: null, now: properties.place })),
  );
  return [...there.values()].filter(({ id, told }) => !told && !needed.has(id)).map(({ id }) => id);
}

/**
 * Keeps the bodies of the register in line with those that sources tell of, after some came or went.
 * @returns relations that may have come or gone with them, and the bodies that are to go
 */
export async function registerBodies(
  tx: Transaction,
  changed: readonly string[],
): Promise<{ relations: string[]; gone: string[] }> {
  const gone: string[] = [];
  const relations: string[] = [];
  for (const register of registersOf(changed)) {
    gone.push(...(await showRelatives(tx, register)));
    relations.push(...register.relations.map(relationId));
  }
  return { relations, gone };
}
