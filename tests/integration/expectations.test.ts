import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { importExpectations } from "../../src/actions/expectations/import.js";
import { coverageMatrix } from "../../src/actions/expectations/matrix.js";
import { connect, type Graph } from "../../src/graph/connect.js";
import { loadReading } from "../../src/graph/load.js";
import { migrate } from "../../src/graph/migrate.js";
import { unloadSource } from "../../src/graph/unload.js";
import { makeFolder } from "../database/make-folder.js";
import { reading } from "../graph/given.js";
import { clear, dump } from "./dump.js";

const RESOLUTION = "vn/29-nq-tw/2018-07-25";
const PROGRAMME = "kon-tum/75-ctr-tu/2018-12-07";
const BODY = "kon-tum/tinh-uy";

let graph: Graph;
beforeAll(async () => {
  graph = connect(inject("neo4j"));
  await migrate(graph);
});
afterAll(async () => {
  await clear(graph);
  await graph.close();
});

/** The resolution, which asks a body for a programme by a day; and the programme. */
function asking() {
  const { reading: read, text } = reading({
    name: "29-nq-tw.txt",
    asOf: "2018-07-25",
    subjects: [RESOLUTION],
  });
  const words = "Xây dựng chương trình hành động thực hiện Nghị quyết này trước ngày 30/11/2018";
  const task = {
    id: "t0",
    text: words,
    due: "2018-11-30",
    recurrence: null,
    product: null,
    start: 0,
    end: 8,
  };
  const duty = { role: "CARRIES_OUT" as const, object: "t0", objectKind: "TASK" as const, deadline: null };
  const organisation = { id: BODY, name: "Tỉnh ủy Kon Tum", kind: "PARTY_COMMITTEE", level: "PROVINCE" };
  const known = { place: "kon-tum", code: null, aliases: [], mentions: [{ start: 0, end: 8 }] };
  const tasks = {
    tasks: [task],
    responsibilities: [{ organisation: BODY, ...duty, start: 0, end: 8 }],
    organisations: [{ ...organisation, ...known }],
  };
  return { read: { ...read, ...tasks }, text };
}
const answering = reading({
  name: "75-ctr-tu.txt",
  asOf: "2018-12-07",
  subjects: [PROGRAMME],
  told: {
    [PROGRAMME]: { symbol: "75-CTr/TU", type: "PROGRAMME", issuer: "Tỉnh ủy", issuers: ["Tỉnh ủy"] },
    [RESOLUTION]: { symbol: "29-NQ/TW", type: "RESOLUTION" },
  },
  cites: [[RESOLUTION]],
  says: [{ relation: "IMPLEMENTS", to: 0 }],
});
const who = { who: "test" };
const load = async () => {
  const { read, text } = asking();
  await loadReading(graph, read, text, who);
  return read.source.sha256;
};
const states = async (asOf: string) =>
  (await coverageMatrix(graph, { asOf })).rows.map(({ body, state, days, by }) => [
    body,
    state,
    days,
    by?.id,
  ]);

describe("what a text expects", () => {
  beforeEach(() => clear(graph));

  it("is pending, then missing day by day, then late by the document that came", async () => {
    await load();
    expect(await states("2018-07-24")).toEqual([]);
    expect(await states("2018-11-30")).toEqual([["Tỉnh ủy Kon Tum", "PENDING", null, undefined]]);
    expect(await states("2018-12-03")).toEqual([["Tỉnh ủy Kon Tum", "MISSING", 3, undefined]]);
    await loadReading(graph, answering.reading, answering.text, who);
    expect(await states("2018-12-03")).toMatchObject([[expect.any(String), "MISSING", 3, undefined]]);
    expect(await states("2019-01-01")).toMatchObject([[expect.any(String), "LATE", 7, PROGRAMME]]);
  });

  it("goes with its text, body and all, and comes back the same", async () => {
    const sha256 = await load();
    const before = await dump(graph);
    await unloadSource(graph, sha256, who);
    expect(await dump(graph)).toEqual([]);
    await load();
    expect(await dump(graph)).toEqual(before);
  });
});

describe("a list", () => {
  const lines = [
    "văn bản,cơ quan,nơi,sản phẩm,hạn,nguồn",
    `${RESOLUTION},Tỉnh ủy,gia-lai-cu,chương trình,30/11/2018,Công văn thử`,
    "99-XX/YY,Tỉnh ủy,kon-tum,kế hoạch,,",
    `${RESOLUTION},Tỉnh ủy,kon-tum,bài thơ,,`,
    `${RESOLUTION},Tỉnh ủy,kon-tum,kế hoạch,mai,`,
  ];
  let file = "";
  beforeAll(async () => {
    await clear(graph);
    await loadReading(graph, answering.reading, answering.text, who);
    file = join(await makeFolder(), "phai-ban-hanh.csv");
    await writeFile(file, `\uFEFF${lines.join("\r\n")}\r\n`);
  });

  it("keeps the rows it understands, and says of each other why not", async () => {
    const imported = await importExpectations(graph, file, who);
    expect(imported).toMatchObject({ list: "phai-ban-hanh.csv", expectations: 1 });
    expect(imported.refused.map(({ line, reason }) => [line, reason.slice(0, 20)])).toEqual([
      [3, "“99-XX/YY” is missin"],
      [4, "“bài thơ” is no type"],
      [5, "“mai” is no date; wr"],
    ]);
    expect(await states("2018-12-10")).toEqual([["Tỉnh ủy", "MISSING", 10, undefined]]);
  });

  it("again changes nothing, and another under its name replaces it with the bodies it alone named", async () => {
    const before = await dump(graph);
    await importExpectations(graph, file, who);
    expect(await dump(graph)).toEqual(before);
    await writeFile(file, `document,body,product\n${RESOLUTION},${BODY},PLAN\n`);
    expect(await importExpectations(graph, file, who)).toMatchObject({ expectations: 1, refused: [] });
    expect(await states("2019-01-01")).toMatchObject([[expect.any(String), "ISSUED", null, PROGRAMME]]);
    expect((await dump(graph)).filter((line) => line.includes("gia-lai-cu/"))).toEqual([]);
  });

  it("without its columns is refused whole", async () => {
    await writeFile(file, "a,b\n1,2\n");
    await expect(importExpectations(graph, file, who)).rejects.toMatchObject({ code: "BAD_INPUT" });
  });
});
