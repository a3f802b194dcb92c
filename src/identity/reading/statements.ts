import { singleBlanks } from "../../model/blanks.js";
import type { ReadDocument, ReadStatement } from "../../model/reading.js";
import type { Found } from "../../reading/found.js";
import type { Recognised } from "../../reading/recognise.js";
import type { End, Link } from "../../reading/relations/link.js";
import { unitAt } from "../../reading/units.js";
import type { Meant } from "./antecedents.js";
import { proofOf } from "./proof.js";

interface Resolved {
  readonly document: string | null;
  readonly mention: number | null;
}

/** The subject that speaks at a place: an attachment from its type line on, else the file's own document. */
function speaker(found: Recognised, subjects: readonly ReadDocument[], offset: number): string {
  let at = 0;
  for (const [i, a] of found.attachments.entries()) if (a.start <= offset) at = i + 1;
  return (subjects[at] as ReadDocument).id;
}

function trimmed(found: Recognised, start: number, end: number): { start: number; end: number } {
  const raw = found.view.text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  const from = start + lead;
  return { start: found.view.start(from), end: found.view.end(from + Math.max(1, raw.trim().length)) };
}

function statementOf(
  found: Recognised,
  link: Link,
  from: Resolved,
  to: Resolved,
  subjects: ReadonlySet<string>,
  meant: readonly Meant[],
): ReadStatement | null {
  if (from.document !== null && from.document === to.document) return null;
  const proof = proofOf(found.view, link, found.mentions);
  const object = typeof link.to === "number" ? (found.mentions[link.to] as Found) : null;
  const subject = typeof link.from === "number" ? (found.mentions[link.from] as Found) : null;
  const acting = typeof link.from === "number" ? (meant[link.from] as Meant).id : from.document;
  const effective =
    ["REPEALS", "SUPERSEDES", "SUSPENDS", "AMENDS", "EXTENDS"].includes(link.relation) && link.from === "self"
      ? found.effect.from
      : null;
  return {
    from: from.document,
    relation: link.relation,
    to: to.document,
    fromMention: from.mention,
    toMention: to.mention,
    trigger: link.trigger
      ? singleBlanks(found.view.text.slice(link.trigger.start, link.trigger.end)).trim()
      : null,
    ...trimmed(found, proof.start, proof.end),
    scope: link.scope,
    pinpoint: object?.pinpoint ?? (link.relation === "SUBMITS" ? null : (subject?.pinpoint ?? null)),
    effectiveOn: effective,
    assertedBy: acting !== null && subjects.has(acting) ? "SELF" : "OTHER",
    certainty: link.certainty,
  };
}

/** All statements of the text: the relations found, what the file promulgates, and a CITES for all else it cites. */
export function statementsOf(
  found: Recognised,
  meant: readonly Meant[],
  subjects: readonly ReadDocument[],
): ReadStatement[] {
  const own = new Set(subjects.map((s) => s.id));
  const end = (e: End, at: number): Resolved =>
    e === "self"
      ? { document: speaker(found, subjects, at), mention: null }
      : { document: (meant[e] as Meant).id, mention: e };
  const statements: ReadStatement[] = [];
  const seen = new Set<string>();
  const related = new Set<string>();
  const ownRelated = new Set<string>();
  const add = (link: Link): void => {
    const at = typeof link.to === "number" ? (found.mentions[link.to] as Found).start : link.unit.start;
    const [from, to] = [end(link.from, at), end(link.to, at)];
    const key = [
      from.document ?? from.mention,
      link.relation,
      to.document ?? to.mention,
      link.unit.start,
    ].join(" ");
    if (seen.has(key)) return;
    const statement = statementOf(found, link, from, to, own, meant);
    if (!statement) return;
    seen.add(key);
    statements.push(statement);
    const self = [from.document, to.document].some((id) => id !== null && own.has(id));
    for (const e of [link.from, link.to]) {
      const ids = typeof e === "number" ? idsOf(meant[e] as Meant) : [];
      for (const id of ids) (self ? ownRelated : related).add(id);
    }
  };
  for (const link of found.links) add(link);
  promulgations(found, subjects, statements);
  for (const link of citations(found, meant, own, ownRelated, related)) add(link);
  return statements.sort((a, b) => a.start - b.start || a.end - b.end);
}

