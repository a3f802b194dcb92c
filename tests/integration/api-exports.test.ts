import { createHash } from "node:crypto";
import mammoth from "mammoth";
import Papa from "papaparse";
import readXlsx from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { CONCLUSION, HUB, PLAN, PROGRAMME, RESOLUTION, WORLD } from "./api-world.js";
import { served, type World } from "./served.js";

let world: World;
beforeAll(async () => {
  world = await served(inject("neo4j"), WORLD);
});
afterAll(() => world.close());

const get = async (path: string) => {
  const response = await fetch(`${world.url}${path}`);
  return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
};

const LINEAGE = `query ($root: ID!) { lineage(root: $root, direction: DOWNSTREAM, depth: 2) {
  nodes { document { id } } edges { id evidence(first: 20) { text } } } }`;

describe("a lineage for other programs", () => {
  it("holds the documents and relations that the API answers", async () => {
    const { data } = await world.ask<{ lineage: { nodes: unknown[]; edges: unknown[] } }>(LINEAGE, {
      root: RESOLUTION,
    });
    const { status, type, text } = await get(
      `/export/lineage/${RESOLUTION}.cyjs?direction=DOWNSTREAM&depth=2`,
    );
    expect([status, type]).toEqual([200, "application/json; charset=utf-8"]);
    const { elements } = JSON.parse(text);
    expect(elements.nodes).toHaveLength(data.lineage.nodes.length);
    expect(elements.edges).toHaveLength(data.lineage.edges.length);
    expect(elements.nodes.length).toBeGreaterThan(1);
    expect(elements.nodes[0].data.url).toBe(`${world.url}/id/${RESOLUTION}`);
  });

  it("is asked with slashes plain or as %2F", async () => {
    const plain = await get(`/export/lineage/${RESOLUTION}.graphml`);
    const encoded = await get(`/export/lineage/${encodeURIComponent(RESOLUTION)}.graphml`);
    expect(plain.status).toBe(200);
    expect(encoded.text).toBe(plain.text);
  });

  it("comes as a list for offices, with how each document stands", async () => {
    const response = await fetch(`${world.url}/export/lineage/${RESOLUTION}.xlsx`);
    expect(response.headers.get("content-type")).toContain("spreadsheetml");
    const [sheet] = await readXlsx(Buffer.from(await response.arrayBuffer()));
    const rows = (sheet as unknown as { data: unknown[][] }).data;
    expect(rows.flat()).toContain("75-CTr/TU");
    expect(rows.flat().some((cell) => String(cell).startsWith("Còn hiệu lực"))).toBe(true);
  });

  it("takes relations apart by commas or repeated", async () => {
    const comma = await get(`/export/lineage/${PROGRAMME}.csv?relations=IMPLEMENTS,BASED_ON`);
    const twice = await get(`/export/lineage/${PROGRAMME}.csv?relations=IMPLEMENTS&relations=BASED_ON`);
    expect(twice.text).toBe(comma.text);
    expect(comma.text).toContain("BASED_ON");
  });

  it.each([
    [`/export/lineage/vn/none/2018-01-01.csv`, 404, "NOT_FOUND"],
    [`/export/lineage/${RESOLUTION}.exe`, 404, "graphml, cyjs, jsonld, csv, dot, xlsx, docx"],
    [`/export/lineage/${RESOLUTION}.csv?depth=99`, 400, "depth is 99"],
    [`/export/lineage/${RESOLUTION}.csv?depth=a`, 400, "depth"],
    [`/export/lineage/${RESOLUTION}.csv?asOf=2018-02-31`, 400, "asOf"],
    [`/export/lineage/${RESOLUTION}.csv?relations=CONTAINS`, 400, "relations"],
    [`/export/lineage/${RESOLUTION}.csv?colour=red`, 400, "colour"],
    [`/export/graph.exe`, 404, "ndjson, csv"],
  ])("refuses %s with %i", async (path, status, told) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(told);
  });
});

describe("an id that exports give", () => {
  it("sends a browser to the page and gives a program JSON-LD", async () => {
    const url = `${world.url}/id/${RESOLUTION}`;
    const page = await fetch(url, { headers: { accept: "text/html" }, redirect: "manual" });
    expect([page.status, page.headers.get("location")]).toEqual([303, `/van-ban/${RESOLUTION}`]);
    const program = await fetch(url, { headers: { accept: "application/ld+json" } });
    expect(program.headers.get("content-type")).toBe("application/ld+json; charset=utf-8");
    expect(await program.text()).toContain(`${world.url}/id/${PROGRAMME}`);
    expect((await fetch(`${world.url}/id/vn/none/2018-01-01`)).status).toBe(404);
  });

  it("has its terms explained", async () => {
    const terms = JSON.parse((await get("/ns")).text);
    expect(terms["@graph"]).toContainEqual(
      expect.objectContaining({
        "@id": "vb:IMPLEMENTS",
        "rdfs:subPropertyOf": { "@id": "eli:ensures_implementation_of" },
      }),
    );
  });
});

