import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** A citation as read by hand. Offsets are UTF-16 here, whatever the file counts in. */
export interface HandCitation {
  readonly start: number;
  readonly end: number;
  readonly symbol: string | null;
  /** Lower case; null or `other` asks for none. */
  readonly type: string | null;
  /** null: no date is printed there, and none may be invented; undefined: not asked. */
  readonly issuedOn: string | null | undefined;
  readonly issuer: string | null;
  readonly pinpoint: string | null;
  readonly optional: boolean;
}

/** Ends are symbols, `self`, or `title:NAME`; the relation in lower case. */
export type HandRelation = readonly [from: string, relation: string, to: string];

export interface HandReading {
  readonly name: string;
  readonly text: string;
  readonly citations: readonly HandCitation[];
  readonly subject: { readonly symbol: string | null; readonly issuedOn: string | null };
  readonly relations: readonly HandRelation[];
  /** Relations that neither reward nor punish. */
  readonly optionalRelations: readonly HandRelation[];
  /** The parts of the text that were read; null: all of it. */
  readonly passages: readonly { readonly start: number; readonly end: number }[] | null;
}

interface GoldFile {
  citations: {
    start: number;
    end: number;
    symbol: string | null;
    type: string | null;
    issued_on?: string | null;
    issuer: string | null;
    article: string | null;
    optional?: boolean;
  }[];
  subject?: { symbol: string | null; issued_on: string | null } | null;
  relations: { from: string; relation: string; to: string }[];
}

/** Turns offsets in code points into offsets in UTF-16 units. */
export function codePointOffsets(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const at = [0];
  for (const point of text) at.push((at.at(-1) as number) + point.length);
  return (offset) => at[offset] ?? text.length;
}

function readGold(path: string): HandReading {
  const gold = JSON.parse(readFileSync(path, "utf8")) as GoldFile;
  const text = readFileSync(path.replace(/\.json$/, ".txt"), "utf8");
  const utf16 = codePointOffsets(text);
  return {
    name: basename(path, ".json"),
    text,
    citations: gold.citations.map((c) => ({
      start: utf16(c.start),
      end: utf16(c.end),
      symbol: c.symbol,
      type: c.type,
      issuedOn: c.issued_on,
      issuer: c.issuer,
      pinpoint: c.article,
      optional: c.optional === true,
    })),
    subject: { symbol: gold.subject?.symbol ?? null, issuedOn: gold.subject?.issued_on ?? null },
    relations: gold.relations.map((r) => [r.from, r.relation, r.to] as const),
    optionalRelations: [],
    passages: null,
  };
}

/** The excerpts of the corpus that were read by hand, in order of their names. */
export const goldReadings = (folder: string): HandReading[] =>
  readdirSync(folder)
    .filter((name) => /^gold_.*\.json$/.test(name))
    .sort()
    .map((name) => readGold(join(folder, name)));
