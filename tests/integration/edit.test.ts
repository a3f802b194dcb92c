import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { changes } from "../../src/actions/changes.js";
import { document } from "../../src/actions/document.js";
import { correctDocument, corrections } from "../../src/actions/edit/correct.js";
import { merge, merges, unmerge } from "../../src/actions/edit/merge.js";
import {
  addDocument,
  assertStatement,
  type NewDocument,
  removeSource,
} from "../../src/actions/edit/notes.js";
import { decideMention, reviewStatement, withdrawReview } from "../../src/actions/edit/review.js";
import { reviews } from "../../src/actions/edit/reviews.js";
import { evidenceOf } from "../../src/actions/evidence.js";
import { lineage } from "../../src/actions/lineage.js";
import { connect, type Graph } from "../../src/graph/connect.js";
import { loadReading } from "../../src/graph/load.js";
import { migrate } from "../../src/graph/migrate.js";
import { unloadSource } from "../../src/graph/unload.js";
import { type Given, reading } from "../graph/given.js";
import { DECISION, NAMESAKE, PLAN, PROGRAMME, RESOLUTION, WORLD } from "./api-world.js";
import { clear, dump } from "./dump.js";

let graph: Graph;
const FILES = WORLD.slice(0, 4);
const by = { who: "bien-tap-1", why: "đã đối chiếu bản gốc" };
const other = { who: "bien-tap-2", why: "ý kiến khác" };

const load = async (given: Given) => {
  const { reading: read, text } = reading(given);
  return loadReading(graph, read, text, { who: "test" });
};

beforeAll(async () => {
  graph = connect(inject("neo4j"));
  await migrate(graph);
});
beforeEach(async () => {
  await clear(graph);
  for (const given of FILES) await load(given);
});
afterAll(() => graph.close());

const rows = async <T>(cypher: string, parameters: object = {}): Promise<T[]> => {
  const { records } = await graph.driver.executeQuery(cypher, parameters, { database: graph.database });
  return records.map((record) => record.toObject() as T);
};
const statementOf = async (edge: string): Promise<string> =>
  (await rows<{ id: string }>("MATCH (st:Statement {edge: $edge}) RETURN st.id AS id", { edge }))[0]?.id ??
  "";
const openMention = async (): Promise<string> =>
  (await rows<{ id: string }>("MATCH (m:Mention)-[:CANDIDATE]->() RETURN DISTINCT m.id AS id"))[0]?.id ?? "";
const edges = async () => {
  const { edges: found } = await lineage(graph, { root: PROGRAMME });
  return found.map((edge) => edge.id).sort();
};
const lastChange = async () =>
  (await changes(graph, { first: 500 })).items.findLast(({ who }) => who !== "test");
/** The same bytes, read otherwise: other ids and offsets of mentions and statements. */
const better = (given: Given): Given => ({ ...given, reader: "test@2" });

const EDGE = `IMPLEMENTS ${PROGRAMME} ${RESOLUTION}`;

