import { fold } from "../model/fold.js";
import { dissolutionOf } from "../vocabulary/bodies.js";
import type { RegisteredBody } from "./register.js";

/** What sources say of a body in the same words. Issuers of documents are told by name alone: `kind` is null. */
export interface BodyTelling {
  readonly name: string;
  readonly kind: string | null;
  readonly level: string | null;
  readonly place: string | null;
  readonly code: string | null;
  readonly aliases: readonly string[];
  /** How many sources, or documents it issued, say so. */
  readonly count: number;
}

export interface BodyProperties {
  readonly name: string;
  readonly nameFolded: string;
  readonly kind: string | null;
  readonly level: string | null;
  readonly place: string | null;
  readonly code: string | null;
  readonly aliases: readonly string[];
  readonly aliasesFolded: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  /** The legal text that ended it, and what took over, in words. */
  readonly endedBy: string | null;
  readonly takenOverBy: string | null;
  /** Whether a source tells of it, or only the register of bodies. */
  readonly told: boolean;
}

type Said = keyof Pick<BodyTelling, "name" | "kind" | "level" | "place" | "code">;

/** What most say, the smallest of equals. */
export function mostSaid<T>(
  tellings: readonly T[],
  value: (t: T) => string | null,
  weight: (t: T) => number,
) {
  const votes = new Map<string, number>();
  for (const t of tellings) {
    const said = value(t);
    if (said !== null) votes.set(said, (votes.get(said) ?? 0) + weight(t));
  }
  const order = [...votes].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return order[0]?.[0] ?? null;
}

const settled = (tellings: readonly BodyTelling[], key: Said): string | null =>
  mostSaid(
    tellings,
    (t) => t[key],
    (t) => t.count,
  );

const placeIn = (id: string): string | null => /^([^/]+)\//.exec(id)?.[1] ?? null;

/**
 * What the graph holds of a body, from all that is said of it: the register before all texts, texts that describe it
 * before documents that only name it as their issuer. The order of the tellings does not matter.
 */
export function describeBody(
  id: string,
  tellings: readonly BodyTelling[],
  registered: RegisteredBody | null,
): BodyProperties {
  const described = tellings.filter((t) => t.kind !== null);
  const name = registered?.name ?? settled(described, "name") ?? settled(tellings, "name") ?? id;
  const said = tellings.flatMap((t) => [t.name, ...t.aliases]);
  const aliases = [...new Set([...said, ...(registered?.aliases ?? [])])].filter((a) => a !== name).sort();
  const ended = dissolutionOf(name);
  return {
    name,
    nameFolded: fold(name),
    kind: registered?.kind ?? settled(described, "kind"),
    level: registered?.level ?? settled(described, "level"),
    place: described.length > 0 ? settled(described, "place") : (registered?.place ?? placeIn(id)),
    code: registered?.code ?? settled(described, "code"),
    aliases,
    aliasesFolded: [...new Set(aliases.map(fold))].sort(),
    from: registered?.from ?? null,
    to: registered?.to ?? ended?.on ?? null,
    endedBy: ended?.source ?? null,
    takenOverBy: ended?.successor ?? null,
    told: tellings.length > 0,
  };
}

/** Whether one more source that says this leaves the body as it is; a vote for what holds cannot overturn it. */
export function addsNothingToBody(held: BodyProperties, telling: Omit<BodyTelling, "count">): boolean {
  const known = new Set([held.name, ...held.aliases]);
  const describes = telling.kind !== null;
  const votes = describes || held.kind === null;
  return (
    held.told &&
    (["kind", "level", "code"] as const).every((k) => telling[k] === null || telling[k] === held[k]) &&
    (!describes || telling.place === held.place) &&
    (!votes || telling.name === held.name) &&
    [telling.name, ...telling.aliases].every((alias) => known.has(alias))
  );
}
