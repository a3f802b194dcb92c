import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { connect, type Graph } from "../../src/graph/connect.js";
import { loadReading } from "../../src/graph/load.js";
import { migrate } from "../../src/graph/migrate.js";
import { plain, type Row } from "../../src/graph/plain.js";
import { unloadSource } from "../../src/graph/unload.js";
import { type Given, reading } from "../graph/given.js";
import { clear, dump } from "./dump.js";

const PLAN = "kon-tum/12-kh-ubnd/2019-02-01";
const REPORT = "kon-tum/90-bc-ubnd/2020-12-01";
const COMMITTEE = "kon-tum/uy-ban-nhan-dan";
const HEALTH = "kon-tum/so-y-te";
const PLANNING = "kon-tum/so-ke-hoach-va-dau-tu";
const POVERTY = "kon-tum/ty-le-ho-ngheo";
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

async function ask(cypher: string): Promise<Row[]> {
  const { records } = await graph.driver.executeQuery(cypher, {}, { database: graph.database });
  return records.map((record) => plain(record.toObject()) as Row);
}
const column = async (cypher: string) => (await ask(cypher)).map((row) => Object.values(row)[0]);

const plan: Given = {
  salt: "plan",
  subjects: [PLAN],
  told: { [PLAN]: { issuers: ["Ủy ban nhân dân tỉnh"] } },
  cites: [["vn/29-nq-tw/2018-07-25"]],
  bodies: {
    [COMMITTEE]: { name: "Ủy ban nhân dân tỉnh Kon Tum", kind: "PEOPLES_COMMITTEE", aliases: ["UBND tỉnh"] },
    [HEALTH]: { name: "Sở Y tế", kind: "DEPARTMENT" },
    [PLANNING]: { name: "Sở Kế hoạch và Đầu tư", kind: "DEPARTMENT" },
  },
  relations: [{ from: HEALTH, relation: "PART_OF", to: COMMITTEE, date: null }],
  tasks: [{ text: "Rà soát hộ nghèo", due: "2019-Q2", product: "Báo cáo" }, { text: "Theo dõi" }],
  duties: [
    { organisation: HEALTH, role: "LEADS", object: 0 },
    { organisation: PLANNING, role: "COORDINATES", object: 0 },
    { organisation: COMMITTEE, role: "MONITORS", object: "vn/29-nq-tw/2018" },
  ],
  measures: {
    [POVERTY]: {
      name: "Tỷ lệ hộ nghèo",
      better: "LOWER",
      values: [{ kind: "TARGET", value: 5, setBy: PLAN }],
    },
  },
};
const report: Given = {
  salt: "report",
  subjects: [REPORT],
  measures: {
    [POVERTY]: {
      name: "Tỷ lệ hộ nghèo",
      values: [
        { kind: "ACTUAL", value: 4, evaluation: "vượt", setBy: PLAN },
        { kind: "BASELINE", value: 9 },
      ],
    },
  },
};

