import { readFileSync } from "node:fs";
import type { Reading } from "../src/model/reading.js";
import { comparableName } from "./comparable.js";
import {
  distinctPairs,
  isPart,
  type Pair,
  peerSymbol,
  RELATION_OF_LABEL,
  samePair,
  targetOf,
} from "./peer-names.js";

interface Labelled {
  readonly to: string;
  readonly relation: string;
}

/** A clause of the public benchmark; `peer` holds its authors' own predictions, null where they gave none. */
export interface Clause {
  readonly id: string;
  readonly symbol: string;
  readonly title: string;
  readonly grandparent?: string | null;
  readonly parent?: string | null;
  readonly content: string;
  readonly relations: readonly Labelled[];
  readonly peer: readonly Labelled[] | null;
}

/** Clauses of the hard negatives that hold real relations after all. */
const NO_NEGATIVES = new Set(["neg-016", "neg-017", "neg-018"]);

const lines = (path: string): Clause[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Clause);

export const peerClauses = (folder: string): Clause[] => lines(`${folder}/clauses.jsonl`);
export const peerNegatives = (folder: string): Clause[] =>
  lines(`${folder}/negatives.jsonl`).filter((row) => !NO_NEGATIVES.has(row.id));

/** A clause as a text of its document, and the UTF-16 offset at which the clause itself begins. */
export function clauseText(row: Clause): { text: string; start: number } {
  const above = [row.grandparent, row.parent].filter((x) => x).map((x) => `${x?.trim()}\n`);
  const head = `Số: ${row.symbol}\n\n${row.title}\n\n${above.join("")}`;
  return { text: `${head}${row.content}\n`, start: head.length };
}

/** The labelled relations of a clause in our names, those to itself left out. */
export function labelledPairs(rows: readonly Labelled[], symbol: string): Pair[] {
  const own = peerSymbol(symbol);
  return rows.flatMap((row) => {
    const target = targetOf(row.to);
    const itself = target.kind === "name" ? /\bnay\b/.test(target.value) : target.value === own;
    if (target.value === "" || itself) return [];
    return [{ relation: RELATION_OF_LABEL[row.relation] as string, target, part: isPart(row.to) }];
  });
}

const KNOWN = new Set(Object.values(RELATION_OF_LABEL));

/** What our reading states in the clause about the clause's own document. */
export function readPairs(row: Clause, reading: Reading): Pair[] {
  const { start } = clauseText(row);
  const documents = new Map(reading.documents.map((d) => [d.id, d]));
  const subjects = new Set(reading.subjects);
  const own = peerSymbol(row.symbol);
  return reading.statements.flatMap((s): Pair[] => {
    const about = s.from !== null && subjects.has(s.from) && !(s.to !== null && subjects.has(s.to));
    if (!KNOWN.has(s.relation) || s.end <= start || !about) return [];
    const document = s.to === null ? undefined : documents.get(s.to);
    const mention =
      document === undefined && s.toMention !== null ? reading.mentions[s.toMention] : undefined;
    const symbol = (document ?? mention)?.symbol;
    const name = [document?.title, mention?.text, s.to].find((x) => x) ?? null;
    const target = symbol
      ? ({ kind: "symbol", value: peerSymbol(symbol) } as const)
      : ({ kind: "name", value: comparableName(name) } as const);
    if (target.value === "" || target.value === own) return [];
    return [{ relation: s.relation, target, part: Boolean(s.pinpoint) }];
  });
}

export interface ClauseScore {
  readonly hits: number;
  readonly missed: readonly Pair[];
  readonly extra: readonly Pair[];
  /** Relations of the gold pairs that were hit. */
  readonly hitRelations: readonly string[];
}

/** Compares two lists of pairs, one to one. */
export function scoreClause(goldPairs: readonly Pair[], predicted: readonly Pair[]): ClauseScore {
  const gold = distinctPairs(goldPairs);
  const pairs = distinctPairs(predicted);
  const used = new Set<number>();
  const hitRelations: string[] = [];
  const missed: Pair[] = [];
  for (const g of gold) {
    const k = pairs.findIndex((p, i) => !used.has(i) && samePair(g, p));
    if (k < 0) missed.push(g);
    else {
      used.add(k);
      hitRelations.push(g.relation);
    }
  }
  const extra = pairs.filter((_, i) => !used.has(i));
  return { hits: used.size, missed, extra, hitRelations };
}
