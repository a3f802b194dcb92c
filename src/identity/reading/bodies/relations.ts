import type { Reading } from "../../../model/reading.js";
import type { BodyMention } from "../../../reading/organisations/body.js";
import type { BodyChange } from "../../../reading/organisations/changes.js";
import type { Recognised } from "../../../reading/recognise.js";
import { bodyById, bodyByName } from "../../../vocabulary/bodies.js";
import { NATION } from "../../../vocabulary/places.js";
import { organisationId } from "../../organisation.js";

type Organisation = Reading["organisations"][number];
type OrganisationRelation = Reading["organisationRelations"][number];

/** What bodies are part of, and whom they took over from. */
export function relationsOf(
  found: Recognised,
  bodies: readonly BodyMention[],
  idOf: (b: BodyMention) => string,
  known: ReadonlyMap<string, Organisation>,
  changes: readonly BodyChange[],
): OrganisationRelation[] {
  const out = new Map<string, OrganisationRelation>();
  const add = (
    from: string,
    relation: "PART_OF" | "SUCCEEDS",
    to: string,
    date: string | null,
    start: number,
    end: number,
  ): void => {
    const key = `${from} ${relation} ${to}`;
    if (from === to || !known.has(from) || !known.has(to) || out.has(key)) return;
    out.set(key, { from, relation, to, date, start: found.view.start(start), end: found.view.end(end) });
  };
  const told = new Set<string>();
  for (const b of bodies) {
    const id = idOf(b);
    // The same name of the same body tells nothing new: thousands of mentions, some dozens of bodies.
    const key = `${id} ${b.name} ${b.kind} ${b.scope.at} ${b.within?.name ?? ""}`;
    if (told.has(key)) continue;
    told.add(key);
    if (b.within)
      add(
        id,
        "PART_OF",
        idOf({ ...b.within, start: b.start, end: b.end, reach: b.start, within: null }),
        null,
        b.start,
        b.end,
      );
    const central = b.scope.at === "NATION" ? bodyByName(b.name) : undefined;
    const upper = central?.partOf ? bodyById(central.partOf) : undefined;
    if (upper) add(id, "PART_OF", organisationId(NATION, upper.name), null, b.start, b.end);
    if (b.kind === "DEPARTMENT")
      add(id, "PART_OF", organisationId(id.split("/")[0] ?? "", "Ủy ban nhân dân"), null, b.start, b.end);
  }
  for (const c of changes) {
    const later = found.bodies[c.later];
    const earlier = found.bodies[c.earlier];
    if (later && earlier) add(idOf(later), "SUCCEEDS", idOf(earlier), c.date, c.start, c.end);
  }
  return [...out.values()];
}
