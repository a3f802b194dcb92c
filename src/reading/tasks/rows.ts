import { singleBlanks } from "../../model/blanks.js";
import type { BodyMention } from "../organisations/body.js";
import type { View } from "../view.js";
import { dueOfCell } from "./due.js";
import { bodyAfter, canAnswer } from "./lists.js";
import type { FoundDuty, FoundTask, Role } from "./task.js";

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A row of a table of tasks: view ranges of its cells. */
export interface Row {
  readonly task: Range;
  readonly leads: Range | null;
  readonly coordinates: Range | null;
  readonly carriesOut: Range | null;
  readonly monitors: Range | null;
  readonly product: Range | null;
  readonly time: Range | null;
  readonly start: number;
  readonly end: number;
}

export function trimmed(view: View, range: Range): Range {
  const raw = view.text.slice(range.start, range.end);
  const lead = raw.length - raw.trimStart().length;
  return { start: range.start + lead, end: range.start + lead + raw.trim().length };
}

const NOBODY = /^\W*$/u;
const SPLIT = /[;\n]|,\s*(?=\p{Lu})/gu;

/** A cell that names no body the reader knows still names who answers, as a class of its own words. */
export function bodiesOfCell(view: View, bodies: readonly BodyMention[], cell: Range): BodyMention[] {
  const found: BodyMention[] = [];
  for (let i = bodyAfter(bodies, cell.start); i < bodies.length; i += 1) {
    const body = bodies[i] as BodyMention;
    if (body.start >= cell.end) break;
    if (canAnswer(body)) found.push(body);
  }
  if (found.length > 0) return found;
  const words = trimmed(view, cell);
  const printed = singleBlanks(view.text.slice(words.start, words.end));
  if (NOBODY.test(printed) || printed.length > 80 || /\d/.test(printed)) return [];
  const first = printed.split(SPLIT)[0] as string;
  if (!/^\p{Lu}/u.test(first)) return [];
  return [classOf(view, words.start, words.end)];
}

/** A class of bodies named by words of the text alone. */
export function classOf(view: View, start: number, end: number): BodyMention {
  const name = singleBlanks(view.text.slice(start, end)).trim();
  return {
    start,
    end,
    reach: start,
    name: name.charAt(0).toUpperCase() + name.slice(1),
    kind: "CLASS",
    level: "OTHER",
    scope: { at: "SOURCE", level: null },
    within: null,
  };
}

/** A responsibility is shown by its whole row, unless that is too long to be a proof. */
const LONGEST = 900;

/** The task of a row and who answers for it; the task gets the index `at`. */
export function workOfRow(
  view: View,
  bodies: readonly BodyMention[],
  row: Row,
  at: number,
): { task: FoundTask; duties: FoundDuty[] } {
  const words = trimmed(view, row.task);
  const time = row.time
    ? dueOfCell(view.lower.slice(row.time.start, row.time.end))
    : { due: null, recurrence: null };
  const span = row.end - row.start > LONGEST ? { start: row.start, end: row.start + LONGEST } : row;
  const duties: FoundDuty[] = [];
  const give = (cell: Range | null, role: Role): void => {
    if (!cell) return;
    for (const body of bodiesOfCell(view, bodies, cell))
      duties.push({ body, role, object: { task: at }, start: span.start, end: span.end });
  };
  give(row.leads, "LEADS");
  give(row.coordinates, "COORDINATES");
  give(row.carriesOut, "CARRIES_OUT");
  give(row.monitors, "MONITORS");
  return {
    task: { ...words, words, product: row.product ? trimmed(view, row.product) : null, ...time },
    duties,
  };
}
