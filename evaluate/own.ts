import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CorpusText } from "./corpus.js";
import type { HandReading } from "./gold.js";

/**
 * A reading by hand of some passages of a corpus text, kept in the project. It holds offsets (UTF-16, into the text
 * whose hash it names), symbols, types, dates and canonical names, and no words of the text. Relations are
 * `[from, relation, to]` by symbol, with `self` for the document that the text is; a fourth `"optional"` neither
 * rewards nor punishes.
 */
export interface OwnFile {
  readonly file: string;
  readonly sha256: string;
  readonly offsets: "utf16";
  readonly subject: { readonly symbol: string | null; readonly issuedOn: string | null };
  readonly passages: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
  readonly citations: readonly {
    readonly start: number;
    readonly end: number;
    readonly symbol: string | null;
    readonly symbolStart: number | null;
    readonly symbolEnd: number | null;
    readonly type: string | null;
    /** null: none is printed there; absent: not asked. */
    readonly issuedOn?: string | null;
    readonly issuer: string | null;
    readonly pinpoint: string | null;
    readonly optional?: true;
  }[];
  readonly relations: readonly (readonly [string, string, string, "optional"?])[];
}

export const ownFiles = (folder: string): OwnFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as OwnFile);

/** Own readings laid over their texts; `stale` names those whose text is gone or has changed. */
export function ownReadings(
  files: readonly OwnFile[],
  texts: readonly CorpusText[],
): { hands: HandReading[]; stale: string[] } {
  const hands: HandReading[] = [];
  const stale: string[] = [];
  for (const own of files) {
    const source = texts.find((t) => t.name === own.file && t.sha256 === own.sha256);
    if (!source) {
      stale.push(own.file);
      continue;
    }
    const triples = (optional: boolean): (readonly [string, string, string])[] =>
      own.relations
        .filter((r) => (r[3] === "optional") === optional)
        .map(([from, relation, to]) => [from, relation.toLowerCase(), to] as const);
    hands.push({
      name: own.file,
      text: source.text,
      citations: own.citations.map((c) => ({ ...c, issuedOn: c.issuedOn, optional: c.optional === true })),
      subject: own.subject,
      relations: triples(false),
      optionalRelations: triples(true),
      passages: own.passages,
    });
  }
  return { hands, stale };
}

/** How often a relation occurs: in all, and between documents that have symbols. */
export interface Occurrence {
  readonly all: number;
  readonly bySymbol: number;
}

/** How often each relation occurs in the own readings, optional ones left out. */
export function ownCounts(files: readonly OwnFile[]): Map<string, Occurrence> {
  const counts = new Map<string, Occurrence>();
  for (const [from, relation, to, optional] of files.flatMap((f) => f.relations)) {
    if (optional) continue;
    const { all, bySymbol } = counts.get(relation) ?? { all: 0, bySymbol: 0 };
    const named = from.startsWith("title:") || to.startsWith("title:");
    counts.set(relation, { all: all + 1, bySymbol: bySymbol + (named ? 0 : 1) });
  }
  return counts;
}
