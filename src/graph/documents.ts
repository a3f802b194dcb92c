import { addsNothing, type OneTelling } from "../identity/adds-nothing.js";
import { type Corrections, type DocumentProperties, describe, type Telling } from "../identity/describe.js";
import { organisationId } from "../identity/organisation.js";
import type { Transaction } from "./connect.js";
import { correctionsOf } from "./corrections.js";
import { grouped } from "./grouped.js";
import { queueDocuments } from "./inspection-queue.js";
import { same } from "./same.js";

type Stored = Omit<DocumentProperties, "partOf"> & { readonly id: string };
interface State {
  readonly properties: Stored;
  readonly partOf: string | null;
}

/** A document as it stood before and stands now; null where there was or is none. */
export interface DocumentChange {
  readonly id: string;
  readonly before: DocumentProperties | null;
  readonly after: DocumentProperties | null;
}

/** Null stands for a property that is not there, as it does in the graph. */
const stored = ({ properties, partOf }: State, like: DocumentProperties): DocumentProperties => {
  const held = properties as unknown as Record<string, unknown>;
  const filled = Object.keys(like).map((key) => [key, held[key] ?? null]);
  return { ...(Object.fromEntries(filled) as unknown as DocumentProperties), partOf };
};

/** A node without a type is one that an id has just brought about and nothing has described yet. */
const isNew = (state: State) => !state.properties.type;

function compare(
  id: string,
  state: State,
  tellings: readonly Telling[],
  corrections: Corrections | undefined,
): DocumentChange {
  const now = describe(id, tellings, corrections);
  const before = isNew(state) ? null : stored(state, now);
  return { id, before, after: tellings.length === 0 ? null : now };
}

async function setIssuers(tx: Transaction, changes: readonly DocumentChange[]): Promise<void> {
  const rows = changes.flatMap(({ id, before, after }) => {
    if (after === null || same(before?.issuers ?? [], after.issuers)) return [];
    const issuers = after.issuers.map((name) => ({ id: organisationId(after.place, name), name }));
    return [{ id, issuers }];
  });
  if (rows.length > 0) await tx.run("set-issuers", { rows });
}

/** Whether these further tellings leave a document as it stands, so that the others need not be read. */
function isSettled(state: State, more: readonly OneTelling[]): boolean {
  if (isNew(state) || more.length === 0 || state.properties.corrected) return false;
  const { id } = state.properties;
  const held = stored(state, describe(id, []));
  return more.every((telling) => addsNothing(id, held, telling));
}

/**
 * Makes documents what all that is told of them says now; those nobody tells of any more go.
 * @param added where only these tellings came and none went, by document: spares reading all others of a hub
 * @returns those that came, went, or have other properties than before
 */
export async function refreshDocuments(
  tx: Transaction,
  ids: readonly string[],
  added: ReadonlyMap<string, readonly OneTelling[]> = new Map(),
): Promise<DocumentChange[]> {
  if (ids.length === 0) return [];
  const all = await tx.run<State & object>("document-states", { ids });
  const states = all.filter((state) => !isSettled(state, added.get(state.properties.id) ?? []));
  if (states.length === 0) return [];
  const open = states.map((state) => state.properties.id);
  const tellings = await tx.run<Telling & { id: string }>("document-tellings", { ids: open });
  const told = grouped(tellings, (telling) => telling.id);
  const corrections = await correctionsOf(tx, open);
  const compared = states.map((s) => {
    const { id } = s.properties;
    return compare(id, s, told.get(id) ?? [], corrections.get(id));
  });
  const changes = compared.filter(({ before, after }) => !same(before, after) || after === null);
  const rows = changes.flatMap(({ id, after }) => {
    if (!after) return [];
    const { partOf, ...properties } = after;
    return [{ id, properties, partOf }];
  });
  if (rows.length > 0) await tx.run("set-documents", { rows });
  const gone = changes.filter(({ after }) => after === null).map(({ id }) => id);
  if (gone.length > 0) {
    const others = await tx.run<{ id: string }>("drop-findings-of", { ids: gone });
    await queueDocuments(
      tx,
      others.map((row) => row.id),
    );
    await tx.run("drop-documents", { ids: gone });
  }
  await setIssuers(tx, changes);
  return changes;
}
