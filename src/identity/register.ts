import { slug } from "../model/fold.js";
import { type Body, bodies, DISSOLVED } from "../vocabulary/bodies.js";
import { NATION, placeAt, standsOn } from "../vocabulary/places.js";
import { organisationId } from "./organisation.js";

/** A body as the vocabulary knows it, whether or not any text tells of it. Dates are ISO. */
export interface RegisteredBody {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly level: string;
  readonly place: string;
  readonly code: string | null;
  readonly aliases: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
}

/** A relation that the law makes: which body took over what from which, and when; which belongs to which. */
export interface RegisteredRelation {
  readonly relation: "PART_OF" | "SUCCEEDS";
  readonly from: string;
  readonly to: string;
  readonly date: string | null;
  /** The legal text; null where the vocabulary names none. */
  readonly source: string | null;
  /** What was taken over, in Vietnamese; null where it is the whole. */
  readonly function: string | null;
}

/** Bodies that may be related to each other: those of the centre, or those of one province. */
export interface Register {
  readonly bodies: ReadonlyMap<string, RegisteredBody>;
  readonly relations: readonly RegisteredRelation[];
}

export const relationId = ({ relation, from, to }: Pick<RegisteredRelation, "relation" | "from" | "to">) =>
  `${relation} ${from} ${to}`;

/** Of namesakes only the one that stands has the plain id: «Bộ Nội vụ (1975–1998)» is a body of its own. */
const centralId = ({ name }: Body): string =>
  / \(\d.*\)$/.test(name) ? `${NATION}/${slug(name)}` : organisationId(NATION, name);

const byId = (all: readonly RegisteredBody[]) => new Map(all.map((body) => [body.id, body]));

function central(): Register {
  const ids = new Map(bodies.map((body) => [body.id, centralId(body)]));
  const registered = bodies.map((body): RegisteredBody => {
    const { name, kind, level, codes, aliases, from = null, to = null } = body;
    const code = codes.find((c) => c !== "TW") ?? null;
    return { id: centralId(body), name, kind, level, place: NATION, code, aliases, from, to };
  });
  const relations = bodies.flatMap((body): RegisteredRelation[] => {
    const from = centralId(body);
    const whole = ids.get(body.partOf ?? "");
    const part = { relation: "PART_OF" as const, from, to: whole ?? "", date: null, source: null };
    return [
      ...(whole ? [{ ...part, function: null }] : []),
      ...(body.succeeds ?? []).flatMap(({ id, on, source, function: what = null }) => {
        const to = ids.get(id);
        return to ? [{ relation: "SUCCEEDS" as const, from, to, date: on, source, function: what }] : [];
      }),
    ];
  });
  return { bodies: byId(registered), relations: joinedFunctions(relations) };
}

/** One succession for two bodies, with all that was taken over. */
function joinedFunctions(relations: readonly RegisteredRelation[]): RegisteredRelation[] {
  const joined = new Map<string, RegisteredRelation>();
  for (const relation of relations) {
    const id = relationId(relation);
    const known = joined.get(id);
    const both = [known?.function, relation.function].filter(Boolean).join("; ");
    joined.set(id, known ? { ...known, function: both || null } : relation);
  }
  return [...joined.values()];
}

/** The departments and committees' agencies of a province that were merged in 2025, with what took over there. */
function local(place: string): Register {
  const there = placeAt(place);
  const found: RegisteredBody[] = [];
  const relations: RegisteredRelation[] = [];
  const suits = (name: string) =>
    there?.kind === "thành phố" ? !name.endsWith("Tỉnh ủy") : !name.endsWith("Thành ủy");
  const add = (name: string, ends: Pick<RegisteredBody, "from" | "to">): string => {
    const id = organisationId(place, name);
    const kind = name.startsWith("Sở ") ? "DEPARTMENT" : "PARTY_AGENCY";
    found.push({ id, name, kind, level: "PROVINCE", place, code: null, aliases: [], ...ends });
    return id;
  };
  for (const { names, heirs, on, source } of DISSOLVED)
    for (const [i, name] of names.entries()) {
      const heir = heirs?.[i];
      if (!heir || !there || !suits(name) || !standsOn(there, on)) continue;
      const to = add(name, { from: null, to: on });
      const from = add(heir, { from: null, to: null });
      relations.push({ relation: "SUCCEEDS", from, to, date: on, source, function: null });
    }
  return { bodies: byId(found), relations };
}

let ofTheCentre: Register | undefined;

/** The register that a body of this id belongs to, or null when no register knows it. */
export function registerOf(id: string): Register | null {
  const place = id.slice(0, Math.max(0, id.indexOf("/")));
  if (place === NATION) {
    ofTheCentre ??= central();
    return ofTheCentre.bodies.has(id) ? ofTheCentre : null;
  }
  if (place.includes(".") || !placeAt(place)) return null;
  const register = local(place);
  return register.bodies.has(id) ? register : null;
}

function reach(from: string, step: (id: string) => readonly string[], into: Set<string>): void {
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const next of step(id))
      if (!into.has(next)) {
        into.add(next);
        open.push(next);
      }
}

/**
 * The bodies to be shown beside those that sources tell of: what they belong to, whom they succeeded back to the first,
 * and who succeeded them up to those that stand.
 */
export function relativesOf({ relations }: Register, told: Iterable<string>): Set<string> {
  const next = (relation: string, from: "from" | "to", to: "from" | "to") => (id: string) =>
    relations.filter((r) => r.relation === relation && r[from] === id).map((r) => r[to]);
  const found = new Set<string>();
  for (const id of told)
    for (const step of [
      next("SUCCEEDS", "from", "to"),
      next("SUCCEEDS", "to", "from"),
      next("PART_OF", "from", "to"),
    ]) {
      const reached = new Set<string>();
      reach(id, step, reached);
      for (const relative of reached) found.add(relative);
    }
  return found;
}