describe("what a source tells beside documents", () => {
  it("is answerable: who answers for what, by when, and in which passage it stands", async () => {
    await load(plan);
    const duties = await ask(
      `MATCH (o:Organisation)-[e:RESPONSIBLE_FOR]->(x)
       RETURN o.id AS body, e.role AS role, coalesce(x.text, x.id) AS of, e.deadline AS deadline ORDER BY role`,
    );
    expect(duties).toEqual([
      { body: PLANNING, role: "COORDINATES", of: "Rà soát hộ nghèo", deadline: "2019-Q2" },
      { body: HEALTH, role: "LEADS", of: "Rà soát hộ nghèo", deadline: "2019-Q2" },
      { body: COMMITTEE, role: "MONITORS", of: "vn/29-nq-tw/2018-07-25", deadline: null },
    ]);
    expect(
      await ask(
        "MATCH (:Document {id: $plan})-[:ASSIGNS]->(t:Task) RETURN t.dueBy AS by, t.product AS of ORDER BY by".replace(
          "$plan",
          `'${PLAN}'`,
        ),
      ),
    ).toEqual([
      { by: "2019-06-30", of: "Báo cáo" },
      { by: null, of: null },
    ]);
    const loose = await column(
      "MATCH (f:Fact) WHERE NOT coalesce(f.registered, false) AND NOT EXISTS { (f)-[:IN]->(:Passage) } RETURN f.id",
    );
    expect(loose).toEqual([]);
  });

  it("has one node for a body that issued a document and is told of in texts", async () => {
    await load(plan);
    expect(
      await ask(
        `MATCH (:Document {id: '${PLAN}'})-[:ISSUED_BY]->(o) RETURN o.id AS id, o.name AS name, o.aliases AS aliases`,
      ),
    ).toEqual([
      { id: COMMITTEE, name: "Ủy ban nhân dân tỉnh Kon Tum", aliases: ["UBND tỉnh", "Ủy ban nhân dân tỉnh"] },
    ]);
    expect(await column(`MATCH (:Organisation {id: '${HEALTH}'})-[:PART_OF]->(o) RETURN o.id`)).toEqual([
      COMMITTEE,
    ]);
  });

  it("puts targets and results of one measure side by side, and the document a judgement speaks of", async () => {
    await load(report);
    await load(plan);
    const series = await ask(
      `MATCH (d:Document)-[e:SETS|REPORTS]->(o:Observation)-[:OF]->(i:Indicator)
       RETURN i.id AS id, type(e) AS does, d.id AS document, o.kind AS kind, o.value AS value, o.from AS from ORDER BY value`,
    );
    expect(series).toEqual([
      { id: POVERTY, does: "REPORTS", document: REPORT, kind: "ACTUAL", value: 4, from: "2020-01-01" },
      { id: POVERTY, does: "SETS", document: PLAN, kind: "TARGET", value: 5, from: "2020-01-01" },
      { id: POVERTY, does: "REPORTS", document: REPORT, kind: "BASELINE", value: 9, from: "2020-01-01" },
    ]);
    expect(await column("MATCH (o:Observation)-[:JUDGED_AGAINST]->(d) RETURN d.id")).toEqual([PLAN]);
    expect(await ask("MATCH (i:Indicator) RETURN i.better AS better, i.nameFolded AS folded")).toEqual([
      { better: "LOWER", folded: "ty le ho ngheo" },
    ]);
  });

  it("is told once by two files of one document, and goes with the last of them", async () => {
    await load(plan);
    const once = await column("MATCH (f:Fact) RETURN f.id ORDER BY f.id");
    const copy = await load({ ...plan, salt: "the same as another file" });
    expect(await column("MATCH (f:Fact) RETURN f.id ORDER BY f.id")).toEqual(once);
    expect(await column("MATCH (:Organisation)-[e:RESPONSIBLE_FOR]->() RETURN count(e)")).toEqual([3]);
    await unloadSource(graph, copy.source, who);
    expect(await column("MATCH (f:Fact) RETURN f.id ORDER BY f.id")).toEqual(once);
    await unloadSource(graph, (await load(plan)).source, who);
    expect(await dump(graph)).toEqual([]);
  });

  it("of a corrected reading takes the place of what it told, and nothing of others", async () => {
    await load(report);
    const others = await dump(graph);
    const { source } = await load(plan);
    const { text, reading: good } = reading(plan);
    await loadReading(
      graph,
      { ...good, tasks: good.tasks.slice(0, 1), responsibilities: [], indicators: [] },
      text,
      who,
    );
    expect(await column("MATCH (t:Task) RETURN t.text")).toEqual(["Rà soát hộ nghèo"]);
    expect(await column("MATCH ()-[e:RESPONSIBLE_FOR]->() RETURN count(e)")).toEqual([0]);
    expect(await column("MATCH (o:Observation) RETURN count(o)")).toEqual([2]);
    await unloadSource(graph, source, who);
    expect(await dump(graph)).toEqual(others);
  });

  it("follows its document when another date turns out to be the right one", async () => {
    await load({ ...plan, subjects: ["kon-tum/12-kh-ubnd/2019"], told: {}, measures: {} });
    await load({ salt: "dated", cites: [[PLAN]] });
    expect(await column("MATCH (d:Document)-[:ASSIGNS]->(t:Task) RETURN DISTINCT d.id")).toEqual([PLAN]);
  });

  it("that stands in a restricted passage keeps no letter of its words", async () => {
    await load({ ...plan, restricted: [1] });
    const [text, product] = Object.values(
      (await ask("MATCH (t:Task {due: '2019-Q2'}) RETURN t.text AS text, t.product AS product"))[0] ?? {},
    );
    expect([text, product].join(" ")).toMatch(/^[█ ]+$/);
  });

  it("is refused where it speaks of a body, task or measure that it does not tell", async () => {
    const { text, reading: made } = reading(plan);
    for (const broken of [{ organisations: [] }, { tasks: [] }])
      await expect(loadReading(graph, { ...made, ...broken }, text, who)).rejects.toMatchObject({
        code: "BAD_INPUT",
      });
    expect(await dump(graph)).toEqual([]);
  });
});

