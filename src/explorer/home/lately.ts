import type { HomeQuery } from "../../generated/explorer.js";

type Change = HomeQuery["latestChanges"][number];

/** What one load or decision did: told by its own entry, with the documents that came, changed or went by it. */
export interface Happening {
  readonly at: string;
  readonly head: Change | null;
  readonly documents: readonly { readonly kind: Change["kind"]; readonly ids: readonly string[] }[];
}

const KINDS = ["ADDED", "UPDATED", "REMOVED"] as const;

/** An entry about a document of a load, which tells little by itself. */
const isPart = ({ kind, document, source }: Change): boolean =>
  document !== null && source !== null && KINDS.some((one) => one === kind);

/**
 * The log's newest entries as what happened, the newest first: all of one transaction bear one instant. The oldest of
 * these may be cut short, and stands only where it is the only one.
 */
export function happeningsOf(changes: readonly Change[], most: number): Happening[] {
  const byInstant = new Map<string, Change[]>();
  for (const change of changes) byInstant.set(change.at, [...(byInstant.get(change.at) ?? []), change]);
  const groups = [...byInstant.values()];
  const whole = groups.length > 1 && changes.length >= most ? groups.slice(0, -1) : groups;
  return whole.map((group) => ({
    at: group[0]?.at ?? "",
    head: group.find((one) => !isPart(one)) ?? null,
    documents: KINDS.map((kind) => ({
      kind,
      ids: group.flatMap((one) => (isPart(one) && one.kind === kind ? (one.document ?? []) : [])),
    })).filter(({ ids }) => ids.length > 0),
  }));
}