const idsOf = (m: Meant): readonly string[] => (m.id === null ? m.candidates : [m.id]);

/** «… quy định tại X», «… theo X»: the sentence itself leans on the document it names. */
const LEANS_ON =
  /(?:quy\s+định|nêu|ban\s+hành|công\s+bố)\s+(?:tại|trong)|(?<!kèm\s|(?:sửa\s+đổi|bổ\s+sung|điều|thế|bãi\s+bỏ)\s)theo(?:\s+(?:đúng\s+)?quy\s+định)?(?:\s+(?:của|tại))?/;
const LEANS = new RegExp(`(${LEANS_ON.source})\\s+(?:các\\s+)?$`);

interface Place {
  readonly index: number;
  readonly trigger: { start: number; end: number } | null;
  readonly rank: number;
}

/** How well a citation shows that the document cites: with a trigger, by symbol, outside the title. */
function placeOf(found: Recognised, index: number): Place {
  const m = found.mentions[index] as Found;
  const from = Math.max(0, m.reach - 40);
  const lead = LEANS.exec(found.view.lower.slice(from, m.reach));
  const words = lead?.[1];
  const start = lead ? from + lead.index : 0;
  const trigger = words ? { start, end: start + words.length } : null;
  const titled = m.start >= found.header.titleStart && m.start < found.header.titleEnd;
  return { index, trigger, rank: (titled ? 0 : 4) + (trigger ? 2 : 0) + (m.symbol ? 1 : 0) };
}

/**
 * The document cites each one that stands in no other statement, or that a sentence leans on («quy định tại X») and
 * that it stands in no statement with; once, where it shows best.
 */
function citations(
  found: Recognised,
  meant: readonly Meant[],
  own: ReadonlySet<string>,
  ownRelated: ReadonlySet<string>,
  related: ReadonlySet<string>,
): Link[] {
  const best = new Map<string, Place>();
  for (const [index, m] of meant.entries()) {
    const ids = idsOf(m);
    if (ids.some((id) => own.has(id) || ownRelated.has(id)) || (found.mentions[index] as Found).inner)
      continue;
    const place = placeOf(found, index);
    if (!place.trigger && ids.some((id) => related.has(id))) continue;
    const key = ids.join(" ");
    const known = best.get(key);
    if (!known || place.rank > known.rank) best.set(key, place);
  }
  return [...best.values()].map(({ index, trigger }) => {
    const mention = found.mentions[index] as Found;
    const unit = unitAt(found.units, mention.start) ?? {
      start: mention.start,
      end: mention.end,
      opensLine: false,
    };
    return {
      from: "self",
      relation: "CITES",
      to: index,
      trigger,
      unit,
      scope: mention.pinpoint ? "PARTIAL" : "WHOLE",
      certainty: "EXPLICIT",
    };
  });
}

function promulgations(found: Recognised, subjects: readonly ReadDocument[], into: ReadStatement[]): void {
  const main = subjects[0] as ReadDocument;
  for (const [i, a] of found.attachments.entries()) {
    into.push({
      from: main.id,
      relation: "PROMULGATES",
      to: (subjects[i + 1] as ReadDocument).id,
      fromMention: null,
      toMention: null,
      trigger: "kèm theo",
      ...trimmed(found, a.proofStart, a.proofEnd),
      scope: "WHOLE",
      pinpoint: null,
      effectiveOn: null,
      assertedBy: "SELF",
      certainty: "EXPLICIT",
    });
  }
}
