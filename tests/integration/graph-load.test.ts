import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { connect, type Graph } from "../../src/graph/connect.js";
import { counts } from "../../src/graph/counts.js";
import { loadReading } from "../../src/graph/load.js";
import { migrate } from "../../src/graph/migrate.js";
import { plain, type Row } from "../../src/graph/plain.js";
import { unloadSource } from "../../src/graph/unload.js";
import { type Given, reading } from "../graph/given.js";
import { clear, dump } from "./dump.js";

const PROGRAMME = "kon-tum/75-ctr-tu/2018-12-07";
const CYBERSPACE = "vn/29-nq-tw/2018-07-25";
const EDUCATION = "vn/29-nq-tw/2013-11-04";
const who = { who: "test" };

let graph: Graph;
beforeAll(async () => {
  graph = connect(inject("neo4j"));
  await migrate(graph);
});
beforeEach(() => clear(graph));
afterAll(() => graph.close());

const load = (given: Given) => {
  const made = reading(given);
  return loadReading(graph, made.reading, made.text, who);
};

async function ask(cypher: string, parameters: Record<string, unknown> = {}): Promise<Row[]> {
  const { records } = await graph.driver.executeQuery(cypher, parameters, { database: graph.database });
  return records.map((record) => plain(record.toObject()) as Row);
}

const edges = () =>
  ask(
    "MATCH (a:Document)-[e]->(b:Document) WHERE e.statements > 0 RETURN a.id AS a, type(e) AS e, b.id AS b, e.statements AS n ORDER BY a, e, b",
  );
const documents = async () =>
  (await ask("MATCH (d:Document) RETURN d.id AS id ORDER BY id")).map((r) => r.id);
const counter = async () => (await ask("MATCH (c:Counter) RETURN c.value AS value"))[0]?.value;

const programme: Given = {
  salt: "programme",
  subjects: [PROGRAMME],
  cites: [[CYBERSPACE]],
  says: [{ relation: "IMPLEMENTS", to: 0 }],
};

describe("a source", () => {
  it("brings its documents, its statements and the edges they prove", async () => {
    expect(await load(programme)).toMatchObject({
      outcome: "ADDED",
      documents: 2,
      citations: 1,
      statements: 1,
      open: 0,
    });
    expect(await edges()).toEqual([{ a: PROGRAMME, e: "IMPLEMENTS", b: CYBERSPACE, n: 1 }]);
  });

  it("loaded again is unchanged, and nothing at all is written", async () => {
    await load(programme);
    const before = [await dump(graph), await counts(graph), await counter()];
    expect(await load(programme)).toMatchObject({
      outcome: "UNCHANGED",
      documents: 2,
      citations: 1,
      statements: 1,
    });
    expect([await dump(graph), await counts(graph), await counter()]).toEqual(before);
  });

  it("under another name is the same source with two names", async () => {
    const { source } = await load({ ...programme, name: "b.txt" });
    expect(await load({ ...programme, name: "a.txt" })).toMatchObject({ outcome: "UPDATED", source });
    expect(await ask("MATCH (s:Source) RETURN s.name AS name, s.names AS names")).toEqual([
      { name: "a.txt", names: ["a.txt", "b.txt"] },
    ]);
    expect((await load({ ...programme, name: "b.txt" })).outcome).toBe("UNCHANGED");
  });

  it("read better replaces what it told, and nothing that others tell", async () => {
    await load({
      salt: "other",
      cites: [[CYBERSPACE], [EDUCATION]],
      says: [{ from: 0, relation: "CITES", to: 1 }],
    });
    const others = await dump(graph);
    const { text, reading: good } = reading(programme);
    const poor = { ...good, reader: "test@0", statements: [], mentions: [] };
    await loadReading(graph, poor, text, who);
    expect(await edges()).toHaveLength(1);
    expect((await loadReading(graph, good, text, who)).outcome).toBe("UPDATED");
    expect(await edges()).toHaveLength(2);
    expect(await unloadSource(graph, good.source.sha256, who)).toBe(true);
    expect(await dump(graph)).toEqual(others);
    expect(await unloadSource(graph, good.source.sha256, who)).toBe(false);
  });

  it("keeps its text: passages and gaps are the whole of it, blanks included", async () => {
    const { text, reading: made } = reading({ ...programme, salt: "  ngoài các đoạn\n\n" });
    await loadReading(graph, made, text, who);
    const parts = await ask("MATCH (p:Passage) RETURN p.text + p.gap AS part ORDER BY p.ordinal");
    expect(parts.map((p) => p.part).join("")).toBe(text);
  });

  it("has no restricted passage among those that can be searched", async () => {
    await load({ ...programme, restricted: [0] });
    const found = await ask(
      "MATCH (p:Passage) RETURN p.restricted AS hidden, p:Searchable AS open, p.textFolded IS NULL AS bare",
    );
    expect(found.filter((p) => p.hidden)).toEqual([{ hidden: true, open: false, bare: true }]);
    expect(found.filter((p) => !p.hidden).every((p) => p.open && !p.bare)).toBe(true);
  });

  it("that does not fit its text is refused, and nothing of it stays", async () => {
    const { text, reading: made } = reading(programme);
    await expect(loadReading(graph, made, `${text}!`, who)).rejects.toMatchObject({ code: "BAD_INPUT" });
    const [mention] = made.mentions;
    const moved = { ...made, mentions: mention ? [{ ...mention, start: mention.start + 1 }] : [] };
    await expect(loadReading(graph, moved, text, who)).rejects.toMatchObject({ code: "BAD_INPUT" });
    const stranger = { ...made, subjects: ["vn/1-nq-tw/2000-01-01"] };
    await expect(loadReading(graph, stranger, text, who)).rejects.toMatchObject({ code: "BAD_INPUT" });
    expect(await dump(graph)).toEqual([]);
  });
});

