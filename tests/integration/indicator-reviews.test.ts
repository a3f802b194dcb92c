import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { changes } from "../../src/actions/changes.js";
import { joinsOf } from "../../src/actions/joins.js";
import { reviewIndicator } from "../../src/actions/review-indicator.js";
import { seriesOf } from "../../src/actions/series/series.js";
import { connect, type Graph } from "../../src/graph/connect.js";
import { loadReading } from "../../src/graph/load.js";
import { migrate } from "../../src/graph/migrate.js";
import { type Given, reading } from "../graph/given.js";
import { clear, dump } from "./dump.js";

const REVENUE = "kon-tum/thu-ngan-sach";
const SHORT = "kon-tum/thu-nsnn";
const by = { who: "một người", why: "một chỉ tiêu, hai cách viết" };

let graph: Graph;
beforeAll(async () => {
  graph = connect(inject("neo4j"));
  await migrate(graph);
});
beforeEach(() => clear(graph));
afterAll(() => graph.close());

const load = (given: Given) => {
  const made = reading(given);
  return loadReading(graph, made.reading, made.text, { who: "test" });
};
const plan: Given = {
  salt: "plan",
  subjects: ["kon-tum/12-kh-ubnd/2019-02-01"],
  measures: {
    [REVENUE]: {
      name: "Thu ngân sách",
      better: "HIGHER",
      values: [
        { kind: "TARGET", comparator: ">=", value: 10, unit: "tỷ đồng" },
        { kind: "TARGET", comparator: ">=", value: 50, unit: "%" },
      ],
    },
  },
};
const report: Given = {
  salt: "report",
  subjects: ["kon-tum/90-bc-ubnd/2021-01-15"],
  measures: { [SHORT]: { name: "Thu NSNN", values: [{ value: 12, unit: "tỷ đồng" }] } },
};
const verdicts = async (id: string) => {
  const [series] = await seriesOf(graph, [{ id, asOf: "2022-01-01" }]);
  return series?.targets.map((t) => t.verdict) ?? null;
};