describe("the whole graph", () => {
  it("comes as NDJSON, documents before relations, all of them once", async () => {
    const { status, text } = await get("/export/graph.ndjson");
    expect(status).toBe(200);
    const records = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records[0]).toMatchObject({ kind: "about", licence: expect.any(String) });
    const of = (kind: string) => records.filter((r) => r.kind === kind);
    const [documents, relations] = [of("document"), of("relation")];
    const stored = await world.graph.driver.executeQuery(
      "RETURN COUNT { (:Document) } AS documents, COUNT { (:Document)-[e WHERE e.statements IS NOT NULL]->(:Document) } AS relations",
    );
    expect(documents).toHaveLength(Number(stored.records[0]?.get("documents")));
    expect(relations).toHaveLength(Number(stored.records[0]?.get("relations")));
    expect(documents.map((d) => d.id)).toEqual(documents.map((d) => d.id).sort());
    const ids = new Set(documents.map((d) => d.id));
    for (const { from, to, evidence } of relations) {
      expect(ids.has(from) && ids.has(to)).toBe(true);
      expect(evidence.length).toBeGreaterThan(0);
    }
    expect(relations.filter((r) => r.to === HUB)).toHaveLength(30);
  });

  it("comes as CSV with the same counts", async () => {
    const { text } = await get("/export/graph.csv");
    const { data, errors } = Papa.parse<{ kind: string }>(text.trimEnd(), { header: true });
    expect(errors).toEqual([]);
    const ndjson = (await get("/export/graph.ndjson")).text.trimEnd().split("\n");
    expect(data.map((row) => row.kind)).toEqual(ndjson.map((line) => JSON.parse(line).kind));
  });

  it("shows no word of a restricted passage", async () => {
    const { records } = await world.graph.driver.executeQuery(
      "MATCH (p:Passage {restricted: true}) RETURN p.text AS text",
    );
    expect(records.length).toBeGreaterThan(0);
    const { text } = await get("/export/graph.ndjson");
    for (const record of records) expect(text).not.toContain(record.get("text"));
  });
});

describe("a dossier", () => {
  it("is a page that tells the document, its lineage with sentences, and how it is made again; no script in it", async () => {
    const response = await fetch(`${world.url}/export/dossier/${PROGRAMME}.html?asOf=2020-01-01`);
    expect([response.status, response.headers.get("content-type")]).toEqual([
      200,
      "text/html; charset=utf-8",
    ]);
    const html = await response.text();
    for (const told of [
      "Hồ sơ văn bản 75-CTr/TU",
      "29-NQ/TW",
      RESOLUTION,
      "75-ctr-tu.txt",
      "Ngày lập:",
      "asOf=2020-01-01",
    ])
      expect(html).toContain(told);
    const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    const hash = createHash("sha256").update(style).digest("base64");
    expect(response.headers.get("content-security-policy")).toContain(`style-src 'sha256-${hash}'`);
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<link|<img|\son\w+=/i);
  });

  it("is a docx that other programs read, with the same documents", async () => {
    const response = await fetch(`${world.url}/export/dossier/${RESOLUTION}.docx?direction=DOWNSTREAM`);
    expect(response.headers.get("content-type")).toContain("wordprocessingml");
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await response.arrayBuffer()) });
    for (const told of [
      "Hồ sơ văn bản 29-NQ/TW",
      PROGRAMME,
      PLAN,
      "direction=DOWNSTREAM",
      "Đã đọc được đến đâu",
    ])
      expect(value).toContain(told);
  });

  it("shows no word of a restricted passage, in either format", async () => {
    const { records } = await world.graph.driver.executeQuery(
      "MATCH (p:Passage {restricted: true}) RETURN p.text AS text",
    );
    const words = records.map((record) => String(record.get("text")));
    expect(words.length).toBeGreaterThan(0);
    const html = (await get(`/export/dossier/${CONCLUSION}.html`)).text;
    expect(html).toContain("█");
    const docx = await fetch(`${world.url}/export/dossier/${CONCLUSION}.docx`);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await docx.arrayBuffer()) });
    expect(value).toContain("█");
    for (const word of words) for (const text of [html, value]) expect(text).not.toContain(word);
  });

  it("is refused for what there is not", async () => {
    expect((await get("/export/dossier/vn/none/2018-01-01.html")).status).toBe(404);
    expect((await get(`/export/dossier/${RESOLUTION}.exe`)).text).toContain("docx, html");
  });
});
