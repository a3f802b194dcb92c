import type { DocumentAnswer } from "../model/answers.js";
import { type Cell, csv } from "./csv.js";
import { LICENCE } from "./licence.js";
import { addressOf, oneLine, type ProvenEdge } from "./proven.js";

/** One thing of the graph, in the order of an export: what it is about, all documents, then all relations. */
export type GraphRecord =
  | { readonly kind: "about"; readonly on: string; readonly base: string }
  | { readonly kind: "document"; readonly document: DocumentAnswer; readonly base: string }
  | { readonly kind: "relation"; readonly relation: ProvenEdge };

const about = (on: string) => ({ generator: "vanban-graph", date: on, licence: LICENCE });

function ndjsonLine(record: GraphRecord): object {
  switch (record.kind) {
    case "about":
      return { kind: record.kind, ...about(record.on) };
    case "document":
      return { kind: record.kind, ...record.document, url: addressOf(record.base, record.document.id) };
    case "relation":
      return { kind: record.kind, ...record.relation };
  }
}

const COLUMNS = [
  "kind",
  "id",
  "symbol",
  "type",
  "title",
  "issuedOn",
  "issuer",
  "url",
  "from",
  "relation",
  "to",
  "certainty",
  "confidence",
  "evidenceCount",
  "evidence",
  "source",
  "start",
  "end",
];

function cells(record: GraphRecord): Readonly<Record<string, Cell>> {
  switch (record.kind) {
    case "about":
      return { kind: record.kind, issuedOn: record.on, evidence: LICENCE };
    case "document": {
      const { id, symbol, type, title, issuedOn, issuer } = record.document;
      return {
        kind: record.kind,
        id,
        symbol,
        type,
        title,
        issuedOn,
        issuer,
        url: addressOf(record.base, id),
      };
    }
    case "relation": {
      const { evidence, ...edge } = record.relation;
      const [best] = evidence;
      const proof = best
        ? { evidence: oneLine(best.text), source: best.source, start: best.start, end: best.end }
        : {};
      return { kind: record.kind, ...edge, ...proof };
    }
  }
}

const csvLine = (record: GraphRecord): string => {
  const of = cells(record);
  // The first record brings the header.
  return csv(COLUMNS, [COLUMNS.map((name) => of[name] ?? null)], record.kind === "about");
};

/** A format that the whole graph is written in, a record at a time. */
export interface GraphFormat {
  readonly extension: string;
  readonly mediaType: string;
  write(record: GraphRecord): string;
}

export const GRAPH_FORMATS: readonly GraphFormat[] = [
  {
    extension: "ndjson",
    mediaType: "application/x-ndjson; charset=utf-8",
    write: (record) => `${JSON.stringify(ndjsonLine(record))}\n`,
  },
  { extension: "csv", mediaType: "text/csv; charset=utf-8; header=present", write: csvLine },
];
