import type { Change, NetworkEdge, NetworkNode } from "./network.js";

/** The colours of `tokens.css` on paper: a drawing that is saved knows neither variables nor themes. */
const [INK, SOFT, LINK, ACCENT] = ["#1b1d20", "#565b63", "#005a8d", "#8a1c22"];
const SYSTEMS: Readonly<Record<string, string>> = { PARTY: "#a02b1f", STATE: "#0072b2", FRONT: "#007a5a" };
const CHANGES: Readonly<Record<Change, string>> = { added: "#00694c", ended: "#a33a00" };

/** How a relation is drawn, as in the picture: what is marked stands out, the implied and what ended is dashed. */
export function drawnEdge(
  { relation, certainty }: NetworkEdge,
  change: Change | undefined,
  isOnWay: boolean,
) {
  const ends = relation === "SUPERSEDES" || relation === "REPEALS";
  const [stroke, width] = isOnWay
    ? [LINK, 5]
    : change
      ? [CHANGES[change], 3.5]
      : relation === "IMPLEMENTS"
        ? [ACCENT, 3]
        : [SOFT, relation === "AMENDS" ? 1 : ends ? 2.5 : 1.5];
  const dashes =
    certainty === "IMPLIED" || change === "ended" ? "6 4" : relation === "BASED_ON" ? "2 3" : "none";
  return {
    ...{ stroke, "stroke-width": width, "stroke-dasharray": dashes },
    head: ends ? ("bar" as const) : ("arrow" as const),
  };
}

/** How a document is drawn, as in the picture: form by system, the ended dashed, the unknown dotted. */
export function drawnNode(
  system: NetworkNode["document"]["system"],
  look: "alive" | "ended" | "open",
  isRoot: boolean,
) {
  return {
    rx: system === "PARTY" ? 8 : 0,
    fill: "#fff",
    stroke: look === "ended" ? SOFT : (SYSTEMS[system ?? ""] ?? SOFT),
    "stroke-width": isRoot ? 4 : 2,
    "stroke-dasharray": look === "ended" ? "6 4" : look === "open" ? "2 3" : "none",
    ink: look === "ended" ? SOFT : INK,
  };
}
