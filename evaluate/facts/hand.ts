import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { CorpusText } from "../corpus.js";
import { codePointOffsets } from "../gold.js";

const Certainty = z.enum(["sure", "optional"]);
/** Code points into the text of the corpus, or UTF-16 into an excerpt once it is cut out. */
const Span = z.object({ start: z.int(), end: z.int() });

const Organisation = z.object({
  name_vi: z.string(),
  aliases: z.array(z.string()),
  kind: z.string().nullable(),
  level: z.string().nullable(),
  mentions: z.array(Span.extend({ elided: z.boolean().optional() })),
  certainty: Certainty,
  /** «các sở, ban, ngành»: not asked as an organisation, but its responsibilities are. */
  class: z.boolean().optional(),
});
const Task = Span.extend({
  due: z.string().nullable(),
  /** What a careful reader may also say. */
  due_alt: z.array(z.string().nullable()).optional(),
  recurrence: z.string().nullable(),
  certainty: Certainty,
});
const Responsibility = Span.extend({
  organisation: z.string(),
  role: z.string(),
  role_alt: z.array(z.string()).optional(),
  certainty: Certainty,
});
const Observation = Span.extend({
  kind: z.enum(["target", "actual", "baseline"]),
  comparator: z.string().nullable(),
  comparator_alt: z.array(z.string().nullable()).optional(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  denominator: z.number().nullable(),
  unit: z.string().nullable(),
  period: z.string().nullable(),
  period_alt: z.array(z.string().nullable()).optional(),
  certainty: Certainty,
});
const Indicator = z.object({
  name_vi: z.string(),
  unit: z.string().nullable(),
  observations: z.array(Observation),
});
const Facts = z.object({
  organisations: z.array(Organisation).optional(),
  tasks: z.array(Task).optional(),
  responsibilities: z.array(Responsibility).optional(),
  indicators: z.array(Indicator).optional(),
});

/**
 * Facts read by hand in passages of one text of the corpus: offsets, short names, values and no sentence of it. A
 * passage holds the kinds of facts that were read there; those that are absent were not.
 */
const OwnFacts = z.object({
  file: z.string(),
  sha256: z.string(),
  offsets: z.literal("codepoints"),
  passages: z.array(Facts.extend({ start: z.int(), end: z.int() })),
});

export type OwnFacts = z.infer<typeof OwnFacts>;
export type HandObservation = z.infer<typeof Observation>;
export type HandOrganisation = z.infer<typeof Organisation>;

/** A passage as a text of its own, with UTF-16 offsets into it. */
export interface HandFacts extends z.infer<typeof Facts> {
  readonly name: string;
  readonly text: string;
}

export const ownFactFiles = (folder: string): OwnFacts[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => OwnFacts.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))));

type Passage = OwnFacts["passages"][number];

function cut(file: OwnFacts, passage: Passage, text: string): HandFacts {
  const utf16 = codePointOffsets(text);
  const from = utf16(passage.start);
  const at = <T extends { start: number; end: number }>(x: T): T => ({
    ...x,
    start: utf16(x.start) - from,
    end: utf16(x.end) - from,
  });
  return {
    name: `${file.file} ${passage.start}`,
    text: text.slice(from, utf16(passage.end)),
    organisations: passage.organisations?.map((o) => ({ ...o, mentions: o.mentions.map(at) })),
    tasks: passage.tasks?.map(at),
    responsibilities: passage.responsibilities?.map(at),
    indicators: passage.indicators?.map((i) => ({ ...i, observations: i.observations.map(at) })),
  };
}

/** The passages of own readings as texts of their own; `stale` names the files whose text is gone or has changed. */
export function ownFactReadings(
  files: readonly OwnFacts[],
  texts: readonly CorpusText[],
): { hands: HandFacts[]; stale: string[] } {
  const stale: string[] = [];
  const hands = files.flatMap((file) => {
    const source = texts.find((t) => t.name === file.file && t.sha256 === file.sha256);
    if (!source) stale.push(`${file.file} (facts)`);
    return source ? file.passages.map((p) => cut(file, p, source.text)) : [];
  });
  return { hands, stale };
}
