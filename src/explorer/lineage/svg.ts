import { shortDate } from "../language/format.js";
import { endsOf, type Network } from "./network.js";
import { CELL, type Position } from "./place.js";

const NAMESPACE = "http://www.w3.org/2000/svg";
const WIDTH = CELL.width * 0.74;
const HEIGHT = CELL.height * 0.78;

type Attributes = Readonly<Record<string, string | number>>;

/** An element made by the browser, so that texts are texts whatever they hold. */
function element(name: string, attributes: Attributes, text?: string): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

const shortened = (text: string): string => (text.length > 30 ? `${text.slice(0, 29).trimEnd()}…` : text);

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
export function svgOf({ nodes, edges }: Network, positions: ReadonlyMap<string, Position>): Blob {
  const view = box(positions);
  const svg = element("svg", {
    xmlns: NAMESPACE,
    viewBox: view.join(" "),
    width: view[2],
    height: view[3],
    "font-family": "Be Vietnam Pro, sans-serif",
  });
  for (const edge of edges) {
    const { upper, lower } = endsOf(edge);
    const [from, to] = [positions.get(lower), positions.get(upper)];
    if (!from || !to) continue;
    const dashes = edge.certainty === "IMPLIED" ? { "stroke-dasharray": "6 4" } : {};
    svg.append(
      element("line", {
        x1: from.x,
        y1: from.y,
        x2: to.x,
        y2: to.y,
        stroke: "#565b63",
        "stroke-width": 1.5,
        ...dashes,
      }),
    );
  }
  for (const [id, { x, y }] of positions) {
    const document = nodes.get(id)?.document;
    if (!document) continue;
    const { symbol, title, issuedOn } = document;
    svg.append(
      element("rect", {
        x: x - WIDTH / 2,
        y: y - HEIGHT / 2,
        width: WIDTH,
        height: HEIGHT,
        rx: document.system === "PARTY" ? 8 : 0,
        fill: "#fff",
        stroke: "#565b63",
      }),
    );
    const lines = [
      symbol ?? shortened(title ?? id),
      symbol && title ? shortened(title) : "",
      shortDate(issuedOn),
    ].filter(Boolean);
    for (const [i, line] of lines.entries())
      svg.append(
        element(
          "text",
          {
            x,
            y: y + (i - (lines.length - 1) / 2) * 17 + 5,
            "text-anchor": "middle",
            "font-size": 13,
            "font-weight": i === 0 ? 600 : 400,
            fill: "#1b1d20",
          },
          line,
        ),
      );
  }
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: "image/svg+xml" });
}
