import { createHash } from "node:crypto";
import { fold } from "../model/fold.js";
import { unknownPlace } from "../model/ids.js";
import { daysOf } from "../model/periods.js";
import type { Reading } from "../model/reading.js";
import type { FactClaim, FactRow, Proof } from "./fact.js";
import { passagesOf, type StoredPassage } from "./passages.js";

/** What all facts of one source share. */
interface Frame {
  /** The document that the file is, or what stands for it where it is none. */
  readonly home: string;
  readonly own: readonly FactClaim[];
  readonly proof: (span: { start: number; end: number }, date?: string | null) => Proof;
  readonly restricted: ReadonlySet<string>;
}

type Of<K extends keyof Reading> = Reading[K] extends readonly (infer T)[] ? T : never;

const hash = (...parts: unknown[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 12);

/** Words of a restricted passage keep none of their letters: nobody knows which of them are a name. */
const hidden = (words: string): string => words.replace(/[\p{L}\p{N}\p{M}]/gu, "█");

const lastDay = (due: string | null): string | null => daysOf(due)?.to ?? null;

function taskRow({ home, own, proof, restricted }: Frame, task: Of<"tasks">): FactRow {
  const { due, recurrence } = task;
  const place = proof(task);
  const covered = place.passages.some((p) => restricted.has(p));
  const shown = (words: string | null) => (covered && words !== null ? hidden(words) : words);
  return {
    id: `${home}/nhiem-vu-${hash(task.text, due, recurrence, task.product, covered)}`,
    label: "Task",
    properties: {
      text: shown(task.text),
      textFolded: covered ? null : fold(task.text),
      product: shown(task.product),
      due,
      dueBy: lastDay(due),
      recurrence,
    },
    claims: own,
    ends: [],
    proofs: [place],
  };
}

function responsibilityRow(
  { proof }: Frame,
  responsibility: Of<"responsibilities">,
  taskId: (id: string) => string,
): FactRow {
  const { organisation, role, objectKind, deadline } = responsibility;
  const object = objectKind === "TASK" ? taskId(responsibility.object) : responsibility.object;
  const by = { as: "BY", kind: "Organisation", id: organisation } as const;
  const kind = objectKind === "TASK" ? "Task" : "Indicator";
  const isDocument = objectKind === "DOCUMENT";
  return {
    id: ["RESPONSIBLE_FOR", role, organisation, object, ...(deadline ? [deadline] : [])].join(" "),
    label: "Responsibility",
    properties: { role, deadline, dueBy: lastDay(deadline), objectKind },
    claims: isDocument ? [{ as: "OBJECT", id: object }] : [],
    ends: isDocument ? [by] : [by, { as: "FOR", kind, id: object }],
    proofs: [proof(responsibility)],
  };
}

const relationRow = ({ proof }: Frame, told: Of<"organisationRelations">): FactRow => ({
  id: `${told.relation} ${told.from} ${told.to}`,
  label: told.relation === "SUCCEEDS" ? "Succession" : "Membership",
  properties: {},
  claims: [],
  ends: [],
  proofs: [proof(told, told.date)],
});

const observationRows = ({ home, own, proof }: Frame, { id: claim, observations }: Of<"indicators">) =>
  observations.map((observation): FactRow => {
    const { setBy, start, end, ...said } = observation;
    const days = daysOf(said.period);
    return {
      id: `${claim}/${hash(home, said, setBy)}`,
      label: "Observation",
      properties: { ...said, claim, from: days?.from ?? null, to: days?.to ?? null },
      claims: [...own, ...(setBy === null ? [] : [{ as: "SET_BY" as const, id: setBy }])],
      ends: [{ as: "OF", kind: "Indicator", id: claim }],
      proofs: [proof({ start, end })],
    };
  });

/** Facts of one id as one row, with the places of all. */
function joined(rows: readonly FactRow[]): FactRow[] {
  const byId = new Map<string, FactRow>();
  for (const row of rows) {
    const known = byId.get(row.id);
    byId.set(row.id, known ? { ...known, proofs: [...known.proofs, ...row.proofs] } : row);
  }
  return [...byId.values()];
}

function frameOf({ subjects, source }: Reading, passages: readonly StoredPassage[]): Frame {
  const [subject] = subjects;
  return {
    home: subject ?? unknownPlace(source.sha256),
    own: subject === undefined ? [] : [{ as: "SUBJECT", id: subject }],
    proof: ({ start, end }, date = null) => ({
      start,
      end,
      passages: passagesOf(passages, start, end),
      date,
    }),
    restricted: new Set(passages.filter((p) => p.restricted).map((p) => p.id)),
  };
}

/** What a reading tells of tasks, responsibilities, bodies' relations and observations, as facts. */
export function factRows(reading: Reading, passages: readonly StoredPassage[]): FactRow[] {
  const frame = frameOf(reading, passages);
  const tasks = reading.tasks.map((task) => taskRow(frame, task));
  const taskIds = new Map(reading.tasks.map(({ id }, i) => [id, tasks[i]?.id ?? id]));
  return joined([
    ...tasks,
    ...reading.responsibilities.map((r) => responsibilityRow(frame, r, (id) => taskIds.get(id) ?? id)),
    ...reading.organisationRelations.map((r) => relationRow(frame, r)),
    ...reading.indicators.flatMap((i) => observationRows(frame, i)),
  ]);
}
