import { z } from "zod";
import { AssertedBy, Certainty, DocumentType, Relation, Scope } from "../generated/enums.js";

/**
 * The Reading: what one text says, with the place of every word that proves it.
 * `reading.schema.json` is printed from these schemas. Every `start`/`end` is a UTF-16 offset into the text
 * as the file reader delivered it; slicing that text gives exactly the words meant.
 */
const offset = z.int().nonnegative();
const span = { start: offset, end: offset };
const text = z.string();
const maybe = z.string().nullable();
const isoDate = z.iso.date().nullable();
const named = <T extends Record<string, string>>(e: T) =>
  z.enum(Object.values(e) as [T[keyof T], ...T[keyof T][]]);

/** The file that was read. `place` is its place path (`kon-tum`), `asOf` the ISO date it speaks at. */
export const ReadSource = z.strictObject({
  name: text,
  sha256: text,
  mediaType: text,
  characters: z.int().nonnegative(),
  place: maybe,
  asOf: isoDate,
  secrecy: maybe,
});

/**
 * A document that the text is, or speaks of. `id` follows `src/model/ids.ts`. `knownBy`: where the id tells too little for
 * other texts to mean the same by it, the ISO day by which its citations show that it had been issued.
 */
export const ReadDocument = z.strictObject({
  id: text,
  symbol: maybe,
  type: named(DocumentType),
  number: maybe,
  place: maybe,
  issuedOn: isoDate,
  effectiveFrom: isoDate,
  expiresOn: isoDate,
  issuer: maybe,
  issuers: z.array(text),
  title: maybe,
  partOf: maybe,
  knownBy: z.iso.date().optional(),
});

/**
 * A document named at one place. The span runs from the type word (in lists from «số») to the end of the symbol
 * or name; `issuedOn` and `issuer` are what is printed with it. `document` is null while it is ambiguous.
 */
export const ReadMention = z.strictObject({
  document: maybe,
  ...span,
  text,
  symbol: maybe,
  symbolStart: offset.nullable(),
  symbolEnd: offset.nullable(),
  type: named(DocumentType),
  issuedOn: isoDate,
  issuer: maybe,
  pinpoint: maybe,
  candidates: z.array(text).optional(),
});

/** One relation asserted at one place; `fromMention`/`toMention` are indices into `mentions`. */
export const ReadStatement = z.strictObject({
  from: maybe,
  relation: named(Relation),
  to: maybe,
  fromMention: offset.nullable(),
  toMention: offset.nullable(),
  trigger: maybe,
  ...span,
  scope: named(Scope),
  pinpoint: maybe,
  effectiveOn: isoDate,
  assertedBy: named(AssertedBy),
  certainty: named(Certainty),
});

export const ReadOrganisation = z.strictObject({
  id: text,
  name: text,
  kind: text,
  level: text,
  place: maybe,
  code: maybe,
  aliases: z.array(text),
  mentions: z.array(z.strictObject(span)),
});

export const ReadOrganisationRelation = z.strictObject({
  from: text,
  relation: z.enum(["PART_OF", "SUCCEEDS"]),
  to: text,
  date: isoDate,
  ...span,
});

/** A paragraph. `restricted`: it names private persons, its text is for editors. */
export const ReadPassage = z.strictObject({ ...span, heading: maybe, restricted: z.boolean() });

/** `due` is an ISO date, `2027-Q2`, `2027-06` or `2027`. */
export const ReadTask = z.strictObject({
  id: text,
  text,
  due: z
    .string()
    .regex(/^\d{4}(-Q[1-4]|-\d{2}(-\d{2})?)?$/)
    .nullable(),
  recurrence: z.enum(["MONTHLY", "QUARTERLY", "HALF_YEARLY", "YEARLY"]).nullable(),
  product: maybe,
  ...span,
});

export const ReadResponsibility = z.strictObject({
  organisation: text,
  role: z.enum(["ISSUES", "LEADS", "COORDINATES", "CARRIES_OUT", "MONITORS"]),
  object: text,
  objectKind: z.enum(["DOCUMENT", "TASK", "INDICATOR"]),
  deadline: maybe,
  ...span,
});

/** One value of an indicator; `period` is `2025`, `2016-2020`, `2020-06` or `YEARLY`. */
export const ReadObservation = z.strictObject({
  kind: z.enum(["TARGET", "ACTUAL", "BASELINE"]),
  comparator: z.enum(["=", ">=", ">", "<=", "<", "~", "range"]),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  denominator: z.number().nullable(),
  unit: maybe,
  period: maybe,
  evaluation: maybe,
  setBy: maybe,
  ...span,
  text,
  /** How the text words the measure, where that is not its name. */
  wording: text.optional(),
});

export const ReadIndicator = z.strictObject({
  id: text,
  name: text,
  unit: maybe,
  topic: text,
  better: z.enum(["HIGHER", "LOWER"]).nullable(),
  observations: z.array(ReadObservation),
});

export const Reading = z.strictObject({
  reader: text,
  source: ReadSource,
  subjects: z.array(text),
  documents: z.array(ReadDocument),
  mentions: z.array(ReadMention),
  statements: z.array(ReadStatement),
  organisations: z.array(ReadOrganisation),
  organisationRelations: z.array(ReadOrganisationRelation),
  passages: z.array(ReadPassage),
  tasks: z.array(ReadTask),
  responsibilities: z.array(ReadResponsibility),
  indicators: z.array(ReadIndicator),
});

export type Reading = z.infer<typeof Reading>;
export type ReadDocument = z.infer<typeof ReadDocument>;
export type ReadMention = z.infer<typeof ReadMention>;
export type ReadStatement = z.infer<typeof ReadStatement>;
export type ReadPassage = z.infer<typeof ReadPassage>;