describe("identity across sources", () => {
  const undated: Given = {
    salt: "undated",
    asOf: "2020-03-01",
    subjects: [PROGRAMME],
    cites: [["vn/29-nq-tw/undated-@"]],
    says: [{ relation: "IMPLEMENTS", to: 0 }],
  };

  it("an undated citation is the one document known, and open again when a second appears", async () => {
    await load({ salt: "one", cites: [[CYBERSPACE]] });
    expect((await load(undated)).open).toBe(0);
    expect(await edges()).toEqual([{ a: PROGRAMME, e: "IMPLEMENTS", b: CYBERSPACE, n: 1 }]);
    const { source } = await load({ salt: "two", cites: [[EDUCATION]] });
    expect(await edges()).toEqual([]);
    expect(
      await ask(
        "MATCH (:Mention)-[c:CANDIDATE]->(d) RETURN d.id AS id, c.score AS score ORDER BY score DESC",
      ),
    ).toEqual([
      { id: CYBERSPACE, score: 0.9 },
      { id: EDUCATION, score: 0.4 },
    ]);
    await unloadSource(graph, source, who);
    expect(await edges()).toHaveLength(1);
  });

  it("a document known by its year becomes the one of the full date, whose former id still answers", async () => {
    await load({ ...programme, salt: "year", cites: [["vn/29-nq-tw/2018"]] });
    expect(await documents()).toContain("vn/29-nq-tw/2018");
    await load({ salt: "date", cites: [[CYBERSPACE]] });
    expect(await documents()).toEqual([PROGRAMME, CYBERSPACE]);
    expect(await edges()).toEqual([{ a: PROGRAMME, e: "IMPLEMENTS", b: CYBERSPACE, n: 1 }]);
    expect(await graph.read("document", { id: "vn/29-nq-tw/2018" })).toMatchObject([
      { document: { id: CYBERSPACE } },
    ]);
  });

  it("a law known by number answers to its name and year", async () => {
    const law = "vn/45-2013-qh13/2013-11-29";
    const named = { salt: "named", cites: [["vn/luat-dat-dai/2013"]] };
    await load(named);
    expect(await documents()).toEqual(["vn/luat-dat-dai/2013"]);
    const { source } = await load({
      salt: "number",
      cites: [[law]],
      told: { [law]: { type: "LAW", title: "Luật Đất đai" } },
    });
    expect(await documents()).toEqual([law]);
    await unloadSource(graph, source, who);
    expect(await documents()).toEqual(["vn/luat-dat-dai/2013"]);
  });

  it("a citation that is one of two in its file is decided when both turn out to be one document", async () => {
    const either = ["vn/29-nq-tw/2018", CYBERSPACE];
    await load({ salt: "either", cites: [either], told: { [EDUCATION]: {} } });
    expect(await ask("MATCH (:Mention)-[:OF]->(d) RETURN d.id AS id")).toEqual([{ id: CYBERSPACE }]);
    await load({ salt: "rival", cites: [["vn/29-nq-tw/2018-09-09"]] });
    expect(await ask("MATCH (m:Mention)-[:OF]->(d) RETURN d.id AS id")).toEqual([
      { id: "vn/29-nq-tw/2018-09-09" },
    ]);
  });

  it("what most sources say of a document holds, its own file before all others", async () => {
    const says = (salt: string, title: string, subject = false): Given => ({
      salt,
      subjects: subject ? [PROGRAMME] : [],
      cites: [[PROGRAMME]],
      told: { [PROGRAMME]: { title, type: "PROGRAMME", issuers: ["Tỉnh ủy Kon Tum"] } },
    });
    await load(says("a", "B"));
    await load(says("b", "A"));
    const title = async () => (await ask("MATCH (d:Document) RETURN d.title AS title"))[0]?.title;
    expect(await title()).toBe("A");
    await load(says("c", "B"));
    expect(await title()).toBe("B");
    await load(says("d", "Của chính nó", true));
    expect(await title()).toBe("Của chính nó");
    expect(
      await ask("MATCH (:Document)-[:ISSUED_BY]->(o:Organisation) RETURN o.id AS id, o.nameFolded AS folded"),
    ).toEqual([{ id: "kon-tum/tinh-uy", folded: "tinh uy kon tum" }]);
  });
});

