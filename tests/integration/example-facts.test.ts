import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { ingestFiles } from "../../src/actions/ingest.js";
import { listIndicators } from "../../src/actions/list-indicators.js";
import { listOrganisations } from "../../src/actions/list-organisations.js";
import { connect, type Graph } from "../../src/graph/connect.js";
import { migrate } from "../../src/graph/migrate.js";
import { clear } from "./dump.js";

const REPORT = "can-tho-cu/305-bc-ubnd/2021-01-29";
const PLAN = "can-tho-cu/53-kh-ubnd/2018-03-21";
const ANY = { text: null, topic: null, place: null, document: null, verdict: null, asOf: "2026-01-01" };
const ANYONE = { text: null, kind: null, level: null, place: null, document: null };

let graph: Graph;
beforeAll(async () => {
  graph = connect(inject("neo4j"));
  await migrate(graph);
  await clear(graph);
  const files = readdirSync("examples").filter((name) => name.endsWith(".txt"));
  for await (const result of ingestFiles(
    graph,
    files.map((name) => `examples/${name}`),
  ))
    if ("error" in result) throw result.error;
}, 600_000);
afterAll(async () => {
  await clear(graph);
  await graph.close();
});

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

describe("the examples in the graph", () => {
  it("show a reached, an exceeded, a missed and an open target, as the report itself judges them", async () => {
    const rows = await all(listIndicators(graph, { ...ANY, document: PLAN }));
    expect(rows.map((r) => [r.verdict, r.evaluation, r.setBy, r.reportedBy]).sort()).toEqual([
      ["EXCEEDED", "vượt chỉ tiêu Kế hoạch", PLAN, REPORT],
      ["MISSED", "chưa đạt chỉ tiêu Kế hoạch", PLAN, REPORT],
      ["REACHED", "đạt chỉ tiêu Kế hoạch", PLAN, REPORT],
    ]);
    const open = await all(listIndicators(graph, { ...ANY, document: REPORT, verdict: "OPEN" }));
    expect(open.map((r) => [r.period, r.setBy])).toEqual([
      ["2030", REPORT],
      ["2030", REPORT],
    ]);
  });

  it("show a merged body, found by its place, its kind and the document it answers for", async () => {
    const [planning] = await all(
      listOrganisations(graph, { ...ANYONE, document: REPORT, text: "ke hoach va dau tu" }),
    );
    expect(planning).toMatchObject({
      id: "can-tho-cu/so-ke-hoach-va-dau-tu",
      to: "2025-03-01",
      succeededBy: ["Sở Tài chính"],
      responsibilities: 1,
    });
    const departments = await all(
      listOrganisations(graph, { ...ANYONE, kind: "DEPARTMENT", place: "can-tho-cu" }),
    );
    expect(departments.map((d) => d.id)).toEqual([
      "can-tho-cu/so-ke-hoach-va-dau-tu",
      "can-tho-cu/so-tai-chinh",
      "can-tho-cu/so-y-te",
    ]);
    expect(await all(listOrganisations(graph, { ...ANYONE, level: "CENTRAL", place: "can-tho-cu" }))).toEqual(
      [],
    );
  });

  it("are found by words of a name without marks, and by topic", async () => {
    const rows = await all(listIndicators(graph, { ...ANY, text: "NGUOI CAO TUOI" }));
    expect(rows.map((r) => r.name)).toEqual(["Tỷ lệ người cao tuổi được khám sức khỏe định kỳ"]);
    expect(await all(listIndicators(graph, { ...ANY, topic: "không có" }))).toEqual([]);
  });
});
