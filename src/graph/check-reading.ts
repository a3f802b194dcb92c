import { VanbanError } from "../model/errors.js";
import { Reading } from "../model/reading.js";

const bad = (name: string, what: string) =>
  new VanbanError("BAD_INPUT", `The reading of “${name}” cannot be loaded: ${what}.`);

function checkSpans(reading: Reading, text: string): void {
  const { name } = reading.source;
  const inside = ({ start, end }: { start: number; end: number }) => start <= end && end <= text.length;
  const spans = [
    ...reading.statements,
    ...reading.tasks,
    ...reading.responsibilities,
    ...reading.organisationRelations,
    ...reading.organisations.flatMap((o) => o.mentions),
    ...reading.indicators.flatMap((i) => i.observations),
  ];
  for (const s of spans)
    if (!inside(s))
      throw bad(name, `a span at ${s.start}–${s.end} leaves the text of ${text.length} characters`);
  for (const m of reading.mentions)
    if (!inside(m) || text.slice(m.start, m.end) !== m.text)
      throw bad(name, `the words of the mention at ${m.start}–${m.end} are not those of the text there`);
}

/** Bodies, tasks and measures have ids of their own, and what speaks of one speaks of one that is told. */
function checkFacts({
  source,
  organisations,
  organisationRelations,
  responsibilities,
  ...rest
}: Reading): void {
  const told = (what: string, ids: readonly string[]) => {
    const known = new Set(ids);
    if (known.size < ids.length) throw bad(source.name, `two of its ${what} have one id`);
    return (id: string) => {
      if (!known.has(id)) throw bad(source.name, `it speaks of ${id}, which is not among its ${what}`);
    };
  };
  const isBody = told(
    "organisations",
    organisations.map((o) => o.id),
  );
  const isTask = told(
    "tasks",
    rest.tasks.map((t) => t.id),
  );
  const isMeasure = told(
    "indicators",
    rest.indicators.map((i) => i.id),
  );
  for (const { from, to } of organisationRelations) for (const id of [from, to]) isBody(id);
  for (const { organisation, object, objectKind } of responsibilities) {
    isBody(organisation);
    if (objectKind === "TASK") isTask(object);
    if (objectKind === "INDICATOR") isMeasure(object);
  }
}

function checkNames(reading: Reading): void {
  const { name } = reading.source;
  const ids = reading.documents.map((d) => d.id);
  const known = new Set(ids);
  if (known.size < ids.length) throw bad(name, "two of its documents have one id");
  const asked = [
    ...reading.subjects,
    ...reading.documents.map((d) => d.partOf),
    ...reading.mentions.flatMap((m) => [m.document, ...(m.candidates ?? [])]),
    ...reading.statements.flatMap((s) => [s.from, s.to]),
    ...reading.responsibilities.map((r) => (r.objectKind === "DOCUMENT" ? r.object : null)),
    ...reading.indicators.flatMap((i) => i.observations.map((o) => o.setBy)),
  ];
  const missing = asked.find((id) => id !== null && !known.has(id));
  if (missing) throw bad(name, `it speaks of ${missing}, which is not among its documents`);
  checkFacts(reading);
  const mentions = reading.mentions.length;
  for (const { fromMention, toMention } of reading.statements)
    for (const index of [fromMention, toMention])
      if (index !== null && index >= mentions)
        throw bad(name, `a statement asks for mention ${index} of ${mentions}`);
}

/**
 * Checks a reading against its shape and its text, since Community Neo4j can refuse neither a missing property nor a
 * wrong type. @throws VanbanError BAD_INPUT naming what is wrong
 */
export function checkReading(given: Reading, text: string): Reading {
  const parsed = Reading.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw bad(given.source?.name ?? "?", `${issue?.path.join(".")}: ${issue?.message}`);
  }
  const reading = parsed.data;
  if (!/^[0-9a-f]{64}$/.test(reading.source.sha256)) throw bad(reading.source.name, "its SHA-256 is none");
  if (text.length === 0) throw bad(reading.source.name, "its text is empty");
  if (reading.source.characters !== text.length)
    throw bad(
      reading.source.name,
      `it speaks of ${reading.source.characters} characters, the text has ${text.length}`,
    );
  checkSpans(reading, text);
  checkNames(reading);
  return reading;
}
