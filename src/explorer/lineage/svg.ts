import type { Language } from "../language/words.js";
import { edgeLabel, linesOf, lookOf } from "./elements.js";
import { endsOf, type Marks, type Network, type NetworkEdge, type NetworkNode } from "./network.js";
import { CARD, CELL, type Position, sideOf } from "./place.js";
import { drawnEdge, drawnNode } from "./svg-looks.js";

const NAMESPACE = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number>>;

/** An element made by the browser, so that texts are texts whatever they hold. */
function element(name: string, attributes: Attributes, ...within: (SVGElement | string)[]): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...within);
  return made;
}

function box(positions: readonly Position[]): [x: number, y: number, width: number, height: number] {
  const across = positions.map(({ x }) => x);
  const down = positions.map(({ y }) => y);
  const [left, top] = [Math.min(...across) - CELL.width, Math.min(...down) - CELL.height];
  return [left, top, Math.max(...across) + CELL.width - left, Math.max(...down) + CELL.height - top];
}

/** Where a line towards a card meets it: there its arrow stands. */
function atEdge(from: Position, to: Position): Position {
  const side = sideOf(to, from);
  if (side !== 0) return { x: to.x + (side * CARD.width) / 2, y: to.y };
  const [dx, dy] = [from.x - to.x, from.y - to.y];
  const reach = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : CARD.width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : CARD.height / 2 / Math.abs(dy),
  );
  return Number.isFinite(reach) ? { x: to.x + dx * reach, y: to.y + dy * reach } : to;
}

/** The end of a line: an arrow, or a bar where it ends the other document. */
const HEADS = { arrow: "M0,0 L10,5 L0,10 z", bar: "M7,0 L10,0 L10,10 L7,10 z" } as const;

function headOf(kind: keyof typeof HEADS, colour: string): SVGElement {
  const shape = element("path", { d: HEADS[kind], fill: colour });
  const size = { viewBox: "0 0 10 10", refX: 10, refY: 5, markerWidth: 12, markerHeight: 12 };
  const how = { markerUnits: "userSpaceOnUse", orient: "auto" };
  return element("marker", { id: `${kind}${colour.slice(1)}`, ...size, ...how }, shape);
}

function card(node: NetworkNode, { x, y }: Position, isRoot: boolean, language: Language): SVGElement[] {
  const { ink, ...frame } = drawnNode(node.document.system, lookOf(node), isRoot);
  const rect = element("rect", { x: x - CARD.width / 2, y: y - CARD.height / 2, ...CARD, ...frame });
  const lines = linesOf(node, language);
  const texts = lines.map((line, i) =>
    element(
      "text",
      {
        ...{ x, y: y + (i - (lines.length - 1) / 2) * 17 + 5 },
        ...{ "font-size": 13, "font-weight": i === 0 ? 600 : 400, fill: ink },
      },
      line,
    ),
  );
  return [rect, ...texts];
}

function relation(
  edge: NetworkEdge,
  [from, to]: readonly [Position, Position],
  { changes, way }: Marks,
  language: Language,
) {
  const { head, ...stroke } = drawnEdge(edge, changes.get(edge.id), way.has(edge.id));
  const [start, end] = [atEdge(to, from), atEdge(from, to)];
  const line = element("line", {
    ...{ x1: start.x, y1: start.y, x2: end.x, y2: end.y },
    ...{ ...stroke, "marker-end": `url(#${head}${stroke.stroke.slice(1)})` },
  });
  const seen = { "font-size": 10, fill: stroke.stroke, stroke: "#fff", "stroke-width": 4 };
  const at = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - 4, "paint-order": "stroke" };
  const label = element("text", { ...at, ...seen }, edgeLabel(edge, language, changes.get(edge.id)));
  return { line, label, marker: [head, stroke.stroke] as const };
}

/** The lineage as a drawing of its own, positions and marks as on the page. */
export function svgOf(
  { nodes, edges, root }: Network,
  positions: ReadonlyMap<string, Position>,
  language: Language,
  marks: Marks,
): Blob {
  const relations = edges.flatMap((edge) => {
    const { upper, lower } = endsOf(edge);
    const [from, to] = [positions.get(lower), positions.get(upper)];
    return from && to ? [relation(edge, [from, to], marks, language)] : [];
  });
  const heads = new Map(relations.map(({ marker }) => [marker.join(), marker]));
  const placed = [...positions].flatMap(([id, position]) => {
    const node = nodes.get(id);
    return node ? [{ node, position }] : [];
  });
  const view = box(placed.map(({ position }) => position));
  const svg = element(
    "svg",
    {
      ...{ xmlns: NAMESPACE, viewBox: view.join(" "), width: view[2], height: view[3] },
      ...{ "font-family": "Be Vietnam Pro, sans-serif", "text-anchor": "middle" },
    },
    element("defs", {}, ...[...heads.values()].map(([kind, colour]) => headOf(kind, colour))),
    ...relations.map(({ line }) => line),
    ...placed.flatMap(({ node, position }) => card(node, position, node.document.id === root, language)),
    ...relations.map(({ label }) => label),
  );
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: "image/svg+xml" });
}
