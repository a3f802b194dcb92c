import neo4j from "neo4j-driver";

/** What a row of an answer holds: JSON values alone. */
export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };
export type Row = { [key: string]: Plain };

const isTemporal = (value: object): boolean =>
  neo4j.isDate(value) || neo4j.isDateTime(value) || neo4j.isLocalDateTime(value);

/** A value of the driver as JSON: dates and times as ISO text, nodes and relationships as their properties. */
export function plain(value: unknown): Plain {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "bigint" || neo4j.isInt(value)) return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object") throw new TypeError(`A ${typeof value} is no value of the graph`);
  if (isTemporal(value)) return String(value);
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return plain(value.properties);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
