import { attribute as a, digraph, toDot } from "ts-graphviz";
import { Status } from "../../generated/enums.js";
import { LICENCE } from "../licence.js";
import { addressOf, askedLine, oneLine, type ProvenLineage } from "../proven.js";

/**
 * In DOT's strings a backslash begins an escape, `\G` among them; doubled it is itself. Control characters, which
 * Graphviz would hand on unescaped, become the replacement character.
 */
const plain = (text: string): string => text.replaceAll("\\", "\\\\").replace(/(?!\n)\p{Cc}/gu, "\uFFFD");

/** Documents that have ended are grey. */
const ENDED: ReadonlySet<Status> = new Set([
  Status.SUPERSEDED,
  Status.REPEALED,
  Status.SUSPENDED,
  Status.EXPIRED,
]);

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);

/** A label begins with the symbol or the id, so that no title is taken for Graphviz's HTML-like labels (`<…>`). */
const labelOf = (name: string, title: string | null): string =>
  plain(title && title !== name ? `${name}\n${shortened(oneLine(title))}` : name);

/**
 * DOT for Graphviz. What a document rests on lies left, what rests on it right (`rankdir=RL` over edges that point to
 * what is acted upon); implied relations are dashed.
 */
export function dot(lineage: ProvenLineage): string {
  const graph = digraph("lineage", {
    [a.rankdir]: "RL",
    [a.comment]: plain(`${askedLine(lineage)}; ${lineage.on}; ${LICENCE}`),
  });
  graph.node({ [a.shape]: "box", [a.fontname]: "sans-serif" });
  for (const { document } of lineage.nodes) {
    const { id, symbol, title } = document;
    graph.node(id, {
      [a.label]: labelOf(symbol ?? id, title),
      [a.URL]: addressOf(lineage.base, id),
      ...(ENDED.has(lineage.statuses.get(id)?.status ?? Status.UNKNOWN)
        ? { [a.color]: "gray", [a.fontcolor]: "gray" }
        : {}),
      ...(id === lineage.root.id ? { [a.penwidth]: 2 } : {}),
    });
  }
  for (const { from, to, relation, certainty, evidence } of lineage.edges)
    graph.edge([from, to], {
      [a.label]: relation,
      [a.style]: certainty === "IMPLIED" ? "dashed" : "solid",
      ...(evidence[0] ? { [a.edgetooltip]: plain(`«${oneLine(evidence[0].text)}»`) } : {}),
    });
  // How large a lineage may be is said elsewhere; the library's own limit is for texts that it reads.
  return `${toDot(graph, { convert: { maxASTNodes: 0 } })}\n`;
}
