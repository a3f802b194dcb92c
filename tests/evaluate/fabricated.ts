import type { HandReading } from "../../evaluate/gold.js";
import { type Clause, clauseText } from "../../evaluate/peer.js";
import { RELATION_OF_LABEL, targetOf } from "../../evaluate/peer-names.js";
import { DocumentType, Relation } from "../../src/generated/enums.js";
import type { ReadDocument, Reading, ReadMention, ReadStatement } from "../../src/model/reading.js";

/** A whole number that repeats for the same seed: every run tries the same mistakes. */
export function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * sides);
  };
}

const document = (id: string, symbol: string | null, title: string | null = null): ReadDocument => ({
  id,
  symbol,
  title,
  type: "OTHER",
  number: null,
  place: null,
  issuedOn: null,
  effectiveFrom: null,
  expiresOn: null,
  issuer: null,
  issuers: [],
  partOf: null,
});

const statement = (from: string | null, relation: string, to: string | null, end: number): ReadStatement => ({
  from,
  relation: relation as Relation,
  to,
  fromMention: null,
  toMention: null,
  trigger: null,
  start: 0,
  end,
  scope: "WHOLE",
  pinpoint: null,
  effectiveOn: null,
  assertedBy: "SELF",
  certainty: "EXPLICIT",
});

/** A reading of a text in which nothing was found. */
export const emptyReading = (text: string): Reading => reading(text, {});

const reading = (text: string, parts: Partial<Reading>): Reading => ({
  reader: "fabricated@1",
  source: {
    name: "x",
    sha256: "",
    mediaType: "text/plain",
    characters: text.length,
    place: null,
    asOf: null,
    secrecy: null,
  },
  subjects: [],
  documents: [],
  mentions: [],
  statements: [],
  organisations: [],
  organisationRelations: [],
  passages: [],
  tasks: [],
  responsibilities: [],
  indicators: [],
  ...parts,
});

const typeOf = (type: string | null): DocumentType => {
  const name = (type ?? "other").toUpperCase();
  return (name in DocumentType ? name : "OTHER") as DocumentType;
};

/** The gold itself as a reading; with a seed, with mistakes of every kind in it. */
export function fabricate(hand: HandReading, seed: number | null): Reading {
  const roll = dice(seed ?? 1);
  const slips = (sides: number): boolean => seed !== null && roll(sides) === 0;
  const mentions: ReadMention[] = hand.citations.flatMap((c): ReadMention[] => {
    if (slips(7)) return [];
    const start = slips(9) ? Math.max(0, c.start - 12) : c.start;
    const symbol = slips(8) ? "1-XX/YY" : c.symbol;
    return [
      {
        document: null,
        start,
        end: c.end,
        text: slips(11) ? "khác" : hand.text.slice(start, c.end),
        symbol,
        symbolStart: null,
        symbolEnd: null,
        type: slips(6) ? "OTHER" : typeOf(c.type),
        issuedOn: slips(6) ? "2001-01-01" : (c.issuedOn ?? null),
        issuer: slips(5) ? "Sở Y tế" : c.issuer,
        pinpoint: slips(2) ? null : c.pinpoint,
      },
    ];
  });
  const self = document("self", slips(2) ? "9-XX/ZZ" : hand.subject.symbol);
  const documents = new Map([["self", { ...self, issuedOn: slips(2) ? null : hand.subject.issuedOn }]]);
  const idOf = (end: string): string => {
    if (end === "self" || end === hand.subject.symbol) return "self";
    const id = `d/${end}`;
    documents.set(id, document(id, end.startsWith("title:") ? null : end));
    return id;
  };
  const names = Object.keys(Relation);
  const statements = hand.relations.flatMap(([a, r, b]): ReadStatement[] => {
    if (slips(6)) return [];
    const relation = slips(6) ? (names[roll(names.length)] as string) : r.toUpperCase();
    const [from, to] = slips(6) ? [idOf(b), idOf(a)] : [idOf(a), idOf(b)];
    const more = slips(5) ? [statement(from, "AMENDS", "self", 1)] : [];
    return [statement(from, relation, to, 1), ...more];
  });
  return reading(hand.text, { subjects: ["self"], documents: [...documents.values()], mentions, statements });
}

/** A reading of a clause of the benchmark that states its labels; with a seed, with mistakes in it. */
export function fabricateClause(row: Clause, seed: number | null): Reading {
  const { text, start } = clauseText(row);
  const roll = dice((seed ?? 1) + text.length);
  const slips = (sides: number): boolean => seed !== null && roll(sides) === 0;
  const documents: ReadDocument[] = [document("self", row.symbol)];
  const mentions: ReadMention[] = [];
  const statements = (row.relations ?? []).flatMap((label, n): ReadStatement[] => {
    if (slips(6)) return [];
    const target = targetOf(label.to);
    const relation = slips(5) ? "SUPERSEDES" : (RELATION_OF_LABEL[label.relation] as string);
    const end = slips(8) ? start : start + 1;
    const symbol = target.kind === "symbol" ? target.value : null;
    if (slips(4)) {
      mentions.push({
        document: null,
        start: 0,
        end: 0,
        text: label.to,
        symbol,
        symbolStart: null,
        symbolEnd: null,
        type: "OTHER",
        issuedOn: null,
        issuer: null,
        pinpoint: null,
      });
      return [{ ...statement("self", relation, null, end), toMention: mentions.length - 1 }];
    }
    documents.push(document(`d${n}`, symbol, symbol ? null : target.value));
    const pinpoint = slips(2) ? "Điều 1" : null;
    return [{ ...statement(slips(9) ? `d${n}` : "self", relation, `d${n}`, end), pinpoint }];
  });
  if (slips(3)) {
    documents.push(document("extra", "7/2001/QĐ-XX"));
    statements.push(statement("self", "REPEALS", "extra", start + 1));
  }
  return reading(text, { subjects: ["self"], documents, mentions, statements });
}
