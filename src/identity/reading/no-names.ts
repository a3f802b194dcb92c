import type { Reading } from "../../model/reading.js";
import type { Names } from "../../reading/persons/names-in.js";

/** Values made by the reader alone: ids, hashes, dates, names of enumerations. */
const MADE = new Set([
  "reader",
  "source",
  "subjects",
  "id",
  "document",
  "candidates",
  "from",
  "to",
  "object",
  "organisation",
  "place",
  "partOf",
  "setBy",
  "type",
  "issuedOn",
  "effectiveFrom",
  "expiresOn",
  "knownBy",
  "effectiveOn",
  "relation",
  "scope",
  "assertedBy",
  "certainty",
  "kind",
  "level",
  "role",
  "objectKind",
  "comparator",
  "period",
  "recurrence",
  "better",
]);

/** The same value where nothing in it holds a name: most of a Reading is kept as it is. */
function without<T>(value: T, names: Names): T {
  if (typeof value === "string") return names.blank(value) as T;
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) {
    const items = value.map((v) => without(v, names));
    return items.some((item, i) => item !== value[i]) ? (items as T) : value;
  }
  let kept: T = value;
  for (const key of Object.keys(value) as (keyof T & string)[]) {
    const held = value[key];
    if (typeof held === "number" || held === null || MADE.has(key)) continue;
    const told = without(held, names);
    if (told === held) continue;
    if (kept === value) kept = { ...value };
    kept[key] = told;
  }
  return kept;
}

/**
 * Takes the names of natural persons out of every value that a Reading tells: letters are blanked out, and what is
 * known by a name is not told at all.
 */
export const withoutNames = (reading: Reading, names: Names): Reading =>
  names.none
    ? reading
    : without({ ...reading, indicators: reading.indicators.filter((i) => !names.holds(i.name)) }, names);
