import { createHash } from "node:crypto";
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { setTimeout } from "node:timers/promises";
import mammoth from "mammoth";
import Papa from "papaparse";
import { pino } from "pino";
import readXlsx from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { inspect } from "../../src/actions/inspect.js";
import { serve } from "../../src/api/server.js";
import type { Graph } from "../../src/graph/connect.js";
import type { Given } from "../graph/given.js";
import { CONCLUSION, HUB, NAMESAKE, PLAN, PROGRAMME, RESOLUTION, WORLD } from "./api-world.js";
import { type Answer, served, type World } from "./served.js";

/** A plan that carries out what was issued after it: something to look at. */
const EARLY = "kon-tum/40-kh-tu/2019-07-17";
const LATE = "vn/33-nq-tw/2019-09-28";
const PARADOX: Given = {
  name: "40-kh-tu.txt",
  asOf: "2019-07-17",
  subjects: [EARLY],
  told: { [EARLY]: { symbol: "40-KH/TU", type: "PLAN" }, [LATE]: { symbol: "33-NQ/TW", type: "RESOLUTION" } },
  cites: [[LATE]],
  says: [{ relation: "IMPLEMENTS", to: 0 }],
};

let world: World;
beforeAll(async () => {
  world = await served(inject("neo4j"), [...WORLD, PARADOX]);
  await inspect(world.graph);
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

const bytesOf = async (path: string, body?: unknown): Promise<Buffer> => {
  const posted = {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  };
  const response = await fetch(`${world.url}${path}`, body === undefined ? {} : posted);
  expect(response.status, path).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};
const HEAD = [
  "STT",
  "Số và ký hiệu",
  "Ngày ban hành",
  "Cơ quan ban hành",
  "Trích yếu",
  "Tình trạng hiệu lực",
  "Ghi chú",
];

/** The lines below the head of a list, as a spreadsheet library reads them. */
async function linesOf(path: string, body?: unknown): Promise<string[][]> {
  const [sheet] = await readXlsx(await bytesOf(path, body));
  const rows = (sheet as unknown as { data: unknown[][] }).data.map((row) =>
    row.map((cell) => String(cell ?? "")),
  );
  const head = rows.findIndex(([first]) => first === "STT");
  expect(rows[head]).toEqual(HEAD);
  return rows.slice(head + 1);
}

const docxText = async (path: string, body?: unknown) =>
  (await mammoth.extractRawText({ buffer: await bytesOf(path, body) })).value;

interface Hits {
  search: { items: { kind: string; document: { symbol: string | null } }[]; next: string | null };
}

describe("any list in the form of offices", () => {
  it("lists the documents that a search finds, all pages of it, as the API orders them", async () => {
    const hits = `query ($after: String) { search(text: "kế hoạch kon-tum", first: 20, after: $after) {
      items { kind document { symbol } } next } }`;
    const symbols: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: Answer<Hits> = await world.ask<Hits>(hits, { after });
      const { items, next } = page.data.search;
      symbols.push(...items.filter((i) => i.kind === "DOCUMENT").map((i) => i.document.symbol ?? ""));
      after = next;
      if (after === null) break;
    }
    const text = encodeURIComponent("kế hoạch kon-tum");
    const lines = await linesOf(`/export/search.xlsx?text=${text}`);
    expect(lines.map(([, symbol]) => symbol)).toEqual(symbols);
    expect(lines.length).toBeGreaterThan(20);
    const some = await docxText(`/export/search.docx?text=${text}&first=3`);
    expect(some).toContain("Danh mục chưa hết");
    expect(some).toContain(symbols[2]);
    expect(some).not.toContain(symbols[3]);
  });

  it("lists findings, a line each, under the document they are about, with the sentence that shows them", async () => {
    const { data } = await world.ask<{
      findings: { total: number; items: { title: string; documents: { symbol: string | null }[] }[] };
    }>("{ findings { total items { title documents { symbol } } } }");
    const { total, items } = data.findings;
    expect(total).toBeGreaterThan(0);
    const lines = await linesOf("/export/findings.xlsx");
    expect(lines).toHaveLength(total);
    for (const [i, { title, documents }] of items.entries()) {
      expect(lines[i]?.[1]).toBe(documents[0]?.symbol ?? "");
      expect(lines[i]?.[6]).toContain(title);
    }
    expect(await docxText("/export/findings.docx?first=1")).toContain(items[0]?.title);
    expect(await linesOf("/export/findings.xlsx?document=vn/none/2018-01-01")).toEqual([]);
  });

  it("lists what pasted citations name and how that stands, those that name nothing too", async () => {
    const asked = { citations: ["29-NQ/TW", "75-CTr/TU", "=1+1"], asOf: "2020-01-01" };
    const lines = await linesOf("/export/statuses.xlsx", asked);
    expect(lines.map((line) => line[5])).toEqual([
      "Nhiều khả năng",
      "Còn hiệu lực từ 7/12/2018",
      "Không tìm thấy",
    ]);
    expect(lines[0]?.[6]).toContain(NAMESAKE);
    expect(lines[1]?.slice(1, 5)).toEqual([
      "75-CTr/TU",
      "7/12/2018",
      "Tỉnh ủy",
      "thực hiện Nghị quyết về bảo vệ Tổ quốc trên không gian mạng",
    ]);
    expect(lines[2]?.[6]).toContain("Trích dẫn: =1+1");
    expect(await docxText("/export/statuses.docx", asked)).toContain("2 trích dẫn chưa xác định được");
  });

  it.each([
    ["/export/search.xlsx", 400, "text"],
    ["/export/search.xlsx?text=", 400, "text is empty"],
    ["/export/search.xlsx?text=a&first=1001", 400, "first is 1001"],
    ["/export/search.csv?text=a", 404, "xlsx, docx"],
    ["/export/findings.docx?rules=none", 400, "No rule is called"],
    ["/export/findings.docx?severity=high", 400, "severity"],
    ["/export/findings.docx?dismissed=1", 400, "dismissed"],
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

  it("leads to no other page by steps up", async () => {
    for (const path of ["%2e%2e%2fplayground", "vn%2f%2e%2e%2f%2e%2e%2fx", "vn//x"]) {
      const answer = await fetch(`${world.url}/id/${path}`, {
        headers: { accept: "text/html" },
        redirect: "manual",
      });
      expect([path, answer.status]).toEqual([path, 404]);
    }
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

describe("the whole graph, larger than any buffer on its way", () => {
  const MANY = 4_000;
  const LARGE = `UNWIND range(1, ${MANY}) AS i CREATE (:Document {
    id: "lon/" + i, symbol: i + "-XX/YY", type: "OTHER", issuer: substring($words, i % 10) })`;

  it("is read from the database no faster than its reader takes it, and no further once that is gone", async () => {
    const { driver, database } = world.graph;
    await driver.executeQuery(LARGE, { words: "x".repeat(10_000) }, { database });
    let taken = 0;
    const counted = (view: Graph): Graph => ({
      ...view,
      limited: (ms) => counted(view.limited(ms)),
      async read<R extends object>(name: string, parameters = {}) {
        const rows = await view.read<R>(name, parameters);
        if (name === "export-documents") taken += rows.length;
        return rows;
      },
    });
    const settled = async () => {
      for (let before = -1; before !== taken; await setTimeout(500)) before = taken;
      return taken;
    };
    const settings = { host: "127.0.0.1", port: 0, publicUrl: null };
    const api = await serve({ graph: counted(world.graph), settings, log: pino({ enabled: false }) });
    try {
      const asked = request(`${api.url}/export/graph.ndjson`).end();
      const [response] = (await once(asked, "response")) as [IncomingMessage];
      response.once("data", () => response.pause());
      await once(response, "pause");
      const ahead = await settled();
      expect(ahead).toBeGreaterThan(0);
      // What the sockets hold by themselves, and a page: the rest waits.
      expect(ahead).toBeLessThan(MANY / 2);
      response.destroy();
      expect((await settled()) - ahead).toBeLessThanOrEqual(500);
    } finally {
      await api.close();
      await driver.executeQuery(
        'MATCH (d:Document) WHERE d.id STARTS WITH "lon/" DELETE d',
        {},
        { database },
      );
    }
  });
});
