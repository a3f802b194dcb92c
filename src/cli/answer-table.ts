import Table from "cli-table3";

type Json = unknown;
type Fields = Record<string, Json>;

const isFields = (value: Json): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value in one cell: of nodes, what they are called by. */
function cell(value: Json): string {
  if (value === null || value === undefined) return "–";
  if (Array.isArray(value)) return value.length === 0 ? "–" : value.map(cell).join("\n");
  if (!isFields(value)) return String(value).replace(/\s+/g, " ");
  const { id, symbol, name, title, text } = value;
  const called = id ?? symbol ?? name ?? title ?? text;
  return called === undefined ? Object.values(value).map(cell).join(" · ") : cell(called);
}

/** The fields of an object with those of objects in it: `document.id`. */
function flat(fields: Fields, prefix = ""): Fields {
  return Object.assign(
    {},
    ...Object.entries(fields).map(([key, value]) =>
      isFields(value) ? flat(value, `${prefix}${key}.`) : { [`${prefix}${key}`]: value },
    ),
  );
}

const isRows = (value: Json): value is Fields[] =>
  Array.isArray(value) && value.length > 0 && value.every(isFields);

function tableOf(rows: readonly Fields[]): string {
  const flats = rows.map((row) => flat(row));
  const head = [...new Set(flats.flatMap((row) => Object.keys(row)))];
  const table = new Table({ head, style: { head: [], border: [] } });
  for (const row of flats) table.push(head.map((key) => cell(row[key])));
  return table.toString();
}

/**
 * An answer as tables: each list of objects is one, under the path it stands at; all else are lines of `path: value`.
 */
export function answerTables(data: Json, path = ""): string[] {
  if (isRows(data)) return [...(path ? [path] : []), tableOf(data)];
  if (!isFields(data)) return [`${path}: ${cell(data)}`];
  return Object.entries(data).flatMap(([key, value]) => answerTables(value, path ? `${path}.${key}` : key));
}
