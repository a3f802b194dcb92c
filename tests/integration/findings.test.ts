import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { changes } from "../../src/actions/changes.js";
import { check } from "../../src/actions/check.js";
import { coverage, sourceCalled } from "../../src/actions/coverage.js";
import { dismiss, takeUp } from "../../src/actions/dismiss.js";
import { countFindings, findings } from "../../src/actions/findings.js";
import { inspect } from "../../src/actions/inspect.js";
import { connect, type Graph } from "../../src/graph/connect.js";
import { loadReading, loadReadingIn } from "../../src/graph/load.js";
import { migrate } from "../../src/graph/migrate.js";
import { unloadSource } from "../../src/graph/unload.js";
import { read } from "../../src/identity/read.js";
import { corpusTest } from "../corpus.js";
import type { Paper } from "../inspection/world.js";
import { clear, dump } from "./dump.js";
import { loadPapers } from "./papers.js";

let graph: Graph;
beforeAll(async () => {
  graph = connect(inject("neo4j"));
  await migrate(graph);
});
beforeEach(() => clear(graph));
afterAll(async () => {
  await clear(graph);
  await graph.close();
});

const plan = (symbol: string, date: string, body: string): Paper => ({
  symbol,
  type: "KẾ HOẠCH",
  date,
  body,
});
const PARADOX = plan(
  "40-KH/TU",
  "2019-07-17",
  "Thực hiện Nghị quyết số 33-NQ/TW, ngày 28-9-2019 của Bộ Chính trị và Chỉ thị 52-CT/TW của Ban Bí thư.",
);
const NEIGHBOUR = plan(
  "41-KH/TU",
  "2019-08-01",
  "Thực hiện Nghị quyết số 35-NQ/TW, ngày 22-10-2018 của Bộ Chính trị.",
);
const all = async () => (await findings(graph, {})).items;
const rulesFound = async () => (await all()).map((item) => item.rule);