describe("the register of bodies and the gazetteer", () => {
  const successions = () =>
    ask(
      `MATCH (a:Organisation)-[e:SUCCEEDS]->(b:Organisation)
       RETURN a.id AS later, b.id AS earlier, e.date AS date, e.source AS source ORDER BY later, earlier`,
    );

  it("bring in who succeeded a department, with the law that says so", async () => {
    await load(plan);
    expect(await successions()).toEqual([
      {
        later: "kon-tum/so-tai-chinh",
        earlier: PLANNING,
        date: "2025-03-01",
        source: expect.stringContaining("45/2025/NĐ-CP"),
      },
    ]);
    expect(
      await ask("MATCH (o:Organisation {id: 'kon-tum/so-tai-chinh'}) RETURN o.name AS name, o.told AS told"),
    ).toEqual([{ name: "Sở Tài chính", told: false }]);
    expect(await column(`MATCH (o:Organisation {id: '${PLANNING}'}) RETURN o.to`)).toEqual(["2025-03-01"]);
  });

  it("bring in what a ministry took over, also when texts tell of one end alone", async () => {
    await load({
      salt: "ministry",
      bodies: { "vn/bo-tai-chinh": { name: "BỘ TÀI CHÍNH", kind: "MINISTRY" } },
    });
    const told = await successions();
    expect(told).toContainEqual(
      expect.objectContaining({
        later: "vn/bo-tai-chinh",
        earlier: "vn/bo-ke-hoach-va-dau-tu",
        date: "2025-03-01",
      }),
    );
    expect(await column("MATCH (o:Organisation {id: 'vn/bo-tai-chinh'}) RETURN o.name")).toEqual([
      "Bộ Tài chính",
    ]);
  });

  it("keep a succession that texts alone tell, with the date most of them give", async () => {
    const told = (salt: string, date: string | null): Given => ({
      salt,
      bodies: { [HEALTH]: {}, "kon-tum/ty-y-te": {} },
      relations: [{ from: HEALTH, relation: "SUCCEEDS", to: "kon-tum/ty-y-te", date }],
    });
    await load(told("a", "1991-10-01"));
    await load(told("b", "1991-08-12"));
    await load(told("c", "1991-08-12"));
    await load(told("d", null));
    expect(await successions()).toEqual([
      { later: HEALTH, earlier: "kon-tum/ty-y-te", date: "1991-08-12", source: null },
    ]);
  });

  it("show the place of a body, what it lies in, and what became of its province", async () => {
    await load({
      salt: "lower",
      bodies: { "kon-tum.dak-ha/uy-ban-nhan-dan": { name: "Ủy ban nhân dân huyện Đăk Hà" } },
    });
    expect(
      await ask(
        `MATCH (:Organisation {id: 'kon-tum.dak-ha/uy-ban-nhan-dan'})-[:OF_PLACE]->(p)-[:PART_OF]->(q)<-[e:SUCCEEDS]-(r)
         RETURN p.name AS place, q.id AS in, r.id AS successor, e.date AS date, e.source AS source`,
      ),
    ).toEqual([
      {
        place: "Đăk Hà",
        in: "kon-tum",
        successor: "quang-ngai",
        date: "2025-07-01",
        source: expect.stringContaining("202/2025/QH15"),
      },
    ]);
  });
});
