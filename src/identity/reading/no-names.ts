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
]);

function without<T>(value: T, names: Names): T {
  if (typeof value === "string") return names.blank(value) as T;
  if (Array.isArray(value)) return value.map((v) => without(v, names)) as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, v]) => [key, MADE.has(key) ? v : without(v, names)]),
  ) as T;
}

/**
 * Takes the names of natural persons out of every value that a Reading tells: letters are blanked out, and what is
 * known by a name is not told at all.
 */
export const withoutNames = (reading: Reading, names: Names): Reading =>
  without({ ...reading, indicators: reading.indicators.filter((i) => !names.holds(i.name)) }, names);
