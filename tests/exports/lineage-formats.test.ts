import { spawnSync } from "node:child_process";
import { Graphviz } from "@hpcc-js/wasm-graphviz";
import cytoscape from "cytoscape";
import jsonldLibrary from "jsonld";
import { Parser } from "n3";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { LINEAGE_FORMATS } from "../../src/exports/lineage/formats.js";
import { oneLine } from "../../src/exports/proven.js";
import { HOSTILE, LINEAGE } from "./lineage.js";

const TEXTS = LINEAGE_FORMATS.filter(({ mediaType }) => !mediaType.includes("openxmlformats"));

const written = (extension: string): string => {
  const format = LINEAGE_FORMATS.find((one) => one.extension === extension);
  if (!format) throw new Error(`No format ${extension}`);
  return String(format.write(LINEAGE));
};
/** XML 1.0 cannot hold these characters at all; they become the replacement character. */
const XML_TEXT = HOSTILE.replaceAll("\u0001", "\uFFFD").replaceAll("\uFFFE", "\uFFFD");
const python = process.env.VANBAN_PYTHON ?? "/usr/bin/python3";
const hasNetworkx = spawnSync(python, ["-c", "import networkx"]).status === 0;

const READ_GRAPHML = `
import json, sys, networkx
g = networkx.parse_graphml(sys.stdin.buffer.read().decode("utf-8"))
print(json.dumps({"directed": g.is_directed(), "graph": g.graph,
  "nodes": dict(g.nodes(data=True)), "edges": [[a, b, d] for a, b, d in g.edges(data=True)]}))`;

test.runIf(hasNetworkx)(
  "networkx reads the GraphML with its types and every hostile character that XML holds",
  () => {
    const { stdout, stderr, status } = spawnSync(python, ["-c", READ_GRAPHML], {
      input: written("graphml"),
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
    const graph = JSON.parse(stdout);
    expect(graph.directed).toBe(true);
    expect(Object.keys(graph.nodes)).toEqual(LINEAGE.nodes.map((n) => n.document.id));
    expect(
      graph.edges.map(([a, b, d]: [string, string, { relation: string }]) => [a, d.relation, b]),
    ).toEqual(LINEAGE.edges.map((e) => [e.from, e.relation, e.to]));
    const hostile = graph.nodes["vn/luat-mau/2014"];
    expect(hostile.title.replace(/\r\n?/g, "\n")).toBe(XML_TEXT.replace(/\r\n?/g, "\n"));
    expect(hostile.distance).toBe(2);
    expect(graph.edges[0][2]).toMatchObject({ confidence: 0.9, evidenceStart: 3 });
  },
);

test("Cytoscape opens the cyjs", () => {
  const { elements, data } = JSON.parse(written("cyjs"));
  const graph = cytoscape({ headless: true, elements });
  expect(graph.nodes().map((n) => n.id())).toEqual(LINEAGE.nodes.map((n) => n.document.id));
  expect(graph.edges().map((e) => [e.source().id(), e.data("relation"), e.target().id()])).toEqual(
    LINEAGE.edges.map((e) => [e.from, e.relation, e.to]),
  );
  expect(graph.$id("vn/luat-mau/2014").data("title")).toBe(HOSTILE);
  expect(data).toMatchObject({ date: "2026-01-02", truncated: false });
  graph.destroy();
});

test("the JSON-LD becomes triples that N3 reads: ELI's terms and our own", async () => {
  const quads = (await jsonldLibrary.toRDF(JSON.parse(written("jsonld")), {
    format: "application/n-quads",
  })) as unknown as string;
  const triples = new Parser({ format: "N-Quads" }).parse(quads);
  const told = (predicate: string) =>
    triples.filter((t) => t.predicate.value === predicate).map((t) => [t.subject.value, t.object.value]);
  const programme = "https://vanban.example/id/kon-tum/75-ctr-tu/2018-12-07";
  const root = "https://vanban.example/id/vn/29-nq-tw/2018-07-25";
  expect(told("http://data.europa.eu/eli/ontology#ensures_implementation_of")).toEqual([[programme, root]]);
  expect(told("https://vanban.example/ns#IMPLEMENTS")).toEqual([[programme, root]]);
  const resources = triples.filter(
    (t) => t.object.value === "http://data.europa.eu/eli/ontology#LegalResource",
  );
  expect(resources).toHaveLength(LINEAGE.nodes.length);
  expect(triples.filter((t) => t.object.value.endsWith("rdf-syntax-ns#Statement"))).toHaveLength(
    LINEAGE.edges.length,
  );
  expect(told("http://data.europa.eu/eli/ontology#title").map(([, title]) => title)).toContain(HOSTILE);
  expect(told("https://vanban.example/ns#text").map(([, text]) => text)).toContain(oneLine(HOSTILE));
});

test("Graphviz draws the DOT", async () => {
  const graphviz = await Graphviz.load();
  const drawn = JSON.parse(graphviz.dot(written("dot"), "json"));
  expect(drawn.objects.map((n: { name: string }) => n.name)).toEqual(LINEAGE.nodes.map((n) => n.document.id));
  expect(drawn.edges).toHaveLength(LINEAGE.edges.length);
  expect(drawn.objects[2].label).toContain("\\\\G");
});

test("the CSV holds a row for each document and relation, and no formula", () => {
  const { data, errors } = Papa.parse<Record<string, string>>(written("csv").trimEnd(), { header: true });
  expect(errors).toEqual([]);
  const of = (kind: string) => data.filter((row) => row.kind === kind);
  expect(of("document").map((row) => row.id)).toEqual(LINEAGE.nodes.map((n) => n.document.id));
  expect(of("relation").map((row) => [row.from, row.relation, row.to])).toEqual(
    LINEAGE.edges.map((e) => [e.from, e.relation, e.to]),
  );
  expect(of("document")[1]?.title).toBe("'=HYPERLINK(1)");
  expect(of("document")[2]?.title).toBe(HOSTILE);
});

test.each(TEXTS)("$extension tells question, day, licence and evidence", ({ extension }) => {
  const text = written(extension);
  for (const told of ["direction=BOTH", "2026-01-02", "Luật Sở hữu trí tuệ", "Chương trình này thực hiện"])
    expect(text).toContain(told);
});
