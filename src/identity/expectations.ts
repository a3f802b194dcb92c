import type { DocumentType } from "../generated/enums.js";
import type { Reading } from "../model/reading.js";
import { EXPECTED_PRODUCTS } from "../vocabulary/expectations.js";

/** What a text expects: that `body` issues a `product` carrying out `document` by `deadline` (ISO, the last day of it). */
export interface Expected {
  readonly document: string;
  /** Id of the reading's organisation; of kind CLASS where many are meant. */
  readonly body: string;
  readonly product: DocumentType;
  readonly deadline: string;
  /** The deadline as read: an ISO date, `2027-Q2`, `2027-06` or `2027`. */
  readonly due: string;
  readonly start: number;
  readonly end: number;
}

const LAST_MONTH = { "1": 3, "2": 6, "3": 9, "4": 12 } as const;

/** The last day of what `due` names: `2027-Q2` is 2027-06-30. */
export function lastDay(due: string): string {
  const [year = "", part] = due.split("-");
  if (/^\d{4}-\d{2}-\d{2}$/.test(due)) return due;
  const quarter = /^Q([1-4])$/.exec(part ?? "")?.[1] as keyof typeof LAST_MONTH | undefined;
  const month = quarter ? LAST_MONTH[quarter] : Number(part ?? 12);
  return new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10);
}

const DOES = new Set(["LEADS", "CARRIES_OUT", "ISSUES"]);

/** The document to be carried out: the one named in the task, else this one itself; null where several are named. */
function carriedOut({ subjects, mentions }: Reading, start: number, end: number): string | null {
  const within = mentions.filter((m) => m.start >= start && m.end <= end);
  const named = [...new Set(within.map((m) => m.document))];
  if (named.length === 0) return subjects[0] ?? null;
  return named.length === 1 ? (named[0] ?? null) : null;
}

/**
 * Who should issue what by when, as a reading's tasks tell it: a task whose words ask for a plan, programme or report
 * that carries a document out, with a day, and with a body that leads it or carries it out. Whoever only coordinates
 * or monitors is not obliged, a recurring task has no one deadline, and a text that is no document asks for nothing.
 */
export function expectedIn(reading: Reading): Expected[] {
  const tasks = new Map(reading.tasks.map((task) => [task.id, task]));
  const found = reading.responsibilities.flatMap(({ organisation, role, object, objectKind, deadline }) => {
    const task = objectKind === "TASK" ? tasks.get(object) : undefined;
    const due = deadline ?? task?.due;
    if (!task || !due || task.recurrence || !DOES.has(role)) return [];
    const words = task.text.normalize("NFC").replace(/\s+/g, " ");
    const { start, end } = task;
    const document = carriedOut(reading, start, end);
    if (document === null) return [];
    return EXPECTED_PRODUCTS.filter((expected) => expected.words.test(words))
      .slice(0, 1)
      .map(({ product }) => ({
        document,
        body: organisation,
        product,
        deadline: lastDay(due),
        due,
        start,
        end,
      }));
  });
  const key = (e: Expected) => [e.document, e.body, e.product, e.deadline].join(" ");
  return [...new Map(found.map((e) => [key(e), e])).values()];
}
