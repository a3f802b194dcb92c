import { RELATIONS } from "../vocabulary/relations.js";
import { TYPES } from "../vocabulary/types.js";

/** JSON-LD that tells what the terms of our exports mean (`{base}/ns#IMPLEMENTS`), for whoever follows one. */
export function termsJsonld(base: string): string {
  const relations = RELATIONS.map(({ relation, label, eli }) => ({
    "@id": `vb:${relation}`,
    "@type": "rdf:Property",
    "rdfs:label": label,
    ...(eli ? { "rdfs:subPropertyOf": { "@id": `eli:${eli}` } } : {}),
  }));
  const types = TYPES.map(({ type, words }) => ({
    "@id": `vb:${type}`,
    "@type": "rdfs:Class",
    "rdfs:label": words.at(-1),
  }));
  const context = {
    eli: "http://data.europa.eu/eli/ontology#",
    rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    rdfs: "http://www.w3.org/2000/01/rdf-schema#",
    vb: `${base}/ns#`,
    "rdfs:label": { "@language": "vi" },
  };
  return `${JSON.stringify({ "@context": context, "@graph": [...relations, ...types] }, null, 1)}\n`;
}
