import { singleBlanks } from "../../model/blanks.js";
import type { Reading } from "../../model/reading.js";
import type { PersonSpan } from "../../reading/persons/name.js";
import type { Recognised } from "../../reading/recognise.js";
import type { FoundTask } from "../../reading/tasks/task.js";
import type { Meant } from "./antecedents.js";
import type { Organisations } from "./organisations.js";

type Task = Reading["tasks"][number];
type Responsibility = Reading["responsibilities"][number];

/** The words of a span on one line, names of persons blanked out letter for letter. */
function wordsOf(found: Recognised, span: { start: number; end: number }): string {
  let words = found.view.text.slice(span.start, span.end);
  for (const p of within(found.persons, span)) {
    const from = Math.max(0, p.start - span.start);
    const to = Math.min(words.length, p.end - span.start);
    words = words.slice(0, from) + words.slice(from, to).replace(/[\p{L}\p{M}]/gu, "█") + words.slice(to);
  }
  return singleBlanks(words).trim();
}

/** The persons named inside a span; both in order of the text. */
function within(persons: readonly PersonSpan[], span: { start: number; end: number }): PersonSpan[] {
  let low = 0;
  let high = persons.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((persons[mid] as PersonSpan).end <= span.start) low = mid + 1;
    else high = mid;
  }
  const found: PersonSpan[] = [];
  for (let i = low; i < persons.length && (persons[i] as PersonSpan).start < span.end; i += 1)
    found.push(persons[i] as PersonSpan);
  return found;
}

/** Tasks with their ids, and who answers for them or for a document; stored-text offsets. */
export function tasksOf(
  found: Recognised,
  meant: readonly Meant[],
  subject: string | undefined,
  organisations: Organisations,
): { tasks: Task[]; responsibilities: Responsibility[] } {
  const { view, work } = found;
  const idOf = (index: number): string => `${subject ?? "van-ban"}/nhiem-vu-${index + 1}`;
  const tasks = work.tasks.map(
    (t: FoundTask, i): Task => ({
      id: idOf(i),
      text: wordsOf(found, t.words),
      due: t.due,
      recurrence: t.recurrence,
      product: t.product ? wordsOf(found, t.product) || null : null,
      start: view.start(t.start),
      end: view.end(t.end),
    }),
  );
  const known = new Map<string, Responsibility>();
  for (const d of work.duties) {
    const task = "task" in d.object ? d.object.task : null;
    const object =
      task !== null ? idOf(task) : "mention" in d.object ? meant[d.object.mention]?.id : (subject ?? null);
    if (!object) continue;
    const organisation = organisations.idOf(d.body);
    const key = `${organisation} ${d.role} ${object}`;
    if (known.has(key)) continue;
    known.set(key, {
      organisation,
      role: d.role,
      object,
      objectKind: task !== null ? "TASK" : "DOCUMENT",
      deadline: task !== null ? (work.tasks[task]?.due ?? null) : null,
      start: view.start(d.start),
      end: view.end(d.end),
    });
  }
  return { tasks, responsibilities: [...known.values()] };
}
