import { parseDocumentId } from "../../model/ids.js";
import type { Reading, ReadMention } from "../../model/reading.js";
import type { Found } from "../../reading/found.js";
import { namesIn } from "../../reading/persons/names-in.js";
import type { Recognised } from "../../reading/recognise.js";
import { type Meant, resolveInText } from "./antecedents.js";
import { describeCited } from "./cited.js";
import type { ReadContext } from "./context.js";
import { indicatorsOf } from "./indicators.js";
import { withoutNames } from "./no-names.js";
import { organisationsOf } from "./organisations.js";
import { statementsOf } from "./statements.js";
import { subjectsOf } from "./subjects.js";
import { tasksOf } from "./tasks.js";
import { earliestOf, thereBy } from "./there-by.js";

function mentionOf(text: string, found: Recognised, m: Found, meant: Meant): ReadMention {
  const start = found.view.start(m.start);
  const end = found.view.end(m.end);
  return {
    document: meant.id,
    start,
    end,
    text: text.slice(start, end),
    symbol: m.symbol?.canonical ?? null,
    symbolStart: m.symbol ? found.view.start(m.symbol.start) : null,
    symbolEnd: m.symbol ? found.view.end(m.symbol.end) : null,
    type: m.type,
    issuedOn: m.iso,
    issuer: m.issuer,
    pinpoint: m.pinpoint,
    ...(meant.id === null ? { candidates: [...meant.candidates] } : {}),
  };
}

/** The full date of the document with this id. */
function dateOf(id: string | null): string | null {
  const dating = id === null ? undefined : parseDocumentId(id)?.dating;
  return dating && "date" in dating ? dating.date : null;
}

/** Puts the parts together: who is meant, what each document is, and what is told of them; stored-text offsets. */
export function assemble(text: string, found: Recognised, context: ReadContext): Reading {
  const names = namesIn(found.view.text, found.persons);
  const subjects = subjectsOf(found, context, names);
  const own = subjects[0];
  const printed = thereBy(found, (i) => found.mentions[i]?.iso ?? null);
  const meant = resolveInText(found.mentions, context, printed).map(
    (m, i): Meant =>
      own && (i === found.header.mention || isSelf(found, i, m, own.id)) ? { id: own.id } : m,
  );
  const ids = meant.map((m) => m.id);
  const knownBy = earliestOf(
    ids,
    thereBy(found, (i) => dateOf(ids[i] ?? null)),
  );
  const mentions = found.mentions.map((m, i) => mentionOf(text, found, m, meant[i] as Meant));
  const organisations = organisationsOf(
    text,
    found,
    context,
    found.work.duties.map((d) => d.body),
  );
  const reading: Reading = {
    reader: context.reader,
    source: {
      name: context.name,
      sha256: context.sha256,
      mediaType: context.mediaType,
      characters: text.length,
      place: context.place,
      asOf: context.asOf,
      secrecy: found.header.secrecy,
    },
    subjects: subjects.filter((s) => s.partOf === null).map((s) => s.id),
    documents: [...subjects, ...describeCited(found, meant, new Set(subjects.map((s) => s.id)), knownBy)],
    mentions,
    statements: statementsOf(found, meant, subjects),
    organisations: organisations.organisations,
    organisationRelations: organisations.relations,
    passages: found.passages.map((p) => ({
      start: found.view.start(p.start),
      end: found.view.end(p.end),
      heading: p.heading,
      restricted: p.restricted,
    })),
    ...tasksOf(found, meant, own?.id, organisations),
    indicators: indicatorsOf(text, found, meant, subjects, context),
  };
  return withoutNames(reading, names);
}

/** A later citation of the file's own symbol, without a date or with its own. */
function isSelf(found: Recognised, index: number, meant: Meant, own: string): boolean {
  const m = found.mentions[index] as Found;
  if (!m.symbol || m.symbol.canonical !== found.header.symbol) return false;
  if (m.iso !== null && m.iso === found.header.iso && m.issuer === null) return true;
  return meant.id === own || (m.iso === null && !(meant.id?.startsWith("vn/") && !own.startsWith("vn/")));
}
