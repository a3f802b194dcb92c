import {
  ACTUAL_COLUMNS,
  BASELINE_COLUMNS,
  NAME_COLUMNS,
  OTHER_COLUMNS,
  TARGET_COLUMNS,
  UNIT_COLUMNS,
} from "../../vocabulary/indicators/tables.js";
import type { View } from "../view.js";
import { compare } from "./comparators.js";
import type { Figure } from "./figures.js";
import type { Kind } from "./kinds.js";
import { numberAt } from "./numbers.js";
import type { Cell, Table } from "./rows.js";
import { unitAfter } from "./units.js";

/** A value read from a row: its name and unit from the row, its time and kind from the column. */
export interface RowValue {
  readonly figure: Figure;
  readonly name: string;
  readonly kind: Kind | null;
  readonly period: string | null;
  readonly lastYear: number | null;
}

interface Columns {
  readonly name: number;
  readonly unit: number | null;
  readonly values: readonly number[];
}

const has = (heading: string, words: readonly string[]): boolean =>
  words.some((w) => `${heading} `.includes(w));
const lower = (cell: Cell | undefined): string => (cell?.text ?? "").toLowerCase();
const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/;
const SPAN = /((?:19|20)\d\d)\s?-\s?((?:19|20)\d\d)/;
const VALUE =
  /^(?:(?:phấn đấu|đạt|bình quân)\s+){0,2}(?:[≥≤<>~=]|trên|dưới|khoảng|gần|hơn|ít nhất|tối thiểu|không quá|tối đa)?\s*(?:=\s*)?\d[\d.,]*(?:\s?-\s?\d[\d.,]*)?\s*%?(?:\s*trở (?:lên|xuống))?(?:\s*\p{L}[\p{L}\d/ ]{0,24}|\s+và\s[\p{L} ]{0,60})?$/iu;
const WHOLE_YEAR = /^(?:19|20)\d\d$/;

const isValue = (cell: Cell | undefined): boolean =>
  cell !== undefined && VALUE.test(cell.text) && !WHOLE_YEAR.test(cell.text);

/** Which columns hold names, units and values; null where the heading is not one of indicators. */
function columnsOf(table: Table): Columns | null {
  const [heading = [], ...rows] = table.rows;
  const name = heading.findIndex((c) => has(lower(c), NAME_COLUMNS) && !has(lower(c), OTHER_COLUMNS));
  const unit = heading.findIndex((c) => has(lower(c), UNIT_COLUMNS) && lower(c).length < 24);
  const values = heading.flatMap((c, i) => {
    if (i === name || i === unit || has(lower(c), OTHER_COLUMNS)) return [];
    const filled = rows.filter((r) => r.length === heading.length && (r[i]?.text ?? "") !== "");
    const figures = filled.filter((r) => isValue(r[i]));
    const speaks =
      YEAR.test(c.text) || has(lower(c), [...TARGET_COLUMNS, ...ACTUAL_COLUMNS, ...BASELINE_COLUMNS]);
    return speaks && figures.length > 0 && figures.length * 2 >= filled.length ? [i] : [];
  });
  return name >= 0 && values.length > 0 ? { name, unit: unit < 0 ? null : unit, values } : null;
}

function kindOfColumn(heading: string): Kind | null {
  if (has(heading, BASELINE_COLUMNS)) return "BASELINE";
  if (has(heading, ACTUAL_COLUMNS)) return "ACTUAL";
  return has(heading, TARGET_COLUMNS) ? "TARGET" : null;
}