describe("edges", () => {
  it("are not made from a document to itself, nor from an open citation", async () => {
    await load({
      salt: "a",
      cites: [[CYBERSPACE], [CYBERSPACE], [EDUCATION], ["vn/29-nq-tw/undated-@"]],
      says: [
        { from: 0, relation: "CITES", to: 1 },
        { from: 0, relation: "CITES", to: 3 },
      ],
    });
    expect(await edges()).toEqual([]);
  });

  it("count the statements behind them over all sources, and go when a person rejected them all", async () => {
    await load(programme);
    const second = await load({ ...programme, salt: "again" });
    expect(await edges()).toMatchObject([{ n: 2 }]);
    await unloadSource(graph, second.source, who);
    await ask("MATCH (s:Statement) CREATE (:Review {verdict: 'REJECTED'})-[:ON]->(s)");
    await load({ ...programme, salt: "third" });
    expect(await edges()).toMatchObject([{ n: 1 }]);
  });
});

describe("the log of changes", () => {
  it("tells of the source and of each document, with cursors without a gap", async () => {
    await load(programme);
    await load({ salt: "date", cites: [[EDUCATION]] });
    const log = await ask(
      "MATCH (c:Change) RETURN c.cursor AS cursor, c.kind AS kind, c.document AS document ORDER BY cursor",
    );
    expect(log).toEqual([
      { cursor: 1, kind: "ADDED", document: null },
      { cursor: 2, kind: "ADDED", document: PROGRAMME },
      { cursor: 3, kind: "ADDED", document: CYBERSPACE },
      { cursor: 4, kind: "ADDED", document: null },
      { cursor: 5, kind: "ADDED", document: EDUCATION },
    ]);
    expect(await counter()).toBe(5);
  });
});