describe("a person's word on a measure", () => {
  it("joins what two names tell, says why, outlives another reading, and can be taken back", async () => {
    await load(plan);
    await load(report);
    const apart = await dump(graph);
    expect(await verdicts(REVENUE)).toEqual(["UNKNOWN", "UNKNOWN"]);

    await reviewIndicator(graph, { kind: "JOIN", claim: SHORT, unit: null, target: REVENUE }, by);
    expect(await verdicts(SHORT)).toBeNull();
    expect([...((await verdicts(REVENUE)) ?? [])].sort()).toEqual(["EXCEEDED", "UNKNOWN"]);
    const [joins] = await joinsOf(graph, [REVENUE]);
    expect(joins?.find((j) => j.claim === SHORT)).toMatchObject({
      name: "Thu NSNN",
      by: by.who,
      why: by.why,
    });

    const { text, reading: made } = reading(report);
    await loadReading(graph, { ...made, reader: "test@2" }, text, { who: "test" });
    await load({ ...report, salt: "another report" });
    expect(await verdicts(SHORT)).toBeNull();

    await reviewIndicator(graph, { kind: "UNDO", claim: SHORT, unit: null }, { ...by, why: "nhầm" });
    expect(await verdicts(REVENUE)).toEqual(["UNKNOWN", "UNKNOWN"]);
    await clear(graph);
    await load(plan);
    await load(report);
    expect(await dump(graph)).toEqual(apart);
  });

  it("leaves the graph as it was once it is taken back", async () => {
    await load(plan);
    await load(report);
    const before = await dump(graph);
    await reviewIndicator(graph, { kind: "JOIN", claim: SHORT, unit: null, target: REVENUE }, by);
    await reviewIndicator(graph, { kind: "UNDO", claim: SHORT, unit: null }, by);
    await reviewIndicator(graph, { kind: "SPLIT", claim: REVENUE, unit: "%", name: "Tỷ lệ thu" }, by);
    await reviewIndicator(graph, { kind: "UNDO", claim: REVENUE, unit: "%" }, by);
    expect(await dump(graph)).toEqual(before);
  });

  it("splits off what is told in one unit, before it is loaded too", async () => {
    await load(plan);
    await reviewIndicator(graph, { kind: "SPLIT", claim: REVENUE, unit: "%", name: "Tỷ lệ thu" }, by);
    expect(await verdicts("kon-tum/ty-le-thu")).toHaveLength(1);
    expect(await verdicts(REVENUE)).toHaveLength(1);
    await load({ ...plan, salt: "a second plan", subjects: ["kon-tum/13-kh-ubnd/2019-03-01"] });
    expect(await verdicts("kon-tum/ty-le-thu")).toHaveLength(2);
  });

  const OTHER = "Tổng thu ngân sách nhà nước";
  const worded = (salt: string, day: string, value: number, wording?: string): Given => ({
    salt,
    subjects: [`kon-tum/${salt}-bc-ubnd/${day}`],
    measures: {
      [REVENUE]: {
        name: "Thu ngân sách",
        values: [{ value, unit: "tỷ đồng", ...(wording ? { wording } : {}) }],
      },
    },
  });
  const papers = [
    worded("1", "2021-01-05", 12),
    worded("2", "2021-01-06", 13, OTHER),
    worded("3", "2021-01-07", 13, OTHER),
  ];
  const split = { kind: "SPLIT", claim: REVENUE, wording: OTHER, name: "Tổng thu" } as const;
  const values = async (id: string) => {
    const cypher = "MATCH (:Indicator {id: $id})<-[:OF]-(o) RETURN o.value AS value ORDER BY value";
    const { records } = await graph.driver.executeQuery(cypher, { id }, { database: graph.database });
    return records.map((record) => record.get("value"));
  };

  it("tells by which rule and in which sources two wordings are one, and splits one off for good", async () => {
    for (const paper of papers.slice(0, 2)) await load(paper);
    const [joins = []] = await joinsOf(graph, [REVENUE]);
    expect(joins.map((j) => [j.wording, j.sources, j.by])).toEqual([
      [null, 1, null],
      [OTHER, 1, null],
    ]);
    expect(joins[1]?.why).toContain("«tổng thu ngân sách» tính như «thu ngân sách»");
    expect(joins[1]?.sourceNames).toHaveLength(1);
    const before = await dump(graph);

    await reviewIndicator(graph, split, by);
    expect([await values(REVENUE), await values("kon-tum/tong-thu")]).toEqual([[12], [13]]);
    await load(papers[2] as Given);
    const { text, reading: again } = reading(papers[1] as Given);
    await loadReading(graph, { ...again, reader: "test@2" }, text, { who: "test" });
    expect([await values(REVENUE), await values("kon-tum/tong-thu")]).toEqual([[12], [13, 13]]);
    const [apart = []] = await joinsOf(graph, ["kon-tum/tong-thu"]);
    expect(apart.map((j) => [j.wording, j.sources, j.by, j.why])).toEqual([[OTHER, 2, by.who, by.why]]);

    await reviewIndicator(graph, { kind: "UNDO", claim: REVENUE, wording: OTHER }, by);
    expect([await values(REVENUE), await values("kon-tum/tong-thu")]).toEqual([[12, 13, 13], []]);
    await clear(graph);
    for (const paper of papers.slice(0, 2)) await load(paper);
    expect(await dump(graph)).toEqual(before);
  });

  it("on a wording gives one graph, whether sources came before it or after, and in any order", async () => {
    for (const paper of papers) await load(paper);
    await reviewIndicator(graph, split, by);
    const apartFromWhen = async () =>
      (await dump(graph)).map((line) => line.replace(/\["at","[^"]*"\],/, ""));
    const after = await apartFromWhen();
    await clear(graph);
    await load(papers[2] as Given);
    await reviewIndicator(graph, split, by);
    for (const paper of papers.slice(0, 2).reverse()) await load(paper);
    expect(await apartFromWhen()).toEqual(after);
  });

  it("on a wording is refused where nobody words it so, or where a unit is told too", async () => {
    await load(papers[1] as Given);
    await expect(reviewIndicator(graph, { ...split, wording: "Thu khác" }, by)).rejects.toThrow(OTHER);
    await expect(reviewIndicator(graph, { ...split, unit: "%" }, by)).rejects.toMatchObject({
      code: "BAD_INPUT",
    });
  });

  it("is kept in the log with who and why", async () => {
    await load(plan);
    await load(report);
    await reviewIndicator(graph, { kind: "JOIN", claim: SHORT, unit: null, target: REVENUE }, by);
    const last = (await changes(graph, {})).items.at(-1);
    expect(last).toMatchObject({ kind: "MERGED", ...by, detail: expect.stringContaining(SHORT) });
  });

  it("is refused where it goes in a circle, names what is not there, or gives no reason", async () => {
    await load(plan);
    await load(report);
    const join = (claim: string, target: string) => ({ kind: "JOIN" as const, claim, unit: null, target });
    await reviewIndicator(graph, join(SHORT, REVENUE), by);
    await expect(reviewIndicator(graph, join(REVENUE, SHORT), by)).rejects.toMatchObject({
      code: "BAD_INPUT",
    });
    await expect(reviewIndicator(graph, join("o/khong", REVENUE), by)).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(reviewIndicator(graph, join(SHORT, "o/khong"), by)).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    await expect(
      reviewIndicator(graph, { kind: "UNDO", claim: REVENUE, unit: null }, by),
    ).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(reviewIndicator(graph, join(SHORT, REVENUE), { ...by, why: " " })).rejects.toMatchObject({
      code: "BAD_INPUT",
    });
  });
});