/** The value of one cell; the unit is the cell's, the row's, or what stands in brackets in a heading. */
function figureOf(seen: View, cell: Cell, unit: string | null): Figure | null {
  const digit = seen.lower.slice(cell.start, cell.end).search(/\d/);
  const first = digit < 0 ? digit : numberAt(seen.lower, cell.start + digit);
  if (typeof first === "number" || first.end > cell.end) return null;
  const dash = /^\s?-\s?(?=\d)/.exec(seen.lower.slice(first.end, cell.end));
  const second = dash ? numberAt(seen.lower, first.end + dash[0].length) : null;
  const to = second !== null && typeof second !== "number" && second.value > first.value ? second : null;
  const own = unitAfter(seen.text, seen.lower, (to ?? first).end);
  const printed = own && own.end <= cell.end ? own : null;
  const end = printed?.end ?? (to ?? first).end;
  const compared = compare(seen.lower, cell.start, first.start, end);
  const share = (printed?.unit ?? unit ?? "").includes("%");
  return {
    start: compared.start,
    number: first.start,
    end: Math.min(compared.end, cell.end),
    value: to ? null : first.value,
    low: to ? first.value : null,
    high: to ? to.value : null,
    denominator: null,
    unit: printed?.unit ?? unit,
    unitStart: end,
    family: share ? "SHARE" : (printed?.family ?? "COUNT"),
    known: true,
    decimals: first.decimals,
    comparator: to ? "range" : compared.comparator,
    sentence: { start: cell.start, end: cell.end, opensLine: true },
  };
}

const BRACKETED_UNIT = /\(\s*(?:đơn vị(?: tính)?\s*:\s*)?(%|[^()\d]{1,24})\)\s*$/iu;

/** «Tỷ lệ đô thị hóa đến cuối năm 2028»: the row says by which year, whatever span its column has. */
const BY_YEAR = /\s+(?:đến|vào|trong)\s+(?:hết\s+|cuối\s+)?năm\s+((?:19|20)\d\d)$/iu;

/** «II | Đến năm 2045»: a row of its own that tells the time of those below it. */
const SECTION =
  /^[\s*]*(?:(?:mục tiêu|chỉ tiêu)\s+)?(?:đến (?:hết |cuối )?năm ((?:19|20)\d\d)|giai đoạn ((?:19|20)\d\d\s?-\s?(?:19|20)\d\d)|năm ((?:19|20)\d\d))[\s*:]*$/iu;

/** The time that a row tells for those below it; null for a row with more in it. */
function sectionOf(row: readonly Cell[]): string | null {
  const told = row.map((cell) => SECTION.exec(cell.text)).find((m) => m !== null);
  if (!told || row.some((cell) => cell.text.length > 6 && !SECTION.test(cell.text))) return null;
  return told[1] ?? told[2]?.replaceAll(" ", "") ?? told[3] ?? null;
}

/** The values of a table of indicators, row by row; nothing of any other table. */
export function rowValues(seen: View, table: Table): RowValue[] {
  const columns = columnsOf(table);
  if (!columns) return [];
  const [heading = [], ...rows] = table.rows;
  let section: string | null = null;
  return rows.flatMap((row) => {
    section = sectionOf(row) ?? section;
    if (row.length !== heading.length) return [];
    const label = row[columns.name]?.text ?? "";
    const inName = BRACKETED_UNIT.exec(label)?.[1]?.trim() ?? null;
    const unit = (columns.unit === null ? "" : (row[columns.unit]?.text ?? "")) || inName;
    const full = (inName === unit ? label.replace(BRACKETED_UNIT, "") : label)
      .replace(/^(?:[-+•]|\d+(?:\.\d+)*[.)])\s*/, "")
      .trim();
    const by = BY_YEAR.exec(full);
    const name = by ? full.slice(0, by.index) : full;
    if (!/\p{L}{2}/u.test(name)) return [];
    return columns.values.flatMap((i) => {
      const cell = row[i];
      if (!cell || !isValue(cell)) return [];
      const column = lower(heading[i]);
      const figure = figureOf(seen, cell, unit || (BRACKETED_UNIT.exec(column)?.[1]?.trim() ?? null));
      if (!figure) return [];
      const span = SPAN.exec(column);
      const year = span?.[2] ?? YEAR.exec(column)?.[1] ?? null;
      const within = span ? `${span[1]}-${span[2]}` : year;
      const period = year === null || span ? (by?.[1] ?? within) : within;
      const told = period ?? section;
      const last = by?.[1] ?? year ?? section?.slice(-4);
      return [
        { figure, name, kind: kindOfColumn(column), period: told, lastYear: last ? Number(last) : null },
      ];
    });
  });
}
