import type { DocumentAnswer, LineageNodeAnswer } from "../../model/answers.js";
import { LICENCE } from "../licence.js";
import { addressOf, askedLine, oneLine, type ProvenEdge, type ProvenLineage } from "../proven.js";
import { literal, newXml } from "../xml.js";

type Kind = "string" | "int" | "double" | "boolean";
type Values = Readonly<Record<string, string | number | boolean | null>>;

const GRAPH_KEYS: Readonly<Record<string, Kind>> = {
  root: "string",
  query: "string",
  date: "string",
  licence: "string",
  truncated: "boolean",
};
const NODE_KEYS: Readonly<Record<string, Kind>> = {
  label: "string",
  symbol: "string",
  type: "string",
  system: "string",
  title: "string",
  issuedOn: "string",
  issuer: "string",
  place: "string",
  status: "string",
  statusSince: "string",
  url: "string",
  distance: "int",
  upstream: "int",
  downstream: "int",
};
const EDGE_KEYS: Readonly<Record<string, Kind>> = {
  relation: "string",
  certainty: "string",
  confidence: "double",
  evidenceCount: "int",
  evidence: "string",
  evidenceSource: "string",
  evidenceStart: "int",
  evidenceEnd: "int",
};

const documentValues = ({ symbol, type, system, title, issuedOn, issuer, place, id }: DocumentAnswer) => ({
  label: symbol ?? title ?? id,
  symbol,
  type,
  system,
  title,
  issuedOn,
  issuer,
  place,
});

const nodeValues = (
  { document, distance, upstream, downstream }: LineageNodeAnswer,
  { base, statuses }: ProvenLineage,
): Values => ({
  ...documentValues(document),
  status: statuses.get(document.id)?.status ?? null,
  statusSince: statuses.get(document.id)?.since ?? null,
  url: addressOf(base, document.id),
  distance,
  upstream,
  downstream,
});

function edgeValues({ relation, certainty, confidence, evidenceCount, evidence }: ProvenEdge): Values {
  const [best] = evidence;
  return {
    relation,
    certainty,
    confidence,
    evidenceCount,
    evidence: evidence.length > 0 ? evidence.map(({ text }) => oneLine(text)).join("\n") : null,
    evidenceSource: best?.source ?? null,
    evidenceStart: best?.start ?? null,
    evidenceEnd: best?.end ?? null,
  };
}

type Element = ReturnType<ReturnType<typeof newXml>["ele"]>;

function put(to: Element, domain: string, values: Values): Element {
  for (const [name, value] of Object.entries(values))
    if (value !== null) to.ele("data", { key: `${domain}-${name}` }).txt(literal(String(value)));
  return to;
}

/** An element by itself: thousands of them in one tree would take many times the memory of their text. */
const alone = (domain: "node" | "edge", attributes: Readonly<Record<string, string>>, values: Values) =>
  put(newXml().ele(domain, attributes), domain, values).end({ headless: true, prettyPrint: true, offset: 2 });

/** What stands around nodes and edges: the keys, and what is told of the graph. */
function frame(lineage: ProvenLineage): string {
  const xml = newXml();
  const all = xml.ele("http://graphml.graphdrawing.org/xmlns", "graphml");
  for (const [domain, keys] of [
    ["graph", GRAPH_KEYS],
    ["node", NODE_KEYS],
    ["edge", EDGE_KEYS],
  ] as const)
    for (const [name, kind] of Object.entries(keys))
      all.ele("key", { id: `${domain}-${name}`, for: domain, "attr.name": name, "attr.type": kind });
  const { root, on: date, truncated } = lineage;
  const told = { root: root.id, query: askedLine(lineage), date, licence: LICENCE, truncated };
  put(all.ele("graph", { id: "lineage", edgedefault: "directed" }), "graph", told);
  return xml.end({ prettyPrint: true });
}

const END = "\n  </graph>\n</graphml>";

/** GraphML 1.1 (graphdrawing.org), directed; every attribute is declared with its type. */
export function graphml(lineage: ProvenLineage): string {
  const begun = frame(lineage);
  return [
    begun.slice(0, begun.lastIndexOf(END)),
    ...lineage.nodes.map((node) => alone("node", { id: node.document.id }, nodeValues(node, lineage))),
    ...lineage.edges.map((edge) =>
      alone("edge", { id: edge.id, source: edge.from, target: edge.to }, edgeValues(edge)),
    ),
  ]
    .join("\n")
    .concat(END);
}
