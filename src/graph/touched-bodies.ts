import type { BodyTelling } from "../identity/describe-organisation.js";
import { organisationId } from "../identity/organisation.js";
import type { DocumentChange } from "./documents.js";
import type { TellingRow } from "./tellings.js";

export type OneTelling = Omit<BodyTelling, "count">;

/** Bodies of which more or less is told than before; `added` where only these tellings came and none went. */
export type TouchedBodies = ReadonlyMap<string, { readonly added: readonly OneTelling[] | null }>;

const issuersOf = (d: DocumentChange["after"]): [id: string, name: string][] =>
  (d?.issuers ?? []).map((name) => [organisationId(d?.place ?? "", name), name]);

/** The bodies that a source tells or told of, and the issuers of documents that changed. */
export function touchedBodies(
  before: readonly string[],
  rows: readonly TellingRow[],
  changes: readonly DocumentChange[],
): TouchedBodies {
  const touched = new Map<string, { added: OneTelling[] | null }>();
  const add = (id: string, telling: OneTelling | null) => {
    const known = touched.get(id) ?? { added: [] };
    touched.set(id, { added: telling && known.added ? [...known.added, telling] : null });
  };
  for (const id of before) add(id, null);
  for (const { id, properties } of rows) add(id, properties as unknown as OneTelling);
  for (const change of changes) {
    const was = new Map(issuersOf(change.before));
    const is = new Map(issuersOf(change.after));
    const nature = { kind: null, level: null, place: null, code: null, aliases: [] };
    for (const [id, name] of is) if (was.get(id) !== name) add(id, was.has(id) ? null : { name, ...nature });
    for (const id of was.keys()) if (!is.has(id)) add(id, null);
  }
  return touched;
}
