import { LICENCE } from "../licence.js";
import { addressOf, askedLine, type ProvenLineage } from "../proven.js";

/** Cytoscape's JSON (`.cyjs`): elements for Cytoscape and Cytoscape.js; ids are those of the graph. */
export function cyjs(lineage: ProvenLineage): string {
  const { root, on: date, truncated, base, statuses } = lineage;
  const nodes = lineage.nodes.map(({ document, ...counts }) => ({
    data: {
      ...document,
      ...counts,
      status: statuses.get(document.id)?.status ?? null,
      id: document.id,
      label: document.symbol ?? document.title ?? document.id,
      url: addressOf(base, document.id),
    },
  }));
  const edges = lineage.edges.map(({ from, to, ...edge }) => ({
    data: { ...edge, source: from, target: to },
  }));
  const data = {
    name: root.symbol ?? root.id,
    root: root.id,
    query: askedLine(lineage),
    date,
    truncated,
    licence: LICENCE,
  };
  return `${JSON.stringify({ format_version: "1.0", generated_by: "vanban-graph", data, elements: { nodes, edges } }, null, 1)}\n`;
}
