import type { ElementDefinition } from "cytoscape";
import { relationLabel } from "../labels/relations.js";
import { STATUS_LABELS } from "../labels/status.js";
import { shortDate } from "../language/format.js";
import type { Language } from "../language/words.js";
import { type Change, endsOf, type Network, type NetworkEdge, type NetworkNode } from "./network.js";
import { CELL, type Position } from "./place.js";
import type { Way } from "./state.js";

const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;

/** Symbol first, then a short title, then the date; a line each. */
function labelOf({ document }: NetworkNode): string {
  const { symbol, title, issuedOn, year, id } = document;
  const lines = [
    symbol ?? shortened(title ?? id, 28),
    symbol && title ? shortened(title, 28) : "",
    shortDate(issuedOn) || String(year ?? "?"),
  ];
  return lines.filter(Boolean).join("\n");
}

const nodeElement = (node: NetworkNode, root: string, position: Position): ElementDefinition => ({
  group: "nodes",
  data: {
    id: node.document.id,
    label: labelOf(node),
    system: node.document.system ?? "NONE",
    look: STATUS_LABELS[node.document.status.status].look,
    root: node.document.id === root ? 1 : 0,
  },
  position: { ...position },
});

/** How many neighbours are hidden, as a small mark on that side of the document; a click opens them. */
function markElements({ document: { id }, hidden }: NetworkNode, { x, y }: Position): ElementDefinition[] {
  return (["up", "down"] as const satisfies Way[])
    .filter((way) => hidden[way] > 0)
    .map((way) => ({
      group: "nodes",
      data: { id: `+${way} ${id}`, mark: way, of: id, label: `+${hidden[way]}` },
      position: { x: x + (way === "up" ? -1 : 1) * (CELL.width * 0.42), y },
    }));
}

const CHANGE_SIGNS: Readonly<Record<Change, string>> = { added: "+ ", ended: "− " };

const edgeElement = (
  edge: NetworkEdge,
  language: Language,
  change: Change | undefined,
): ElementDefinition => {
  const { upper, lower } = endsOf(edge);
  return {
    group: "edges",
    data: {
      id: edge.id,
      source: lower,
      target: upper,
      label:
        (change ? CHANGE_SIGNS[change] : "") + relationLabel(edge.relation, language, edge.from === lower),
      relation: edge.relation,
      certainty: edge.certainty,
      change: change ?? "none",
    },
  };
};

/** The network as Cytoscape's elements; edges point from what rests to what it rests on. */
export function elementsOf(
  { root, nodes, edges }: Network,
  positions: ReadonlyMap<string, Position>,
  language: Language,
  changes: ReadonlyMap<string, Change>,
): ElementDefinition[] {
  const placedNodes = [...nodes.values()].flatMap((node) => {
    const position = positions.get(node.document.id);
    return position ? [nodeElement(node, root, position), ...markElements(node, position)] : [];
  });
  return [...placedNodes, ...edges.map((edge) => edgeElement(edge, language, changes.get(edge.id)))];
}