describe("a review of a statement", () => {
  it("takes a rejected one out of the graph's edges, outlives reading and unloading, and can be taken back", async () => {
    const before = await dump(graph);
    const asked = { statement: await statementOf(EDGE), verdict: "REJECTED", expected: 0 } as const;
    const review = await reviewStatement(graph, asked, by);
    expect(review).toMatchObject({
      verdict: "REJECTED",
      version: 1,
      on: [asked.statement],
      relation: "IMPLEMENTS",
    });
    expect(await edges()).not.toContain(EDGE);
    expect(await lastChange()).toMatchObject({ kind: "REVIEWED", ...by, document: PROGRAMME });

    const [file] = FILES as [Given];
    expect((await load(better(file))).outcome).toBe("UPDATED");
    expect(await edges()).not.toContain(EDGE);
    await unloadSource(graph, review.source, { who: "test" });
    expect((await reviews(graph, { detached: true })).items).toMatchObject([{ id: review.id, on: [] }]);
    await load(file);
    expect(await edges()).not.toContain(EDGE);

    await withdrawReview(graph, { review: review.id, expected: 1 }, by);
    expect(await edges()).toContain(EDGE);
    expect(await dump(graph)).toEqual(before);
  });

  it("by two at once tells the second, and overwrites nothing", async () => {
    const statement = await statementOf(EDGE);
    await reviewStatement(graph, { statement, verdict: "REJECTED", expected: 0 }, by);
    const second = reviewStatement(graph, { statement, verdict: "CONFIRMED", expected: 0 }, other);
    await expect(second).rejects.toMatchObject({
      code: "CONFLICT",
      message: expect.stringMatching(/version 1 \(bien-tap-1, .*you saw version 0/),
    });
    expect((await reviews(graph, { target: statement })).items).toMatchObject([{ verdict: "REJECTED" }]);
    const third = await reviewStatement(graph, { statement, verdict: "CONFIRMED", expected: 1 }, other);
    expect(third.version).toBe(2);
    expect(await edges()).toContain(EDGE);
    const { edges: sure } = await lineage(graph, { root: PROGRAMME });
    expect(sure.find(({ id }) => id === EDGE)).toMatchObject({ confidence: 1 });
  });

  it("needs a reason and a statement", async () => {
    const asked = { statement: await statementOf(EDGE), verdict: "REJECTED", expected: 0 } as const;
    await expect(reviewStatement(graph, asked, { ...by, why: " " })).rejects.toMatchObject({
      code: "BAD_INPUT",
    });
    const nowhere = reviewStatement(graph, { ...asked, statement: "x' OR 1=1" }, by);
    await expect(nowhere).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("a decision on a mention", () => {
  it("moves that mention alone, follows the document, outlives reading, and can be taken back", async () => {
    const before = await dump(graph);
    const mention = await openMention();
    const review = await decideMention(graph, { mention, document: NAMESAKE, expected: 0 }, by);
    const at = "MATCH (m:Mention {id: $mention})-[:OF]->(d) RETURN d.id AS id";
    expect(await rows(at, { mention })).toEqual([{ id: NAMESAKE }]);
    const changed = (await dump(graph)).filter((line) => !before.includes(line) && !line.includes("Review"));
    expect(changed.filter((line) => !line.startsWith('["O'))).toEqual([]);

    await load(better(FILES[3] as Given));
    expect(await rows(at, { mention })).toEqual([{ id: NAMESAKE }]);
    // The document it was decided for goes and comes with its source.
    const told = reading(FILES[2] as Given).reading.source.sha256;
    await unloadSource(graph, told, { who: "test" });
    expect(await rows(at, { mention })).toEqual([{ id: NAMESAKE }]);
    await load(FILES[2] as Given);
    await load(FILES[3] as Given);

    await withdrawReview(graph, { review: review.id, expected: 1 }, by);
    expect(await dump(graph)).toEqual(before);
  });
});

describe("a correction", () => {
  const set = { title: "về nội dung đã sửa", expiresOn: "2025-12-31", issuers: ["Ban Bí thư"] };

  it("is shown instead of the text and beside it, outlives reading, and can be taken back field by field", async () => {
    const before = await dump(graph);
    expect(await correctDocument(graph, { id: RESOLUTION, set, withdraw: [], expected: 0 }, by)).toBe(1);
    const shown = { title: set.title, expiresOn: set.expiresOn, issuer: "Ban Bí thư" };
    expect(await document(graph, RESOLUTION)).toMatchObject(shown);
    for (const given of FILES) await load(better(given));
    expect(await document(graph, RESOLUTION)).toMatchObject(shown);
    expect(await corrections(graph, RESOLUTION)).toEqual([
      expect.objectContaining({ field: "expiresOn", value: "2025-12-31", told: null, version: 1, ...by }),
      expect.objectContaining({ field: "issuers", value: "Ban Bí thư", told: "Bộ Chính trị" }),
      expect.objectContaining({
        field: "title",
        value: set.title,
        told: "về Chiến lược bảo vệ Tổ quốc trên không gian mạng",
      }),
    ]);
    const again = { id: RESOLUTION, set: { title: "khác" }, withdraw: [] };
    await expect(correctDocument(graph, { ...again, expected: 0 }, other)).rejects.toMatchObject({
      code: "CONFLICT",
    });
    expect(await lastChange()).toMatchObject({ kind: "UPDATED", document: RESOLUTION, who: by.who });

    for (const given of FILES) await load(given);
    await correctDocument(graph, { id: RESOLUTION, set: {}, withdraw: ["title"], expected: 1 }, by);
    await correctDocument(
      graph,
      { id: RESOLUTION, set: {}, withdraw: ["issuers", "expiresOn"], expected: 1 },
      by,
    );
    expect(await dump(graph)).toEqual(before);
  });

  it("of nothing, of no document, or with no words is refused", async () => {
    for (const [asked, code] of [
      [{ id: RESOLUTION, set: {} }, "BAD_INPUT"],
      [{ id: RESOLUTION, set: { title: "  " } }, "BAD_INPUT"],
      [{ id: "vn/none/2000", set: { title: "x" } }, "NOT_FOUND"],
    ] as const)
      await expect(correctDocument(graph, { ...asked, withdraw: [], expected: 0 }, by)).rejects.toMatchObject(
        { code },
      );
  });
});

describe("a merge", () => {
  it("makes one document of two, former id and edges included, and unmerge restores exactly what was", async () => {
    const before = await dump(graph);
    expect(await merge(graph, { from: NAMESAKE, into: RESOLUTION }, by)).toMatchObject({
      into: RESOLUTION,
      ...by,
    });
    expect((await document(graph, NAMESAKE))?.id).toBe(RESOLUTION);
    expect(await merges(graph, RESOLUTION)).toMatchObject([{ from: NAMESAKE }]);
    expect(await rows("MATCH (d:Document {id: $id}) RETURN d.id AS id", { id: NAMESAKE })).toEqual([]);
    // The citation that could be either is decided, and what continued the one continues the other.
    expect(await rows("MATCH (m:Mention)-[:CANDIDATE]->() RETURN m.id AS id")).toEqual([]);
    const { edges: found } = await lineage(graph, { root: RESOLUTION });
    expect(found.map((edge) => edge.relation)).toContain("CONTINUES");
    expect(await lastChange()).toMatchObject({ who: by.who });

    for (const given of FILES) await load(better(given));
    expect((await document(graph, NAMESAKE))?.id).toBe(RESOLUTION);
    for (const given of FILES) await load(given);
    await unmerge(graph, NAMESAKE, by);
    expect(await dump(graph)).toEqual(before);
    const kinds = (await changes(graph, { first: 500 })).items.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(["MERGED", "UNMERGED"]));
  });

  it("of one document, of what is merged, or of a number into a name is refused", async () => {
    await merge(graph, { from: NAMESAKE, into: RESOLUTION }, by);
    for (const [from, into, code] of [
      [NAMESAKE, PROGRAMME, "CONFLICT"],
      [RESOLUTION, NAMESAKE, "CONFLICT"],
      [PLAN, PLAN, "CONFLICT"],
      [PLAN, "vn/none/2000", "NOT_FOUND"],
      [`${DECISION}/kem-theo-1`, PLAN, "BAD_INPUT"],
    ] as const)
      await expect(merge(graph, { from, into }, other)).rejects.toMatchObject({ code });
    await expect(unmerge(graph, PLAN, by)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("what is added by hand", () => {
  it("a relation stands with its basis as evidence, and is taken back without a trace", async () => {
    const before = await dump(graph);
    const asked = {
      from: PLAN,
      relation: "CONTINUES",
      to: NAMESAKE,
      basis: "Theo biên bản làm việc ngày 1/2/2019.",
    } as const;
    const { source, outcome } = await assertStatement(graph, asked, by);
    expect(outcome).toBe("ADDED");
    const edge = `CONTINUES ${PLAN} ${NAMESAKE}`;
    const [proofs] = await evidenceOf(graph, [edge], { first: 3, reveal: false });
    expect(proofs).toMatchObject([{ text: asked.basis, redacted: false }]);
    expect((await assertStatement(graph, asked, by)).outcome).toBe("UNCHANGED");
    await removeSource(graph, source, by, true);
    expect(await dump(graph)).toEqual(before);
  });

  it("a document is found, answers its id, and joins what cites it", async () => {
    const asked: NewDocument = {
      ...{ symbol: "07-CT/TU", type: "DIRECTIVE", place: "kon-tum", title: "về chuyển đổi số" },
      ...{ issuedOn: "2021-03-02", year: null, issuers: ["Tỉnh ủy"], effectiveFrom: null, expiresOn: null },
    };
    const { document: id, source } = await addDocument(graph, asked, "Sổ công văn đi năm 2021.", by);
    expect(id).toBe("kon-tum/7-ct-tu/2021-03-02");
    expect(await document(graph, id)).toMatchObject({ symbol: "07-CT/TU", title: asked.title, number: "7" });
    await expect(addDocument(graph, asked, "lần nữa", other)).rejects.toMatchObject({ code: "CONFLICT" });
    for (const bad of [{ place: "../x" }, { symbol: null, title: null }, { year: 3 }])
      await expect(addDocument(graph, { ...asked, issuedOn: null, ...bad }, "x", by)).rejects.toMatchObject({
        code: "BAD_INPUT",
      });
    await removeSource(graph, source, by, true);
    expect(await document(graph, id)).toBeNull();
  });

  it("is all that editors take out; files are the administrator's", async () => {
    const file = reading(FILES[0] as Given).reading.source.sha256;
    await expect(removeSource(graph, file, by, true)).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await removeSource(graph, file, by, false)).toBe(true);
    await expect(removeSource(graph, file, by, false)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});
