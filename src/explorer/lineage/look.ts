import type { StylesheetJson } from "cytoscape";
import { CARD } from "./place.js";

/** A colour of `tokens.css` as the browser has settled it: the canvas knows neither variables nor themes. */
function colour(name: string): string {
  const probe = document.createElement("span");
  probe.style.color = `var(--${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Form by system, line by relation; the dead grey and struck by a dashed border, the implied dashed. */
export function look(): StylesheetJson {
  const [ink, soft, sheet, rule, accent, link] = ["ink", "ink-soft", "sheet", "rule", "accent", "link"].map(
    colour,
  ) as [string, string, string, string, string, string];
  return [
    {
      selector: "node",
      style: {
        label: "data(label)",
        shape: "rectangle",
        width: CARD.width,
        height: CARD.height,
        "z-index": 2,
        "background-color": sheet,
        "border-width": 2,
        "border-color": soft,
        color: ink,
        "font-family": "Be Vietnam Pro, sans-serif",
        "font-size": 13,
        "line-height": 1.35,
        "text-wrap": "wrap",
        "text-valign": "center",
        "text-max-width": `${CARD.width - 12}px`,
        "min-zoomed-font-size": 5,
      },
    },
    {
      selector: 'node[system = "PARTY"]',
      style: { shape: "round-rectangle", "border-color": colour("party") },
    },
    { selector: 'node[system = "STATE"]', style: { "border-color": colour("state") } },
    {
      selector: 'node[system = "FRONT"]',
      style: { shape: "cut-rectangle", "border-color": colour("front") },
    },
    {
      selector: 'node[look = "ended"]',
      style: {
        color: soft,
        "border-color": rule,
        "border-style": "dashed",
        "background-color": colour("paper"),
      },
    },
    { selector: 'node[look = "open"]', style: { "border-style": "dotted" } },
    { selector: "node[root = 1]", style: { "border-width": 4, "font-weight": 600 } },
    {
      selector: "node[mark]",
      style: {
        shape: "round-rectangle",
        width: 40,
        height: 24,
        "font-size": 12,
        "border-width": 1,
        "border-color": link,
        color: link,
      },
    },
    {
      selector: "edge",
      style: {
        width: 1.5,
        "line-color": soft,
        "target-arrow-color": soft,
        "target-arrow-shape": "triangle",
        "curve-style": "bezier",
        label: "data(label)",
        "text-wrap": "wrap",
        "text-max-width": "84px",
        "line-height": 1.25,
        "font-family": "Be Vietnam Pro, sans-serif",
        "font-size": 11,
        color: soft,
        "text-background-color": colour("paper"),
        "text-background-opacity": 1,
        "text-background-padding": "2px",
        "min-zoomed-font-size": 8,
      },
    },
    { selector: "edge[side = -1]", style: { "source-endpoint": "-50% 0%", "target-endpoint": "50% 0%" } },
    { selector: "edge[side = 1]", style: { "source-endpoint": "50% 0%", "target-endpoint": "-50% 0%" } },
    {
      selector: 'edge[relation = "IMPLEMENTS"]',
      style: { width: 3, "line-color": accent, "target-arrow-color": accent },
    },
    {
      selector: 'edge[relation = "SUPERSEDES"], edge[relation = "REPEALS"]',
      style: { "target-arrow-shape": "tee", width: 2.5 },
    },
    { selector: 'edge[relation = "AMENDS"]', style: { width: 1, "target-arrow-shape": "vee" } },
    { selector: 'edge[relation = "BASED_ON"]', style: { "line-style": "dotted" } },
    { selector: 'edge[certainty = "IMPLIED"]', style: { "line-style": "dashed" } },
    {
      selector: 'edge[change = "added"]',
      style: {
        width: 3.5,
        "line-color": colour("good"),
        "target-arrow-color": colour("good"),
        color: colour("good"),
      },
    },
    {
      selector: 'edge[change = "ended"]',
      style: {
        "line-style": "dashed",
        "line-color": colour("bad"),
        "target-arrow-color": colour("bad"),
        color: colour("bad"),
      },
    },
    { selector: "[way = 0]", style: { opacity: 0.4 } },
    { selector: "node[way = 1]", style: { "border-color": link, "border-width": 4 } },
    {
      selector: "edge[way = 1]",
      style: { width: 5, "line-color": link, "target-arrow-color": link, color: link, "font-weight": 600 },
    },
    {
      selector: "node[year]",
      style: {
        width: 1,
        height: "data(length)",
        "background-color": rule,
        "border-width": 0,
        "font-size": 15,
        color: soft,
        "text-valign": "top",
        "text-margin-y": -6,
        "z-index": 0,
        events: "no",
      },
    },
    {
      selector: ":selected",
      style: { "line-color": link, "target-arrow-color": link, "border-color": link, "border-width": 4 },
    },
  ];
}
