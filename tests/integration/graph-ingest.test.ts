import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, inject, it } from "vitest";
import { type IngestResult, ingestFiles, ingestText } from "../../src/actions/ingest.js";
import { connect, type Graph } from "../../src/graph/connect.js";
import { counts } from "../../src/graph/counts.js";
import { migrate } from "../../src/graph/migrate.js";
import { clear, dump } from "./dump.js";

const PROGRAMME = `TỈNH ỦY KON TUM
Số 75-CTr/TU
Kon Tum, ngày 07 tháng 12 năm 2018

CHƯƠNG TRÌNH
thực hiện Nghị quyết số 29-NQ/TW, ngày 25-7-2018 của Bộ Chính trị

Các cấp ủy triển khai Nghị quyết số 29-NQ/TW, ngày 25-7-2018 của Bộ Chính trị tại địa phương.
`;

let graph: Graph;
let folder: string;
beforeAll(async () => {
  graph = connect(inject("neo4j"));
  await migrate(graph);
  folder = mkdtempSync(join(tmpdir(), "vanban-ingest-"));
  mkdirSync(join(folder, "b"));
  mkdirSync(join(folder, ".hidden"));
  writeFileSync(join(folder, "b", "75-ctr-tu.txt"), PROGRAMME);
  writeFileSync(join(folder, "a.txt"), "");
  writeFileSync(join(folder, "c.txt"), Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 7, 0, 0, 0]));
  writeFileSync(join(folder, "d.txt"), "Căn cứ Nghị quyết số 29-NQ/TW, ngày 25-7-2018 của Bộ Chính trị;\n");
  writeFileSync(join(folder, ".hidden", "x.txt"), PROGRAMME);
  writeFileSync(join(folder, ".y.txt"), PROGRAMME);
});
beforeEach(() => clear(graph));
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await clear(graph);
  await graph.close();
});

async function ingest(paths: readonly string[]): Promise<IngestResult[]> {
  const results: IngestResult[] = [];
  for await (const result of ingestFiles(graph, paths)) results.push(result);
  return results;
}

const told = (results: readonly IngestResult[]) =>
  results.map((r) => [basename(r.path), "error" in r ? r.error.code : r.outcome]);

it("a folder goes in file by file; those that cannot be read are told and hinder none", async () => {
  const missing = join(folder, "missing.txt");
  expect(told(await ingest([missing, folder]))).toEqual([
    ["missing.txt", "FILE_UNREADABLE"],
    ["a.txt", "FILE_EMPTY"],
    ["75-ctr-tu.txt", "ADDED"],
    ["c.txt", "FILE_BINARY"],
    ["d.txt", "ADDED"],
  ]);
  const { driver, database } = graph;
  const { records } = await driver.executeQuery(
    "MATCH (a:Document)-[:IMPLEMENTS]->(b:Document) RETURN a.id AS a, b.id AS b",
    {},
    { database },
  );
  expect(records.map((r) => r.toObject())).toEqual([
    { a: "kon-tum/75-ctr-tu/2018-12-07", b: "vn/29-nq-tw/2018-07-25" },
  ]);
});

it("a second time is unchanged", async () => {
  await ingest([folder]);
  const before = [await dump(graph), await counts(graph)];
  expect(new Set(told(await ingest([folder])).map(([, outcome]) => outcome))).toEqual(
    new Set(["UNCHANGED", "FILE_EMPTY", "FILE_BINARY"]),
  );
  expect([await dump(graph), await counts(graph)]).toEqual(before);
});

it("a given text, and the same as bytes or as a file, are one source", async () => {
  const name = "75-ctr-tu.txt";
  const first = await ingestText(graph, { name, text: PROGRAMME });
  expect(first.outcome).toBe("ADDED");
  const bytes = Buffer.from(PROGRAMME);
  expect(await ingestText(graph, { name, bytes })).toMatchObject({
    outcome: "UNCHANGED",
    source: first.source,
  });
  expect(told(await ingest([join(folder, "b")]))).toEqual([[name, "UNCHANGED"]]);
  await expect(ingestText(graph, { name, text: "" })).rejects.toMatchObject({ code: "FILE_EMPTY" });
});

it("without a database nothing goes in, and that is no fault of a file", async () => {
  const nowhere = connect({ ...inject("neo4j"), password: "not-the-password" });
  const load = ingestFiles(nowhere, [join(folder, "b")]).next();
  await expect(load).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
  await nowhere.close();
});
