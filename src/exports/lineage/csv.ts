import { type Cell, csv } from "../csv.js";
import { LICENCE } from "../licence.js";
import { addressOf, askedLine, oneLine, type ProvenLineage } from "../proven.js";

const COLUMNS = [
  "kind",
  "id",
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
  "symbol",
  "type",
  "title",
  "issuedOn",
  "issuer",
  "status",
  "distance",
  "url",
];

/**
 * One table: a row `about` (question, day, licence), then a row for each document and each relation, told apart by
 * `kind`; columns that a kind does not have are empty.
 */
export function lineageCsv(lineage: ProvenLineage): string {
  const row = (values: Readonly<Record<string, Cell>>): Cell[] => COLUMNS.map((name) => values[name] ?? null);
  const about = {
    kind: "about",
    id: lineage.root.id,
    title: askedLine(lineage),
    issuedOn: lineage.on,
    evidence: LICENCE,
  };
  const documents = lineage.nodes.map(({ document, distance }) => {
    const { id, symbol, type, title, issuedOn, issuer } = document;
    return {
      kind: "document",
      id,
      symbol,
      type,
      title,
      issuedOn,
      issuer,
      status: lineage.statuses.get(id)?.status ?? null,
      distance,
      url: addressOf(lineage.base, id),
    };
  });
  const relations = lineage.edges.map(({ evidence, ...edge }) => {
    const [best] = evidence;
    const proof = best
      ? { evidence: oneLine(best.text), source: best.source, start: best.start, end: best.end }
      : {};
    return { kind: "relation", ...edge, ...proof };
  });
  return csv(COLUMNS, [about, ...documents, ...relations].map(row));
}
