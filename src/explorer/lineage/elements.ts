import type { ElementDefinition } from "cytoscape";
import { relationLabel } from "../labels/relations.js";
import { STATUS_LABELS } from "../labels/status.js";
import { typeLabel } from "../labels/types.js";
import { shortDate } from "../language/format.js";
import type { Language } from "../language/words.js";
import {
  type Change,
  endsOf,
  isDoubtful,
  type Marks,
  type Network,
  type NetworkEdge,
  type NetworkNode,
} from "./network.js";
import { CARD, CELL, type Position, sideOf, yearsOf } from "./place.js";
import type { LineageState, Way } from "./state.js";

const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;

/** Ended, alive or open, as its status tells. */
export const lookOf = ({ document }: NetworkNode) => STATUS_LABELS[document.status.status].look;

/** Symbol first, struck with a cross where the document ended, then a short title, then type and date; a line each. */
export function linesOf(node: NetworkNode, language: Language): string[] {
  const { symbol, title, type, issuedOn, year, id } = node.document;
  const name = symbol ? shortened(symbol, 24) : shortened(title ?? id, 26);
  const lines = [
    lookOf(node) === "ended" ? `✕ ${name}` : name,
    symbol && title ? shortened(title, 26) : "",
    [typeLabel(type, language), shortDate(issuedOn) || String(year ?? "?")].join(" · "),
  ];
  return lines.filter(Boolean);
}

const nodeElement = (
  node: NetworkNode,
  root: string,
  position: Position,
  language: Language,
  way: 0 | 1 | undefined,
): ElementDefinition => ({
  group: "nodes",
  data: {
    id: node.document.id,
    label: linesOf(node, language).join("\n"),
    system: node.document.system ?? "NONE",
    look: lookOf(node),
    root: node.document.id === root ? 1 : 0,
    way,
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
      position: { x: x + ((way === "up" ? -1 : 1) * CARD.width) / 2, y: y - CARD.height / 2 },
    }));
}

const CHANGE_SIGNS: Readonly<Record<Change, string>> = { added: "+ ", ended: "− " };

/** The relation's verb as read from the document that rests on the other; what is doubtful with a question mark. */
export const edgeLabel = (edge: NetworkEdge, language: Language, change?: Change): string =>
  (change ? CHANGE_SIGNS[change] : "") +
  relationLabel(edge.relation, language, edge.from === endsOf(edge).lower) +
  (isDoubtful(edge) ? "\u00a0?" : "");

const edgeElement = (
  edge: NetworkEdge,
  positions: ReadonlyMap<string, Position>,
  language: Language,
  change: Change | undefined,
  way: 0 | 1 | undefined,
): ElementDefinition => {
  const { upper, lower } = endsOf(edge);
  return {
    group: "edges",
    data: {
      id: edge.id,
      source: lower,
      target: upper,
      label: edgeLabel(edge, language, change),
      relation: edge.relation,
      certainty: edge.certainty,
      side: sideOf(positions.get(lower), positions.get(upper)),
      change: change ?? "none",
      way,
    },
  };
};

/** A line down the picture where each year begins, its number at the top. */
function yearElements(network: Network, positions: ReadonlyMap<string, Position>): ElementDefinition[] {
  const down = [...positions.values()].map(({ y }) => y);
  const [top, bottom] = [Math.min(...down) - CELL.height, Math.max(...down) + CELL.height];
  return yearsOf(network).map(({ year, x }) => ({
    group: "nodes",
    data: { id: `year ${year}`, year, label: String(year), length: bottom - top },
    position: { x, y: (top + bottom) / 2 },
  }));
}

/** The network as Cytoscape's elements; edges point from what rests to what it rests on. */
export function elementsOf(
  network: Network,
  positions: ReadonlyMap<string, Position>,
  axis: LineageState["axis"],
  language: Language,
  { changes, way }: Marks,
): ElementDefinition[] {
  const { root, nodes, edges } = network;
  const on = new Set(edges.filter(({ id }) => way.has(id)).flatMap(({ from, to }) => [from, to]));
  // Nothing stands aside where no way is told.
  const wayOf = (isOn: boolean) => (on.size > 0 ? (isOn ? 1 : 0) : undefined);
  const placedNodes = [...nodes.values()].flatMap((node) => {
    const { id } = node.document;
    const position = positions.get(id);
    return position
      ? [nodeElement(node, root, position, language, wayOf(on.has(id))), ...markElements(node, position)]
      : [];
  });
  return [
    ...(axis === "time" ? yearElements(network, positions) : []),
    ...placedNodes,
    ...edges.map((edge) =>
      edgeElement(edge, positions, language, changes.get(edge.id), wayOf(way.has(edge.id))),
    ),
  ];
}
