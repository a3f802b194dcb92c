import type { Relation } from "../../generated/enums.js";
import type { DocumentAnswer } from "../../model/answers.js";
import { RELATIONS } from "../../vocabulary/relations.js";
import { LICENCE } from "../licence.js";
import { addressOf, askedLine, oneLine, type ProvenEdge, type ProvenLineage } from "../proven.js";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

const ELI_OF = new Map<Relation, string | null>(RELATIONS.map(({ relation, eli }) => [relation, eli]));

const context = (base: string): Json => ({
  eli: "http://data.europa.eu/eli/ontology#",
  dcterms: "http://purl.org/dc/terms/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  vb: `${base}/ns#`,
  "eli:date_document": { "@type": "xsd:date" },
  "eli:first_date_entry_in_force": { "@type": "xsd:date" },
  "eli:date_no_longer_in_force": { "@type": "xsd:date" },
  "dcterms:created": { "@type": "xsd:date" },
  "eli:title": { "@language": "vi" },
  "eli:passed_by": { "@language": "vi" },
});

const known = (values: Readonly<Record<string, Json | undefined>>): Json =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));

/** What is said of a document in ELI's terms; `vb:` is the vocabulary served at `/ns`. */
function resource(
  document: DocumentAnswer,
  status: string | undefined,
  base: string,
  relations: Readonly<Record<string, Json>> = {},
): Json {
  const { id, symbol, number, type, system, title, issuer, issuedOn, effectiveFrom, expiresOn } = document;
  return known({
    "@id": addressOf(base, id),
    "@type": "eli:LegalResource",
    "dcterms:identifier": id,
    "eli:id_local": symbol,
    "eli:number": number,
    "eli:type_document": { "@id": `vb:${type}` },
    "vb:status": status && { "@id": `vb:${status}` },
    "vb:system": system && { "@id": `vb:${system}` },
    "eli:title": title,
    "eli:passed_by": issuer,
    "eli:date_document": issuedOn,
    "eli:first_date_entry_in_force": effectiveFrom,
    "eli:date_no_longer_in_force": expiresOn,
    ...relations,
  });
}

/** The relation as a triple of our own and, where ELI has the term, as ELI's. */
const predicatesOf = (relation: Relation): string[] => {
  const eli = ELI_OF.get(relation);
  return eli ? [`vb:${relation}`, `eli:${eli}`] : [`vb:${relation}`];
};

function outgoing(edges: readonly ProvenEdge[], base: string): Map<string, Record<string, Json[]>> {
  const of = new Map<string, Record<string, Json[]>>();
  for (const { from, relation, to } of edges) {
    const relations = of.get(from) ?? {};
    of.set(from, relations);
    for (const predicate of predicatesOf(relation)) {
      relations[predicate] ??= [];
      relations[predicate].push({ "@id": addressOf(base, to) });
    }
  }
  return of;
}

/** The edge as a statement about a triple (RDF 1.1 Semantics, appendix D.1), so that it can carry its evidence. */
const statement = (edge: ProvenEdge, base: string): Json => ({
  "@type": "rdf:Statement",
  "dcterms:identifier": edge.id,
  "rdf:subject": { "@id": addressOf(base, edge.from) },
  "rdf:predicate": { "@id": `vb:${edge.relation}` },
  "rdf:object": { "@id": addressOf(base, edge.to) },
  "vb:certainty": edge.certainty,
  "vb:confidence": edge.confidence,
  "vb:evidence": edge.evidence.map(({ text, source, sourceName, start, end }) =>
    known({
      "vb:text": oneLine(text),
      "dcterms:source": source && { "@id": `urn:sha256:${source}` },
      "dcterms:title": sourceName,
      "vb:start": start,
      "vb:end": end,
    }),
  ),
});

/** JSON-LD 1.1: documents as `eli:LegalResource` at addresses that answer here, each relation with its evidence. */
export function jsonld(lineage: ProvenLineage): string {
  const { base, root, on, truncated, nodes, edges, statuses } = lineage;
  const relations = outgoing(edges, base);
  const about = {
    "@type": "vb:Lineage",
    "vb:root": { "@id": addressOf(base, root.id) },
    "vb:query": askedLine(lineage),
    "vb:truncated": truncated,
    "dcterms:created": on,
    "dcterms:license": LICENCE,
  };
  const graph = [
    about,
    ...nodes.map(({ document }) =>
      resource(document, statuses.get(document.id)?.status, base, relations.get(document.id)),
    ),
    ...edges.map((edge) => statement(edge, base)),
  ];
  return `${JSON.stringify({ "@context": context(base), "@graph": graph }, null, 1)}\n`;
}
