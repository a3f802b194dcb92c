import { type DocumentProperties, describe, type Telling } from "../identity/describe.js";
import { organisationId } from "../identity/organisation.js";
import type { Transaction } from "./connect.js";
import { grouped } from "./grouped.js";
import { settleOrganisations } from "./organisations.js";
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
const stored = (row: Stored, partOf: string | null, like: DocumentProperties): DocumentProperties => {
  const properties = row as unknown as Record<string, unknown>;
  const filled = Object.keys(like).map((key) => [key, properties[key] ?? null]);
  return { ...(Object.fromEntries(filled) as unknown as DocumentProperties), partOf };
};

/** A node without a type is one that an id has just brought about and nothing has described yet. */
function compare(id: string, state: State, tellings: readonly Telling[]): DocumentChange {
  const now = describe(id, tellings);
  const before = state.properties.type ? stored(state.properties, state.partOf, now) : null;
  return { id, before, after: tellings.length === 0 ? null : now };
}

async function setIssuers(tx: Transaction, changes: readonly DocumentChange[]): Promise<void> {
  const moved = changes.filter(({ before, after }) => !same(before?.issuers ?? [], after?.issuers ?? []));
  const at = (d: DocumentProperties | null) =>
    (d?.issuers ?? []).map((name) => ({
      id: organisationId(d?.place ?? "", name),
      name,
      place: d?.place ?? "",
    }));
  const rows = moved
    .filter(({ after }) => after !== null)
    .map(({ id, after }) => ({ id, issuers: at(after) }));
  if (rows.length > 0) await tx.run("set-issuers", { rows });
  await settleOrganisations(
    tx,
    moved.flatMap(({ before, after }) => [...at(before), ...at(after)]),
  );
}

/**
 * Makes documents what all that is told of them says now; those nobody tells of any more go.
 * @returns those that came, went, or have other properties than before
 */
export async function refreshDocuments(tx: Transaction, ids: readonly string[]): Promise<DocumentChange[]> {
  if (ids.length === 0) return [];
  const states = await tx.run<State & object>("document-states", { ids });
  const tellings = await tx.run<Telling & { id: string }>("document-tellings", { ids });
  const told = grouped(tellings, (telling) => telling.id);
  const compared = states.map((s) => compare(s.properties.id, s, told.get(s.properties.id) ?? []));
  const changes = compared.filter(({ before, after }) => !same(before, after) || after === null);
  const rows = changes.flatMap(({ id, after }) => {
    if (!after) return [];
    const { partOf, ...properties } = after;
    return [{ id, properties, partOf }];
  });
  if (rows.length > 0) await tx.run("set-documents", { rows });
  const gone = changes.filter(({ after }) => after === null).map(({ id }) => id);
  if (gone.length > 0) await tx.run("drop-documents", { ids: gone });
  await setIssuers(tx, changes);
  return changes;
}
