import type { Language } from "../language/words.js";
import { edgeLabel, linesOf } from "./elements.js";
import { endsOf, type Network, type NetworkEdge } from "./network.js";
import { CARD, CELL, type Position } from "./place.js";

const NAMESPACE = "http://www.w3.org/2000/svg";

type Attributes = Readonly<Record<string, string | number>>;

/** An element made by the browser, so that texts are texts whatever they hold. */
function element(name: string, attributes: Attributes, text?: string): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

/** How a relation is drawn, as in the picture: the way that is told stands out, the implied is dashed. */
function strokeOf({ id, relation, certainty }: NetworkEdge, way: ReadonlySet<string>): Attributes {
  const dashes = certainty === "IMPLIED" ? "6 4" : relation === "BASED_ON" ? "2 3" : "none";
  const [stroke, width] = way.has(id)
    ? ["#005a8d", 5]
    : relation === "IMPLEMENTS"
      ? ["#8a1c22", 3]
      : ["#565b63", 1.5];
  return { stroke, "stroke-width": width, "stroke-dasharray": dashes };
}

function box(
  positions: ReadonlyMap<string, Position>,
): [x: number, y: number, width: number, height: number] {
  const all = [...positions.values()];
  const across = all.map(({ x }) => x);
  const down = all.map(({ y }) => y);
  const [left, top] = [Math.min(...across) - CELL.width, Math.min(...down) - CELL.height];
  return [left, top, Math.max(...across) + CELL.width - left, Math.max(...down) + CELL.height - top];
}

/** The lineage as a drawing of its own, positions as on the page. */
export function svgOf(
  { nodes, edges }: Network,
  positions: ReadonlyMap<string, Position>,
  language: Language,
  way: ReadonlySet<string>,
): Blob {
  const view = box(positions);
  const svg = element("svg", {
    xmlns: NAMESPACE,
    viewBox: view.join(" "),
    width: view[2],
    height: view[3],
    "font-family": "Be Vietnam Pro, sans-serif",
    "text-anchor": "middle",
  });
  const labels: SVGElement[] = [];
  for (const edge of edges) {
    const { upper, lower } = endsOf(edge);
    const [from, to] = [positions.get(lower), positions.get(upper)];
    if (!from || !to) continue;
    svg.append(element("line", { x1: from.x, y1: from.y, x2: to.x, y2: to.y, ...strokeOf(edge, way) }));
    const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2 - 4];
    const seen = {
      "font-size": 10,
      fill: "#565b63",
      stroke: "#fff",
      "stroke-width": 4,
      "paint-order": "stroke",
    };
    labels.push(element("text", { x, y, ...seen }, edgeLabel(edge, language)));
  }
  for (const [id, { x, y }] of positions) {
    const node = nodes.get(id);
    if (!node) continue;
    svg.append(
      element("rect", {
        x: x - CARD.width / 2,
        y: y - CARD.height / 2,
        ...CARD,
        rx: node.document.system === "PARTY" ? 8 : 0,
        fill: "#fff",
        stroke: "#565b63",
      }),
    );
    const lines = linesOf(node);
    for (const [i, line] of lines.entries()) {
      const at = { x, y: y + (i - (lines.length - 1) / 2) * 17 + 5 };
      const face = { "font-size": 13, "font-weight": i === 0 ? 600 : 400, fill: "#1b1d20" };
      svg.append(element("text", { ...at, ...face }, line));
    }
  }
  svg.append(...labels);
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: "image/svg+xml" });
}