describe("findings", () => {
  it("come, stay and go with what the sources say", async () => {
    await loadPapers(graph, { paradox: PARADOX });
    await inspect(graph);
    expect(await rulesFound()).toEqual(["time-paradox", "missing-date"]);
    const before = await all();
    expect(await inspect(graph)).toBe(0);
    await loadPapers(graph, { neighbour: NEIGHBOUR });
    expect(await inspect(graph)).toBeGreaterThan(0);
    expect(await rulesFound()).toEqual(["time-paradox", "number-date-order", "missing-date"]);
    await unloadSource(graph, await sourceCalled(graph, "neighbour.txt"), { who: "test" });
    await inspect(graph);
    expect((await all()).map((item) => item.id)).toEqual(before.map((item) => item.id));
    await unloadSource(graph, await sourceCalled(graph, "paradox.txt"), { who: "test" });
    await inspect(graph);
    expect(await all()).toEqual([]);
  });

  it("are the same whatever the order of the sources, inspected together or one by one", async () => {
    await loadPapers(graph, { paradox: PARADOX, neighbour: NEIGHBOUR });
    await inspect(graph);
    const together = await all();
    await clear(graph);
    await loadPapers(graph, { neighbour: NEIGHBOUR });
    await inspect(graph);
    await loadPapers(graph, { paradox: PARADOX });
    await inspect(graph);
    expect(await all()).toEqual(together);
  });

  it("are paged without a gap, counted and filtered", async () => {
    await loadPapers(graph, { paradox: PARADOX, neighbour: NEIGHBOUR });
    await inspect(graph);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await findings(graph, { first: 1, after });
      seen.push(...page.items.map((item) => item.rule));
      after = page.next;
    } while (after !== null);
    expect(seen).toEqual(["time-paradox", "number-date-order", "missing-date"]);
    const { filter, items } = await findings(graph, {
      severity: ["HIGH"],
      document: "vn/33-nq-tw/2019-09-28",
    });
    expect(items.map((item) => item.rule)).toEqual(["time-paradox"]);
    expect(await countFindings(graph, filter)).toBe(1);
    const source = await sourceCalled(graph, "neighbour.txt");
    expect((await findings(graph, { source })).items.map((item) => item.rule)).toEqual(["number-date-order"]);
    await expect(findings(graph, { rules: ["no-such-rule"] })).rejects.toMatchObject({ code: "BAD_INPUT" });
  });

  it("once set aside stay so when their sources are read again, until they are taken up", async () => {
    await loadPapers(graph, { paradox: PARADOX });
    await inspect(graph);
    const [{ id } = { id: "" }] = await all();
    await dismiss(graph, { id, who: "Phòng Pháp chế", why: "đã đối chiếu bản gốc" });
    await unloadSource(graph, await sourceCalled(graph, "paradox.txt"), { who: "test" });
    await inspect(graph);
    await loadPapers(graph, { "paradox again": { ...PARADOX, body: `Mở đầu.\n\n${PARADOX.body}` } });
    await inspect(graph);
    const again = (await all()).find((item) => item.id === id);
    expect(again?.dismissed).toMatchObject({ by: "Phòng Pháp chế", why: "đã đối chiếu bản gốc" });
    expect((await findings(graph, { dismissed: false })).items.map((item) => item.id)).not.toContain(id);
    await takeUp(graph, { id, who: "Phòng Pháp chế", why: "bản gốc khác" });
    expect((await all()).find((item) => item.id === id)?.dismissed).toBeNull();
    const log = (await changes(graph, {})).items.filter((change) => change.kind === "DISMISSED");
    expect(log.map((change) => change.why)).toEqual(["đã đối chiếu bản gốc", "bản gốc khác"]);
    await expect(dismiss(graph, { id: "x", who: "a", why: "b" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(dismiss(graph, { id, who: "a", why: " " })).rejects.toMatchObject({ code: "BAD_INPUT" });
  });
});

const DRAFT = `TỈNH ỦY KON TUM
Số      -KH/TU
Kon Tum, ngày     tháng     năm

KẾ HOẠCH

Căn cứ Quyết định số 41-KH/TU, ngày 01-8-2019 của Tỉnh ủy;
Căn cứ Chỉ thị 52-CT/TW của Ban Bí thư;
`;

describe("a draft", () => {
  const stored = async () => [await dump(graph), (await changes(graph, {})).items.length];

  it("is told what to mend, each at its place, and nothing of it is kept", async () => {
    await loadPapers(graph, { neighbour: NEIGHBOUR });
    await inspect(graph);
    const before = await stored();
    const told = await check(graph, { text: DRAFT, place: "kon-tum", asOf: "2019-09-01" });
    expect(await stored()).toEqual(before);
    expect(told.findings.map((item) => item.rule)).toEqual(["type-symbol-mismatch", "missing-date"]);
    for (const { evidence } of told.findings) {
      expect(evidence[0]?.source).toBeNull();
      expect(DRAFT.slice(evidence[0]?.start, evidence[0]?.end)).toBe(evidence[0]?.text);
    }
    // Neither is known as it is cited: the one is of another type, which its candidate tells.
    expect(told.citations.map((c) => c.outcome)).toEqual(["MISSING", "MISSING"]);
    expect(told.citations[0]?.candidates.map((c) => c.document.symbol)).toEqual(["41-KH/TU"]);
  });

  it("is checked while a load holds the lock of all writers", async () => {
    await loadPapers(graph, { neighbour: NEIGHBOUR });
    let unlock = () => {};
    const open = new Promise<void>((done) => {
      unlock = done;
    });
    let locked = () => {};
    const held = new Promise<void>((done) => {
      locked = done;
    });
    const sha256 = "ab".repeat(32);
    const reading = read(DRAFT, { name: "a", sha256, mediaType: "text/plain", place: null, asOf: null });
    const load = graph.write(async (tx) => {
      await loadReadingIn(tx, reading, DRAFT, { who: "test" });
      locked();
      await open;
    });
    await held;
    try {
      const told = await check(graph.limited(10_000), { text: DRAFT, place: "kon-tum", asOf: "2019-09-01" });
      expect(told.findings.map((item) => item.rule)).toEqual(["type-symbol-mismatch", "missing-date"]);
    } finally {
      unlock();
      await load;
    }
  });

  it("that is right has nothing to mend", async () => {
    await loadPapers(graph, { neighbour: NEIGHBOUR });
    const text = "Căn cứ Kế hoạch số 41-KH/TU, ngày 01-8-2019 của Tỉnh ủy;";
    expect((await check(graph, { text, place: "kon-tum", asOf: "2019-09-01" })).findings).toEqual([]);
  });

  it("of a file that was loaded already is a source of its own", async () => {
    await loadPapers(graph, { paradox: PARADOX });
    await inspect(graph);
    const before = await stored();
    const text = "Thực hiện Nghị quyết số 33-NQ/TW, ngày 28-9-2019 của Bộ Chính trị.";
    await check(graph, { text });
    expect(await stored()).toEqual(before);
  });

  it("without a word is refused", async () => {
    const before = await stored();
    await expect(check(graph, { text: "  " })).rejects.toMatchObject({ code: "BAD_INPUT" });
    expect(await stored()).toEqual(before);
  });
});

describe("coverage", () => {
  it("counts what was read of one source and of all, and says what cannot be read", async () => {
    await loadPapers(graph, { paradox: PARADOX, neighbour: NEIGHBOUR });
    const whole = await coverage(graph, null);
    const one = await coverage(graph, await sourceCalled(graph, "paradox.txt"));
    expect([whole.sources, one.sources, one.citations]).toEqual([2, 1, 3]);
    expect(whole.citations).toBe(whole.resolved + whole.ambiguous + whole.missing);
    expect(one.byType.reduce((sum, facet) => sum + facet.count, 0)).toBe(one.citations);
    expect(one.passages).toBeGreaterThan(one.passagesWithoutCitation);
    expect(whole.notes.join(" ")).toContain("còn chờ chạy lại các quy tắc");
    await inspect(graph);
    expect((await coverage(graph, null)).notes.join(" ")).not.toContain("còn chờ");
    await expect(coverage(graph, "0".repeat(64))).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

corpusTest("the founding document has these findings, and a rule that must be silent is", async (folder) => {
  const text = readFileSync(join(folder, "texts", "kon-tum-2020.txt"), "utf8");
  const source = { name: "a.txt", sha256: "cd".repeat(32), mediaType: "text/plain", place: null, asOf: null };
  await loadReading(graph, read(text, source), text, { who: "test" });
  await inspect(graph);
  const about = (await all()).map(({ rule, documents }) =>
    [rule, ...documents.map((d) => d.symbol)].join(" "),
  );
  for (const expected of [
    "time-paradox 87-CTr/TU 33-NQ/TW",
    "number-date-order 33-NQ/TW 35-NQ/TW",
    "type-symbol-mismatch 660-KH/TU",
    "subordinate-replaces-superior 11-QĐi/TU 55-QĐ/TW",
  ])
    expect(about).toContain(expected);
  expect(about.filter((line) => line.startsWith("lookalike-symbol 11-QĐi/T"))).toHaveLength(1);
  expect(about.filter((line) => line.startsWith("superseded-still-cited"))).toEqual([]);
});
